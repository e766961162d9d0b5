package telemetry_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"
	"go.uber.org/goleak"

	"emporium/kit/telemetry"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	traceID   = "4bf92f3577b34da6a3ce929d0e0e4736"
	parent    = "00-" + traceID + "-00f067aa0ba902b7-01"
	unsampled = "00-" + traceID + "-00f067aa0ba902b7-00"
)

func newTelemetry(t *testing.T, o telemetry.Options) *telemetry.Telemetry {
	t.Helper()
	if o.Service == "" {
		o.Service = "order"
	}
	tel, err := telemetry.New(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := tel.Shutdown(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return tel
}

// serve sends one request through the middleware.
func serve(tel *telemetry.Telemetry, r *http.Request, next http.HandlerFunc) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	tel.Handler(func(*http.Request) string { return "get-order" }, next).ServeHTTP(w, r)
	return w
}

func request(traceparent string) *http.Request {
	r := httptest.NewRequest(http.MethodGet, "/v1/orders/ord_1?token=x", nil)
	if traceparent != "" {
		r.Header.Set("Traceparent", traceparent)
	}
	return r
}

func TestTracesGoOnWithoutExport(t *testing.T) {
	t.Parallel()
	tel := newTelemetry(t, telemetry.Options{SampleRatio: 1})
	if tel.Recording() {
		t.Error("recording without an export")
	}
	tests := []struct{ name, traceparent, want string }{
		{"given", parent, parent},
		{"given, not sampled", unsampled, unsampled},
		{"none", "", ""},
		{"broken", "00-xyz", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var inside, outgoing, stored string
			base := roundTrip(func(r *http.Request) (*http.Response, error) {
				outgoing = r.Header.Get("Traceparent")
				return &http.Response{StatusCode: 200, Body: http.NoBody}, nil
			})
			serve(tel, request(test.traceparent), func(_ http.ResponseWriter, r *http.Request) {
				ctx, span := tel.StartSpan(r.Context(), "place order", attribute.String("a", "b"))
				defer telemetry.EndSpan(span, errors.New("x"))
				inside, stored = telemetry.TraceID(ctx), telemetry.Inject(ctx)
				out, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://inventory/", nil)
				if err != nil {
					t.Error(err)
					return
				}
				if _, err := tel.Transport(base).RoundTrip(out); err != nil {
					t.Error(err)
				}
				if out.Header.Get("Traceparent") != "" {
					t.Error("the caller's request was changed")
				}
			})
			if len(inside) != 32 || outgoing != stored || !strings.Contains(outgoing, inside) {
				t.Errorf("inside %q, outgoing %q, stored %q", inside, outgoing, stored)
			}
			if test.want != "" && outgoing != test.want {
				t.Errorf("outgoing %q, want %q", outgoing, test.want)
			}
			if test.want == "" && !strings.HasSuffix(outgoing, "-00") {
				t.Errorf("a new trace that nobody records is sampled: %q", outgoing)
			}
		})
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestSpans(t *testing.T) {
	t.Parallel()
	exporter := tracetest.NewInMemoryExporter()
	order := newTelemetry(t, telemetry.Options{Exporter: exporter, SampleRatio: 1, Version: "1.2"})
	inventory := order.For("inventory")

	// order serves a request, does something, and calls inventory over the network; then an event takes the trace on.
	server := httptest.NewServer(inventory.Handler(nil, mux("GET /stock/{sku}", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusServiceUnavailable)
	})))
	defer server.Close()
	client := &http.Client{Transport: order.Transport(nil)}
	defer client.CloseIdleConnections()
	var traceparent string
	serve(order, request(parent), func(w http.ResponseWriter, r *http.Request) {
		ctx, span := order.StartSpan(r.Context(), "place order", attribute.String("order.id", "ord_1"))
		traceparent = telemetry.Inject(ctx)
		out, err := http.NewRequestWithContext(ctx, http.MethodGet, server.URL+"/stock/A1", nil)
		if err != nil {
			t.Error(err)
			return
		}
		res, err := client.Do(out)
		if err != nil {
			t.Error(err)
			return
		}
		if _, err := io.Copy(io.Discard, res.Body); err != nil {
			t.Error(err)
		}
		res.Body.Close()
		telemetry.EndSpan(span, errors.New("no stock"))
		telemetry.SetOperation(r.Context(), "place-order")
		w.WriteHeader(http.StatusCreated)
	})
	_, handled := inventory.Tracer().Start(telemetry.Extract(t.Context(), traceparent), "order.placed", trace.WithSpanKind(trace.SpanKindConsumer))
	handled.End()

	type span struct{ Name, Service, Kind, Parent, Status string }
	spans := exporter.GetSpans()
	names := map[trace.SpanID]string{}
	for _, s := range spans {
		names[s.SpanContext.SpanID()] = s.Name
	}
	var got []span
	for _, s := range spans {
		if id := s.SpanContext.TraceID().String(); id != traceID {
			t.Errorf("%s is in trace %s", s.Name, id)
		}
		for _, a := range s.Attributes {
			if strings.Contains(a.Value.String(), "token") && s.SpanKind == trace.SpanKindServer {
				t.Errorf("%s shows the query: %v", s.Name, a)
			}
		}
		service, _ := s.Resource.Set().Value("service.name")
		name := s.Name
		if s.SpanKind == trace.SpanKindClient {
			name = "client"
		}
		above := names[s.Parent.SpanID()]
		if strings.HasPrefix(above, "GET 127.") {
			above = "client"
		}
		got = append(got, span{name, service.AsString(), s.SpanKind.String(), above, s.Status.Code.String()})
	}
	want := []span{
		{"GET /stock/{sku}", "inventory", "server", "client", codes.Error.String()},
		{"client", "order", "client", "place order", codes.Error.String()},
		{"place order", "order", "internal", "place-order", codes.Error.String()},
		{"place-order", "order", "server", "", codes.Unset.String()},
		{"order.placed", "inventory", "consumer", "place order", codes.Unset.String()},
	}
	if diff := cmp.Diff(want, got, cmp.Transformer("bag", bag[span])); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func bag[T comparable](list []T) map[T]int {
	out := map[T]int{}
	for _, v := range list {
		out[v]++
	}
	return out
}

func mux(pattern string, h http.HandlerFunc) http.Handler {
	m := http.NewServeMux()
	m.HandleFunc(pattern, h)
	return m
}

func TestSampling(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name        string
		ratio       float64
		traceparent string
		want        int
	}{
		{"all", 1, "", 1},
		{"all, also of callers that do not record", 1, unsampled, 1},
		{"none", 0, "", 0},
		{"none, also when a caller asks for it", 0, parent, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			exporter := tracetest.NewInMemoryExporter()
			tel := newTelemetry(t, telemetry.Options{Exporter: exporter, SampleRatio: test.ratio})
			var outgoing string
			base := roundTrip(func(r *http.Request) (*http.Response, error) {
				outgoing = r.Header.Get("Traceparent")
				return &http.Response{StatusCode: 200, Body: http.NoBody}, nil
			})
			serve(tel, request(test.traceparent), func(_ http.ResponseWriter, r *http.Request) {
				out, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "http://inventory/", nil)
				if err != nil {
					t.Error(err)
					return
				}
				res, err := tel.Transport(base).RoundTrip(out)
				if err != nil {
					t.Error(err)
					return
				}
				res.Body.Close()
			})
			got := 0
			for _, s := range exporter.GetSpans() {
				if s.SpanKind == trace.SpanKindServer {
					got++
				}
			}
			if got != test.want || len(outgoing) != 55 || strings.HasSuffix(outgoing, "-01") != (test.want == 1) {
				t.Errorf("%d server spans, want %d; outgoing %q", got, test.want, outgoing)
			}
		})
	}
}

