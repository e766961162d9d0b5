package e2e

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"emporium/kit/id"
)

func TestOrderEventsStream(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 5})[0]
		guest, o := w.buy(t, "card", line{item.SKU, 1})
		events := guest.stream(t, o.ID, "", func(e streamed) bool { return e.PaymentStatus == "captured" })
		for i, e := range events {
			if e.ID != strconv.Itoa(i+1) || e.Version != int64(i+1) {
				t.Errorf("event %d has id %s and version %d: versions must have no gaps", i, e.ID, e.Version)
			}
		}
		if events[0].Status != "placed" {
			t.Errorf("the stream begins with %s, want placed", events[0].Status)
		}
		rest := guest.stream(t, o.ID, events[0].ID, func(e streamed) bool { return e.PaymentStatus == "captured" })
		if len(rest) != len(events)-1 || rest[0].ID != events[1].ID {
			t.Errorf("got %d events after the first, want %d", len(rest), len(events)-1)
		}
		w.client().refused(t, http.StatusNotFound, "not_found", http.MethodGet, "/v1/orders/"+o.ID+"/events", nil)
	})
}

// streamed is one server-sent event.
type streamed struct {
	ID            string `json:"-"`
	Name          string `json:"-"`
	Version       int64  `json:"version"`
	Status        string `json:"status"`
	PaymentStatus string `json:"payment_status"`
}

// stream reads an order's events until the last one that is wanted.
func (c *client) stream(t *testing.T, orderID, after string, last func(streamed) bool) []streamed {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), settleLimit)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.world.Base+"/v1/orders/"+orderID+"/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range c.header {
		req.Header.Set(name, value)
	}
	if after != "" {
		req.Header.Set("Last-Event-ID", after)
	}
	resp, err := c.world.http.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if got := resp.Header.Get("Content-Type"); resp.StatusCode != http.StatusOK || got != "text/event-stream" {
		t.Fatalf("got %d %s, want an event stream", resp.StatusCode, got)
	}
	var all []streamed
	var e streamed
	in := bufio.NewScanner(resp.Body)
	for in.Scan() {
		name, value, _ := strings.Cut(in.Text(), ": ")
		switch name {
		case "id":
			e.ID = value
		case "event":
			e.Name = value
		case "data":
			if err := json.Unmarshal([]byte(value), &e); err != nil {
				t.Fatal(err)
			}
		case "":
			if in.Text() != "" {
				continue // a comment
			}
			all = append(all, e)
			if last(e) {
				return all
			}
			e = streamed{}
		}
	}
	t.Fatalf("the stream ended after %+v: %v", all, in.Err())
	return nil
}

func TestIdempotencyKeys(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 50})[0]
		var basket cart
		guest := w.client()
		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &basket)
		guest = guest.with("Cart-Token", basket.Token)
		body := placement(basket.ID, freshEmail(), "card")

		guest.with("Idempotency-Key", "none").refused(t, http.StatusBadRequest, "idempotency_key_missing", http.MethodPost, "/v1/orders", body)
		keyed := guest.with("Idempotency-Key", id.New("key"))
		const callers = 8
		answers := make(chan answer, callers)
		for range callers {
			go func() {
				a, err := keyed.send(t.Context(), http.MethodPost, "/v1/orders", body)
				if err != nil {
					t.Error(err)
				}
				answers <- a
			}()
		}
		ids, first := map[string]bool{}, 0
		for range callers {
			var o order
			switch a := <-answers; a.Status {
			case http.StatusCreated:
				if err := a.expect(http.StatusCreated, &o); err != nil {
					t.Fatal(err)
				}
				ids[o.ID] = true
				if a.Header.Get("Idempotent-Replayed") == "" {
					first++
				}
			case http.StatusConflict:
				if p, err := a.problem(); err != nil || p.Code != "completion_in_progress" {
					t.Errorf("got %s, %v, want completion_in_progress", p.Code, err)
				}
			default:
				t.Errorf("got %d: %s", a.Status, a.excerpt())
			}
		}
		if len(ids) != 1 || first != 1 {
			t.Fatalf("%d calls with one key made the orders %v, %d of them as the first; want one", callers, ids, first)
		}
		var o order
		again := keyed.must(t, http.StatusCreated, http.MethodPost, "/v1/orders", body, &o)
		if !ids[o.ID] || o.Token == "" || again.Header.Get("Idempotent-Replayed") != "true" {
			t.Errorf("got order %s replayed %q, want the first one's answer", o.ID, again.Header.Get("Idempotent-Replayed"))
		}
		body["email"] = freshEmail()
		keyed.refused(t, http.StatusUnprocessableEntity, "idempotency_key_reused", http.MethodPost, "/v1/orders", body)
		guest.refused(t, http.StatusConflict, "cart_ordered", http.MethodPost, "/v1/orders", body)

		owner := w.client().with("Order-Token", o.Token)
		owner.awaitPayment(t, o.ID, "captured")
		w.awaitLevel(t, item.SKU, 50, 1)
		cancel := owner.with("Idempotency-Key", id.New("key"))
		one := cancel.must(t, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, nil)
		two := cancel.must(t, http.StatusOK, http.MethodPost, "/v1/orders/"+o.ID+"/cancel", nil, nil)
		if string(one.Body) != string(two.Body) || two.Header.Get("Idempotent-Replayed") != "true" {
			t.Error("a repeated cancellation is not answered with the first one's answer")
		}
	})
}

