package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

// The receiver fails at an event at most once, takes the others, believes nobody who does not sign, and notices other words for one event.
func TestReceiver(t *testing.T) {
	t.Parallel()
	const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	h := &receiver{secret: secret, got: map[string][]receipt{}, words: map[string][]byte{}, failed: map[string]bool{}}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	signer, err := standard.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	tell := func(id, number string, signed bool) int {
		body := `{"type":"order.placed","data":{"order":{"id":"ord_1","version":1,"number":"` + number + `"}}}`
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+hookPath, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		now := time.Now()
		signature, err := signer.Sign(id, now, []byte(body))
		if err != nil {
			t.Fatal(err)
		}
		if !signed {
			signature = "v1,bm9ib2R5"
		}
		req.Header.Set(standard.HeaderWebhookID, id)
		req.Header.Set(standard.HeaderWebhookTimestamp, fmt.Sprint(now.Unix()))
		req.Header.Set(standard.HeaderWebhookSignature, signature)
		resp, err := server.Client().Do(req)
		if err != nil {
			return 0 // it fell silent
		}
		_ = resp.Body.Close()
		return resp.StatusCode
	}
	answers := map[int]int{}
	const events = 100
	for i := range events {
		id := fmt.Sprint("evt_", i)
		first := tell(id, "E-1", true)
		answers[first]++
		if first != http.StatusNoContent {
			if again := tell(id, "E-1", true); again != http.StatusNoContent {
				t.Errorf("%s was answered %d and then %d", id, first, again)
			}
		}
	}
	if answers[http.StatusInternalServerError] == 0 || answers[0] == 0 || answers[http.StatusNoContent] < events/2 || len(h.words) != events || h.times() != events+answers[0] {
		t.Errorf("it answered %v, has %d events and was told %d times", answers, len(h.words), h.times())
	}
	if len(h.wrong) > 0 {
		t.Errorf("nothing was wrong, and it says %v", h.wrong)
	}
	if got := tell("evt_1", "E-1", false); got != http.StatusUnauthorized || len(h.wrong) != 1 {
		t.Errorf("without a signature: %d, %v", got, h.wrong)
	}
	if tell("evt_1", "E-2", true); len(h.wrong) != 2 {
		t.Errorf("other words for one event: %v", h.wrong)
	}
}

// What a provider holds is what it was asked to hold and not to let go of.
func TestHeldCards(t *testing.T) {
	t.Parallel()
	ask := func(path string) request { return request{http.MethodPost, "/v1/payment_methods/" + path} }
	for name, c := range map[string]struct {
		asked []request
		want  int
	}{
		"nothing":          {nil, 0},
		"twice":            {[]request{ask("pm_1/attach"), ask("pm_1/attach")}, 1},
		"let go":           {[]request{ask("pm_1/attach"), ask("pm_2/attach"), ask("pm_1/detach")}, 1},
		"let go and again": {[]request{ask("pm_1/attach"), ask("pm_1/detach"), ask("pm_1/attach")}, 1},
		"only looked at":   {[]request{{http.MethodGet, "/v1/payment_methods/pm_1"}, {http.MethodPost, "/v1/payment_intents"}}, 0},
	} {
		if got := heldCards(c.asked); got != c.want {
			t.Errorf("%s: got %d, want %d", name, got, c.want)
		}
	}
}

// A receiver that was told too little, too much, or in another order is noticed.
func TestMisled(t *testing.T) {
	t.Parallel()
	all := []string{"order.*", "fulfillment.*", "return.*"}
	placed, confirmed := receipt{id: "1", typ: "order.placed", version: 1}, receipt{id: "2", typ: "order.confirmed", version: 3}
	parcel := receipt{id: "3", typ: "fulfillment.shipped", tracking: "P", version: 4}
	sent := happened{ID: "ord_1", Status: "confirmed"}
	sent.Fulfillments = append(sent.Fulfillments, struct {
		Tracking string `json:"tracking_number"`
	}{"P"})
	other := parcel
	other.id = "4"
	for name, c := range map[string]struct {
		is     happened
		got    []receipt
		events []string
		want   string
	}{
		"all":             {sent, []receipt{placed, confirmed, parcel}, all, ""},
		"again":           {sent, []receipt{placed, confirmed, confirmed, parcel}, all, ""},
		"not told":        {sent, []receipt{placed, parcel}, all, "0 events were told of order.confirmed"},
		"not wanted":      {sent, []receipt{parcel}, []string{"fulfillment.shipped"}, ""},
		"no parcel":       {sent, []receipt{placed, confirmed}, all, "0 events were told of fulfillment.shipped"},
		"two ids":         {sent, []receipt{placed, confirmed, parcel, other}, all, "2 events were told of fulfillment.shipped"},
		"the wrong order": {sent, []receipt{placed, parcel, confirmed}, all, "was told after version 4"},
		"called off":      {happened{ID: "ord_1", Status: "cancelled"}, []receipt{placed}, all, "0 events were told of order.cancelled"},
	} {
		got := ""
		if err := misled(&c.is, c.got, c.events); err != nil {
			got = err.Error()
		}
		if (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// So is a reader who has two letters, or none of which the campaign knows, and a code that two have.
func TestMisdelivered(t *testing.T) {
	t.Parallel()
	to := func(reader, code string) letter { return letter{To: []string{reader}, Text: "Take " + code} }
	ann, bob := to("ann", "HALF-22"), to("bob", "HALF-33")
	for name, c := range map[string]struct {
		letters []letter
		told    outcome
		begun   bool
		want    string
	}{
		"each one":        {[]letter{ann, bob}, outcome{Sent: 2}, true, ""},
		"not begun":       {nil, outcome{}, false, ""},
		"given up":        {[]letter{ann}, outcome{Sent: 1, Failed: 1}, true, ""},
		"lost":            {[]letter{ann}, outcome{Sent: 2}, true, "1 have no letter"},
		"lost in silence": {[]letter{ann}, outcome{Sent: 1}, true, "1 have no letter"},
		"two":             {[]letter{ann, to("ann", "HALF-44"), bob}, outcome{Sent: 2}, true, "ann has 2 letters"},
		"another's code":  {[]letter{ann, to("bob", "HALF-22")}, outcome{Sent: 2}, true, "nobody's or another's"},
		"no code":         {[]letter{ann, to("bob", "nothing")}, outcome{Sent: 2}, true, "nobody's or another's"},
		"a stranger":      {[]letter{ann, bob, to("eve", "HALF-55")}, outcome{Sent: 2}, true, "are no readers"},
	} {
		got := ""
		k := campaign{mark: "M", begun: c.begun}
		if err := k.misdelivered(c.letters, []string{"ann", "bob"}, c.told, map[string]bool{}); err != nil {
			got = err.Error()
		}
		if (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}
