package outbound

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"emporium/kit/kittest"
	"emporium/kit/resilience"
	"emporium/services/notification/internal/webhook"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

func loopback() []netip.Prefix { return []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")} }

func newSender(t *testing.T, o Options) *Sender {
	t.Helper()
	if o.Timeout == 0 {
		o.Timeout = 2 * time.Second
	}
	s := New(o)
	t.Cleanup(s.Close)
	return s
}

// TestAddresses judges what a connection may be made to.
func TestAddresses(t *testing.T) {
	t.Parallel()
	g := guard{}
	for _, bad := range []string{
		"127.0.0.1:443", "127.8.9.10:443", "0.0.0.0:443", "0.1.2.3:443", "10.0.0.1:443", "172.16.0.1:443", "172.31.255.255:443", "192.168.1.1:443", "100.64.0.1:443",
		"169.254.169.254:443", "192.0.0.192:443", "198.18.0.1:443", "192.0.2.1:443", "198.51.100.1:443", "203.0.113.1:443", "224.0.0.1:443", "240.0.0.1:443", "255.255.255.255:443",
		"[::1]:443", "[::]:443", "[::ffff:127.0.0.1]:443", "[::ffff:169.254.169.254]:443", "[::ffff:10.0.0.1]:443", "[::127.0.0.1]:443", "[64:ff9b::7f00:1]:443",
		"[64:ff9b:1::7f00:1]:443", "[2002:7f00:1::]:443", "[2001:0:7f00:1::]:443", "[fd00:ec2::254]:443", "[fc00::1]:443", "[fe80::1]:443", "[fe80::1%eth0]:443", "[fec0::1]:443",
		"[ff02::1]:443", "[2001:db8::1]:443", "[100::1]:443", "93.184.215.14:22", "93.184.215.14:25", "93.184.215.14:80", "shop.example:443", "",
	} {
		if err := g.check(bad, true); !errors.Is(err, ErrAddress) {
			t.Errorf("%s may be called", bad)
		}
	}
	for _, good := range []string{"93.184.215.14:443", "93.184.215.14:8443", "[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:443", "172.32.0.1:443", "[::ffff:93.184.215.14]:443"} {
		if err := g.check(good, true); err != nil {
			t.Errorf("%s: %v", good, err)
		}
		if err := g.check(good, false); err == nil {
			t.Errorf("%s may be called without TLS", good)
		}
	}
	open := guard{allowed: loopback()}
	if open.check("127.0.0.1:80", false) != nil || open.check("[::ffff:127.0.0.1]:80", false) != nil || open.check("10.0.0.1:443", true) == nil || open.check("[::1]:443", true) == nil {
		t.Error("the list of what is allowed is not kept to")
	}
}

func TestCheck(t *testing.T) {
	t.Parallel()
	s := newSender(t, Options{})
	for _, bad := range []string{
		"", "shop.example", "ftp://shop.example", "http://shop.example", "https://", "https://u:p@shop.example", "https://shop.example/#x", "https://127.0.0.1/", "https://2130706433/",
		"https://0x7f000001/", "https://0x7f.1/", "https://127.1/", "https://017700000001/", "https://[::1]/", "https://[::ffff:7f00:1]/", "https://169.254.169.254/latest/meta-data",
		"https://shop.example:0/", "https://shop.example:99999/", "https://10.0.0.1/", "javascript:alert(1)", "https://127.0.0.1./", "https://0x7F.0.0.0x1/",
	} {
		if s.Check(bad) == nil {
			t.Errorf("%s is taken", bad)
		}
	}
	for _, good := range []string{"https://shop.example/webhooks?x=1", "https://shop.example:8443", "https://93.184.215.14/", "https://xn--bcher-kva.example/"} {
		if err := s.Check(good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	if err := newSender(t, Options{Allowed: loopback()}).Check("http://127.0.0.1:3000/"); err != nil {
		t.Errorf("an allowed address: %v", err)
	}
	for _, bad := range []string{"localhost", "10.0.0.0/33", ""} {
		if _, err := ParseAllowed([]string{bad}); err == nil {
			t.Errorf("%q is a network", bad)
		}
	}
	if p, err := ParseAllowed([]string{"127.0.0.1", "10.1.2.3/16"}); err != nil || p[0].String() != "127.0.0.1/32" || p[1].String() != "10.1.0.0/16" {
		t.Errorf("got %v, %v", p, err)
	}
}

func TestOutcomes(t *testing.T) {
	t.Parallel()
	var inside atomic.Int64
	release := make(chan struct{})
	mux := http.NewServeMux()
	mux.HandleFunc("POST /ok", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("webhook-id") != "evt_1" || r.Header.Get("Content-Type") != "application/json" || r.UserAgent() != "Emporium" {
			w.WriteHeader(http.StatusBadRequest)
		}
		_, _ = w.Write([]byte("fine\n\x00" + strings.Repeat("é", 2000)))
	})
	mux.HandleFunc("POST /gone", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusGone) })
	mux.HandleFunc("POST /busy", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "120")
		w.WriteHeader(http.StatusServiceUnavailable)
	})
	mux.HandleFunc("POST /moved", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/inside", http.StatusTemporaryRedirect)
	})
	mux.HandleFunc("/inside", func(http.ResponseWriter, *http.Request) { inside.Add(1) })
	mux.HandleFunc("POST /slow", func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-release:
		case <-r.Context().Done():
		}
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	s := newSender(t, Options{Allowed: loopback(), Timeout: 300 * time.Millisecond, Agent: "Emporium"})
	tests := []struct {
		path   string
		status int
		code   string
		wait   time.Duration
	}{
		{"/ok", 200, "", 0}, {"/gone", 410, webhook.CodeStatus, 0}, {"/busy", 503, webhook.CodeStatus, 2 * time.Minute}, {"/moved", 307, webhook.CodeRedirect, 0},
		{"/slow", 0, webhook.CodeTimeout, 0}, {"/nothing", 404, webhook.CodeStatus, 0},
	}
	for _, tt := range tests {
		o := s.Post(t.Context(), server.URL+tt.path, map[string]string{"webhook-id": "evt_1"}, []byte(`{}`))
		if o.Status != tt.status || o.Code != tt.code || o.RetryAfter != tt.wait || len(o.Answer) > maxKept || strings.ContainsAny(o.Answer, "\n\x00") {
			t.Errorf("%s: %+v", tt.path, o)
		}
	}
	if inside.Load() != 0 {
		t.Error("a redirect was followed")
	}
	close(release)
	address := server.URL
	server.Close()
	if o := s.Post(t.Context(), address+"/ok", nil, nil); o.Code != webhook.CodeUnreachable {
		t.Errorf("nobody there: %+v", o)
	}
	for _, closed := range []string{address, strings.Replace(address, "http:", "https:", 1)} {
		if o := newSender(t, Options{}).Post(t.Context(), closed, nil, nil); o.Code != webhook.CodeAddress {
			t.Errorf("%s: %+v", closed, o)
		}
	}
}