func TestPreferWait(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 5})[0]
		for prefer, status := range map[string]string{"": "placed", "wait=10": "confirmed", "respond-async, wait=10": "confirmed"} {
			var basket cart
			var o order
			guest := w.client()
			guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &basket)
			a := guest.with("Cart-Token", basket.Token).with("Prefer", prefer).
				must(t, http.StatusCreated, http.MethodPost, "/v1/orders", placement(basket.ID, freshEmail(), "card"), &o)
			if o.Status != status {
				t.Errorf("with Prefer %q got %s, want %s", prefer, o.Status, status)
			}
			if at := a.Header.Get("Location"); !strings.HasSuffix(at, "/v1/orders/"+o.ID) {
				t.Errorf("got Location %q", at)
			}
			if applied := a.Header.Get("Preference-Applied"); (applied != "") != (prefer != "") {
				t.Errorf("with Prefer %q got Preference-Applied %q", prefer, applied)
			}
			guest.with("Order-Token", o.Token).awaitStatus(t, o.ID, "confirmed")
		}
	})
}

func TestEntityTags(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 5})[0]
		var basket cart
		guest := w.client()
		made := guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &basket)
		guest = guest.with("Cart-Token", basket.Token)
		tag := made.Header.Get("ETag")
		if !strings.HasPrefix(tag, `"`) {
			t.Fatalf("got tag %s, want a strong one", tag)
		}
		path := "/v1/carts/" + basket.ID
		guest.with("If-Match", tag).must(t, http.StatusOK, http.MethodPatch, path, map[string]any{"email": freshEmail()}, nil)
		guest.with("If-Match", tag).refused(t, http.StatusPreconditionFailed, "version_conflict", http.MethodPatch, path, map[string]any{"email": freshEmail()})
		guest.with("If-Match", tag).refused(t, http.StatusPreconditionFailed, "version_conflict", http.MethodPost, path+"/lines", line{item.SKU, 1})
		guest.with("If-Match", "W/"+tag).refused(t, http.StatusPreconditionFailed, "version_conflict", http.MethodDelete, path+"/lines/"+basket.Lines[0].ID, nil)
		var now cart
		guest.must(t, http.StatusOK, http.MethodGet, path, nil, &now)
		if now.Version != basket.Version+1 || len(now.Lines) != 1 || now.Lines[0].Quantity != 1 {
			t.Errorf("refused changes left %+v", now)
		}

		buyer, o := w.buy(t, "card", line{item.SKU, 1})
		buyer.awaitPayment(t, o.ID, "captured")
		read := buyer.must(t, http.StatusOK, http.MethodGet, "/v1/orders/"+o.ID, nil, nil)
		same := buyer.with("If-None-Match", read.Header.Get("ETag")).must(t, http.StatusNotModified, http.MethodGet, "/v1/orders/"+o.ID, nil, nil)
		if len(same.Body) != 0 {
			t.Error("a 304 has a body")
		}
		w.asStaff(t).refused(t, http.StatusPreconditionRequired, "precondition_required", http.MethodPatch, "/v1/admin/stock/"+item.SKU,
			map[string]any{"low_stock_threshold": 3})
	})
}

