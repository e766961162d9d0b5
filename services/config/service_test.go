package config_test

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/kit/cipher"
	"emporium/kit/kittest"
	"emporium/services/config"
)

// The text was encrypted by Spring Cloud Config with the key foo.
const mysecret = "682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda"

func example(t *testing.T) (dir string, list map[string]string) {
	t.Helper()
	return t.TempDir(), map[string]string{
		"application.yml":     "a: 1\nlist: [x, y]\nwho: ${name:nobody}\nshared: true\n---\nspring.config.activate.on-profile: prod & !eu\na: 9\n",
		"application-dev.yml": "a: 2\n", "shop.properties": "a=3\npassword={cipher}{key:x}" + mysecret + "\nbroken={cipher}00\n",
		"shop.yml": "a: 4\nname: Shop\nnested: {deep: [{n: 1}, {n: 2}], empty: [], none: ~}\n", "shop-dev.yml": "a: 5\nlist: [z]\n",
		"shop-prod.yml": "a: 6\n", "v2/shop.yml": "a: 7\n", "shop/extra.yml": "a: 8\n",
		"logo.bin": "\xff\xfe${name}", "nginx.conf": "server ${name};\nliteral \\${name};\n", "nginx-dev.conf": "dev ${name}",
		"team/shop.yml": "a: 10\n", "sub/dir/file.txt": "deep",
	}
}

// Overrides go before profiles, the last one named first, then places, names and extensions.
func TestPrecedence(t *testing.T) {
	t.Parallel()
	dir, list := example(t)
	files(t, dir, list)
	cfg := defaults(t)
	cfg.Native = []string{dir}
	plain := serve(t, cfg, config.Schema{})
	cfg.Overrides = map[string]string{"a": "over"}
	cfg.Native = []string{dir, filepath.Join(dir, "{application}")}
	over := serve(t, cfg, config.Schema{})
	cfg.Overrides = nil
	files(t, dir, map[string]string{"places/a/shop.yml": "a: 1\n", "places/b/shop.yml": "a: 2\n", "places/a/v2/shop.yml": "a: 3\n", "places/b/v2/shop.yml": "a: 4\n"})
	cfg.Native = []string{filepath.Join(dir, "places", "a"), filepath.Join(dir, "places", "b")}
	two := serve(t, cfg, config.Schema{})
	files(t, dir, map[string]string{"each/application/application.yml": "a: 1\n", "each/shop/shop.yml": "a: 2\n", "each/dev-shop/shop.yml": "a: 3\n",
		"each/dev-other/shop.yml": "a: 4\n", "each/prod-shop/shop.yml": "a: 5\n", "each/prod-other/shop.yml": "a: 6\n"})
	cfg.Native = []string{filepath.Join(dir, "each", "{application}")}
	each := serve(t, cfg, config.Schema{})
	cfg.Native = []string{filepath.Join(dir, "each", "{profile}-{application}")}
	both := serve(t, cfg, config.Schema{})
	for _, c := range []struct {
		w          *world
		path, want string
	}{
		{plain, "/shop/dev", "shop-dev.yml > application-dev.yml > shop.properties > shop.yml > application.yml (document #0)"},
		{plain, "/shop/default", "shop.properties > shop.yml > application.yml (document #0)"},
		{plain, "/application/default", "application.yml (document #0)"},
		{plain, "/unknown/nothing", "application.yml (document #0)"},
		{plain, "/shop/dev,prod", "shop-prod.yml > shop-dev.yml > application-dev.yml > shop.properties > shop.yml > application.yml (document #1) > application.yml (document #0)"},
		{plain, "/shop/prod,dev", "shop-dev.yml > application-dev.yml > shop-prod.yml > shop.properties > shop.yml > application.yml (document #1) > application.yml (document #0)"},
		{plain, "/shop/prod,eu", "shop-prod.yml > shop.properties > shop.yml > application.yml (document #0)"},
		{plain, "/shop/default/v2", "v2/shop.yml > shop.properties > shop.yml > application.yml (document #0)"},
		{plain, "/other,shop/default", "shop.properties > shop.yml > application.yml (document #0)"},
		{plain, "/team(_)shop/default", "team/shop.yml > application.yml (document #0)"},
		{two, "/shop/default", "places/b/shop.yml > places/a/shop.yml"},
		{two, "/shop/default/v2", "places/b/v2/shop.yml > places/a/v2/shop.yml > places/b/shop.yml > places/a/shop.yml"},
		{each, "/shop/default", "each/shop/shop.yml"},
		{each, "/application/default", "each/application/application.yml"},
		{each, "/application,shop/default", "each/shop/shop.yml > each/application/application.yml"},
		{both, "/shop,other/dev,prod", "each/prod-other/shop.yml > each/prod-shop/shop.yml > each/dev-other/shop.yml > each/dev-shop/shop.yml"},
		{over, "/shop/default", "overrides > shop.properties > shop.yml > application.yml (document #0)"},
	} {
		if got := sources(t, c.w.get(c.path), dir); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.path, got, c.want)
		}
	}
}

