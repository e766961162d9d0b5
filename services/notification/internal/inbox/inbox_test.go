package inbox

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	netmail "net/mail"
	"net/smtp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification/internal/message"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// memory is a store for tests.
type memory struct {
	mu    sync.Mutex
	kept  []Message
	trims int
	fail  error
}

func (s *memory) AddMail(_ context.Context, messages []Message) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fail != nil {
		return s.fail
	}
	for _, m := range messages {
		if !slices.ContainsFunc(s.kept, func(k Message) bool { return k.Dedupe == m.Dedupe }) {
			s.kept = append(s.kept, m)
		}
	}
	return nil
}

func (s *memory) TrimMail(_ context.Context, keep int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.trims++
	s.kept = s.kept[max(len(s.kept)-keep, 0):]
	return nil
}

func (s *memory) ListMail(_ context.Context, q Query) ([]Message, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Message
	for _, m := range slices.Backward(s.kept) {
		if (q.Before == "" || m.ID < q.Before) && len(out) < q.Limit && strings.Contains(strings.ToLower(m.Subject+strings.Join(m.To, " ")), strings.ToLower(q.Search)) {
			m.Source = nil
			out = append(out, m)
		}
	}
	return out, nil
}

func (s *memory) GetMail(_ context.Context, id string) (Message, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, m := range s.kept {
		if m.ID == id {
			return m, nil
		}
	}
	return Message{}, fault.New(fault.NotFound, "There is no such message.")
}

func (s *memory) MailState(context.Context) (State, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	st := State{Count: int64(len(s.kept))}
	if len(s.kept) > 0 {
		st.Newest = s.kept[len(s.kept)-1].ID
	}
	return st, nil
}

func (s *memory) ClearMail(context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept = nil
	return nil
}

func newInbox(t *testing.T, change ...func(*Options)) (*Inbox, *memory) {
	t.Helper()
	st := &memory{}
	o := Options{Store: st, Clock: clock.NewFake(time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)), IDs: id.NewSequence(1), Log: kittest.Logger(t), Listen: "127.0.0.1:0"}
	for _, c := range change {
		c(&o)
	}
	b, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return b, st
}

