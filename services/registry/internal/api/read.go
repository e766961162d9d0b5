package api

import (
	"bytes"
	"compress/gzip"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"emporium/services/registry/internal/lease"
	"emporium/services/registry/internal/wire"
)

// pages keeps the two answers that every client asks for every half minute, in each form, for as long as nothing changes.
type pages struct {
	registry *lease.Registry
	mu       sync.Mutex
	kept     map[form]page
}

// form is one way that an answer is asked for.
type form struct{ delta, json, gzip bool }

type page struct {
	body    []byte
	version int64
	made    time.Time
}

// pageAge bounds how old the leases' times in an answer may be.
const pageAge = 10 * time.Second

func newPages(r *lease.Registry) *pages { return &pages{registry: r, kept: map[form]page{}} }

func (p *pages) get(f form) ([]byte, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if k, ok := p.kept[f]; ok && k.version == p.registry.Version() && time.Since(k.made) < pageAge {
		return k.body, nil
	}
	view, version := p.registry.All(), "1"
	if f.delta {
		view = p.registry.Delta()
		version = strconv.FormatInt(view.Version, 10)
	}
	encode := wire.ApplicationsXML
	if f.json {
		encode = wire.ApplicationsJSON
	}
	body, err := encode(view, version)
	if err != nil {
		return nil, err
	}
	if f.gzip {
		if body, err = compress(body); err != nil {
			return nil, err
		}
	}
	p.kept[f] = page{body, view.Version, time.Now()}
	return body, nil
}

func compress(body []byte) ([]byte, error) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(body); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func wantsJSON(r *http.Request) bool { return strings.Contains(r.Header.Get("Accept"), "json") }

func wantsGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, quality, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.EqualFold(strings.TrimSpace(name), "gzip") && strings.ReplaceAll(quality, " ", "") != "q=0" {
			return true
		}
	}
	return false
}

func (h *handler) all(w http.ResponseWriter, r *http.Request)   { h.whole(w, r, false) }
func (h *handler) delta(w http.ResponseWriter, r *http.Request) { h.whole(w, r, true) }

func (h *handler) whole(w http.ResponseWriter, r *http.Request, delta bool) {
	f := form{delta, wantsJSON(r), wantsGzip(r)}
	body, err := h.pages.get(f)
	h.answer(w, r, f, body, err)
}

// write answers in the form that was asked for.
func (h *handler) write(w http.ResponseWriter, r *http.Request, json, xml func() ([]byte, error)) {
	f := form{json: wantsJSON(r), gzip: wantsGzip(r)}
	encode := xml
	if f.json {
		encode = json
	}
	body, err := encode()
	if err == nil && f.gzip {
		body, err = compress(body)
	}
	h.answer(w, r, f, body, err)
}

func (h *handler) answer(w http.ResponseWriter, r *http.Request, f form, body []byte, err error) {
	if err != nil {
		h.Log.ErrorContext(r.Context(), "an answer could not be written", "cause", err.Error())
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/xml")
	if f.json {
		w.Header().Set("Content-Type", "application/json")
	}
	if f.gzip {
		w.Header().Set("Content-Encoding", "gzip")
	}
	w.Header().Set("Vary", "Accept, Accept-Encoding")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	_, _ = w.Write(body) // a client that is gone needs no answer
}

func (h *handler) app(w http.ResponseWriter, r *http.Request) {
	a, ok := h.Registry.App(r.PathValue("app"))
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	h.write(w, r, func() ([]byte, error) { return wire.ApplicationJSON(a) }, func() ([]byte, error) { return wire.ApplicationXML(a) })
}

func (h *handler) instance(w http.ResponseWriter, r *http.Request) {
	i := h.Registry.Instance(r.PathValue("app"), r.PathValue("id"))
	if i == nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	h.write(w, r, func() ([]byte, error) { return wire.InstanceJSON(i) }, func() ([]byte, error) { return wire.InstanceXML(i) })
}

func (h *handler) vip(w http.ResponseWriter, r *http.Request) {
	v := h.Registry.ByVIP(r.PathValue("vip"), strings.Contains(r.URL.Path, "/svips/"))
	if len(v.Applications) == 0 {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	h.write(w, r, func() ([]byte, error) { return wire.ApplicationsJSON(v, "1") }, func() ([]byte, error) { return wire.ApplicationsXML(v, "1") })
}
