package kubernetes

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	monitoring "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
	apps "k8s.io/api/apps/v1"
	autoscaling "k8s.io/api/autoscaling/v2"
	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	policy "k8s.io/api/policy/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/yaml"
)

const chartDir = "../../../deploy/helm/emporium"

// types are what the chart may make, by apiVersion and kind.
var types = map[string]func() meta.Object{
	"v1 Service":                              func() meta.Object { return &core.Service{} },
	"v1 ServiceAccount":                       func() meta.Object { return &core.ServiceAccount{} },
	"v1 PersistentVolumeClaim":                func() meta.Object { return &core.PersistentVolumeClaim{} },
	"apps/v1 Deployment":                      func() meta.Object { return &apps.Deployment{} },
	"batch/v1 Job":                            func() meta.Object { return &batch.Job{} },
	"autoscaling/v2 HorizontalPodAutoscaler":  func() meta.Object { return &autoscaling.HorizontalPodAutoscaler{} },
	"policy/v1 PodDisruptionBudget":           func() meta.Object { return &policy.PodDisruptionBudget{} },
	"networking.k8s.io/v1 NetworkPolicy":      func() meta.Object { return &networking.NetworkPolicy{} },
	"networking.k8s.io/v1 Ingress":            func() meta.Object { return &networking.Ingress{} },
	"monitoring.coreos.com/v1 ServiceMonitor": func() meta.Object { return &monitoring.ServiceMonitor{} },
}

// render is what "helm template" prints, decoded: unknown and misplaced fields are errors.
func render(t *testing.T, values string) []meta.Object {
	t.Helper()
	chart, err := loader.LoadDir(chartDir)
	if err != nil {
		t.Fatal(err)
	}
	given, err := chartutil.ReadValues([]byte(values))
	if err != nil {
		t.Fatal(err)
	}
	// This also holds the values against values.schema.json.
	all, err := chartutil.ToRenderValues(chart, given, chartutil.ReleaseOptions{Name: "shop", Namespace: "shop", Revision: 1, IsInstall: true}, chartutil.DefaultCapabilities)
	if err != nil {
		t.Fatal(err)
	}
	files, err := engine.Engine{Strict: true}.Render(chart, all)
	if err != nil {
		t.Fatal(err)
	}
	var out []meta.Object
	seen := map[string]bool{}
	for file, text := range files {
		if path.Ext(file) != ".yaml" {
			continue
		}
		for doc := range strings.SplitSeq("\n"+text, "\n---") {
			if strings.TrimSpace(doc) == "" {
				continue
			}
			o := decode(t, file, doc)
			id := fmt.Sprintf("%T %s", o, o.GetName())
			if seen[id] {
				t.Errorf("%s: %s is made twice", file, id)
			}
			seen[id] = true
			out = append(out, o)
		}
	}
	return out
}

func decode(t *testing.T, file, doc string) meta.Object {
	t.Helper()
	var kind meta.TypeMeta
	if err := yaml.Unmarshal([]byte(doc), &kind); err != nil {
		t.Fatalf("%s: %v\n%s", file, err, doc)
	}
	empty := types[kind.APIVersion+" "+kind.Kind]
	if empty == nil {
		t.Fatalf("%s: unexpected %s %s:\n%s", file, kind.APIVersion, kind.Kind, doc)
	}
	o := empty()
	if err := yaml.UnmarshalStrict([]byte(doc), o); err != nil {
		t.Fatalf("%s: %s: %v\n%s", file, kind.Kind, err, doc)
	}
	return o
}

func only[T meta.Object](objects []meta.Object) []T {
	var out []T
	for _, o := range objects {
		if v, ok := o.(T); ok {
			out = append(out, v)
		}
	}
	return out
}

var variants = map[string]string{
	"services": "{}",
	"services, everything": `
existingSecret: other
imagePullSecrets: [{name: pull}]
image: {digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000"}
env: {EMPORIUM_LOG_LEVEL: debug}
bus: {sasl: scram-sha-512, tls: true, replicas: 3}
telemetry: {otlpEndpoint: "http://collector:4318"}
payment: {sandbox: true, stripe: true, paypal: sandbox}
mail: {developmentInbox: true}
service: {type: LoadBalancer, annotations: {a: b}}
serviceAccount: {annotations: {a: b}}
ingress: {enabled: true, className: nginx, tlsSecret: tls, annotations: {a: b}}
serviceMonitor: {enabled: true, labels: {release: prometheus}}
networkPolicy:
  gatewayFrom: [{namespaceSelector: {matchLabels: {name: ingress}}}]
  egressTo: [{ipBlock: {cidr: 10.0.0.0/8}}]
defaults: {nodeSelector: {disk: ssd}, tolerations: [{key: a, operator: Exists}], priorityClassName: high, podAnnotations: {a: b}, podLabels: {c: d}}
services: {order: {replicas: 3, autoscaling: {enabled: false}, env: {EMPORIUM_ORDER_PRICE_MODE: net}}}
config: {enabled: true}
registry: {enabled: true}
discovery: {registry: true}
remote: {uri: "http://shop-emporium-config:8888"}
`,
	"services, nothing more": `
migration: {enabled: false}
networkPolicy: {enabled: false}
defaults: {autoscaling: {enabled: false}, podDisruptionBudget: {enabled: false}}
`,
	"all-in-one":              `{mode: all-in-one, payment: {sandbox: true}, mail: {developmentInbox: true}, ingress: {enabled: true}, serviceMonitor: {enabled: true}}`,
	"all-in-one, given claim": `{mode: all-in-one, allInOne: {persistence: {existingClaim: mine}}}`,
}