func listen(t *testing.T, b *Inbox) string {
	t.Helper()
	l := b.Listener()
	if err := l.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Stop(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	return l.Addr().String()
}

const mixed = "From: =?utf-8?q?=C3=89mile?= <emile@example.org>\r\nTo: Ada <ada@example.org>\r\nSubject: =?utf-8?q?Caf=C3=A9?=\r\nMessage-ID: <1@example.org>\r\n" +
	"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n" +
	"--a\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nUn caf=C3=A9,\r\n  s'il vous pla=C3=AEt\r\n" +
	"--a\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+VW4gY2Fmw6k8L3A+\r\n--a--\r\n" +
	"--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=invoice.pdf\r\n\r\n%PDF\r\n--m--\r\n"

func TestMailOverSMTPIsTakenApart(t *testing.T) {
	t.Parallel()
	b, st := newInbox(t)
	addr := listen(t, b)
	// Twice, as after a crash of the sender: the second one is dropped.
	for range 2 {
		if err := smtp.SendMail(addr, nil, "bounce@example.org", []string{"Ada@example.org", "hidden@example.org"}, []byte(mixed)); err != nil {
			t.Fatal(err)
		}
	}
	if len(st.kept) != 1 {
		t.Fatalf("%d messages, want 1", len(st.kept))
	}
	m := st.kept[0]
	if m.Subject != "Café" || m.From != "Émile <emile@example.org>" || m.MessageID != "1@example.org" || m.Snippet != "Un café, s'il vous plaît" ||
		!slices.Equal(m.To, []string{"ada@example.org", "hidden@example.org"}) {
		t.Errorf("got %+v", m)
	}
	c := parse(m.Source)
	if strings.TrimSpace(c.HTML) != "<p>Un café</p>" || len(c.Attachments) != 1 || c.Attachments[0].Name != "invoice.pdf" || c.Attachments[0].Type != "application/pdf" {
		t.Errorf("got %+v", c)
	}
}

func TestSMTPLimits(t *testing.T) {
	t.Parallel()
	b, st := newInbox(t, func(o *Options) { o.MaxBytes = 2000 })
	addr := listen(t, b)
	if err := smtp.SendMail(addr, nil, "a@example.org", []string{"b@example.org"}, []byte("Subject: large\r\n\r\n"+strings.Repeat("x", 5000)+"\r\n")); err == nil {
		t.Error("a message over the limit is taken")
	}
	st.mu.Lock()
	st.fail = fault.New(fault.Unavailable, "The database is away.")
	st.mu.Unlock()
	if err := smtp.SendMail(addr, nil, "a@example.org", []string{"b@example.org"}, []byte("Subject: x\r\n\r\nx\r\n")); err == nil || !strings.HasPrefix(err.Error(), "451") {
		t.Errorf("a message that was not kept is answered by %v, want 451", err)
	}
	if len(st.kept) != 0 {
		t.Errorf("%d messages, want none", len(st.kept))
	}
}

func TestOnlyTheMachineItselfIsListenedTo(t *testing.T) {
	t.Parallel()
	o := Options{Store: &memory{}, Clock: clock.System, IDs: id.System, Log: kittest.Logger(t)}
	tests := []struct {
		addr   string
		remote bool
		ok     bool
	}{
		{"127.0.0.1:0", false, true}, {"[::1]:0", false, true}, {"localhost:1025", false, true}, {"", false, true},
		{"0.0.0.0:1025", false, false}, {":1025", false, false}, {"192.0.2.1:25", false, false}, {"nonsense", false, false},
		{"0.0.0.0:1025", true, true},
	}
	for _, tt := range tests {
		o.Listen, o.AllowRemote = tt.addr, tt.remote
		if _, err := New(o); (err == nil) != tt.ok {
			t.Errorf("%q, remote %v: %v", tt.addr, tt.remote, err)
		}
	}
}

func TestAddressThatIsTakenIsNoFailure(t *testing.T) {
	t.Parallel()
	other, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	b, _ := newInbox(t, func(o *Options) { o.Listen = other.Addr().String() })
	l := b.Listener()
	if err := l.Start(t.Context()); err != nil {
		t.Errorf("Start: %v", err)
	}
	if l.Addr() != nil {
		t.Error("the listener says that it listens")
	}
	if err := l.Stop(t.Context()); err != nil {
		t.Errorf("Stop: %v", err)
	}
}

func aLetter(n int) message.Letter {
	return message.Letter{MessageID: fmt.Sprintf("%d@shop.example", n), From: netmail.Address{Name: "Shop", Address: "shop@shop.example"},
		To: netmail.Address{Address: "ada@example.org"}, Subject: fmt.Sprintf("Order %d", n), Text: "Thank you", HTML: "<html><head></head><body>Thank <a href=\"https://x.example\">you</a></body></html>",
		Date: time.Now(), Kind: message.Welcome}
}

func TestBatchIsKeptOnceAndBounded(t *testing.T) {
	t.Parallel()
	b, st := newInbox(t, func(o *Options) { o.Keep = 20 })
	var letters []message.Letter
	for n := range 50 {
		letters = append(letters, aLetter(n))
	}
	letters = append(letters, aLetter(49), func() message.Letter { l := aLetter(99); l.To.Address = "no address"; return l }())
	out := b.Send(t.Context(), letters)
	for i, o := range out[:51] {
		if !o.OK() {
			t.Errorf("letter %d: %v", i, o.Err)
		}
	}
	if last := out[51]; last.OK() || !last.Permanent {
		t.Errorf("a letter without address: %+v", last)
	}
	if len(st.kept) != 20 || st.kept[19].Subject != "Order 49" {
		t.Errorf("%d messages are kept, want the newest 20", len(st.kept))
	}
	before := st.trims
	b.Send(t.Context(), []message.Letter{aLetter(200)})
	if st.trims != before {
		t.Error("every message pays for a trim")
	}
	st.fail = fault.New(fault.Unavailable, "The database is away.")
	if o := b.Send(t.Context(), []message.Letter{aLetter(201)})[0]; o.OK() || o.Permanent {
		t.Errorf("a message that was not kept: %+v, want a temporary failure", o)
	}
}

func serve(b *Inbox) http.Handler {
	mux := http.NewServeMux()
	for _, r := range b.Routes(true) {
		mux.Handle(r.Pattern, r.Handler)
	}
	return mux
}

func TestPages(t *testing.T) {
	t.Parallel()
	b, _ := newInbox(t)
	l := aLetter(1)
	l.HTML = `<html><head></head><body><script>alert(1)</script><a href="https://x.example">x</a></body></html>`
	b.Send(t.Context(), []message.Letter{l, aLetter(2), aLetter(3)})
	h := serve(b)
	get := func(path string, header ...string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		for i := 0; i+1 < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, r)
		return rec
	}
	var page struct {
		Items      []Summary
		Count      int64
		NextCursor string `json:"next_cursor"`
	}
	list := func(path string) {
		t.Helper()
		page.Items, page.NextCursor = nil, ""
		rec := get(path)
		if err := json.Unmarshal(rec.Body.Bytes(), &page); err != nil || rec.Code != http.StatusOK {
			t.Fatalf("%s: %d %v", path, rec.Code, err)
		}
	}
	list("/inbox/messages?limit=2")
	if len(page.Items) != 2 || page.Items[0].Subject != "Order 3" || page.Count != 3 || page.NextCursor == "" {
		t.Errorf("got %+v", page)
	}
	list("/inbox/messages?limit=2&cursor=" + page.NextCursor)
	if len(page.Items) != 1 || page.Items[0].Subject != "Order 1" || page.NextCursor != "" {
		t.Errorf("the second page is %+v", page)
	}
	first := page.Items[0]
	list("/inbox/messages?q=ORDER+2")
	if len(page.Items) != 1 {
		t.Errorf("found %d", len(page.Items))
	}
	etag := get("/inbox/messages").Header().Get("ETag")
	if rec := get("/inbox/messages", "If-None-Match", etag); rec.Code != http.StatusNotModified {
		t.Errorf("unchanged: %d", rec.Code)
	}
	for _, bad := range []string{"?limit=0", "?limit=x", "?sort=a", "?q=" + strings.Repeat("x", 300)} {
		if rec := get("/inbox/messages" + bad); rec.Code != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d", bad, rec.Code)
		}
	}

	for path, want := range map[string]struct{ contentType, policy, body string }{
		"/inbox":                                  {"text/html", "script-src 'self'", "<title>Inbox"},
		"/inbox/inbox.css":                        {"text/css", "default-src 'none'", "--paper"},
		"/inbox/inbox.js":                         {"text/javascript", "default-src 'none'", "fetch"},
		"/inbox/messages/" + first.ID:             {"application/json", "default-src 'none'", `"text":"Thank you`},
		"/inbox/messages/" + first.ID + "/html":   {"text/html", "sandbox allow-popups", `<base target="_blank"`},
		"/inbox/messages/" + first.ID + "/source": {"text/plain", "sandbox", "X-Emporium-Kind: welcome"},
	} {
		rec := get(path)
		if rec.Code != http.StatusOK || !strings.HasPrefix(rec.Header().Get("Content-Type"), want.contentType) || !strings.Contains(rec.Body.String(), want.body) {
			t.Errorf("%s: %d %s\n%.300s", path, rec.Code, rec.Header().Get("Content-Type"), rec.Body)
		}
		if policy := rec.Header().Get("Content-Security-Policy"); !strings.Contains(policy, want.policy) || strings.Contains(policy, "script-src 'unsafe") ||
			rec.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: policy %q", path, policy)
		}
	}
	for _, path := range []string{"/inbox/messages/mail_none", "/inbox/messages/mail_none/html", "/inbox/messages/mail_none/source"} {
		if rec := get(path); rec.Code != http.StatusNotFound {
			t.Errorf("%s: %d", path, rec.Code)
		}
	}
	if strings.Contains(get("/inbox").Body.String(), "://") && strings.Contains(get("/inbox").Body.String(), `src="http`) {
		t.Error("the page loads something from elsewhere")
	}
}

