package config_test

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing"

	"emporium/kit/kittest"
	"emporium/services/config"
)

// operator signs in by the password pw.
func operator() []string { return []string{"Authorization", "Basic ZW1wb3JpdW06cHc="} }

// branch begins a branch, which the next commits go to.
func (h *history) branch(name string) {
	h.t.Helper()
	tree, err := h.repo.Worktree()
	if err != nil {
		h.t.Fatal(err)
	}
	if err := tree.Checkout(&git.CheckoutOptions{Branch: plumbing.NewBranchReferenceName(name), Create: true}); err != nil {
		h.t.Fatal(err)
	}
}

// git runs git's own program in the repository.
func (h *history) git(args ...string) {
	h.t.Helper()
	program, err := exec.LookPath("git")
	if err != nil {
		kittest.SkipServer(h.t, "git", "not installed (Debian package git)")
	}
	cmd := exec.Command(program, args...)
	cmd.Dir = h.dir
	if out, err := cmd.CombinedOutput(); err != nil {
		h.t.Fatalf("git %s: %v: %s", strings.Join(args, " "), err, out)
	}
	if h.repo, err = git.PlainOpen(h.dir); err != nil { // the old handle knows packs that may be gone
		h.t.Fatal(err)
	}
}

// A host that hangs holds up nobody: labels that were not asked for before are served meanwhile, and unknown ones refused.
func TestGitHostThatHangs(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	h.commit("Begin", map[string]string{"application.yml": "a: 1\n"})
	h.branch("feature")
	h.commit("More", map[string]string{"application.yml": "a: 2\n"})
	target, err := url.Parse(gitServer(t, h.dir))
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(target)
	var mu sync.Mutex
	var hanging chan struct{} // closed when somebody waits
	release := make(chan struct{})
	free := sync.OnceFunc(func() { close(release) })
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		asked := hanging
		hanging = nil
		mu.Unlock()
		if asked != nil {
			close(asked)
			<-release
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	cfg := defaults(t)
	cfg.Password, cfg.Git = "pw", config.Git{URI: server.URL + "/.git", User: "bob", Password: "t0ken", Timeout: time.Minute}
	w := serve(t, cfg, config.Schema{})
	t.Cleanup(free)
	waits := make(chan struct{})
	mu.Lock()
	hanging = waits
	mu.Unlock()
	refreshed := make(chan int, 1)
	go func() {
		status, _, _ := w.do(http.MethodPost, "/actuator/refresh", "", operator()...)
		refreshed <- status
	}()
	<-waits
	if got := w.get("/feature/shop-default.properties", operator()...); got != "a: 2" {
		t.Errorf("while the host hangs: %s", got)
	}
	if status, _, _ := w.do(http.MethodGet, "/shop/default/nobranch", "", operator()...); status != http.StatusNotFound {
		t.Errorf("an unknown label: %d", status)
	}
	free()
	if status := <-refreshed; status != http.StatusOK {
		t.Errorf("refresh: %d", status)
	}
}

// git gc replaces the packs of a repository on this machine under the server, while all branches stay what they are.
func TestGarbageIsCollected(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	first := h.commit("Begin", map[string]string{"application.yml": "a: 1\n"})
	h.git("repack", "-d")
	h.branch("feature")
	h.commit("More", map[string]string{"application.yml": "a: 2\n"})
	h.git("repack", "-d")
	cfg := defaults(t)
	cfg.Password, cfg.Git.URI, cfg.Git.Label = "pw", h.dir, "main"
	w := serve(t, cfg, config.Schema{})
	if got := w.get("/shop-default.properties", operator()...); got != "a: 1" {
		t.Errorf("at first %s", got)
	}
	h.git("gc", "-q", "--prune=now")
	for path, want := range map[string]string{"/feature/shop-default.properties": "a: 2", "/" + first[:12] + "/shop-default.properties": "a: 1"} {
		if got := w.get(path, operator()...); got != want {
			t.Errorf("%s after git gc: %s", path, got)
		}
	}
	if got := w.get("/actuator/config/history?label=feature", operator()...); !strings.Contains(got, first) {
		t.Errorf("history after git gc: %s", got)
	}
}

// A link in a repository stands for the file that it leads to, under its own name.
func TestLinksInGit(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	h.commit("Begin", map[string]string{"common.yml": "a: 1\n", "envs/common/shop.yml": "b: 1\n"})
	for link, target := range map[string]string{"shop-prod.yml": "common.yml", "envs/prod": "common", "bad.yml": "../../etc/passwd"} {
		if err := os.Symlink(target, filepath.Join(h.dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	h.git("add", "-A")
	h.git("-c", "user.name=Ann", "-c", "user.email=ann@example.com", "commit", "-qm", "Links")
	cfg := defaults(t)
	cfg.Password, cfg.Git.URI, cfg.Git.SearchPaths = "pw", h.dir, []string{"envs/{profile}"}
	w := serve(t, cfg, shopSchema())
	if got, want := sources(t, w.get("/shop/prod", operator()...), h.dir), "shop-prod.yml > envs/prod/shop.yml"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := w.get("/actuator/config/problems", operator()...); !strings.Contains(got, "bad.yml") || !strings.Contains(got, "out of the repository") {
		t.Errorf("problems %s", got)
	}
	h.commit("More", map[string]string{"common.yml": "a: 2\n"})
	if _, _, body := w.do(http.MethodPost, "/actuator/refresh", "", operator()...); body != "[\"common.yml\",\"shop-prod.yml\"]\n" {
		t.Errorf("changed: %s", body)
	}
}

// Where a repository elsewhere has neither main nor master, the branch that its HEAD names is the default one.
func TestHeadOfARemote(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	h.commit("Begin", map[string]string{"application.yml": "a: 1\n"})
	h.branch("aside")
	h.branch("trunk")
	h.commit("More", map[string]string{"application.yml": "a: 2\n"})
	if err := h.repo.Storer.RemoveReference("refs/heads/main"); err != nil {
		t.Fatal(err)
	}
	cfg := defaults(t)
	cfg.Password, cfg.Git = "pw", config.Git{URI: gitServer(t, h.dir) + "/.git", User: "bob", Password: "t0ken", Timeout: 10 * time.Second}
	w := serve(t, cfg, config.Schema{})
	if got := w.get("/shop-default.properties", operator()...); got != "a: 2" {
		t.Errorf("serves %s", got)
	}
}
