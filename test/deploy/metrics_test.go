package deploy

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"go.yaml.in/yaml/v3"

	"emporium/kit/conf"
	"emporium/kit/kittest"
	"emporium/kit/telemetry"
	"emporium/wiring"
)

// exported are the names of all metrics of a process that runs every service, also of those that count nothing yet: as they
// are asked for, and those of our own by their plain names.
func exported(t *testing.T) (known, ours map[string]bool) {
	t.Helper()
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "emporium"})
	if err != nil {
		t.Fatal(err)
	}
	var config wiring.Config
	if _, err := conf.Load(&config, conf.Sources{Set: []string{"data_dir=" + t.TempDir(), "notification.inbox.listen=", "product.index=memory"}}); err != nil {
		t.Fatal(err)
	}
	h, err := wiring.Open(t.Context(), config, nil, wiring.Options{Telemetry: tel, NoListeners: true, LogTo: t.Output()})
	if err != nil {
		t.Fatal(err)
	}
	descriptions := make(chan *prometheus.Desc, 10_000)
	tel.Registry().Describe(descriptions)
	close(descriptions)
	if err := h.Close(); err != nil {
		t.Error(err)
	}
	known, ours = map[string]bool{}, map[string]bool{}
	name := regexp.MustCompile(`fqName: "([^"]+)"`)
	for d := range descriptions {
		n := name.FindStringSubmatch(d.String())[1]
		// What histograms and summaries are exported as.
		for _, suffix := range []string{"", "_bucket", "_sum", "_count"} {
			known[n+suffix] = true
		}
		if !foreign.MatchString(n) {
			ours[n] = true
		}
	}
	return known, ours
}

// foreign are the metrics of libraries, which are many, and shown where they help.
var foreign = regexp.MustCompile(`^(go|process|promhttp|target|otel)_`)

// What is asked of Prometheus exists: a panel or an alert over a name that nothing exports is silent for ever. And what is
// measured is shown.
func TestMetricsExist(t *testing.T) {
	t.Parallel()
	known, ours := exported(t)
	known["up"] = true // Prometheus' own
	root := kittest.ModuleRoot(t)
	queries := map[string][]string{}
	for _, file := range glob(t, root, "deploy/prometheus/rules/*.yaml") {
		records, exprs := rules(t, file)
		for _, r := range records {
			known[r] = true
		}
		queries[file] = exprs
	}
	for _, file := range glob(t, root, "deploy/grafana/dashboards/*.json") {
		queries[file] = panels(t, file)
	}
	shown := map[string]bool{}
	for file, list := range queries {
		if len(list) == 0 {
			t.Errorf("%s asks nothing", file)
		}
		for _, query := range list {
			for _, name := range metricsIn(query) {
				for _, suffix := range []string{"", "_bucket", "_sum", "_count"} {
					shown[strings.TrimSuffix(name, suffix)] = true
				}
				if !known[name] {
					t.Errorf("%s: nothing exports %s, which is asked for in: %s", filepath.Base(file), name, query)
				}
			}
		}
	}
	for name := range ours {
		if !shown[name] {
			t.Errorf("%s is exported, and neither a dashboard nor a rule shows it", name)
		}
	}
	if t.Failed() {
		var names []string
		for n := range known {
			if !strings.HasPrefix(n, "go_") && !strings.HasSuffix(n, "_bucket") && !strings.HasSuffix(n, "_sum") && !strings.HasSuffix(n, "_count") {
				names = append(names, n)
			}
		}
		slices.Sort(names)
		t.Log("exported, besides go_…:", strings.Join(names, " "))
	}
}

func TestMetricsIn(t *testing.T) {
	t.Parallel()
	for query, want := range map[string]string{
		`up == 0`: "up",
		`sum by (service, le) (rate(http_seconds_bucket{service="a by (b)"}[5m] offset 1h)) / 2 > 1e3 and on (x) y_total`: "http_seconds_bucket y_total",
		`histogram_quantile(0.99, sum(rate(a_bucket[$__rate_interval])) without (pod))`:                                   "a_bucket",
		`job:errors:ratio5m * on(a) group_left (b) c unless absent(d)`:                                                    "job:errors:ratio5m c d",
		`label_values(service_info, service)`:                                                                             "service_info",
	} {
		if got := strings.Join(metricsIn(query), " "); got != want {
			t.Errorf("metricsIn(%q) = %q; want %q", query, got, want)
		}
	}
}

var (
	labelValues = regexp.MustCompile(`label_values\(([^,]+),\s*\w+\)`)
	quoted      = regexp.MustCompile(`"[^"]*"|'[^']*'`)
	inBraces    = regexp.MustCompile(`\{[^}]*\}|\[[^\]]*\]`)
	labelLists  = regexp.MustCompile(`\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)`)
	words       = regexp.MustCompile(`[0-9.]*[a-zA-Z_:][a-zA-Z0-9_:]*\s*\(?`)
	notMetrics  = []string{"and", "or", "unless", "by", "without", "on", "ignoring", "group_left", "group_right", "offset", "bool", "inf", "nan"}
)

// metricsIn are the metrics that a PromQL expression reads, in its order.
func metricsIn(query string) []string {
	query = labelValues.ReplaceAllString(query, "$1")
	query = quoted.ReplaceAllString(query, "")
	query = inBraces.ReplaceAllString(query, " ")
	query = labelLists.ReplaceAllString(query, " ")
	var out []string
	for _, w := range words.FindAllString(query, -1) {
		w = strings.TrimSpace(w)
		if strings.HasSuffix(w, "(") || strings.ContainsAny(w[:1], "0123456789.") || slices.Contains(notMetrics, strings.ToLower(w)) {
			continue
		}
		out = append(out, w)
	}
	return out
}

// panels are the queries of a dashboard, its variables' included.
func panels(t *testing.T, file string) (queries []string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var board any
	if err := json.Unmarshal(text, &board); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			for key, e := range v {
				if s, ok := e.(string); ok && (key == "expr" || key == "query" && s != "prometheus") {
					queries = append(queries, s)
				}
				walk(e)
			}
		}
	}
	walk(board)
	return queries
}

// rules are the names that a rule file records, and all its expressions.
func rules(t *testing.T, file string) (records, exprs []string) {
	t.Helper()
	var content struct {
		Groups []struct {
			Name  string
			Rules []struct {
				Record, Alert, Expr string
				Annotations         map[string]string
				Labels              map[string]string
			}
		}
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(text, &content); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	for _, g := range content.Groups {
		for _, r := range g.Rules {
			exprs = append(exprs, r.Expr)
			if r.Record != "" {
				records = append(records, r.Record)
				continue
			}
			for _, key := range []string{"summary", "description"} {
				if r.Annotations[key] == "" {
					t.Errorf("%s: the alert %s has no %s", file, r.Alert, key)
				}
			}
			if r.Labels["severity"] == "" {
				t.Errorf("%s: the alert %s has no severity", file, r.Alert)
			}
		}
	}
	return records, exprs
}

func glob(t *testing.T, root, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(pattern)))
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("no file is like %s", pattern)
	}
	if err != nil {
		t.Fatal(err)
	}
	return files
}