var timestamp = regexp.MustCompile(`"timestamp":"[^"]*"`)

// Every form, byte for byte.
func TestForms(t *testing.T) {
	t.Parallel()
	dir, list := example(t)
	files(t, dir, list)
	cfg := defaults(t)
	cfg.Native, cfg.Encrypt.Key = []string{dir}, "foo"
	w := serve(t, cfg, config.Schema{})
	var out strings.Builder
	for _, c := range []struct{ path, accept string }{
		{"/shop/dev", ""}, {"/shop/dev", "application/vnd.spring-cloud.config-server.v2+json"},
		{"/shop-dev.json", ""}, {"/shop-dev.yml", ""}, {"/shop-dev.yaml", ""}, {"/shop-dev.properties", ""}, {"/v2/shop-default.yml", ""},
		{"/shop-dev.yml?resolvePlaceholders=false", ""}, {"/shop-a-b.yml", ""}, {"/shop-dev-.yml", ""}, {"/shop.yml", ""},
		{"/shop/default/main/nginx.conf", ""}, {"/shop/dev/main/nginx.conf", ""}, {"/shop/default/nginx.conf?useDefaultLabel", ""},
		{"/shop/default/main/nginx.conf?resolvePlaceholders=false", ""}, {"/shop/default/main/logo.bin", "application/octet-stream"},
		{"/shop/default/main/sub/dir/file.txt", ""}, {"/shop/default/main/sub(_)dir(_)file.txt", ""}, {"/shop/default/main/nothing.txt", ""},
		{"/encrypt/status", ""}, {"/key", ""}, {"/actuator/health", ""}, {"/actuator/config/history", ""},
		{"/", ""}, {"/shop", ""}, {"/shop/..%2f..%2fetc/main/passwd", ""}, {"/shop/default/main/..%2f..%2fetc%2fpasswd", ""},
		{"/shop/default/main/(_)etc(_)passwd", ""}, {"/shop/default/main/..(_)..(_)etc(_)passwd", ""}, {"/file:(_)(_)etc/default", ""}, {"/shop/,", ""},
	} {
		status, media, body := w.do(http.MethodGet, c.path, "", "Accept", c.accept)
		body = strings.ReplaceAll(body, dir, "DIR")
		body = timestamp.ReplaceAllString(body, `"timestamp":"…"`)
		out.WriteString("### " + c.path + " " + c.accept + "\n" + http.StatusText(status) + " " + media + "\n" + strings.TrimSpace(strings.ToValidUTF8(body, "?")) + "\n\n")
	}
	kittest.Golden(t, "forms.txt", []byte(out.String()))
}

