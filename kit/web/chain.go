package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"emporium/kit/auth"
	"emporium/kit/deadline"
	"emporium/kit/fault"
	"emporium/kit/log"
)

// scope is what the shell knows of one request; it rides in the request's context.
type scope struct {
	context.Context //nolint:containedctx // it is the request's context, with what the shell adds
	api             *API
	requestID       string
	life            context.Context //nolint:containedctx // the same without the time that the caller gives, for streams
	out             recorder
	op              *operation // a raw one that runs
}

type scopeKey struct{}

// Value finds the scope itself, and hides the scope of a caller in the same process.
func (s *scope) Value(key any) any {
	switch key.(type) {
	case scopeKey:
		return s
	case log.RequestIDKey:
		return s.requestID
	case callKey:
		return nil
	}
	return s.Context.Value(key)
}

// unbound has the values of a request and ends with its connection, not with the time until its answer begins: a stream's.
type unbound struct {
	context.Context //nolint:containedctx // it is one

	life context.Context //nolint:containedctx // it is one
}

// Deadline implements context.Context.
func (u unbound) Deadline() (time.Time, bool) { return u.life.Deadline() }

// Done implements context.Context.
func (u unbound) Done() <-chan struct{} { return u.life.Done() }

// Err implements context.Context.
func (u unbound) Err() error { return u.life.Err() }

// events is what goes on for as long as somebody listens.
const events = "text/event-stream"

// streaming returns r without the deadline that its caller told, when what it produces goes on after it has begun. A stream of events
// ends with its caller's token or session: its client comes back with another token.
func (a *API) streaming(r *http.Request, produces string) (_ *http.Request, stop func()) {
	stop = func() {}
	if produces != events && produces != "text/csv" {
		return r, stop
	}
	ctx := r.Context()
	if s := scopeOf(ctx); s != nil && r.Header[deadline.Header] != nil {
		ctx = unbound{ctx, s.life}
	}
	if produces == events && a.opts.Verify != nil {
		ctx, stop = a.opts.Verify.While(ctx, auth.From(ctx))
	}
	return r.WithContext(ctx), stop
}

func scopeOf(ctx context.Context) *scope {
	s, _ := ctx.Value(scopeKey{}).(*scope)
	return s
}

// RequestID is the id of the request that ctx belongs to, "" outside of requests.
func RequestID(ctx context.Context) string {
	if s := scopeOf(ctx); s != nil {
		return s.requestID
	}
	return ""
}

// build makes the chain. Authentication follows the middleware, so that limiters stand before the cost of a signature.
func (a *API) build() http.Handler {
	var inner http.Handler = http.HandlerFunc(a.authenticate)
	for _, wrap := range slices.Backward(a.opts.Middleware) {
		inner = wrap(inner)
	}
	plain := len(a.opts.Middleware) == 0
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := requestID(r)
		ctx := r.Context()
		if _, told := r.Header[deadline.Header]; told { // nobody works on for a caller who has given up
			var cancel context.CancelFunc
			ctx, cancel = deadline.With(ctx, r.Header)
			defer cancel()
		}
		s := &scope{Context: ctx, api: a, requestID: id, life: r.Context(), out: recorder{ResponseWriter: w}}
		out := &s.out
		out.Header()["X-Request-Id"] = []string{s.requestID}
		if len(r.TransferEncoding) > 0 {
			out.Header()["Connection"] = lastOne // see strictConn
		}
		defer a.recover(out, s)
		if plain {
			a.identify(out, r, s)
			return
		}
		*r = *r.WithContext(s) // every server makes a request of its own for the handler
		inner.ServeHTTP(out, r)
	})
}

// lastOne ends a connection after the answer. Nobody changes it.
var lastOne = []string{"close"}

func (a *API) authenticate(w http.ResponseWriter, r *http.Request) { a.identify(w, r, r.Context()) }

// identify puts the caller that the token proves into the context. Whoever sends a token that proves nothing is refused,
// so that nobody works as a guest in the belief of being signed in.
func (a *API) identify(w http.ResponseWriter, r *http.Request, ctx context.Context) { //nolint:revive // in the order of every handler
	var who auth.Principal
	if token, ok := auth.BearerToken(r); ok {
		if a.opts.Verify == nil {
			a.refuseToken(w, ctx, fault.New(fault.Unauthenticated, "Access tokens are not taken here; send none."))
			return
		}
		var err error
		if who, err = a.opts.Verify.Verify(ctx, token); err != nil {
			a.refuseToken(w, ctx, err)
			return
		}
	}
	a.route(w, r.WithContext(auth.With(ctx, who)))
}

