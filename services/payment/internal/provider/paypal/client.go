package paypal

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptrace"
	"strconv"
	"sync/atomic"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"

	"emporium/services/payment/internal/provider"
)

const (
	// maxAnswer bounds what is read of an answer, in bytes.
	maxAnswer = 1 << 20
	// tokenMargin is how long before its end a token is renewed.
	tokenMargin = 2 * time.Minute
	// busyPause is how long a request is left alone that PayPal is still working on; limitPause is the pause after a rate limit
	// that names none.
	busyPause  = 2 * time.Second
	limitPause = 5 * time.Second
)

// client calls PayPal's API.
type client struct {
	base   string
	http   *http.Client
	tokens *tokens
	log    *slog.Logger
}

func newTransport(roots *x509.CertPool) *http.Transport {
	t, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		t = &http.Transport{}
	}
	t = t.Clone()
	t.MaxIdleConnsPerHost = 32
	t.TLSClientConfig = &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
	return t
}

// noRedirect keeps a client at the host that it was told.
func noRedirect(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

func newClient(o Options) *client {
	h := &http.Client{Transport: o.Transport, Timeout: o.Timeout, CheckRedirect: noRedirect}
	return &client{base: o.BaseURL, http: h, log: o.Log, tokens: newTokens(h, clientcredentials.Config{
		ClientID: o.ClientID, ClientSecret: o.ClientSecret, TokenURL: o.BaseURL + "/v1/oauth2/token", AuthStyle: oauth2.AuthStyleInHeader,
	})}
}

// tokens keeps one token for all calls. Whoever finds it old renews it, within its own deadline, while the others wait.
type tokens struct {
	config clientcredentials.Config
	http   *http.Client
	turn   chan struct{} // holds one element; whoever has it may renew
	now    atomic.Pointer[oauth2.Token]
}

func newTokens(h *http.Client, c clientcredentials.Config) *tokens {
	t := &tokens{config: c, http: h, turn: make(chan struct{}, 1)}
	t.turn <- struct{}{}
	return t
}

func fresh(t *oauth2.Token) bool {
	return t != nil && t.AccessToken != "" && (t.Expiry.IsZero() || time.Until(t.Expiry) > tokenMargin)
}

func (t *tokens) get(ctx context.Context) (*oauth2.Token, error) {
	if tok := t.now.Load(); fresh(tok) {
		return tok, nil
	}
	select {
	case <-t.turn:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { t.turn <- struct{}{} }()
	if tok := t.now.Load(); fresh(tok) {
		return tok, nil
	}
	tok, err := t.config.Token(context.WithValue(ctx, oauth2.HTTPClient, t.http))
	if err != nil {
		if refused, ok := errors.AsType[*oauth2.RetrieveError](err); ok && refused.Response != nil {
			// Its own text repeats the body, which may hold anything.
			return nil, fmt.Errorf("paypal: no token: status %d", refused.Response.StatusCode)
		}
		return nil, fmt.Errorf("paypal: no token: %w", err)
	}
	t.now.Store(tok)
	return tok, nil
}

// drop forgets a token that PayPal no longer takes.
func (t *tokens) drop(tok *oauth2.Token) { t.now.CompareAndSwap(tok, nil) }

// call is one exchange.
type call struct {
	method, path, contentType string
	body                      []byte
	// key is the PayPal-Request-Id of a write.
	key string
}

// get reads a resource.
func (c *client) get(ctx context.Context, path string, into any) error {
	return c.do(ctx, call{method: http.MethodGet, path: path}, into)
}

// send sends what Prepare rendered.
func (c *client) send(ctx context.Context, r provider.Request, into any) error {
	if r.Wire.IsZero() {
		return provider.NotSent(errors.New("paypal: the request was not rendered"))
	}
	return c.do(ctx, call{method: r.Wire.Method, path: r.Wire.Path, contentType: r.Wire.ContentType, body: r.Wire.Body, key: r.Key}, into)
}

// do makes the exchange and reads the answer into into, which is left alone when there is none. A refusal is a *refusal, proof
// that nothing was done is a provider.NotSent, and everything else leaves the outcome open.
func (c *client) do(ctx context.Context, in call, into any) error {
	token, err := c.tokens.get(ctx)
	if err != nil {
		return provider.NotSent(err)
	}
	var out atomic.Bool // the request has left
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{WroteHeaders: func() { out.Store(true) }})
	req, err := http.NewRequestWithContext(ctx, in.method, c.base+in.path, bytes.NewReader(in.body))
	if err != nil {
		return provider.NotSent(fmt.Errorf("paypal: make a request: %w", err))
	}
	token.SetAuthHeader(req)
	req.Header.Set("Accept", "application/json")
	if in.contentType != "" {
		req.Header.Set("Content-Type", in.contentType)
	}
	if in.key != "" {
		req.Header.Set("PayPal-Request-Id", in.key)
		req.Header.Set("Prefer", "return=representation")
	}
	res, err := c.http.Do(req)
	if err != nil {
		err = fmt.Errorf("paypal: %w", err)
		if !out.Load() {
			return provider.NotSent(err)
		}
		return err
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer+1))
	if err != nil || len(body) > maxAnswer {
		return fmt.Errorf("paypal: the answer could not be read whole (status %d): %w", res.StatusCode, err)
	}
	if res.StatusCode/100 == 2 {
		if into == nil || len(body) == 0 {
			return nil
		}
		if err := json.Unmarshal(body, into); err != nil {
			return fmt.Errorf("paypal: the answer with status %d is not what was expected (debug id %s)", res.StatusCode, debugID(res, ""))
		}
		return nil
	}
	return c.refused(ctx, in, res, body, token)
}

// refused judges an answer that is no success.
func (c *client) refused(ctx context.Context, in call, res *http.Response, body []byte, token *oauth2.Token) error {
	r := readRefusal(res, body)
	if r.Status != http.StatusNotFound || in.method != http.MethodGet {
		c.log.LogAttrs(ctx, slog.LevelWarn, "PayPal refused a request", slog.Int("status", r.Status), slog.String("name", r.Name),
			slog.String("issue", r.Issue), slog.String("debug_id", r.DebugID), slog.String("method", in.method), slog.String("key", in.key))
	}
	switch {
	case r.Status == http.StatusUnauthorized:
		if r.Issue == "" {
			c.tokens.drop(token)
		}
		return provider.NotSent(r)
	case r.Status == http.StatusTooManyRequests:
		return provider.NotSentUntil(r, retryAfter(res.Header, limitPause))
	case r.Issue == "PREVIOUS_REQUEST_IN_PROGRESS", r.Issue == "ORDER_COMPLETION_IN_PROGRESS":
		return provider.NotSentUntil(r, busyPause) // the first request goes on; this one did nothing
	case r.Status >= http.StatusInternalServerError, r.Name == "":
		// Also what is no answer of PayPal's own: something between us and it has answered.
		return fmt.Errorf("paypal: no usable answer: %w", errors.New(r.Error()))
	}
	return r
}

// retryAfter reads the header in seconds or as a date; fallback when it says nothing of use.
func retryAfter(h http.Header, fallback time.Duration) time.Duration {
	v := h.Get("Retry-After")
	if n, err := strconv.Atoi(v); err == nil && n > 0 {
		return min(time.Duration(n)*time.Second, time.Hour)
	}
	if at, err := http.ParseTime(v); err == nil && time.Until(at) > 0 {
		return min(time.Until(at), time.Hour)
	}
	return fallback
}