func TestEncryption(t *testing.T) {
	t.Parallel()
	cfg := defaults(t)
	cfg.Encrypt.Key = "foo"
	w := serve(t, cfg, config.Schema{})
	for _, sent := range []string{mysecret, "{cipher}" + mysecret, mysecret + "="} {
		if status, media, body := w.do(http.MethodPost, "/decrypt", sent, "Content-Type", "application/x-www-form-urlencoded"); status != http.StatusOK || body != "mysecret" || !strings.HasPrefix(media, "text/plain") {
			t.Errorf("decrypt %s: %d %s", sent, status, body)
		}
	}
	// As curl sends a text: -d leaves it as it is, --data-urlencode '=…' escapes it, and both call it a form.
	form := []string{"Content-Type", "application/x-www-form-urlencoded"}
	for sent, want := range map[string]string{"p%2Bq%401": "p+q@1", "p%2Bq%401=": "p+q@1", "p%3D": "p=", "p%3Dq": "p=q", "p": "p", "100%": "100%", "p%26q": "p&q", "p+q": "p q"} {
		_, _, sealed := w.do(http.MethodPost, "/encrypt", sent, form...)
		if _, _, got := w.do(http.MethodPost, "/decrypt", url.QueryEscape("{cipher}"+sealed), form...); got != want {
			t.Errorf("encrypt %s as a form: there and back it is %q, want %q", sent, got, want)
		}
	}
	_, _, sealed := w.do(http.MethodPost, "/encrypt/shop/dev", "a+b =c", "Content-Type", "text/plain")
	if status, _, body := w.do(http.MethodPost, "/decrypt/shop/dev", sealed, "Content-Type", "text/plain"); status != http.StatusOK || body != "a+b =c" {
		t.Errorf("there and back: %d %q", status, body)
	}
	if status, _, body := w.do(http.MethodPost, "/decrypt", "zz", "Content-Type", "text/plain"); status != http.StatusBadRequest || !strings.Contains(body, `"INVALID"`) {
		t.Errorf("not encrypted: %d %s", status, body)
	}
	keyless := serve(t, defaults(t), config.Schema{})
	for _, path := range []string{"/encrypt", "/decrypt"} {
		if status, _, body := keyless.do(http.MethodPost, path, "x"); status != http.StatusNotFound || !strings.Contains(body, `"NO_KEY"`) {
			t.Errorf("%s without a key: %d %s", path, status, body)
		}
	}
	if status, _, body := keyless.do(http.MethodGet, "/encrypt/status", ""); status != http.StatusNotFound || !strings.Contains(body, `"NO_KEY"`) {
		t.Errorf("status without a key: %d %s", status, body)
	}
}

// What RSA seals is base64, whose signs a form escapes.
func TestEncryptionByRSAAsAForm(t *testing.T) {
	t.Parallel()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	files(t, dir, map[string]string{"key.pem": string(pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)}))})
	cfg := defaults(t)
	cfg.Encrypt.KeyFile = filepath.Join(dir, "key.pem")
	w := serve(t, cfg, config.Schema{})
	for _, text := range []string{"s", "secret+", strings.Repeat("x", 18)} {
		_, _, sealed := w.do(http.MethodPost, "/encrypt", text, "Content-Type", "text/plain")
		for _, sent := range []string{sealed, url.QueryEscape(sealed), url.QueryEscape(sealed) + "=", url.QueryEscape("{cipher}" + sealed)} {
			if status, _, got := w.do(http.MethodPost, "/decrypt", sent, "Content-Type", "application/x-www-form-urlencoded"); status != http.StatusOK || got != text {
				t.Errorf("%s sent as %s: %d %s", text, sent, status, got)
			}
		}
	}
}

