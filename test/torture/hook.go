package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

// receiver is a merchant's own system that is told what happens to orders. It fails like others do, each event at most once: it says that it
// cannot, takes the event and says nothing, or takes its time. What it has taken is held against what has happened: each event is told at least
// once, under one id and in the same words, and those of an order in their order.
type receiver struct {
	shop   *shop
	events []string
	server *http.Server
	where  string

	mu     sync.Mutex
	secret string
	got    map[string][]receipt // by order
	words  map[string][]byte    // by id, what was told first
	failed map[string]bool      // by id, whether it was refused or left without an answer
	wrong  []error
}

// receipt is an event that the receiver has taken.
type receipt struct {
	id, typ, tracking string
	version           int64
}

// hookPath is what the receiver is called at.
const hookPath = "/events"

// openReceiver starts the receiver and has the shop tell it. In a short run it is told little: a delivery that fails twice is tried again after
// a minute, and that is longer than such a run.
func (s *shop) openReceiver(ctx context.Context) (*receiver, error) {
	h := &receiver{shop: s, events: []string{"fulfillment.shipped", "return.*"}, got: map[string][]receipt{}, words: map[string][]byte{}, failed: map[string]bool{}}
	if s.o.duration >= time.Minute {
		h.events = []string{"order.*", "fulfillment.*", "return.*"}
	}
	h.where = freeAddress()
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", h.where)
	if err != nil {
		return nil, err
	}
	h.server = &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = h.server.Serve(l) }() // it ends with its listener
	var endpoint struct {
		Secret string `json:"secret"`
	}
	if err := s.call(ctx, http.MethodPost, "/v1/admin/webhooks/endpoints", settings{"url": "http://" + h.where + hookPath, "events": h.events}, &endpoint); err != nil {
		return nil, errors.Join(err, h.server.Close())
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.secret = endpoint.Secret
	return h, nil
}

func (h *receiver) close() error {
	if h == nil {
		return nil
	}
	return h.server.Close()
}

// ServeHTTP takes an event.
func (h *receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	text, err := io.ReadAll(r.Body)
	var in struct {
		Type string `json:"type"`
		Data struct {
			Tracking string `json:"tracking_number"`
			Order    struct {
				ID      string `json:"id"`
				Version int64  `json:"version"`
			} `json:"order"`
		} `json:"data"`
	}
	if err = errors.Join(err, h.verify(text, r.Header), json.Unmarshal(text, &in)); err != nil {
		h.mu.Lock()
		h.wrong = append(h.wrong, fmt.Errorf("a webhook that cannot be believed: %w", err))
		h.mu.Unlock()
		http.Error(w, "not believed", http.StatusUnauthorized)
		return
	}
	at := receipt{id: r.Header.Get("Webhook-Id"), typ: in.Type, tracking: in.Data.Tracking, version: in.Data.Order.Version}
	switch h.mood(at.id) {
	case "refuses":
		http.Error(w, "not now", http.StatusInternalServerError)
		return
	case "dawdles":
		time.Sleep(200 * time.Millisecond)
	case "falls silent":
		h.take(in.Data.Order.ID, at, text)
		panic(http.ErrAbortHandler)
	}
	h.take(in.Data.Order.ID, at, text)
	w.WriteHeader(http.StatusNoContent)
}

func (h *receiver) verify(text []byte, header http.Header) error {
	h.mu.Lock()
	secret := h.secret
	h.mu.Unlock()
	hook, err := standard.NewWebhook(secret)
	if err != nil {
		return err
	}
	return hook.Verify(text, header)
}

// mood is how the receiver takes an event, by its id: most at once, and after a failure each of them.
func (h *receiver) mood(event string) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.failed[event] {
		return ""
	}
	sum := fnv.New32a()
	_, _ = sum.Write([]byte(event)) // never fails
	mood := map[uint32]string{0: "refuses", 1: "falls silent", 2: "dawdles"}[sum.Sum32()%20]
	h.failed[event] = mood == "refuses" || mood == "falls silent"
	return mood
}