func TestCallWithinTheProcess(t *testing.T) {
	t.Parallel()
	exporter := tracetest.NewInMemoryExporter()
	order := newTelemetry(t, telemetry.Options{Exporter: exporter, SampleRatio: 1})
	inventory := order.For("inventory")
	direct := roundTrip(func(r *http.Request) (*http.Response, error) {
		return serve(inventory, r, func(http.ResponseWriter, *http.Request) {}).Result(), nil
	})
	ctx, span := order.StartSpan(t.Context(), "place order")
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://inventory/", nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := order.Transport(direct).RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	span.End()
	spans := exporter.GetSpans()
	if len(spans) != 3 {
		t.Fatalf("%d spans, want 3", len(spans))
	}
	served, called := spans[0], spans[1]
	if served.Parent.SpanID() != called.SpanContext.SpanID() || called.Parent.SpanID() != span.SpanContext().SpanID() {
		t.Errorf("the chain is broken: %v", spans)
	}
}

func TestTraceparent(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, in, want string }{
		{"sampled", parent, parent},
		{"not sampled", unsampled, unsampled},
		{"other flags are dropped", "00-" + traceID + "-00f067aa0ba902b7-ff", parent},
		{"later version", "01-" + traceID + "-00f067aa0ba902b7-01-more", parent},
		{"empty", "", ""},
		{"short", parent[:54], ""},
		{"long", parent + "-x", ""},
		{"later version, long", "01-" + traceID + "-00f067aa0ba902b7-01x", ""},
		{"version ff", "ff" + parent[2:], ""},
		{"version no number", "0g" + parent[2:], ""},
		{"upper case", strings.ToUpper(parent), ""},
		{"no trace", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", ""},
		{"no span", "00-" + traceID + "-0000000000000000-01", ""},
		{"no hexadecimal", "00-" + traceID[:31] + "g-00f067aa0ba902b7-01", ""},
		{"flags no number", parent[:53] + "0x", ""},
		{"separators", strings.ReplaceAll(parent, "-", "_"), ""},
	}
	for _, test := range tests {
		ctx := telemetry.Extract(context.Background(), test.in)
		if got := telemetry.Inject(ctx); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
	if got := telemetry.TraceID(context.Background()); got != "" {
		t.Errorf("trace id %q of an empty context", got)
	}
}

func FuzzTraceparent(f *testing.F) {
	f.Add(parent)
	f.Add("01-" + parent[3:] + "-x")
	f.Fuzz(func(t *testing.T, in string) {
		out := telemetry.Inject(telemetry.Extract(context.Background(), in))
		if out != "" && (len(out) != 55 || !strings.HasPrefix(in[3:], out[3:52])) {
			t.Errorf("%q became %q", in, out)
		}
	})
}

func TestHandlerKeepsTheWriter(t *testing.T) {
	t.Parallel()
	tel := newTelemetry(t, telemetry.Options{})
	w := serve(tel, request(""), func(w http.ResponseWriter, _ *http.Request) {
		w.(http.Flusher).Flush()
		if err := http.NewResponseController(w).Flush(); err != nil {
			t.Error(err)
		}
	})
	if !w.Flushed {
		t.Error("not flushed")
	}
}

func TestOptions(t *testing.T) {
	t.Parallel()
	_, err := telemetry.New(t.Context(), telemetry.Options{SampleRatio: 2, OTLPEndpoint: "collector:4318"})
	want := "telemetry needs the name of the service\nsample ratio 2 is not between 0 and 1\nthe OTLP endpoint must be a URL such as http://collector:4318"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestExportToCollector(t *testing.T) {
	t.Parallel()
	paths := make(chan string, 1)
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { paths <- r.URL.Path }))
	defer collector.Close()
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "order", OTLPEndpoint: collector.URL, SampleRatio: 1})
	if err != nil {
		t.Fatal(err)
	}
	_, span := tel.StartSpan(t.Context(), "x")
	span.End()
	if err := tel.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := <-paths; got != "/v1/traces" {
		t.Errorf("sent to %s", got)
	}
}

