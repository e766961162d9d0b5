package config_test

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/object"
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"

	"emporium/kit/kittest"
	"emporium/services/config"
)

// sshServer serves repositories over SSH, by git's own git-upload-pack, to who has the key.
type sshServer struct {
	addr    string
	keyFile string // of the client, under the pass phrase "phrase"
	known   string // file of known hosts
}

func newKey(t *testing.T) (ssh.Signer, ed25519.PrivateKey) {
	t.Helper()
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	signer, err := ssh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return signer, private
}

func newSSH(t *testing.T) *sshServer {
	t.Helper()
	program, err := exec.LookPath("git")
	if err != nil {
		kittest.SkipServer(t, "git", "not installed (Debian package git)")
	}
	host, _ := newKey(t)
	client, private := newKey(t)
	rules := &ssh.ServerConfig{PublicKeyCallback: func(c ssh.ConnMetadata, key ssh.PublicKey) (*ssh.Permissions, error) {
		if c.User() != "git" || string(key.Marshal()) != string(client.PublicKey().Marshal()) {
			return nil, os.ErrPermission
		}
		return &ssh.Permissions{}, nil
	}}
	rules.AddHostKey(host)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go serveSSH(conn, rules, program)
		}
	}()
	dir := t.TempDir()
	s := &sshServer{addr: l.Addr().String(), keyFile: filepath.Join(dir, "id"), known: filepath.Join(dir, "known_hosts")}
	block, err := ssh.MarshalPrivateKeyWithPassphrase(private, "", []byte("phrase"))
	if err != nil {
		t.Fatal(err)
	}
	files(t, dir, map[string]string{"id": string(pem.EncodeToMemory(block)), "known_hosts": knownhosts.Line([]string{knownhosts.Normalize(s.addr)}, host.PublicKey()) + "\n"})
	return s
}

var uploadPack = regexp.MustCompile(`^git-upload-pack '(/[^']+)'$`)

// serveSSH answers a connection that asks for a repository, and nothing else.
func serveSSH(conn net.Conn, rules *ssh.ServerConfig, program string) {
	defer conn.Close()
	_, channels, requests, err := ssh.NewServerConn(conn, rules)
	if err != nil {
		return
	}
	go ssh.DiscardRequests(requests)
	for c := range channels {
		channel, requests, err := c.Accept()
		if err != nil {
			return
		}
		for r := range requests {
			var command struct{ Text string }
			var found []string
			if r.Type == "exec" && ssh.Unmarshal(r.Payload, &command) == nil {
				found = uploadPack.FindStringSubmatch(command.Text)
			}
			_ = r.Reply(found != nil, nil)
			if found == nil {
				continue
			}
			cmd := exec.Command(program, "upload-pack", found[1]) // of the test's own repository
			cmd.Stdin, cmd.Stdout = channel, channel
			status := struct{ Code uint32 }{}
			if cmd.Run() != nil {
				status.Code = 1
			}
			_, _ = channel.SendRequest("exit-status", false, ssh.Marshal(status))
			_ = channel.Close()
		}
	}
}

