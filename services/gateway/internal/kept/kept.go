// Package kept is the gateway's cache of public answers: those that many ask for are fetched once, may serve a little longer while
// they are fetched anew, and are forgotten when the catalogue says that something has changed.
package kept

import (
	"cmp"
	"context"
	"errors"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/maypok86/otter/v2"
	"golang.org/x/sync/singleflight"

	"emporium/kit/clock"
	"emporium/kit/web"
)

// Options set up a Cache.
type Options struct {
	// Bytes bounds the memory of the answers.
	Bytes int64
	// Fresh is how long an answer is used as it is, Stale how much longer it serves while it is asked for anew.
	Fresh, Stale time.Duration
	// IfError is how long an answer may stand in for one that cannot be had, also one that has been forgotten.
	IfError time.Duration
	// Timeout bounds the rest of an answer that has begun; each client then asks for its own.
	Timeout time.Duration
	Clock   clock.Clock
	// Count is told what each request was: hit, stale, miss, error. Default: nobody is.
	Count func(result string)
}

// Cache keeps answers. It is safe for concurrent use.
type Cache struct {
	o          Options
	entries    *otter.Cache[string, *entry]
	generation atomic.Uint64
	flights    singleflight.Group
}

type entry struct {
	header     http.Header
	etag       string
	body       []byte
	at         time.Time
	generation uint64
}

// maxEntry bounds one answer; larger ones are handed on and not kept.
const maxEntry = 1 << 20

// New returns an empty cache. It must be closed.
func New(o Options) (*Cache, error) {
	if o.Count == nil {
		o.Count = func(string) {}
	}
	entries, err := otter.New(&otter.Options[string, *entry]{
		MaximumWeight: uint64(max(o.Bytes, 1<<20)),
		Weigher: func(key string, e *entry) uint32 {
			const overhead = 1024 // headers and the cache's own
			return uint32(len(key) + len(e.body) + overhead)
		},
		ExpiryCalculator: otter.ExpiryWriting[string, *entry](max(o.Fresh+o.Stale, o.IfError, time.Second)),
	})
	if err != nil {
		return nil, err
	}
	return &Cache{o: o, entries: entries}, nil
}

// Close frees the memory.
func (c *Cache) Close() {
	c.entries.InvalidateAll()
	c.entries.StopAllGoroutines()
}

// Forget makes every answer be fetched anew. What is being fetched now is not kept for later.
func (c *Cache) Forget() { c.generation.Add(1) }

// Takes reports whether a request is one that the cache may answer: without anything that makes the answer personal.
func Takes(r *http.Request) bool {
	if r.Method != http.MethodGet || r.ContentLength != 0 {
		return false
	}
	for _, name := range [...]string{"Authorization", "Cart-Token", "Order-Token", "Cookie", "Range", "Upgrade", "X-Api-Key"} {
		if r.Header[name] != nil {
			return false
		}
	}
	return !strings.Contains(first(r.Header["Cache-Control"]), "no-store")
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}

// Key names the answer to a request on a route, by all that the service is told of the request.
func Key(route string, r *http.Request) string {
	return route + "\n" + r.Host + "\n" + r.URL.EscapedPath() + "?" + r.URL.RawQuery + "\n" + all(r.Header["Accept"]) + "\n" + all(r.Header["Accept-Language"])
}

// all is a header's lines; a line break stands in none.
func all(values []string) string {
	if len(values) == 1 {
		return values[0]
	}
	return strings.Join(values, "\r")
}

// Fetch asks the service. It must heed ctx, and may be called without a client that waits.
type Fetch func(ctx context.Context) (*http.Response, error)

// errNotKept means that an answer is not for several clients; each must ask for its own.
var errNotKept = errors.New("the answer is not for everybody")

// fetched is an answer that several clients may be given.
type fetched struct {
	status int
	entry  *entry
}

// Serve answers from what is kept, or by fetch. It returns false when the client has to be served by itself; then nothing was
// written.
func (c *Cache) Serve(w http.ResponseWriter, r *http.Request, key string, fetch Fetch) (served bool, err error) {
	now, generation := c.o.Clock.Now(), c.generation.Load()
	revalidate := strings.Contains(first(r.Header["Cache-Control"]), "no-cache") || first(r.Header["Pragma"]) == "no-cache"
	e, ok := c.entries.GetIfPresent(key)
	if ok && e.generation == generation && !revalidate {
		switch age := now.Sub(e.at); {
		case age < 0: // the clock was set back, and nobody knows
		case age < c.o.Fresh:
			c.o.Count("hit")
			e.send(w, r, http.StatusOK, "HIT", age)
			return true, nil
		case age < c.o.Fresh+c.o.Stale:
			c.o.Count("stale")
			c.renew(r.Context(), key, fetch)
			e.send(w, r, http.StatusOK, "STALE", age)
			return true, nil
		}
	}
	got, err := c.fetch(r.Context(), key, fetch)
	switch {
	case errors.Is(err, errNotKept):
		return false, nil
	case r.Context().Err() != nil:
		return true, r.Context().Err()
	case err != nil || got.status >= http.StatusInternalServerError:
		if ok && now.Sub(e.at) < c.o.IfError {
			c.o.Count("error")
			e.send(w, r, http.StatusOK, "STALE", now.Sub(e.at))
			return true, nil
		}
		if err != nil {
			return true, err
		}
	}
	c.o.Count("miss")
	got.entry.send(w, r, got.status, "MISS", 0)
	return true, nil
}

