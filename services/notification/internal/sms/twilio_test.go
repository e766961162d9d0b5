package sms

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"

	"emporium/kit/kittest"
	"emporium/services/notification/internal/channel/channeltest"
	"emporium/services/notification/internal/message"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

const account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

// specification is Twilio's own, which lies beside the repository.
const specification = "../../../../../shared/data/openapi/twilio_messages.json"

func loadSpecification(t *testing.T) routers.Router {
	t.Helper()
	path := os.Getenv("EMPORIUM_SHARED")
	if path == "" {
		path = specification
	} else {
		path = filepath.Join(path, "data", "openapi", "twilio_messages.json")
	}
	if _, err := os.Stat(path); err != nil {
		return nil
	}
	loader := &openapi3.Loader{Context: t.Context()}
	doc, err := loader.LoadFromFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc.Servers = nil
	router, err := legacy.NewRouter(doc, openapi3.DisableExamplesValidation(), openapi3.DisableSchemaDefaultsValidation(), openapi3.DisableSchemaPatternValidation())
	if err != nil {
		t.Fatal(err)
	}
	return router
}

// twilio stands in for Twilio. Numbers decide how it behaves; what it is asked and what it answers is held against the official
// specification when that is there.
type twilio struct {
	t      *testing.T
	spec   routers.Router
	server *httptest.Server
	now    func() time.Time

	mu       sync.Mutex
	messages []map[string]any
	forms    []url.Values
}

func newTwilio(t *testing.T) *twilio {
	t.Helper()
	f := &twilio{t: t, spec: loadSpecification(t), now: time.Now}
	f.server = httptest.NewServer(f)
	t.Cleanup(f.server.Close)
	return f
}

// answers of Twilio by the end of the number.
var refusals = map[string]struct{ status, code int }{
	"0400": {400, 21612}, "0614": {400, 21614}, "0610": {400, 21610}, "0429": {429, 20429}, "0503": {503, 20503}, "0500": {500, 20500}, "0401": {401, 20003}, "0606": {400, 21606},
}

func (f *twilio) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if user, password, _ := r.BasicAuth(); user != account || password != "s3cret" {
		f.t.Errorf("logged in as %s", user)
	}
	var input *openapi3filter.RequestValidationInput
	if f.spec != nil {
		route, params, err := f.spec.FindRoute(r)
		if err != nil {
			f.t.Errorf("%s %s is not in the specification: %v", r.Method, r.URL.Path, err)
			return
		}
		input = &openapi3filter.RequestValidationInput{Request: r, PathParams: params, Route: route, Options: &openapi3filter.Options{
			AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true}}
		if err := openapi3filter.ValidateRequest(r.Context(), input); err != nil {
			f.t.Errorf("%s %s breaks the specification: %v", r.Method, r.URL.Path, err)
		}
	}
	if r.Method == http.MethodGet {
		f.list(w, r, input)
		return
	}
	if err := r.ParseForm(); err != nil {
		f.t.Error(err)
	}
	to := r.PostForm.Get("To")
	f.mu.Lock()
	f.forms = append(f.forms, r.PostForm)
	f.mu.Unlock()
	if refused, ok := refusals[to[len(to)-4:]]; ok {
		w.Header().Set("Retry-After", "7")
		w.WriteHeader(refused.status)
		_ = json.NewEncoder(w).Encode(map[string]any{"code": refused.code, "message": "no", "status": refused.status})
		return
	}
	m := f.add(to, r.PostForm.Get("Body"))
	if strings.HasSuffix(to, "0999") {
		panic(http.ErrAbortHandler) // taken, and nobody learns of it
	}
	f.answer(w, input, http.StatusCreated, m)
}

func (f *twilio) add(to, body string) map[string]any {
	f.mu.Lock()
	defer f.mu.Unlock()
	at := f.now().UTC().Format(time.RFC1123Z)
	m := map[string]any{
		"sid": fmt.Sprintf("SM%032x", len(f.messages)+1), "to": to, "from": "+15005550006", "body": body, "status": "queued", "account_sid": account, "direction": "outbound-api",
		"api_version": "2010-04-01", "date_created": at, "date_updated": at, "date_sent": nil, "error_code": nil, "error_message": nil, "num_media": "0",
		"num_segments": "1", "price": nil, "price_unit": nil, "messaging_service_sid": nil, "uri": "/x", "subresource_uris": map[string]any{},
	}
	f.messages = append(f.messages, m)
	return m
}

