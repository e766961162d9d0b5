package api

import (
	"bytes"
	"hash/fnv"
	"maps"
	"net/http"
	"strconv"
	"strings"

	"github.com/maypok86/otter/v2"

	"emporium/kit/web"
)

// Pages keeps answers to shoppers as they were sent, so that what many look at is made once per state of the catalogue.
// It only keeps successful answers to GET under /v1/products and /v1/categories, and uses them only for requests without
// a token: those with one go through the whole chain, which refuses a bad token.
type Pages struct {
	// Generation changes with everything that can change an answer.
	Generation func() uint64
	kept       *otter.Cache[string, page]
}

// page is an answer and the state that it was made of.
type page struct {
	generation uint64
	header     http.Header
	etag       string
	body       []byte
}

// NewPages returns a cache of at most so many bytes.
func NewPages(generation func() uint64, size uint64) (*Pages, error) {
	kept, err := otter.New(&otter.Options[string, page]{
		MaximumWeight: size,
		Weigher: func(key string, p page) uint32 {
			const entry = 512 // headers and the cache's own
			return uint32(len(key) + len(p.body) + entry)
		},
	})
	if err != nil {
		return nil, err
	}
	return &Pages{Generation: generation, kept: kept}, nil
}

// Wrap puts the cache before an API.
func (p *Pages) Wrap(api http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet || r.Header.Get("Authorization") != "" ||
			!strings.HasPrefix(r.URL.Path, "/v1/products") && r.URL.Path != "/v1/categories" {
			api.ServeHTTP(w, r)
			return
		}
		key := r.URL.Path + "?" + r.URL.RawQuery
		// The generation is read before the answer is made: what changes meanwhile makes the answer old, never wrong for
		// longer.
		now := p.Generation()
		if kept, ok := p.kept.GetIfPresent(key); ok && kept.generation == now {
			kept.send(w, r)
			return
		}
		// Whether the caller has the page is decided here, on what is sent.
		inner := r
		if r.Header.Get("If-None-Match") != "" {
			inner = r.Clone(r.Context())
			inner.Header.Del("If-None-Match")
		}
		rec := &recorder{header: make(http.Header)}
		api.ServeHTTP(rec, inner)
		if rec.status != http.StatusOK {
			rec.pass(w)
			return
		}
		made := page{generation: now, header: rec.header, body: rec.body.Bytes()}
		made.etag = digest(made.body)
		made.header.Set("ETag", made.etag)
		made.header.Set("Cache-Control", "public, max-age=0, must-revalidate")
		id := made.header.Get("X-Request-Id")
		made.header.Del("X-Request-Id")
		w.Header()["X-Request-Id"] = []string{id}
		p.kept.Set(key, made)
		made.send(w, r)
	})
}

func (p *page) send(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	maps.Copy(h, p.header)
	if h["X-Request-Id"] == nil {
		if sent := r.Header.Get("X-Request-Id"); sent != "" && len(sent) <= 64 && !strings.ContainsFunc(sent, notPlain) {
			h["X-Request-Id"] = []string{sent}
		}
	}
	if web.NotModified(r.Header.Get("If-None-Match"), p.etag) {
		h.Del("Content-Type")
		h.Del("Content-Length")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.WriteHeader(http.StatusOK)
	_, _ = w.Write(p.body) //nolint:gosec // JSON as the API made it; a caller that is gone needs no answer
}

func notPlain(r rune) bool { return r <= ' ' || r > '~' }

// digest is a strong entity tag of a body.
func digest(body []byte) string {
	h := fnv.New128a()
	_, _ = h.Write(body)
	return `"` + strconv.FormatUint(uint64(len(body)), 36) + "-" + hex(h.Sum(nil)) + `"`
}

func hex(sum []byte) string {
	const digits = "0123456789abcdef"
	out := make([]byte, 0, 2*len(sum))
	for _, b := range sum {
		out = append(out, digits[b>>4], digits[b&15])
	}
	return string(out)
}

// recorder holds an answer back.
type recorder struct {
	header http.Header
	body   bytes.Buffer
	status int
}

func (r *recorder) Header() http.Header { return r.header }

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
}

func (r *recorder) Write(b []byte) (int, error) {
	r.WriteHeader(http.StatusOK)
	return r.body.Write(b)
}

// pass sends what was recorded.
func (r *recorder) pass(w http.ResponseWriter) {
	h := w.Header()
	maps.Copy(h, r.header)
	if r.status == 0 {
		r.status = http.StatusOK
	}
	w.WriteHeader(r.status)
	_, _ = w.Write(r.body.Bytes()) // a caller that is gone needs no answer
}