func (h *receiver) take(order string, at receipt, text []byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if first, again := h.words[at.id]; again && !bytes.Equal(first, text) {
		h.wrong = append(h.wrong, fmt.Errorf("event %s was told in other words than before", at.id))
	}
	h.words[at.id] = text
	h.got[order] = append(h.got[order], at)
}

// String says what was told.
func (h *receiver) String() string {
	told, failed := h.times(), 0
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, is := range h.failed {
		if is {
			failed++
		}
	}
	return fmt.Sprintf("webhooks: %d events were told, %d of them again, and %d failed at the receiver first", len(h.words), told-len(h.words), failed)
}

// times is how often it was told something, repetitions as well.
func (h *receiver) times() (n int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, list := range h.got {
		n += len(list)
	}
	return n
}

// waiting names what is still to be told.
func (h *receiver) waiting(ctx context.Context) error {
	for _, status := range []string{"pending", "sending"} {
		var page struct {
			Items []struct {
				ID string `json:"id"`
			} `json:"items"`
		}
		query := url.Values{"status": {status}, "limit": {"1"}}
		if err := h.shop.insist(ctx, http.MethodGet, "/v1/admin/webhooks/deliveries?"+query.Encode(), "", nil, &page); err != nil {
			return err
		}
		if len(page.Items) > 0 {
			return fmt.Errorf("webhook delivery %s is %s", page.Items[0].ID, status)
		}
	}
	return nil
}

// happened is an order as its events should have told it.
type happened struct {
	ID           string `json:"id"`
	Status       string `json:"status"`
	Fulfillments []struct {
		Tracking string `json:"tracking_number"`
	} `json:"fulfillments"`
	Returns []struct {
		ID string `json:"id"`
	} `json:"returns"`
}

// check holds what was told against the orders.
func (h *receiver) check(ctx context.Context, orders []string) error {
	h.mu.Lock()
	wrong := errors.Join(h.wrong...)
	h.mu.Unlock()
	if wrong != nil {
		return wrong
	}
	for _, id := range orders {
		var o happened
		if err := h.shop.insist(ctx, http.MethodGet, "/v1/admin/orders/"+id, "", nil, &o); err != nil {
			return err
		}
		h.mu.Lock()
		err := misled(&o, h.got[id], h.events)
		h.mu.Unlock()
		if err != nil {
			return err
		}
	}
	return nil
}

// misled names what a receiver of some types of events was not told of an order, told twice as if it were two, or told in another order.
func misled(o *happened, got []receipt, events []string) error {
	ids := map[string]map[string]bool{} // type, or type and mark, → ids
	note := func(what, id string) {
		if ids[what] == nil {
			ids[what] = map[string]bool{}
		}
		ids[what][id] = true
	}
	latest := int64(0)
	for _, at := range got {
		if at.version < latest {
			return fmt.Errorf("order %s: %s of version %d was told after version %d", o.ID, at.typ, at.version, latest)
		}
		latest = at.version
		note(at.typ, at.id)
		if at.tracking != "" {
			note(at.typ+" "+at.tracking, at.id)
		}
	}
	want := map[string]int{"return.requested": len(o.Returns), "fulfillment.shipped": len(o.Fulfillments), "order.placed": 1}
	for _, f := range o.Fulfillments {
		want["fulfillment.shipped "+f.Tracking] = 1
	}
	switch o.Status {
	case "completed":
		want["order.completed"], want["order.confirmed"] = 1, 1
	case "confirmed":
		want["order.confirmed"] = 1
	case "cancelled":
		want["order.cancelled"] = max(1, len(ids["order.cancelled"])) // it may be called off again, when something came too late
	}
	for what, n := range want {
		typ, _, _ := strings.Cut(what, " ")
		if covered(events, typ) && len(ids[what]) != n {
			return fmt.Errorf("order %s, which is %s: %d events were told of %s, and there were %d", o.ID, o.Status, len(ids[what]), what, n)
		}
	}
	return nil
}

// covered reports whether an endpoint for some events gets those of a type.
func covered(events []string, typ string) bool {
	topic, _, _ := strings.Cut(typ, ".")
	for _, e := range events {
		if e == typ || e == topic+".*" {
			return true
		}
	}
	return false
}