func (f *twilio) list(w http.ResponseWriter, r *http.Request, input *openapi3filter.RequestValidationInput) {
	f.mu.Lock()
	found := []any{}
	for _, m := range slices.Backward(f.messages) {
		if m["to"] == r.URL.Query().Get("To") {
			found = append(found, m)
		}
	}
	f.mu.Unlock()
	const size = 2 // small, so that pages follow
	from := 0
	if p := r.URL.Query().Get("Page"); p != "" {
		_, _ = fmt.Sscan(p, &from)
	}
	body := map[string]any{"messages": found[min(from*size, len(found)):min((from+1)*size, len(found))], "page": from, "page_size": size, "start": 0, "end": 1, "uri": "/x",
		"first_page_uri": "/x", "next_page_uri": nil, "previous_page_uri": nil}
	if (from+1)*size < len(found) {
		q := r.URL.Query()
		q.Set("Page", fmt.Sprint(from+1))
		body["next_page_uri"] = r.URL.Path + "?" + q.Encode()
	}
	f.answer(w, input, http.StatusOK, body)
}

func (f *twilio) answer(w http.ResponseWriter, input *openapi3filter.RequestValidationInput, status int, body any) {
	text, err := json.Marshal(body)
	if err != nil {
		f.t.Error(err)
	}
	w.Header().Set("Content-Type", "application/json")
	if input != nil {
		out := &openapi3filter.ResponseValidationInput{RequestValidationInput: input, Status: status, Header: w.Header(), Options: input.Options}
		out.SetBodyBytes(text)
		if err := openapi3filter.ValidateResponse(context.Background(), out); err != nil {
			f.t.Errorf("the stand-in's answer breaks the specification: %v", err)
		}
	}
	w.WriteHeader(status)
	_, _ = w.Write(text)
}