func TestChart(t *testing.T) {
	t.Parallel()
	for name, values := range variants {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			objects := render(t, values)
			pods := map[string]core.PodTemplateSpec{}
			for _, d := range only[*apps.Deployment](objects) {
				pods[d.Name] = d.Spec.Template
				if !selects(d.Spec.Selector.MatchLabels, d.Spec.Template.Labels) {
					t.Errorf("the deployment %s does not select its own pods", d.Name)
				}
			}
			want := 7
			if strings.HasPrefix(name, "all") {
				want = 1
			} else if strings.HasSuffix(name, "everything") {
				want = 9
			}
			if len(pods) != want {
				t.Errorf("%d deployments; want %d", len(pods), want)
			}
			checkTargets(t, objects, pods)
			for _, j := range only[*batch.Job](objects) {
				pods[j.Name] = j.Spec.Template
			}
			for name, p := range pods {
				checkPod(t, name, p)
			}
		})
	}
}

// Whoever notes a shopper's address is told whose word on it counts: the gateway's pods, and for the gateway those of the ingress.
func TestTrustedProxies(t *testing.T) {
	t.Parallel()
	const values = `trustedProxies: 10.1.0.0/16, ingress: {enabled: %t, trustedProxies: 10.2.0.0/16}`
	behind := map[string]string{"user": "10.1.0.0/16", "order": "10.1.0.0/16", "notification": "10.1.0.0/16"}
	ingress := maps.Clone(behind)
	ingress["gateway"] = "10.2.0.0/16"
	for name, want := range map[string]struct {
		values  string
		trusted map[string]string
	}{
		"no ingress":          {"{" + fmt.Sprintf(values, false) + "}", behind},
		"ingress":             {"{" + fmt.Sprintf(values, true) + "}", ingress},
		"all-in-one":          {"{mode: all-in-one, " + fmt.Sprintf(values, false) + "}", nil},
		"all-in-one, ingress": {"{mode: all-in-one, " + fmt.Sprintf(values, true) + "}", map[string]string{"gateway": "10.2.0.0/16"}},
	} {
		got := map[string]string{}
		for _, d := range only[*apps.Deployment](render(t, want.values)) {
			for _, e := range d.Spec.Template.Spec.Containers[0].Env {
				if service, ok := strings.CutSuffix(strings.TrimPrefix(e.Name, "EMPORIUM_"), "_TRUSTED_PROXIES"); ok {
					got[strings.ToLower(service)] = e.Value
					if at := d.Labels["app.kubernetes.io/component"]; at != strings.ToLower(service) {
						t.Errorf("%s: %s is told to %s", name, e.Name, at)
					}
				}
			}
		}
		if !maps.Equal(got, want.trusted) {
			t.Errorf("%s: trusted are %v; want %v", name, got, want.trusted)
		}
	}
}

// checkTargets wants everything that points at pods to find some, by the name of a port that they have.
func checkTargets(t *testing.T, objects []meta.Object, pods map[string]core.PodTemplateSpec) {
	t.Helper()
	for _, s := range only[*core.Service](objects) {
		for _, p := range s.Spec.Ports {
			if found := count(pods, s.Spec.Selector, p.TargetPort.StrVal); found != 1 {
				t.Errorf("the service %s selects %d deployments with the port %s; want 1", s.Name, found, p.TargetPort.StrVal)
			}
		}
	}
	for _, b := range only[*policy.PodDisruptionBudget](objects) {
		if found := count(pods, b.Spec.Selector.MatchLabels, "http"); found != 1 {
			t.Errorf("the disruption budget %s selects %d deployments; want 1", b.Name, found)
		}
	}
	for _, h := range only[*autoscaling.HorizontalPodAutoscaler](objects) {
		p, ok := pods[h.Spec.ScaleTargetRef.Name]
		if !ok || p.Spec.Containers[0].Resources.Requests.Cpu().IsZero() {
			t.Errorf("the autoscaler %s has no target that requests CPU", h.Name)
		}
	}
	for _, n := range only[*networking.NetworkPolicy](objects) {
		if count(pods, n.Spec.PodSelector.MatchLabels, "http") == 0 {
			t.Errorf("the network policy %s selects nothing", n.Name)
		}
	}
	for _, m := range only[*monitoring.ServiceMonitor](objects) {
		watched := 0
		for _, s := range only[*core.Service](objects) {
			if selects(m.Spec.Selector.MatchLabels, s.Labels) && s.Spec.Ports[0].Name == m.Spec.Endpoints[0].Port {
				watched++
			}
		}
		if watched != len(pods) {
			t.Errorf("the monitor watches %d services; want %d", watched, len(pods))
		}
	}
	for _, i := range only[*networking.Ingress](objects) {
		back := i.Spec.Rules[0].HTTP.Paths[0].Backend.Service.Name
		if !slices.ContainsFunc(only[*core.Service](objects), func(s *core.Service) bool { return s.Name == back }) || i.Spec.Rules[0].Host != "shop.example.com" {
			t.Errorf("the ingress sends %s to %s", i.Spec.Rules[0].Host, back)
		}
	}
}