func TestSigningIn(t *testing.T) {
	t.Parallel()
	cfg := defaults(t)
	cfg.Password, cfg.MonitorSecret = "pw", "hook"
	w := serve(t, cfg, config.Schema{})
	right, wrong := "Basic ZW1wb3JpdW06cHc=", "Basic ZW1wb3JpdW06bm8="
	for _, c := range []struct {
		method, path, auth string
		want               int
	}{
		{"GET", "/shop/dev", "", 401}, {"GET", "/shop/dev", wrong, 401}, {"GET", "/shop/dev", right, 200}, {"PUT", "/shop/dev", right, 405},
		{"GET", "/actuator/health", "", 200}, {"POST", "/encrypt", "", 401}, {"GET", "/encrypt/status", wrong, 401},
		{"GET", "/actuator/config/diff?from=x", "", 401}, {"POST", "/actuator/refresh", right, 200}, {"POST", "/actuator/busrefresh/shop:dev", right, 204},
		{"POST", "/monitor", "", 401}, {"POST", "/actuator/nothing", right, 404}, {"GET", "/shop-dev.yml", "", 401},
	} {
		if got, _, body := w.do(c.method, c.path, "", "Authorization", c.auth); got != c.want {
			t.Errorf("%s %s: got %d %s, want %d", c.method, c.path, got, body, c.want)
		}
	}
	if got := w.bus.told(); got != "springCloudBus shop:dev:**" {
		t.Errorf("told %q", got)
	}
	open := serve(t, defaults(t), config.Schema{})
	for _, path := range []string{"/actuator/refresh", "/actuator/busrefresh", "/monitor"} {
		if got, _, _ := open.do("POST", path, "path=application", "Content-Type", "application/x-www-form-urlencoded"); got != http.StatusForbidden {
			t.Errorf("without a password %s answers %d", path, got)
		}
		for _, foreign := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://elsewhere.example"}} {
			if got, _, _ := w.do("POST", path, "path=application", append(foreign, "Authorization", right, "Content-Type", "application/x-www-form-urlencoded")...); got != http.StatusForbidden {
				t.Errorf("from another site's page (%s) %s answers %d", foreign[0], path, got)
			}
		}
	}
	// Before a proxy that has a Host of its own the server is known by the name that the proxy hands on, if that one is trusted.
	behind := []string{"Authorization", right, "Origin", "https://config.shop.example", "X-Forwarded-Host", "config.shop.example"}
	if got, _, body := w.do("POST", "/actuator/refresh", "", behind...); got != http.StatusOK {
		t.Errorf("behind a proxy: %d %s", got, body)
	}
	cfg.TrustedProxies = []string{"10.0.0.0/8"}
	strict := serve(t, cfg, config.Schema{})
	if got, _, _ := strict.do("POST", "/actuator/refresh", "", behind...); got != http.StatusForbidden {
		t.Errorf("behind somebody's proxy: %d", got)
	}
	if got := w.bus.told() + open.bus.told() + strict.bus.told(); got != "" {
		t.Errorf("told %q", got)
	}
}

// signed is a webhook's signature.
func signed(body, secret string) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(body))
	return hex.EncodeToString(mac.Sum(nil))
}

// Webhooks of all kinds say which files have changed, and the applications of those files are told.
func TestMonitor(t *testing.T) {
	t.Parallel()
	cfg := defaults(t)
	cfg.MonitorSecret = "hook"
	w := serve(t, cfg, config.Schema{})
	github := `{"ref":"refs/heads/main","commits":[{"added":["shop-dev.yml"],"modified":["application.yml"],"removed":["docs/x"]}]}`
	for _, c := range []struct {
		name, body string
		headers    []string
		status     int
		want       string
	}{
		{"GitHub", github, []string{"X-Hub-Signature-256", "sha256=" + signed(github, "hook")}, 200, "*, x, shop:dev, shop-dev"},
		{"Gitea", github, []string{"X-Gitea-Signature", signed(github, "hook")}, 200, "*, x, shop:dev, shop-dev"},
		{"another's secret", github, []string{"X-Hub-Signature-256", "sha256=" + signed(github, "guess")}, 401, ""},
		{"another text", github + " ", []string{"X-Hub-Signature-256", "sha256=" + signed(github, "hook")}, 401, ""},
		{"GitLab", github, []string{"X-Gitlab-Token", "hook"}, 200, "*, x, shop:dev, shop-dev"},
		{"Spring", "path=shop&path=application-prod.yml", []string{"X-Gitlab-Token", "hook", "Content-Type", "application/x-www-form-urlencoded"}, 200, "*:prod, shop"},
		{"ping", `{"zen":"x"}`, []string{"X-Gitlab-Token", "hook"}, 200, ""},
		{"Bitbucket", `{"push":{"changes":[]}}`, []string{"X-Hub-Signature", "sha256=" + signed(`{"push":{"changes":[]}}`, "hook")}, 200, "*"},
		{"GitHub's old signature alone", github, []string{"X-Hub-Signature", "sha1=0123"}, 401, ""},
		{"nonsense", `[`, []string{"X-Gitlab-Token", "hook"}, 400, ""},
	} {
		status, _, body := w.do(http.MethodPost, "/monitor", c.body, c.headers...)
		var list []string
		_ = json.Unmarshal([]byte(body), &list) // errors are objects
		slices.Sort(list)
		want := strings.Split(c.want, ", ")
		slices.Sort(want)
		if status != c.status || strings.Join(list, ", ") != strings.Join(want, ", ") {
			t.Errorf("%s: %d %s, want %s", c.name, status, body, c.want)
		}
	}
	if got := w.bus.told(); !strings.Contains(got, "springCloudBus shop:dev:**") || !strings.Contains(got, "springCloudBus *:**") {
		t.Errorf("told %q", got)
	}
}

