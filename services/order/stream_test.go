package order_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"emporium/kit/auth"
)

// S8: a stream that a customer listens to ends with the session; a guest's, and that of another session, go on.
func TestStreamEndsWithTheSession(t *testing.T) {
	t.Parallel()
	w := stocked(t)
	ann := func(session string) string {
		token, _, err := w.signer.Sign(auth.Claims{Subject: "usr_ann", Kind: auth.Customer, Session: session})
		if err != nil {
			t.Fatal(err)
		}
		return "Bearer " + token
	}
	c := w.cart("Authorization: " + ann("ses_1"))
	o := decode[orderBody](t, w.call("POST", "/v1/orders", checkout(c.ID), key(), "Authorization: "+ann("ses_1")), 201)
	server := httptest.NewServer(w.svc.Handler())
	t.Cleanup(server.Close)
	listen := func(name, value string) io.ReadCloser {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL+"/v1/orders/"+o.ID+"/events", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set(name, value)
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		if res.StatusCode != http.StatusOK {
			t.Fatalf("%s: status %d", name, res.StatusCode)
		}
		t.Cleanup(func() { _ = res.Body.Close() })
		return res.Body
	}
	ends := listen("Authorization", ann("ses_1"))
	others := []io.ReadCloser{listen("Authorization", ann("ses_2")), listen("Order-Token", o.Token)}
	w.ended.Store("ses_1", true)
	late := time.AfterFunc(30*time.Second, func() { _ = ends.Close() })
	if _, err := io.Copy(io.Discard, ends); err != nil || !late.Stop() {
		t.Errorf("the stream goes on after its session has ended: %v", err)
	}
	for _, body := range others {
		time.AfterFunc(100*time.Millisecond, func() { _ = body.Close() })
		if _, err := io.Copy(io.Discard, body); err == nil {
			t.Error("a stream of another ends as well")
		}
	}
}
