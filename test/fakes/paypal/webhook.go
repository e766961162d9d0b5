package paypal

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"time"
)

// hook is where and how a world's events are sent.
type hook struct {
	// ID is the webhook's id, which each signature covers. It is given when the world begins and can be set.
	ID  string `json:"id"`
	URL string `json:"url"`
	// Hold keeps deliveries back until they are released.
	Hold bool `json:"hold"`
	// Early sends an event before the call that caused it is answered.
	Early bool `json:"early"`
	// Duplicate sends each event twice.
	Duplicate bool `json:"duplicate"`
	// Reverse releases held events in the opposite order.
	Reverse bool `json:"reverse"`
}

type event struct {
	ID   string
	Type string
	At   time.Time
	body []byte
	sent bool
}

// emit notes an event. It is sent by deliver, once the lock is free.
func (w *world) emit(kind, resource, summary string, view map[string]any) {
	id := "WH-" + newID() + "-" + newID()
	body, err := json.Marshal(map[string]any{"id": id, "event_version": "1.0", "create_time": w.now().Format("2006-01-02T15:04:05.000Z"),
		"resource_type": resource, "resource_version": "2.0", "event_type": kind, "summary": summary, "resource": view,
		"links": []link{{w.base + "/v1/notifications/webhooks-events/" + id, "self", http.MethodGet}, {w.base + "/v1/notifications/webhooks-events/" + id + "/resend", "resend", http.MethodPost}}})
	if err != nil {
		panic(err) // all views are plain values
	}
	w.events = append(w.events, &event{ID: id, Type: kind, At: w.now(), body: body})
}

// take returns the deliveries that are due. Callers hold mu.
func (w *world) take() []delivery {
	if w.hook.URL == "" || w.hook.Hold {
		return nil
	}
	var out []delivery
	for _, e := range w.events {
		if e.sent {
			continue
		}
		e.sent = true
		out = append(out, delivery{e, w.hook, w.now()})
		if w.hook.Duplicate {
			out = append(out, delivery{e, w.hook, w.now()})
		}
	}
	if w.hook.Reverse {
		slices.Reverse(out)
	}
	return out
}

type delivery struct {
	event *event
	hook  hook
	at    time.Time
}

// The pauses between attempts double from one to the other. PayPal takes three days for its 25.
const (
	deliverAttempts = 25
	firstPause      = 50 * time.Millisecond
	lastPause       = 2 * time.Second
)

// deliver sends what take returned: first attempts in order and at once when events go early, else beside the answer.
func (w *world) deliver(all []delivery) {
	if len(all) == 0 {
		return
	}
	if all[0].hook.Early {
		for _, d := range all {
			if !w.attempt(d) {
				go w.retry(d)
			}
		}
		return
	}
	go func() {
		for _, d := range all {
			if !w.attempt(d) {
				go w.retry(d)
			}
		}
	}()
}

func (w *world) retry(d delivery) {
	pause := firstPause
	for range deliverAttempts - 1 {
		time.Sleep(pause)
		if w.attempt(d) {
			return
		}
		pause = min(2*pause, lastPause)
	}
}

func (w *world) attempt(d delivery) bool {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, d.hook.URL, bytes.NewReader(d.event.body))
	if err != nil {
		return false
	}
	header, err := w.signed(d.hook.ID, d.at, d.event.body)
	if err != nil {
		return false
	}
	req.Header = header
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	_, _ = io.Copy(io.Discard, res.Body) // only the status counts
	_ = res.Body.Close()
	return res.StatusCode/100 == 2
}

// signed returns the headers of a delivery of body.
func (w *world) signed(webhook string, at time.Time, body []byte) (http.Header, error) {
	id := newDebugID() + "-" + newDebugID()
	when := at.UTC().Format("2006-01-02T15:04:05Z")
	signature, err := theAuthority.sign(id, when, webhook, body)
	if err != nil {
		return nil, err
	}
	return http.Header{"Content-Type": {"application/json"}, "Paypal-Transmission-Id": {id}, "Paypal-Transmission-Time": {when}, "Paypal-Transmission-Sig": {signature},
		"Paypal-Auth-Algo": {"SHA256withRSA"}, "Paypal-Cert-Url": {w.certURL()}, "User-Agent": {"PayPal/AUHR-stand-in"}}, nil
}

// certURL is where this world's deliveries say that the certificate is.
func (w *world) certURL() string {
	return "https://" + theCertHost + "/v1/notifications/certs/CERT-" + url.PathEscape(w.client)
}

func (w *world) event(id string) *event {
	for _, e := range w.events {
		if e.ID == id {
			return e
		}
	}
	return nil
}

// listEvents answers for GET /v1/notifications/webhooks-events: newest first, in pages that continue before an end time.
func (w *world) listEvents(q url.Values) (answer, *problem) {
	size := number(q.Get("page_size"), 10)
	if size < 1 || size > 300 {
		return answer{}, refuse(http.StatusBadRequest, "INVALID_PARAMETER_VALUE", "page_size is 1 to 300.")
	}
	from, to := time.Time{}, w.now().Add(time.Second)
	for name, t := range map[string]*time.Time{"start_time": &from, "end_time": &to} {
		if v := q.Get(name); v != "" {
			parsed, err := time.Parse(time.RFC3339, v)
			if err != nil {
				return answer{}, refuse(http.StatusBadRequest, "INVALID_PARAMETER_SYNTAX", "Times are in Internet date and time format.")
			}
			*t = parsed
		}
	}
	skip := number(q.Get("next_page_token"), 0)
	list, more := []json.RawMessage{}, false
	for i := len(w.events) - 1; i >= 0; i-- {
		e := w.events[i]
		if e.At.Before(from) || e.At.After(to) || q.Get("event_type") != "" && q.Get("event_type") != e.Type {
			continue
		}
		if skip > 0 {
			skip--
			continue
		}
		if len(list) == size {
			more = true
			break
		}
		list = append(list, e.body)
	}
	links := []link{}
	if more {
		next := url.Values{}
		for k, v := range q {
			next[k] = v
		}
		next.Set("next_page_token", fmt.Sprint(number(q.Get("next_page_token"), 0)+size))
		links = append(links, link{w.base + "/v1/notifications/webhooks-events?" + next.Encode(), "next", http.MethodGet})
	}
	return say(http.StatusOK, map[string]any{"events": list, "count": len(list), "links": links}), nil
}