// TestNamesThatLeadInside lets names lead inside, in every form: what counts is the address that the connection is made to, so that a name
// that led elsewhere before (rebinding) helps nobody.
func TestNamesThatLeadInside(t *testing.T) {
	t.Parallel()
	var asked atomic.Int64
	inside := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	t.Cleanup(inside.Close)
	_, port, err := net.SplitHostPort(inside.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	for _, answer := range []string{"127.0.0.1", "::1", "::ffff:127.0.0.1", "169.254.169.254", "10.0.0.1"} {
		s := newSender(t, Options{Resolver: resolver(t, netip.MustParseAddr(answer))})
		if o := s.Post(t.Context(), "https://shop.example:"+port+"/", nil, []byte(`{}`)); o.Code != webhook.CodeAddress {
			t.Errorf("a name that leads to %s: %+v", answer, o)
		}
	}
	if asked.Load() != 0 {
		t.Errorf("something inside was asked %d times", asked.Load())
	}
}

// resolver answers every question with one address.
func resolver(t *testing.T, answer netip.Addr) *net.Resolver {
	t.Helper()
	var lc net.ListenConfig
	server, err := lc.ListenPacket(t.Context(), "udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		buf := make([]byte, 1500)
		for {
			n, from, err := server.ReadFrom(buf)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(buf[:n]) != nil || len(m.Questions) == 0 {
				continue
			}
			q := m.Questions[0]
			m.Response, m.Authoritative, m.Additionals = true, true, nil
			h := dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class, TTL: 1}
			switch {
			case q.Type == dnsmessage.TypeA && answer.Is4():
				m.Answers = []dnsmessage.Resource{{Header: h, Body: &dnsmessage.AResource{A: answer.As4()}}}
			case q.Type == dnsmessage.TypeAAAA && answer.Is6():
				m.Answers = []dnsmessage.Resource{{Header: h, Body: &dnsmessage.AAAAResource{AAAA: answer.As16()}}}
			}
			if packed, err := m.Pack(); err == nil {
				_, _ = server.WriteTo(packed, from)
			}
		}
	}()
	t.Cleanup(func() {
		_ = server.Close()
		<-done
	})
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, "udp", server.LocalAddr().String())
	}}
}

