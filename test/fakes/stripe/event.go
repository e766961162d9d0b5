package stripe

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// apiVersion is what events are rendered in: that of the SDK's release that the shop uses.
const apiVersion = "2026-03-25.dahlia"

// event is a change that Stripe tells of.
type event struct {
	id, kind string
	created  int64
	data     json.RawMessage // the object as it was then
	object   string
	key      string // of the request that caused it
}

// hooks is where a world's events go and how badly they arrive.
type hooks struct {
	URL     string   `json:"url"`
	Secrets []string `json:"secrets"`
	// Types are those sent. Default: all.
	Types []string `json:"types"`
	// Before sends a request's events before its answer. Duplicates is how often more than once each is sent. Reverse
	// sends the events of a request in reverse order. Hold keeps all until they are released. Thin sends v2 events, which
	// name the object and nothing else.
	Before     bool `json:"before"`
	Duplicates int  `json:"duplicates"`
	Reverse    bool `json:"reverse"`
	Hold       bool `json:"hold"`
	Thin       bool `json:"thin"`
	// Retries is how often a delivery that was not answered by 2xx is repeated. Default: 5.
	Retries *int `json:"retries"`
	// Version, when not empty, is the API version that events claim.
	Version string `json:"version"`
}

// Delivery is one attempt at the endpoint.
type Delivery struct {
	Event  string `json:"event"`
	Type   string `json:"type"`
	Status int    `json:"status"` // 0 when there was no answer
}

// emit writes down an event. The request's end sends it.
func (w *world) emit(kind string, o object) {
	data, err := json.Marshal(o)
	if err != nil {
		panic(err) // objects are made of values that JSON knows
	}
	id, _ := o["id"].(string)
	w.events = append(w.events, &event{id: "evt_" + random(24), kind: kind, created: w.unix(), data: data, object: id})
}

func (w *world) renderEvent(e *event) object {
	return object{"id": e.id, "object": "event", "api_version": or(w.hooks.Version, apiVersion), "created": e.created,
		"data": object{"object": e.data}, "livemode": w.live, "pending_webhooks": 0,
		"request": object{"id": nil, "idempotency_key": nullable(e.key)}, "type": e.kind}
}

func (w *world) renderThin(e *event) object {
	kind, _, _ := strings.Cut(strings.TrimPrefix(e.kind, "charge."), ".")
	switch {
	case strings.HasPrefix(e.object, "ch_"):
		kind = "charge"
	case strings.HasPrefix(e.object, "re_"):
		kind = "refund"
	case strings.HasPrefix(e.object, "du_"):
		kind = "dispute"
	}
	return object{"id": e.id, "object": "v2.core.event", "type": "v1." + e.kind, "created": time.Unix(e.created, 0).UTC().Format(time.RFC3339),
		"livemode": w.live, "reason": nil,
		"related_object": object{"id": e.object, "type": kind, "url": "/v1/" + kind + "s/" + e.object}}
}

// pending is a world's events as they are to be sent, ready without its lock.
type pending struct {
	url, event, kind string
	body             []byte
	secrets          []string
	retries          int
}

// outgoing renders the events from the n-th on as deliveries.
func (w *world) outgoing(from int, key string) []pending {
	h := w.hooks
	var out []pending
	for _, e := range w.events[from:] {
		e.key = key
		if h.URL == "" || len(h.Types) > 0 && !slices.Contains(h.Types, e.kind) {
			continue
		}
		o := w.renderEvent(e)
		if h.Thin {
			o = w.renderThin(e)
		}
		body, err := json.Marshal(o)
		if err != nil {
			panic(err) // as in emit
		}
		p := pending{url: h.URL, event: e.id, kind: e.kind, body: body, secrets: h.Secrets, retries: 5}
		if h.Retries != nil {
			p.retries = *h.Retries
		}
		for range h.Duplicates + 1 {
			out = append(out, p)
		}
	}
	if h.Reverse {
		slices.Reverse(out)
	}
	return out
}

// Sign returns the header that Stripe signs a body with: its time, and an HMAC for every secret.
func Sign(body []byte, at time.Time, secrets ...string) string {
	header := fmt.Sprintf("t=%d", at.Unix())
	for _, secret := range secrets {
		mac := hmac.New(sha256.New, []byte(secret))
		fmt.Fprintf(mac, "%d.%s", at.Unix(), body)
		header += ",v1=" + hex.EncodeToString(mac.Sum(nil))
	}
	return header
}

// send delivers events one after the other, each until it is answered by 2xx or given up.
func (w *world) send(ctx context.Context, client *http.Client, batch []pending) {
	for _, p := range batch {
		pause := 50 * time.Millisecond
		for range p.retries + 1 {
			status := w.post(ctx, client, p)
			if status/100 == 2 {
				break
			}
			select {
			case <-ctx.Done():
				return
			case <-time.After(pause):
			}
			pause *= 2
		}
	}
}

func (w *world) post(ctx context.Context, client *http.Client, p pending) (status int) {
	w.mu.Lock()
	at := w.now()
	w.mu.Unlock()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url, bytes.NewReader(p.body))
	if err == nil {
		r.Header.Set("Content-Type", "application/json; charset=utf-8")
		r.Header.Set("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
		r.Header.Set("Stripe-Signature", Sign(p.body, at, p.secrets...))
		var resp *http.Response
		if resp, err = client.Do(r); err == nil {
			status = resp.StatusCode
			_ = resp.Body.Close() // only the status counts
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.deliveries = append(w.deliveries, Delivery{Event: p.event, Type: p.kind, Status: status})
	return status
}