func count(pods map[string]core.PodTemplateSpec, selector map[string]string, port string) (n int) {
	for _, p := range pods {
		if selects(selector, p.Labels) && slices.ContainsFunc(p.Spec.Containers[0].Ports, func(c core.ContainerPort) bool { return c.Name == port }) {
			n++
		}
	}
	return n
}

func selects(selector, labels map[string]string) bool {
	for k, v := range selector {
		if labels[k] != v {
			return false
		}
	}
	return len(selector) > 0
}

// checkPod wants the rights that the image needs and no more, and an environment in which the program starts.
func checkPod(t *testing.T, name string, p core.PodTemplateSpec) {
	t.Helper()
	c := p.Spec.Containers[0]
	s, r := p.Spec.SecurityContext, c.SecurityContext
	if !*s.RunAsNonRoot || *s.RunAsUser != 65532 || *s.FSGroup != 65532 || s.SeccompProfile.Type != core.SeccompProfileTypeRuntimeDefault ||
		*r.AllowPrivilegeEscalation || !*r.ReadOnlyRootFilesystem || !slices.Equal(r.Capabilities.Drop, []core.Capability{"ALL"}) {
		t.Errorf("%s has more rights than it needs", name)
	}
	if *p.Spec.AutomountServiceAccountToken {
		t.Errorf("%s is given a token for the cluster", name)
	}
	if *p.Spec.EnableServiceLinks {
		t.Errorf("%s gets variables of service links, which are no configuration keys", name)
	}
	if c.Resources.Requests.Memory().IsZero() || c.Resources.Limits.Memory().IsZero() {
		t.Errorf("%s has no memory request or limit", name)
	}
	seen := map[string]bool{}
	for _, e := range c.Env {
		if seen[e.Name] {
			t.Errorf("%s: %s is set twice", name, e.Name)
		}
		seen[e.Name] = true
		secret := e.ValueFrom != nil
		if sensitive := strings.Contains(e.Name, "PASSWORD") || strings.Contains(e.Name, "SECRET") || strings.HasSuffix(e.Name, "DATABASE"); sensitive && !secret {
			t.Errorf("%s: %s is not from the secret", name, e.Name)
		}
	}
	for _, m := range c.VolumeMounts {
		if !slices.ContainsFunc(p.Spec.Volumes, func(v core.Volume) bool { return v.Name == m.Name }) {
			t.Errorf("%s mounts %s, which is no volume", name, m.Name)
		}
	}
	if c.Args[0] == "migrate" {
		return
	}
	for probe, h := range map[string]*core.Probe{"startup": c.StartupProbe, "liveness": c.LivenessProbe, "readiness": c.ReadinessProbe} {
		if h == nil || h.HTTPGet.Port.StrVal != "management" {
			t.Errorf("%s has no %s probe on the management port", name, probe)
		}
	}
}

// Values that are misspelt or impossible are refused before anything is rendered.
func TestSchema(t *testing.T) {
	t.Parallel()
	chart, err := loader.LoadDir(chartDir)
	if err != nil {
		t.Fatal(err)
	}
	for _, values := range []string{
		`{mode: both}`, `{replica: 3}`, `{services: {basket: {}}}`, `{services: {order: {replicas: 0}}}`, `{bus: {sasl: kerberos}}`,
		`{telemetry: {sampleRatio: 2}}`, `{publicURL: shop}`, `{image: {digest: abc}}`, `{env: {LOG: debug}}`, `{existingSecret: ""}`,
	} {
		given, err := chartutil.ReadValues([]byte(values))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := chartutil.ToRenderValues(chart, given, chartutil.ReleaseOptions{Name: "shop"}, chartutil.DefaultCapabilities); err == nil {
			t.Errorf("%s is taken; want an error", values)
		}
	}
}