func TestOrdersInPages(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 50})[0]
		customer, s := w.register(t)
		want := map[string]bool{}
		place := func() string {
			var basket cart
			var o order
			customer.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &basket)
			customer.must(t, http.StatusCreated, http.MethodPost, "/v1/orders", placement(basket.ID, s.User.Email, "card"), &o)
			return o.ID
		}
		for range 5 {
			want[place()] = true
		}
		var page struct {
			Items      []order `json:"items"`
			NextCursor string  `json:"next_cursor"`
		}
		got := map[string]bool{}
		path := "/v1/orders?limit=2"
		for pages := 0; ; pages++ {
			page.Items, page.NextCursor = nil, ""
			customer.must(t, http.StatusOK, http.MethodGet, path, nil, &page)
			for _, o := range page.Items {
				if got[o.ID] {
					t.Errorf("order %s comes twice", o.ID)
				}
				got[o.ID] = true
			}
			if pages == 0 {
				place() // a new order must neither shift nor repeat what comes after
			}
			if page.NextCursor == "" {
				break
			}
			path = "/v1/orders?limit=2&cursor=" + page.NextCursor
		}
		for o := range want {
			if !got[o] {
				t.Errorf("order %s is on no page", o)
			}
		}
		customer.must(t, http.StatusOK, http.MethodGet, "/v1/orders?limit=1", nil, &page)
		other, _ := w.register(t)
		p := other.refused(t, http.StatusUnprocessableEntity, "invalid_request", http.MethodGet, "/v1/orders?cursor="+page.NextCursor, nil)
		if got := p.pointers(); len(got) != 1 || got[0] != "query.cursor" {
			t.Errorf("got pointers %v, want query.cursor", got)
		}
	})
}

func TestGuestsOwnByToken(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		item := w.stock(t, article{Stock: 5})[0]
		var basket cart
		guest := w.client()
		guest.must(t, http.StatusCreated, http.MethodPost, "/v1/carts", cartOf("EUR", line{item.SKU, 1}), &basket)
		owner, o := w.buy(t, "card_requires_action", line{item.SKU, 1})
		customer, _ := w.register(t)
		_, other := w.buy(t, "card", line{item.SKU, 1})
		strangers := map[string]*client{
			"nobody": guest, "customer": customer, "wrong token": guest.with("Cart-Token", strings.Repeat("x", 32)).with("Order-Token", strings.Repeat("x", 32)),
			"another's token": guest.with("Cart-Token", other.Token).with("Order-Token", other.Token),
		}
		for name, c := range strangers {
			for _, try := range []struct {
				method, path string
				body         any
			}{
				{http.MethodGet, "/v1/carts/" + basket.ID, nil},
				{http.MethodPatch, "/v1/carts/" + basket.ID, map[string]any{"email": freshEmail()}},
				{http.MethodPost, "/v1/carts/" + basket.ID + "/lines", line{item.SKU, 1}},
				{http.MethodPatch, "/v1/carts/" + basket.ID + "/lines/" + basket.Lines[0].ID, map[string]any{"quantity": 2}},
				{http.MethodDelete, "/v1/carts/" + basket.ID + "/lines/" + basket.Lines[0].ID, nil},
				{http.MethodPost, "/v1/orders", placement(basket.ID, freshEmail(), "card")},
				{http.MethodGet, "/v1/orders/" + o.ID, nil},
				{http.MethodPost, "/v1/orders/" + o.ID + "/cancel", nil},
				{http.MethodGet, "/v1/orders/" + o.ID + "/events", nil},
			} {
				a := c.do(t, try.method, try.path, try.body)
				if p, err := a.problem(); err != nil || a.Status != http.StatusNotFound || p.Code != "not_found" {
					t.Errorf("%s: %s: got %d %s, %v, want 404", name, a.Request, a.Status, p.Code, err)
				}
			}
		}
		var same cart
		guest.with("Cart-Token", basket.Token).must(t, http.StatusOK, http.MethodGet, "/v1/carts/"+basket.ID, nil, &same)
		if same.Version != basket.Version {
			t.Errorf("strangers changed the cart from version %d to %d", basket.Version, same.Version)
		}
		owner.await(t, o.ID, "still waiting", func(o order) bool { return o.Status == "placed" })
	})
}