// A repository is fetched over SSH with a key, from a host that is known, and from no other.
func TestGitOverSSH(t *testing.T) {
	t.Parallel()
	s := newSSH(t)
	h := newHistory(t)
	h.commit("Begin", map[string]string{"application.yml": "a: 1\n"})
	cfg := defaults(t)
	cfg.Password = "pw"
	cfg.Git = config.Git{URI: "ssh://" + s.addr + filepath.ToSlash(h.dir), KeyFile: s.keyFile, KeyPassword: "phrase", KnownHosts: s.known, Timeout: 10 * time.Second}
	w := serve(t, cfg, config.Schema{})
	auth := []string{"Authorization", "Basic ZW1wb3JpdW06cHc="}
	if got := w.get("/shop-default.properties", auth...); got != "a: 1" {
		t.Errorf("serves %s", got)
	}
	second := h.commit("More", map[string]string{"application.yml": "a: 2\n"})
	if status, _, body := w.do(http.MethodPost, "/actuator/refresh", "", auth...); status != http.StatusOK || !strings.Contains(body, "application.yml") {
		t.Errorf("refresh: %d %s", status, body)
	}
	if got := w.get("/shop/default", auth...); !strings.Contains(got, second) || !strings.Contains(got, `"ssh://`+s.addr) {
		t.Errorf("after the refresh: %s", got)
	}

	strange := newSSH(t) // another host at another address, with another client's key
	for name, git := range map[string]config.Git{
		"a host that is not known": {URI: "ssh://" + strange.addr + h.dir, KeyFile: s.keyFile, KeyPassword: "phrase", KnownHosts: s.known, Timeout: 10 * time.Second},
		"a key that is not taken":  {URI: "ssh://" + s.addr + h.dir, KeyFile: strange.keyFile, KeyPassword: "phrase", KnownHosts: s.known, Timeout: 10 * time.Second},
	} {
		cfg := defaults(t)
		cfg.Password, cfg.Git = "pw", git
		w := serve(t, cfg, config.Schema{})
		if status, _, body := w.do(http.MethodGet, "/shop/default", "", auth...); status < 500 || strings.Contains(body, "phrase") {
			t.Errorf("%s: %d %s", name, status, body)
		}
	}
}

// Branches whose names have slashes, written with (_), and tags of both kinds are labels, wherever the repository is.
func TestLabelsOfGit(t *testing.T) {
	t.Parallel()
	h := newHistory(t)
	first := plumbing.NewHash(h.commit("Begin", map[string]string{"application.yml": "a: 1\n", "notes/x.txt": "one"}))
	_, err := h.repo.CreateTag("v1.0", first, &git.CreateTagOptions{Message: "The first", Tagger: &object.Signature{Name: "Ann", Email: "ann@example.com", When: time.Unix(1_700_000_100, 0)}})
	if err != nil {
		t.Fatal(err)
	}
	second := plumbing.NewHash(h.commit("More", map[string]string{"application.yml": "a: 2\n", "notes/x.txt": "two"}))
	if _, err := h.repo.CreateTag("release/2026(a)", second, nil); err != nil {
		t.Fatal(err)
	}
	h.branch("feature/gift/cards")
	h.commit("Gifts", map[string]string{"application.yml": "a: 3\n", "notes/x.txt": "three"})
	s := newSSH(t)
	for name, where := range map[string]config.Git{
		"a folder": {URI: h.dir, Timeout: 10 * time.Second},
		"ssh":      {URI: "ssh://git@" + s.addr + h.dir, KeyFile: s.keyFile, KeyPassword: "phrase", KnownHosts: s.known, Timeout: 10 * time.Second},
	} {
		cfg := defaults(t)
		cfg.Password, cfg.Git = "pw", where
		w := serve(t, cfg, config.Schema{})
		auth := []string{"Authorization", "Basic ZW1wb3JpdW06cHc="}
		for label, want := range map[string][2]string{"v1.0": {"1", "one"}, "release(_)2026(a)": {"2", "two"}, "feature(_)gift(_)cards": {"3", "three"}, "main": {"2", "two"},
			first.String(): {"1", "one"}} {
			if got := w.get("/"+label+"/shop-default.properties", auth...); got != "a: "+want[0] {
				t.Errorf("%s, %s: %s", name, label, got)
			}
			if got := w.get("/shop/default/"+label, auth...); !strings.Contains(got, `"a":`+want[0]) || !strings.Contains(got, `"label":"`+strings.ReplaceAll(label, "(_)", "/")+`"`) {
				t.Errorf("%s, %s: %s", name, label, got)
			}
			if got := w.get("/shop/default/"+label+"/notes/x.txt", auth...); got != want[1] {
				t.Errorf("%s, %s: the text %s", name, label, got)
			}
		}
		for _, label := range []string{"v1.1", "feature", "feature(_)gift"} {
			if status, _, _ := w.do(http.MethodGet, "/shop/default/"+label, "", auth...); status != http.StatusNotFound {
				t.Errorf("%s, %s: %d", name, label, status)
			}
		}
	}
}
