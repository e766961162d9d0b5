package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"emporium/kit/kittest"
)

// locked is a buffer that is written and read at the same time.
type locked struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *locked) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *locked) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// TestWebhooksListen stands in for the shop: it takes the endpoint, tells it something, and sees it go.
func TestWebhooksListen(t *testing.T) {
	t.Parallel()
	const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	endpoint, deleted := make(chan string, 1), make(chan struct{}, 1)
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/admin/webhooks/endpoints", func(w http.ResponseWriter, r *http.Request) {
		var in struct {
			URL       string   `json:"url"`
			Events    []string `json:"events"`
			ExpiresIn int      `json:"expires_in"`
		}
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil || r.Header.Get("Authorization") != "Bearer t" || in.ExpiresIn == 0 || strings.Join(in.Events, " ") != "order.* stock.low" {
			t.Errorf("got %+v, %v", in, err)
		}
		endpoint <- in.URL
		w.WriteHeader(http.StatusCreated)
		fmt.Fprintf(w, `{"id":"whe_1","secret":%q}`, secret)
	})
	mux.HandleFunc("DELETE /v1/admin/webhooks/endpoints/whe_1", func(w http.ResponseWriter, _ *http.Request) {
		deleted <- struct{}{}
		w.WriteHeader(http.StatusNoContent)
	})
	passed := make(chan string, 1)
	mux.HandleFunc("POST /app", func(w http.ResponseWriter, r *http.Request) {
		passed <- r.Header.Get("webhook-signature")
		w.WriteHeader(http.StatusAccepted)
	})
	shop := httptest.NewServer(mux)
	defer shop.Close()
	out, log := &locked{}, &locked{}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- execute(ctx, []string{"webhooks", "listen", "--url", shop.URL, "--token", "t", "--events", "order.*,stock.low", "--forward", shop.URL + "/app"}, streams{out: out, err: log})
	}()
	var url string
	select {
	case url = <-endpoint:
	case err := <-ended:
		t.Fatal(err)
	}
	hook, err := standard.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	tell := func(body, signed string, want int) {
		t.Helper()
		at := time.Now()
		signature, err := hook.Sign("evt_1", at, []byte(signed))
		if err != nil {
			t.Fatal(err)
		}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("webhook-id", "evt_1")
		r.Header.Set("webhook-timestamp", strconv.FormatInt(at.Unix(), 10))
		r.Header.Set("webhook-signature", signature)
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if resp.StatusCode != want {
			t.Errorf("answered %d, want %d", resp.StatusCode, want)
		}
	}
	const body = `{"type":"order.placed","data":{"order":{"id":"ord_1"}}}`
	tell(body, body, http.StatusAccepted)
	if got := <-passed; !strings.HasPrefix(got, "v1,") {
		t.Errorf("passed on with the signature %q", got)
	}
	tell(body, body+" ", http.StatusUnauthorized)
	kittest.Eventually(t, 5*time.Second, func() error {
		if got := out.String(); !strings.Contains(got, "order.placed  evt_1  (passed on: 202)") || !strings.Contains(got, `"id": "ord_1"`) || !strings.Contains(got, "signature is not the shop's") {
			return fmt.Errorf("printed %s", got)
		}
		return nil
	})
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	select {
	case <-deleted:
	default:
		t.Error("the endpoint is still there")
	}
	http.DefaultClient.CloseIdleConnections()
	if err := execute(t.Context(), []string{"webhooks", "listen", "--url", shop.URL, "--token", "t", "--forward", "nowhere"}, streams{out: out, err: log}); err == nil {
		t.Error("a URL that is none is taken")
	}
}
