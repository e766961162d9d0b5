package log_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.opentelemetry.io/otel/trace"

	"emporium/kit/log"
)

func newLogger(t *testing.T, o log.Options) (*slog.Logger, *log.Levels, *bytes.Buffer) {
	t.Helper()
	var out bytes.Buffer
	l, levels, err := log.New(&out, o)
	if err != nil {
		t.Fatal(err)
	}
	return l, levels, &out
}

// decode reads the one line of a JSON log, without its time.
func decode(t *testing.T, out *bytes.Buffer) map[string]any {
	t.Helper()
	var line map[string]any
	if err := json.Unmarshal(out.Bytes(), &line); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	delete(line, "time")
	return line
}

func traced(ctx context.Context) context.Context {
	return trace.ContextWithSpanContext(ctx, trace.NewSpanContext(trace.SpanContextConfig{TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2}}))
}

func TestIDsOfTheContext(t *testing.T) {
	t.Parallel()
	const traceID, spanID = "01000000000000000000000000000000", "0200000000000000"
	tests := []struct {
		name string
		ctx  context.Context
		with func(*slog.Logger) *slog.Logger
		want map[string]any
	}{
		{"none", context.Background(), nil, map[string]any{"a": 1.0}},
		{"request", log.WithRequestID(context.Background(), "req_1"), nil, map[string]any{"a": 1.0, "request_id": "req_1"}},
		{"trace", traced(context.Background()), nil, map[string]any{"a": 1.0, "trace_id": traceID, "span_id": spanID}},
		{
			"both, at the top of a group", log.WithRequestID(traced(context.Background()), "req_1"),
			func(l *slog.Logger) *slog.Logger { return l.With("b", 2).WithGroup("g").With("c", 3) },
			map[string]any{"b": 2.0, "g": map[string]any{"a": 1.0, "c": 3.0}, "request_id": "req_1", "trace_id": traceID, "span_id": spanID},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			l, _, out := newLogger(t, log.Options{})
			if test.with != nil {
				l = test.with(l)
			}
			l.InfoContext(test.ctx, "hello", "a", 1)
			test.want["level"], test.want["msg"] = "INFO", "hello"
			if diff := cmp.Diff(test.want, decode(t, out)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	if got := log.RequestID(context.Background()); got != "" {
		t.Errorf("request id %q of an empty context", got)
	}
}

type stringer struct{}

func (*stringer) String() string { return "amqp://u:canary@h" }

type valuer struct{}

func (valuer) LogValue() slog.Value {
	return slog.GroupValue(slog.String("id", "usr_1"), slog.String("password", "canary"))
}

func TestMasking(t *testing.T) {
	t.Parallel()
	link, err := url.Parse("https://u:canary@h/reset?token=canary&page=2")
	if err != nil {
		t.Fatal(err)
	}
	type login struct {
		Name     string `json:"name"`
		Password string `json:"password"`
	}
	var nobody *stringer
	tests := []struct {
		name string
		attr slog.Attr
		want any
	}{
		{"password", slog.String("password", "canary"), "***"},
		{"any type", slog.Int("card_number", 42), "***"},
		{"camel case", slog.String("accessToken", "canary"), "***"},
		{"header", slog.String("Set-Cookie", "canary"), "***"},
		{"separated", slog.String("API-Key", "canary"), "***"},
		{"card", slog.String("card", "canary"), "***"},
		{"personal", slog.String("email", "canary@example.com"), "***"},
		{"no card", slog.String("discarded_cardinality", "x"), "x"},
		{"no pin", slog.String("shipping", "x"), "x"},
		{"url", slog.String("database", "postgres://shop:canary@db/order"), "postgres://shop:***@db/order"},
		{"url in an error", slog.Any("error", fmt.Errorf("dial: %w", errors.New("redis://:canary@h:1 refused"))), "dial: redis://:***@h:1 refused"},
		{"query", slog.String("link", "see https://h/?a=1&access_token=canary#x"), "see https://h/?a=1&access_token=***#x"},
		{"parsed url", slog.Any("link", link), "https://u:***@h/reset?token=***&page=2"},
		{"stringer", slog.Any("queue", &stringer{}), "amqp://u:***@h"},
		{"nil stringer", slog.Any("queue", nobody), "amqp://u:***@h"},
		{"list", slog.Any("brokers", []string{"kafka://u:canary@h", "h2"}), []any{"kafka://u:***@h", "h2"}},
		{"bytes", slog.Any("body", []byte("canary")), "6 bytes"},
		{"map", slog.Any("m", map[string]any{"user": "ann", "secret": "canary", "deep": []any{map[string]any{"cvc": 1}}}), map[string]any{"user": "ann", "secret": "***", "deep": []any{map[string]any{"cvc": "***"}}}},
		{"headers", slog.Any("headers", http.Header{"Authorization": {"canary"}, "Accept": {"*/*"}}), map[string]any{"Authorization": "***", "Accept": []any{"*/*"}}},
		{"struct", slog.Any("in", &login{"ann", "canary"}), map[string]any{"name": "ann", "password": "***"}},
		{"not to be written", slog.Any("in", struct{ F func() }{}), "struct { F func() }"},
		{"group", slog.Group("in", slog.String("name", "ann"), slog.String("token", "canary")), map[string]any{"name": "ann", "token": "***"}},
		{"secret group", slog.Group("credentials", slog.String("name", "canary")), map[string]any{"name": "***"}},
		{"valuer", slog.Any("user", valuer{}), map[string]any{"id": "usr_1", "password": "***"}},
		{"duration", slog.Duration("took", 1500*time.Millisecond), "1.5s"},
		{"nil", slog.Any("x", nil), nil},
		{"number", slog.Float64("x", 1.5), 1.5},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			l, _, out := newLogger(t, log.Options{Format: log.FormatJSON})
			l.LogAttrs(t.Context(), slog.LevelInfo, "m", test.attr)
			if diff := cmp.Diff(test.want, decode(t, out)[test.attr.Key]); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			text, _, textOut := newLogger(t, log.Options{Format: log.FormatText})
			text.With(test.attr).Info("m") //nolint:loggercheck // an attribute is a pair
			text.LogAttrs(t.Context(), slog.LevelInfo, "m", test.attr)
			if strings.Contains(textOut.String(), "canary") {
				t.Errorf("text shows a secret: %s", textOut)
			}
		})
	}
}

func TestMaskingOfMessages(t *testing.T) {
	t.Parallel()
	l, _, out := newLogger(t, log.Options{})
	l.Info("connected to postgres://shop:canary@db/order?sslpassword=canary&x=1")
	want := map[string]any{"level": "INFO", "msg": "connected to postgres://shop:***@db/order?sslpassword=***&x=1"}
	if diff := cmp.Diff(want, decode(t, out)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestMaskURL(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, want string }{
		{"", ""},
		{"no url: a@b", "no url: a@b"},
		{"http://h/p?q=1", "http://h/p?q=1"},
		{"http://user@h/", "http://user@h/"},
		{"mysql://root:p@ss:w0rd@h/db", "mysql://root:***@h/db"},
		{"mongodb://a:b@h1,h2/db and redis://:c@h", "mongodb://a:***@h1,h2/db and redis://:***@h"},
		{"https://h/?client_secret=a&b=c;PASSWORD=d", "https://h/?client_secret=***&b=c;PASSWORD=***"},
		{"https://h/?pass%77ord=a", "https://h/?pass%77ord=***"},
		{"http://h:80/a@b", "http://h:80/a@b"},
	}
	for _, test := range tests {
		if got := log.MaskURL(test.in); got != test.want {
			t.Errorf("MaskURL(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

func TestLevels(t *testing.T) {
	t.Parallel()
	root, levels, out := newLogger(t, log.Options{Level: "warn"})
	order, payment := log.For(root, "order"), log.For(root.With("a", 1), "payment")
	writes := func(l *slog.Logger) bool {
		out.Reset()
		l.Info("x")
		return out.Len() > 0
	}
	steps := []struct {
		name                 string
		do                   func()
		root, order, payment bool
	}{
		{"as made", func() {}, false, false, false},
		{"one", func() { levels.Set("order", slog.LevelDebug) }, false, true, false},
		{"default", func() { levels.Set("", slog.LevelInfo) }, true, true, true},
		{"default up", func() { levels.Set("", slog.LevelError) }, false, true, false},
		{"reset", func() { levels.Reset("order") }, false, false, false},
	}
	for _, step := range steps {
		step.do()
		got := [3]bool{writes(root), writes(order), writes(payment)}
		if want := [3]bool{step.root, step.order, step.payment}; got != want {
			t.Errorf("%s: root, order, payment write %v, want %v", step.name, got, want)
		}
	}
	levels.Set("", slog.LevelInfo)
	out.Reset()
	payment.Info("x")
	if diff := cmp.Diff(map[string]any{"level": "INFO", "msg": "x", "component": "payment", "a": 1.0}, decode(t, out)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	want := map[string]slog.Level{"": slog.LevelInfo, "order": slog.LevelInfo, "payment": slog.LevelInfo}
	if diff := cmp.Diff(want, levels.All()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestFormats(t *testing.T) {
	t.Parallel()
	l, _, out := newLogger(t, log.Options{Format: "text"})
	l.Info("hello", "a", 1)
	if got := out.String(); !strings.HasSuffix(got, "INFO hello a=1\n") || strings.Contains(got, "\x1b") {
		t.Errorf("text that is no terminal: %q", got)
	}
	for _, o := range []log.Options{{Format: "xml"}, {Level: "loud"}} {
		if _, _, err := log.New(os.Stderr, o); err == nil {
			t.Errorf("%+v: got nil, want an error", o)
		}
	}
	file, err := os.CreateTemp(t.TempDir(), "log")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	toFile, _, err := log.New(file, log.Options{Format: "auto"})
	if err != nil {
		t.Fatal(err)
	}
	toFile.Info("hello")
	text, err := os.ReadFile(file.Name())
	if err != nil || !json.Valid(text) {
		t.Errorf("a file gets %q, %v; want JSON", text, err)
	}
}

func TestForOtherHandlers(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	log.For(slog.New(slog.NewTextHandler(&out, nil)), "order").Info("x")
	if !strings.Contains(out.String(), "component=order") {
		t.Errorf("got %q", out.String())
	}
	log.For(log.Discard(), "order").Info("x")
}

func BenchmarkInfo(b *testing.B) {
	l, _, err := log.New(discard{}, log.Options{Format: log.FormatJSON})
	if err != nil {
		b.Fatal(err)
	}
	ctx := log.WithRequestID(traced(context.Background()), "req_1")
	b.ReportAllocs()
	for b.Loop() {
		l.InfoContext(ctx, "order placed", "order_id", "ord_1", "lines", 3)
	}
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