func (f *twilio) client(t *testing.T, change ...func(*Options)) *Twilio {
	t.Helper()
	o := Options{AccountSID: account, AuthToken: "s3cret", BaseURL: f.server.URL, Timeout: 5 * time.Second, Rules: Rules{Sender: "+15005550006"},
		Callback: func(id string) string {
			return "https://shop.example/v1/notifications/twilio/status?notification=" + id
		}}
	for _, c := range change {
		c(&o)
	}
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

// TestSpecificationIsThere says so when requests and answers were not held against Twilio's specification.
func TestSpecificationIsThere(t *testing.T) {
	t.Parallel()
	if loadSpecification(t) == nil {
		t.Skip("Twilio's specification is not beside the repository: requests are not held against it")
	}
}

func TestSuite(t *testing.T) {
	t.Parallel()
	channeltest.Run(t, func(t *testing.T) channeltest.Fixture {
		t.Helper()
		f := newTwilio(t)
		return channeltest.Fixture{Channel: f.client(t), Kind: message.SMS, Good: func(n int) string { return fmt.Sprintf("+4930123%04d", 1000+n) },
			Refused: "+49301230400", Later: "+49301230606", Gone: "+49301230614", Silent: "+49301230999", Secret: "s3cret",
			Received: func() []channeltest.Received {
				f.mu.Lock()
				defer f.mu.Unlock()
				out := make([]channeltest.Received, len(f.messages))
				for i, m := range f.messages {
					out[i] = channeltest.Received{To: m["to"].(string), Text: m["body"].(string)}
				}
				return out
			}, Stop: f.server.Close}
	})
}

func TestWhatTwilioRefuses(t *testing.T) {
	t.Parallel()
	f := newTwilio(t)
	s := f.client(t)
	tests := []struct {
		to, code string
		want     message.Outcome
	}{
		{"+49301230610", "twilio_21610", message.Outcome{Permanent: true, Suppress: message.OptedOut}},
		{"+49301230614", "twilio_21614", message.Outcome{Permanent: true, Suppress: message.HardBounce}},
		{"+49301230400", "twilio_21612", message.Outcome{Permanent: true}},
		{"+49301230429", "twilio_20429", message.Outcome{Down: true, RetryAfter: 7 * time.Second}},
		{"+49301230503", "twilio_20503", message.Outcome{Down: true}},
		{"+49301230401", "twilio_20003", message.Outcome{Down: true}},
		{"+49301230500", "twilio_20500", message.Outcome{Unknown: true}},
		{"+49301230606", "twilio_21606", message.Outcome{}},
	}
	for _, tt := range tests {
		got := s.Send(t.Context(), []message.Letter{channeltest.Letter(message.SMS, 1, tt.to)})[0]
		if got.OK() || got.Code != tt.code || got.Permanent != tt.want.Permanent || got.Down != tt.want.Down || got.Unknown != tt.want.Unknown ||
			got.Suppress != tt.want.Suppress || got.RetryAfter != tt.want.RetryAfter {
			t.Errorf("%s: got %+v, want %s and %+v", tt.to, got, tt.code, tt.want)
		}
	}
}

// TestLetterInDoubtIsFound looks for what was taken over without an answer, among other messages and on later pages.
func TestLetterInDoubtIsFound(t *testing.T) {
	t.Parallel()
	f := newTwilio(t)
	s := f.client(t)
	l := channeltest.Letter(message.SMS, 1, "+49301230999")
	l.Date = time.Now()
	if _, found, err := s.Find(t.Context(), l); found || err != nil {
		t.Errorf("before it was sent: %v, %v", found, err)
	}
	if got := s.Send(t.Context(), []message.Letter{l})[0]; !got.Unknown {
		t.Fatalf("got %+v", got)
	}
	for n := range 4 {
		f.add(l.Phone, fmt.Sprintf("another %d", n))
	}
	id, found, err := s.Find(t.Context(), l)
	if !found || err != nil || id != fmt.Sprintf("SM%032x", 1) {
		t.Errorf("got %q, %v, %v", id, found, err)
	}
	// The same words from before the letter was made are another message.
	later := l
	later.Date = time.Now().Add(time.Hour)
	if _, found, err := s.Find(t.Context(), later); found || err != nil {
		t.Errorf("an older message: %v, %v", found, err)
	}
	f.server.Close()
	if _, _, err := s.Find(t.Context(), l); err == nil || strings.Contains(err.Error(), "0999") {
		t.Errorf("without Twilio: %v", err)
	}
}

func TestSendersByCountry(t *testing.T) {
	t.Parallel()
	f := newTwilio(t)
	const pool = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	s := f.client(t, func(o *Options) {
		o.Rules = Rules{Countries: []string{"DE", "US", "GB", "FR"}, Sender: "EMPORIUM", Senders: map[string]string{"GB": "+447700900123", "FR": pool}}
	})
	tests := []struct{ to, field, sender, code string }{
		{"+493012345678", "From", "EMPORIUM", ""},
		{"+447700900777", "From", "+447700900123", ""},
		{"+33612345678", "MessagingServiceSid", pool, ""},
		{"+12125550123", "", "", CodeSender},
		{"+34612345678", "", "", CodeCountry},
	}
	for _, tt := range tests {
		before := len(f.forms)
		got := s.Send(t.Context(), []message.Letter{channeltest.Letter(message.SMS, 1, tt.to)})[0]
		if got.OK() != (tt.code == "") || got.Code != tt.code || got.Permanent != (tt.code != "") {
			t.Errorf("%s: %+v", tt.to, got)
		}
		if tt.code != "" {
			if len(f.forms) != before {
				t.Errorf("%s: Twilio was asked", tt.to)
			}
			continue
		}
		form := f.forms[before]
		if form.Get(tt.field) != tt.sender || form.Get("StatusCallback") != "https://shop.example/v1/notifications/twilio/status?notification=ntf_1" {
			t.Errorf("%s: sent %v", tt.to, form)
		}
	}
}

func TestOptions(t *testing.T) {
	t.Parallel()
	good := Options{AccountSID: account, AuthToken: "s3cret", Rules: Rules{Sender: "x"}}
	for name, change := range map[string]func(*Options){
		"no account": func(o *Options) { o.AccountSID = "" }, "no token": func(o *Options) { o.AuthToken = "" },
		"no sender": func(o *Options) { o.Rules = Rules{} }, "no URL": func(o *Options) { o.BaseURL = "twilio" },
	} {
		o := good
		change(&o)
		if _, err := New(o); err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := New(good); err != nil {
		t.Error(err)
	}
	if !errors.Is(judge(400, 0, 30007).Err, errRefused) {
		t.Error("a refusal is not told apart")
	}
}