// renew fetches beside the client, once however many ask.
func (c *Cache) renew(ctx context.Context, key string, fetch Fetch) {
	c.flights.DoChan(c.flight(key), func() (any, error) { return c.ask(ctx, key, fetch) })
}

// fetch asks for an answer together with everybody else who wants it now. It goes on when one of them leaves.
func (c *Cache) fetch(ctx context.Context, key string, fetch Fetch) (*fetched, error) {
	flight := c.flights.DoChan(c.flight(key), func() (any, error) { return c.ask(ctx, key, fetch) })
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case r := <-flight:
		if r.Err != nil {
			return nil, r.Err
		}
		got, _ := r.Val.(*fetched)
		return got, nil
	}
}

// flight names what is being fetched. Whoever asks after Forget does not join those who asked before it.
func (c *Cache) flight(key string) string {
	return strconv.FormatUint(c.generation.Load(), 10) + " " + key
}

// ask goes on without the client of ctx. How long an answer may take to begin is fetch's to say; one that then does not end is not kept.
func (c *Cache) ask(ctx context.Context, key string, fetch Fetch) (*fetched, error) {
	ctx, cancel := context.WithCancelCause(context.WithoutCancel(ctx))
	defer cancel(nil)
	// The generation is read before the answer is made: what changes meanwhile makes it old, never wrong for longer.
	generation := c.generation.Load()
	resp, err := fetch(ctx)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if !public(resp) {
		return nil, errNotKept
	}
	timer := time.AfterFunc(c.o.Timeout, func() { cancel(errNotKept) })
	defer timer.Stop()
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxEntry+1))
	if err != nil {
		return nil, cmp.Or(context.Cause(ctx), err)
	}
	if len(body) > maxEntry {
		return nil, errNotKept
	}
	e := &entry{header: resp.Header, etag: resp.Header.Get("ETag"), body: body, at: c.o.Clock.Now(), generation: generation}
	if resp.StatusCode == http.StatusOK && strings.Contains(resp.Header.Get("Cache-Control"), "public") {
		c.entries.Set(key, e)
	}
	return &fetched{resp.StatusCode, e}, nil
}

// public reports whether an answer may be given to others than who asked for it.
func public(resp *http.Response) bool {
	control := resp.Header.Get("Cache-Control")
	if resp.StatusCode == http.StatusOK && !strings.Contains(control, "public") || strings.Contains(control, "private") ||
		resp.Header["Set-Cookie"] != nil || resp.StatusCode == http.StatusUnauthorized || resp.StatusCode < http.StatusOK {
		return false
	}
	for _, line := range resp.Header["Vary"] {
		for name := range strings.SplitSeq(line, ",") {
			switch strings.ToLower(strings.TrimSpace(name)) {
			case "", "accept", "accept-language", "accept-encoding", "origin": // in the key, or the gateway's own matter
			default:
				return false
			}
		}
	}
	return true
}

// send answers a client. Whether it has the answer already is decided here.
func (e *entry) send(w http.ResponseWriter, r *http.Request, status int, state string, age time.Duration) {
	h := w.Header()
	vary := h["Vary"] // what the gateway itself has said
	for name, values := range e.header {
		h[name] = slices.Clip(values) // shared: whoever adds to it makes a copy
	}
	if more := e.header["Vary"]; len(vary) > 0 && len(more) > 0 {
		h["Vary"] = slices.Concat(vary, more)
	}
	h["X-Cache"] = []string{state}
	if age > 0 {
		h["Age"] = []string{strconv.FormatInt(int64(age/time.Second), 10)}
	}
	if status == http.StatusOK && e.etag != "" && web.NotModified(first(r.Header["If-None-Match"]), e.etag) {
		delete(h, "Content-Length")
		delete(h, "Content-Type")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h["Content-Length"] = []string{strconv.Itoa(len(e.body))}
	w.WriteHeader(status)
	_, _ = w.Write(e.body) // a client that is gone needs no answer
}