// A repository in git is served by branch, tag and commit, read anew when it is told to, and has a history.
func TestGit(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	first := h.commit("Begin\n\nwith this", map[string]string{"application.yml": "a: 1\npassword: one\n", "teams/shop/shop.yml": "b: 1\n"})
	cfg := defaults(t)
	cfg.Git.URI, cfg.Git.SearchPaths, cfg.Password, cfg.Refresh = h.dir, []string{"teams/*"}, "pw", 0
	cfg.Git.Timeout = 10 * time.Second
	w := serve(t, cfg, config.Schema{})
	auth := []string{"Authorization", "Basic ZW1wb3JpdW06cHc="}
	if got := w.get("/shop/default", auth...); !strings.Contains(got, `"version":"`+first+`"`) || !strings.Contains(got, `"name":"file:`+h.dir+`/teams/shop/shop.yml"`) {
		t.Errorf("got %s", got)
	}
	second := h.commit("More", map[string]string{"application.yml": "a: 2\npassword: two\n", "notes.txt": "hello"})
	if got := w.get("/shop-default.properties", auth...); got != "a: 1\nb: 1\npassword: one" {
		t.Errorf("before the webhook: %s", got)
	}
	if status, _, body := w.do(http.MethodPost, "/monitor", `{"path":"application.yml"}`, auth...); status != http.StatusOK || body != "[\"*\"]\n" {
		t.Errorf("monitor: %d %s", status, body)
	}
	for path, want := range map[string]string{"/shop-default.properties": "a: 2\nb: 1\npassword: two", "/" + first + "/shop-default.properties": "a: 1\nb: 1\npassword: one",
		"/" + second[:10] + "/shop-default.properties": "a: 2\nb: 1\npassword: two", "/main/shop-default.properties": "a: 2\nb: 1\npassword: two"} {
		if got := w.get(path, auth...); got != want {
			t.Errorf("%s: %s", path, got)
		}
	}
	if status, _, _ := w.do(http.MethodGet, "/shop/default/nobranch", "", auth...); status != http.StatusNotFound {
		t.Errorf("a label that is not there: %d", status)
	}
	var past struct {
		Commits []struct {
			ID, Author, Message string
			Files               []string
		}
	}
	if err := json.Unmarshal([]byte(w.get("/actuator/config/history?limit=5", auth...)), &past); err != nil || len(past.Commits) != 2 ||
		past.Commits[0].ID != second || past.Commits[1].Message != "Begin" || strings.Join(past.Commits[0].Files, " ") != "application.yml notes.txt" {
		t.Errorf("history %+v, %v", past, err)
	}
	if got := w.get("/actuator/config/history?app=shop", auth...); strings.Contains(got, second) || !strings.Contains(got, first) {
		t.Errorf("history of shop %s", got)
	}
	want := `{"changes":[{"file":"application.yml","key":"a","was":"1","is":"2"},{"file":"application.yml","key":"password","was":"***","is":"***"}],"from":"` + first + `","other_files":["notes.txt"],"to":"` + second + `"}`
	if got := strings.TrimSpace(w.get("/actuator/config/diff?from="+first, auth...)); got != want {
		t.Errorf("diff\n got %s\nwant %s", got, want)
	}
	if got := w.get("/actuator/config/diff?app=shop&from="+second+"&to="+first, auth...); !strings.Contains(got, `{"key":"a","was":"2","is":"1"}`) {
		t.Errorf("diff for shop %s", got)
	}
}