func TestHealthAndDocuments(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		c := w.client()
		c.must(t, http.StatusOK, http.MethodGet, "/healthz", nil, nil)
		c.must(t, http.StatusOK, http.MethodGet, "/readyz", nil, nil)
		var document struct {
			OpenAPI string         `json:"openapi"`
			Paths   map[string]any `json:"paths"`
		}
		c.must(t, http.StatusOK, http.MethodGet, "/openapi.json", nil, &document)
		if !strings.HasPrefix(document.OpenAPI, "3.1") || document.Paths["/v1/orders"] == nil || document.Paths["/v1/auth/login"] == nil {
			t.Errorf("got OpenAPI %s with %d paths", document.OpenAPI, len(document.Paths))
		}
		docs := c.must(t, http.StatusOK, http.MethodGet, "/docs/", nil, nil)
		if !strings.Contains(string(docs.Body), "swagger") {
			t.Error("/docs/ is no Swagger UI")
		}
		var keys struct {
			Keys []struct {
				Kty, Crv, D string
			} `json:"keys"`
		}
		c.must(t, http.StatusOK, http.MethodGet, "/.well-known/jwks.json", nil, &keys)
		if len(keys.Keys) == 0 || keys.Keys[0].Crv != "Ed25519" || keys.Keys[0].D != "" {
			t.Errorf("got keys %+v, want public Ed25519 keys", keys.Keys)
		}
		c.refused(t, http.StatusNotFound, "not_found", http.MethodGet, "/v1/nothing", nil)
		c.refused(t, http.StatusMethodNotAllowed, "method_not_allowed", http.MethodDelete, "/v1/orders", nil)
		inbox := c.must(t, http.StatusOK, http.MethodGet, "/inbox", nil, nil)
		if !strings.HasPrefix(inbox.Header.Get("Content-Type"), "text/html") {
			t.Errorf("/inbox is %s", inbox.Header.Get("Content-Type"))
		}
	})
}

func TestSessions(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		customer, s := w.register(t)
		var me struct {
			ID    string `json:"id"`
			Email string `json:"email"`
		}
		customer.must(t, http.StatusOK, http.MethodGet, "/v1/me", nil, &me)
		if me.ID != s.User.ID || me.Email != s.User.Email {
			t.Errorf("got %+v, want %+v", me, s.User)
		}
		var next session
		anybody := w.client()
		anybody.must(t, http.StatusOK, http.MethodPost, "/v1/auth/refresh", map[string]any{"refresh_token": s.RefreshToken}, &next)
		w.client().as(next.AccessToken).must(t, http.StatusOK, http.MethodGet, "/v1/me", nil, nil)
		var again session // an answer that was lost on the way is given once more
		anybody.must(t, http.StatusOK, http.MethodPost, "/v1/auth/refresh", map[string]any{"refresh_token": s.RefreshToken}, &again)
		if again.RefreshToken != next.RefreshToken {
			t.Error("one refresh token has two successors")
		}
		w.client().as(next.AccessToken).must(t, http.StatusNoContent, http.MethodPost, "/v1/auth/logout", nil, nil)
		anybody.refused(t, http.StatusUnauthorized, "token_invalid", http.MethodPost, "/v1/auth/refresh", map[string]any{"refresh_token": next.RefreshToken})
		anybody.refused(t, http.StatusUnauthorized, "credentials_invalid", http.MethodPost, "/v1/auth/login",
			map[string]any{"email": s.User.Email, "password": "not the pass phrase"})
		anybody.refused(t, http.StatusUnauthorized, "credentials_invalid", http.MethodPost, "/v1/auth/login",
			map[string]any{"email": freshEmail(), "password": "not the pass phrase"})
		anybody.refused(t, http.StatusUnauthorized, "unauthenticated", http.MethodGet, "/v1/me", nil)
		if s.ExpiresIn <= 0 || s.TokenType != "Bearer" || time.Duration(s.ExpiresIn)*time.Second > time.Hour {
			t.Errorf("got a %s token for %d s", s.TokenType, s.ExpiresIn)
		}
	})
}