func TestOnlyTheOwnPageClears(t *testing.T) {
	t.Parallel()
	b, st := newInbox(t)
	b.Send(t.Context(), []message.Letter{aLetter(1)})
	h := serve(b)
	clearFrom := func(site string) int {
		r := httptest.NewRequest(http.MethodDelete, "/inbox/messages", nil)
		r.Header.Set("Sec-Fetch-Site", site)
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, r)
		return rec.Code
	}
	if got := clearFrom("cross-site"); got != http.StatusForbidden || len(st.kept) != 1 {
		t.Errorf("another site: %d, %d messages", got, len(st.kept))
	}
	if got := clearFrom("same-origin"); got != http.StatusNoContent || len(st.kept) != 0 {
		t.Errorf("the own page: %d, %d messages", got, len(st.kept))
	}
}

// Whatever arrives, it is shown or left out; nothing panics and nothing that is not text gets out.
func FuzzParse(f *testing.F) {
	f.Add([]byte(mixed))
	f.Add([]byte("Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n----\r\n"))
	f.Add([]byte("\x00\xff"))
	f.Fuzz(func(t *testing.T, source []byte) {
		c := parse(source)
		m := summarise(source, "a@example.org", []string{"b@example.org"})
		for _, s := range []string{c.Text, c.HTML, m.Subject, m.Snippet, m.From, m.MessageID} {
			if strings.ToValidUTF8(s, "") != s {
				t.Errorf("%q is no text", s)
			}
		}
	})
}
