package arch

import (
	"strings"
	"testing"
)

func TestOutboundFindsWhatIsUnguarded(t *testing.T) {
	t.Parallel()
	for body, want := range map[string]bool{
		`import "net/http"; var c = http.Client{}`: true, `import "net/http"; var c = &http.Transport{}`: true, `import "net/http"; func f() { _, _ = http.Get("x") }`: true,
		`import h "net/http"; var c = h.DefaultClient`: true, `import "net"; var d net.Dialer`: true, `import "net/http"; var c = new(http.Client)`: true,
		`import mail "github.com/wneessen/go-mail"; var c, _ = mail.NewClient("x")`: true,
		`import "net/http"; func f(c *http.Client) { _ = c }`:                       false, `import "net/http"; type T struct { c *http.Client }`: false, `import "net"; var l net.Listener`: false,
	} {
		for dir, checked := range map[string]bool{"services/order/internal/app": true, "kit/web": true, "wiring": true, "cmd/emporium": false, "test/e2e": false} {
			tree := parse(t, map[string]string{dir + "/a.go": "package a\n\n" + body + "\n"})
			found := strings.Contains(strings.Join(tree.Outbound(), "\n"), "no guard is named")
			if found != (want && checked) {
				t.Errorf("%s in %s: found %v", body, dir, found)
			}
		}
	}
	unused := strings.Join(parse(t, map[string]string{"kit/web/a.go": "package web\n"}).Outbound(), "\n")
	if !strings.Contains(unused, "kit/conf/remote/remote.go: opens no connections any more") {
		t.Errorf("a place that is gone: %s", unused)
	}
}