// What the schema finds wrong is not served; the last good state is, and health says why.
func TestValidation(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files(t, dir, map[string]string{"application.yml": "emporium.log.level: info\nother: [1]\n"})
	cfg := defaults(t)
	cfg.Native, cfg.Password = []string{dir}, "pw"
	w := serve(t, cfg, shopSchema())
	auth := []string{"Authorization", "Basic ZW1wb3JpdW06cHc="}
	for text, want := range map[string]string{
		"emporium.log.level: loud\n": `application.yml:1:21): \"loud\" is not one of`,
		"emporium.lag.level: info\n": "unknown key",
		"a: 1\na: 2\n":               "is there already",
		"a: [\n":                     "line",
	} {
		files(t, dir, map[string]string{"application.yml": text})
		if status, _, body := w.do(http.MethodPost, "/actuator/refresh", "", auth...); status != http.StatusInternalServerError {
			t.Errorf("%q: refresh answers %d %s", text, status, body)
		}
		if got := w.get("/actuator/health", auth...); !strings.Contains(got, want) || !strings.Contains(got, `"status":"UP"`) {
			t.Errorf("%q: health says %s, want %s", text, got, want)
		}
		if got := w.get("/shop-default.properties", auth...); got != "emporium.log.level: info\nother[0]: 1" {
			t.Errorf("%q: serves %s", text, got)
		}
	}
	if err := os.Remove(filepath.Join(dir, "application.yml")); err != nil {
		t.Fatal(err)
	}
	if status, _, body := w.do(http.MethodPost, "/actuator/refresh", "", auth...); status != http.StatusOK || body != "[\"file:"+dir+"/application.yml\"]\n" && !strings.Contains(body, "application.yml") {
		t.Errorf("refresh answers %d %s", status, body)
	}
	if got := w.get("/actuator/config/problems", auth...); strings.TrimSpace(got) != `{"problems":[],"refused":[],"version":""}` {
		t.Errorf("problems %s", got)
	}
}

// A file that cannot be read is the trouble of its application alone, when that is none of the schema's: a repository holds charts, too.
func TestUnreadableFilesOfOthers(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files(t, dir, map[string]string{"application.yml": "a: 1\n", "emporium.yml": "emporium.log.level: info\n", "chart/templates/service.yaml": "{{- if .Values.on }}\na: {{ .b }}\n",
		"mkdocs.yml": "x: !!python/name:y.z\n", "stack.yml": "a: !Ref B\n", "billing.yml": "a: [\n", "tax.yml": "spring.config.activate.on-profile: a & b | c\n"})
	cfg := defaults(t)
	cfg.Native, cfg.Password = []string{dir}, "pw"
	w := serve(t, cfg, shopSchema())
	auth := []string{"Authorization", "Basic ZW1wb3JpdW06cHc="}
	if got := w.get("/shop-default.properties", auth...); got != "a: 1" {
		t.Errorf("serves %s", got)
	}
	for _, name := range []string{"billing", "tax"} {
		if status, _, body := w.do(http.MethodGet, "/"+name+"/default", "", auth...); status != http.StatusInternalServerError || !strings.Contains(body, name+".yml") {
			t.Errorf("the application whose file it is: %d %s", status, body)
		}
	}
	if got := w.get("/actuator/config/problems", auth...); !strings.Contains(got, "billing.yml") || !strings.Contains(got, "tax.yml") || !strings.Contains(got, "chart/templates/service.yaml") ||
		strings.Count(got, `"warning":true`) != strings.Count(got, `"place"`) {
		t.Errorf("problems %s", got)
	}
	for _, name := range []string{"application-prod.yml", "emporium.yaml", "sub/shop-x.properties"} {
		bad := map[string]string{".yml": "a: [\n", ".yaml": "a: [\n", ".properties": "#---\nspring.config.activate.on-profile=a & b | c\n"}[filepath.Ext(name)]
		files(t, dir, map[string]string{name: bad})
		if status, _, body := w.do(http.MethodPost, "/actuator/refresh", "", auth...); status != http.StatusInternalServerError {
			t.Errorf("%s: refresh answers %d %s", name, status, body)
		}
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	// What is together wrong is found beside a warning.
	files(t, dir, map[string]string{"emporium-prod.yml": "emporium.log.level: loud\n"})
	if status, _, body := w.do(http.MethodPost, "/actuator/refresh", "", auth...); status != http.StatusInternalServerError {
		t.Errorf("a wrong value: refresh answers %d %s", status, body)
	}
}

func TestConfigValidate(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]config.Config{
		"both":    {Repositories: []config.Repository{{Native: []string{"a"}, Git: config.Git{URI: "b"}}}},
		"neither": {Repositories: []config.Repository{{}}},
		"keys":    {Encrypt: cipher.Config{Key: "a", KeyFile: "b"}},
	} {
		if c.Validate() == nil {
			t.Errorf("%s: got no error", name)
		}
	}
}