// A host that does not answer rests, by its guard, and costs others nothing. What it answers is its endpoints' matter.
func TestHostsRest(t *testing.T) {
	t.Parallel()
	set, err := resilience.NewSet(resilience.SetOptions{Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	s := newSender(t, Options{Allowed: loopback(), Guards: set})
	var asked atomic.Int32
	failing := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		w.WriteHeader(http.StatusInternalServerError)
	}))
	t.Cleanup(failing.Close)
	gone := httptest.NewServer(nil)
	gone.Close()
	post := func(url string) webhook.Outcome { return s.Post(t.Context(), url, nil, []byte("{}")) }
	for range 8 {
		if o := post(failing.URL); o.Code != webhook.CodeStatus || o.Deferred {
			t.Errorf("a host that answers gets %+v", o)
		}
	}
	for range 5 {
		if o := post(gone.URL + "/a"); o.Code != webhook.CodeUnreachable {
			t.Errorf("a host that is gone gets %+v", o)
		}
	}
	if o := post(gone.URL + "/b"); !o.Deferred || o.Code != webhook.CodeResting || o.RetryAfter <= 0 {
		t.Errorf("after five failures it gets %+v", o)
	}
	if o := post(failing.URL); o.Deferred || asked.Load() != 9 {
		t.Errorf("another host gets %+v after %d requests", o, asked.Load())
	}
	if err := set.Switch("webhook "+strings.TrimPrefix(failing.URL, "http://"), true); err != nil {
		t.Fatal(err)
	}
	if o := post(failing.URL); !o.Deferred || asked.Load() != 9 {
		t.Errorf("switched off it gets %+v after %d requests", o, asked.Load())
	}
}

// However many hosts merchants name, the guards are few.
func TestGuardsAreFew(t *testing.T) {
	t.Parallel()
	set, err := resilience.NewSet(resilience.SetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	s := newSender(t, Options{Guards: set})
	for i := range 2 * maxHosts {
		s.of(fmt.Sprintf("shop%d.example", i))
	}
	if n := len(set.Guards()); n != maxHosts+1 {
		t.Errorf("there are %d guards", n)
	}
	if s.of("SHOP1.example").Name() != "webhook shop1.example" || s.of("late.example").Name() != "webhook others" {
		t.Errorf("got %s and %s", s.of("SHOP1.example").Name(), s.of("late.example").Name())
	}
}
