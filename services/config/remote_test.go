package config_test

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/cgi"
	"net/http/httptest"
	"os/exec"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
	"emporium/services/config"
)

// gitServer serves repositories over HTTP as git itself does, to who knows the password.
func gitServer(t *testing.T, dir string) string {
	t.Helper()
	program, err := exec.LookPath("git")
	if err != nil {
		kittest.SkipServer(t, "git", "not installed (Debian package git)")
	}
	backend := &cgi.Handler{Path: program, Args: []string{"http-backend"}, Env: []string{"GIT_PROJECT_ROOT=" + dir, "GIT_HTTP_EXPORT_ALL=1"}}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, password, _ := r.BasicAuth(); user != "bob" || password != "t0ken" {
			w.Header().Set("WWW-Authenticate", "Basic")
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		backend.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// A repository elsewhere is fetched into memory; while it cannot be reached, what was read last is served.
func TestGitOverHTTP(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	h.commit("Begin", map[string]string{"application.yml": "a: 1\n"})
	base := gitServer(t, h.dir)
	cfg := defaults(t)
	cfg.Password, cfg.Git = "pw", config.Git{URI: strings.Replace(base, "http://", "http://bob:wrong@", 1) + "/.git", User: "bob", Password: "t0ken", Timeout: 10 * time.Second}
	w := serve(t, cfg, config.Schema{})
	auth := []string{"Authorization", "Basic ZW1wb3JpdW06cHc="}
	if got := w.get("/shop-default.properties", auth...); got != "a: 1" {
		t.Errorf("serves %s", got)
	}
	if got := w.get("/shop/default", auth...); !strings.Contains(got, `"name":"`+base+`/.git/application.yml"`) {
		t.Errorf("the name of the source: %s", got)
	}
	second := h.commit("More", map[string]string{"application.yml": "a: 2\n"})
	if status, _, body := w.do(http.MethodPost, "/actuator/refresh", "", auth...); status != http.StatusOK || !strings.Contains(body, "application.yml") {
		t.Errorf("refresh: %d %s", status, body)
	}
	if got := w.get("/shop/default", auth...); !strings.Contains(got, second) {
		t.Errorf("after the refresh: %s", got)
	}

	cfg.Git.Password = "wr0ng"
	refused := serve(t, cfg, config.Schema{})
	if status, _, _ := refused.do(http.MethodGet, "/shop/default", "", auth...); status != http.StatusServiceUnavailable {
		t.Errorf("without the repository: %d", status)
	}
	if status, _, body := refused.do(http.MethodGet, "/actuator/health", "", auth...); status != http.StatusServiceUnavailable || strings.Contains(body, "wr0ng") || strings.Contains(body, "wrong@") {
		t.Errorf("health: %d %s", status, body)
	}
}

// Folders are looked at again by themselves, and who reads from a changed file is told.
func TestChangesAreFound(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files(t, dir, map[string]string{"application.yml": "a: 1\n", "shop.yml": "b: 1\n"})
	cfg := defaults(t)
	cfg.Repositories, cfg.Refresh, cfg.Notify = []config.Repository{{Native: []string{dir}}}, 20*time.Millisecond, true
	w := serve(t, cfg, config.Schema{})
	if got := w.get("/shop-default.properties"); got != "a: 1\nb: 1" {
		t.Errorf("at first %s", got)
	}
	files(t, dir, map[string]string{"shop.yml": "b: 2\n"})
	kittest.Eventually(t, 10*time.Second, func() error {
		if got := w.get("/shop-default.properties"); got != "a: 1\nb: 2" {
			return errors.New(got)
		}
		if got := w.bus.told(); got != "springCloudBus shop:**" {
			return fmt.Errorf("told %q", got)
		}
		return nil
	})
}

// Who reads from a branch hears of its changes, as who reads from the default one.
func TestChangesOfABranchAreTold(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	h.commit("Begin", map[string]string{"application.yml": "a: 1\n", "shop.yml": "b: 1\n"})
	h.branch("feature")
	cfg := defaults(t)
	cfg.Password, cfg.Git.URI, cfg.Notify = "pw", h.dir, true
	w := serve(t, cfg, config.Schema{})
	auth := []string{"Authorization", "Basic ZW1wb3JpdW06cHc="}
	if got := w.get("/feature/shop-default.properties", auth...); got != "a: 1\nb: 1" {
		t.Errorf("at first %s", got)
	}
	h.commit("Only here", map[string]string{"shop.yml": "b: 2\n"})
	if _, _, body := w.do(http.MethodPost, "/actuator/refresh", "", auth...); body != "[\"shop.yml\"]\n" {
		t.Errorf("changed: %s", body)
	}
	if got := w.bus.told(); got != "springCloudBus shop:**" {
		t.Errorf("told %q", got)
	}
}

// Several places are one: the first named goes before the others.
func TestComposite(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	h.commit("Begin", map[string]string{"application.yml": "a: git\nb: git\n"})
	strong, weak := t.TempDir(), t.TempDir()
	files(t, strong, map[string]string{"application.yml": "a: strong\n"})
	files(t, weak, map[string]string{"shop-dev.yml": "a: weak\nb: weak\nc: weak\n"})
	cfg := defaults(t)
	cfg.Repositories, cfg.Native = []config.Repository{{Native: []string{strong}}}, []string{weak}
	cfg.Git.URI = h.dir
	if got := serve(t, cfg, config.Schema{}).get("/shop-dev.properties"); got != "a: strong\nb: git\nc: weak" {
		t.Errorf("got %s", got)
	}
}