func (a *API) refuseToken(w http.ResponseWriter, ctx context.Context, err error) { //nolint:revive // in the order of every handler
	e := fault.From(err)
	switch {
	case e.Code == fault.Unauthenticated:
		a.opts.Log.LogAttrs(ctx, slog.LevelDebug, "token refused", slog.String("request_id", RequestID(ctx)), slog.String("cause", err.Error()))
	case e.Status() >= 500 && e.Code != fault.Internal:
		a.problem(w, ctx, err, "authenticate") // the keys cannot be had: that is not the token's fault
		return
	default:
		e = fault.Wrap(err, fault.Unauthenticated, "The access token is not valid. Sign in again, or send none.")
	}
	w.Header().Set("WWW-Authenticate", `Bearer realm="emporium", error="invalid_token"`)
	a.problem(w, ctx, e, "authenticate")
}

// route serves the operation. Paths are taken as they are: nothing is cleaned and redirected, so that what the gateway
// decided on is what the service sees.
func (a *API) route(w http.ResponseWriter, r *http.Request) {
	if !cleanPath(r.URL.Path) {
		a.problem(w, r.Context(), fault.New(fault.NotFound, "There is nothing at this path."), "")
		return
	}
	a.mux.ServeHTTP(w, r)
}

// cleanPath is false for paths with empty or dot segments and for text that is not printable UTF-8.
func cleanPath(p string) bool {
	if p == "" || p[0] != '/' {
		return false
	}
	if strings.Contains(p, "//") {
		return false
	}
	if strings.Contains(p, "/.") {
		for seg := range strings.SplitSeq(p, "/") {
			if seg == "." || seg == ".." {
				return false
			}
		}
	}
	return printable(p)
}

var methods = []string{http.MethodDelete, http.MethodGet, http.MethodHead, http.MethodOptions, http.MethodPatch, http.MethodPost, http.MethodPut}

// unrouted answers what no operation matches: 405 with the methods that would, else 404.
func (a *API) unrouted(w http.ResponseWriter, r *http.Request) {
	var allowed []string
	probe := *r
	for _, method := range methods {
		probe.Method = method
		if _, pattern := a.mux.Handler(&probe); pattern != "/" && pattern != "" {
			allowed = append(allowed, method)
		}
	}
	if len(allowed) == 0 {
		a.problem(w, r.Context(), fault.New(fault.NotFound, "There is nothing at this path."), "")
		return
	}
	w.Header().Set("Allow", strings.Join(allowed, ", "))
	a.problem(w, r.Context(), fault.Newf(fault.MethodNotAllowed, "This path takes %s.", strings.Join(allowed, ", ")), "")
}

// recover turns a panic into a 500 when nothing was sent yet, and else ends the connection, so that no caller takes half an answer for a whole one.
func (a *API) recover(w *recorder, s *scope) {
	v := recover()
	if v == nil {
		return
	}
	err, ok := v.(error)
	if ok && errors.Is(err, http.ErrAbortHandler) {
		panic(v)
	}
	if !ok {
		err = fmt.Errorf("panic: %v", v)
	}
	a.opts.Log.LogAttrs(s, slog.LevelError, "request panicked", slog.String("service", a.opts.Service),
		slog.String("request_id", s.requestID), slog.String("cause", err.Error()), slog.String("stack", string(debug.Stack())))
	if w.status != 0 {
		panic(http.ErrAbortHandler)
	}
	e := fault.From(fmt.Errorf("panic: %w", errPanic))
	writeProblem(w, e, s.requestID)
}

var errPanic = fmt.Errorf("handler panicked")

// recorder remembers whether an answer has begun.
type recorder struct {
	http.ResponseWriter
	status int
}

func (w *recorder) WriteHeader(status int) {
	if w.status == 0 && status >= 200 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(p []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	return w.ResponseWriter.Write(p)
}

// Flush sends what was written so far.
func (w *recorder) Flush() {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	_ = http.NewResponseController(w.ResponseWriter).Flush() // a writer that cannot flush sends at the end
}

// Unwrap gives http.ResponseController the writer beneath.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

const maxRequestID = 64

// requestID takes the caller's id when it is sane, so that one id follows a request through all services; else it makes one.
func requestID(r *http.Request) string {
	if values := r.Header["X-Request-Id"]; len(values) == 1 && saneID(values[0]) {
		return values[0]
	}
	const digits = "0123456789abcdefghjkmnpqrstvwxyz"
	var b [28]byte
	copy(b[:], "req_")
	hi, lo := rand.Uint64(), rand.Uint64() //nolint:gosec // unique is enough: request ids grant nothing
	for i := range 12 {
		b[4+i], hi = digits[hi&31], hi>>5
		b[16+i], lo = digits[lo&31], lo>>5
	}
	return string(b[:])
}

func saneID(s string) bool {
	if s == "" || len(s) > maxRequestID {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_' && c != '-' {
			return false
		}
	}
	return true
}