func TestNilTelemetryHandsOn(t *testing.T) {
	t.Parallel()
	var tel *telemetry.Telemetry
	ctx, span := tel.StartSpan(telemetry.Extract(t.Context(), parent), "x")
	telemetry.EndSpan(span, nil)
	if got := telemetry.Inject(ctx); got != parent {
		t.Errorf("got %q, want %q", got, parent)
	}
	_, span = tel.TracerProvider().Tracer("x").Start(t.Context(), "x")
	if !span.SpanContext().IsValid() || span.IsRecording() {
		t.Error("want a trace that is not recorded")
	}
	// A span of another provider must survive the callee's End.
	provider := sdktrace.NewTracerProvider()
	ctx, other := provider.Tracer("x").Start(t.Context(), "other")
	_, span = tel.StartSpan(ctx, "x")
	span.End()
	if !other.IsRecording() || span.SpanContext().TraceID() != other.SpanContext().TraceID() {
		t.Error("the caller's span was ended")
	}
}

func BenchmarkHandler(b *testing.B) {
	for _, bench := range []struct {
		name string
		o    telemetry.Options
	}{
		{"not recording", telemetry.Options{Service: "order"}},
		{"not sampled", telemetry.Options{Service: "order", Exporter: tracetest.NewNoopExporter()}},
		{"sampled", telemetry.Options{Service: "order", Exporter: tracetest.NewNoopExporter(), SampleRatio: 1}},
	} {
		b.Run(bench.name, func(b *testing.B) {
			tel, err := telemetry.New(b.Context(), bench.o)
			if err != nil {
				b.Fatal(err)
			}
			h := tel.Handler(func(*http.Request) string { return "get-order" }, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(200) }))
			r, w := request(""), nullWriter{}
			b.ReportAllocs()
			for b.Loop() {
				h.ServeHTTP(w, r)
			}
		})
	}
}

type nullWriter struct{}

func (nullWriter) Header() http.Header         { return nil }
func (nullWriter) Write(b []byte) (int, error) { return len(b), nil }
func (nullWriter) WriteHeader(int)             {}
