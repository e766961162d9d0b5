package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	neturl "net/url"
	"strings"
	"time"

	"emporium/kit/id"
	"emporium/wiring"
)

// shop is a running shop as its API shows it: over the network, or in this process.
type shop struct {
	base   string
	client *http.Client
	token  string
}

// call sends one request and decodes the answer into out, which may be nil. An answer of 400 and above is an error that
// holds what the shop says.
func (s *shop) call(ctx context.Context, method, path string, in, out any, headers ...string) (status int, err error) {
	var body io.Reader
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return 0, err
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, s.base+path, body)
	if err != nil {
		return 0, err
	}
	if in != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if s.token != "" {
		req.Header.Set("Authorization", "Bearer "+s.token)
	}
	if method == http.MethodPost || method == http.MethodPut {
		req.Header.Set("Idempotency-Key", id.New("cli"))
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := s.client.Do(req)
	if err != nil {
		return 0, fmt.Errorf("reach the shop: %w", err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return resp.StatusCode, fmt.Errorf("read the shop's answer: %w", err)
	}
	if resp.StatusCode >= http.StatusBadRequest {
		return resp.StatusCode, problemOf(resp.StatusCode, answer)
	}
	if out != nil {
		if err := json.Unmarshal(answer, out); err != nil {
			return resp.StatusCode, fmt.Errorf("understand the shop's answer to %s %s: %w", method, path, err)
		}
	}
	return resp.StatusCode, nil
}

func problemOf(status int, body []byte) error {
	var p struct {
		Code   string `json:"code"`
		Detail string `json:"detail"`
		Errors []struct {
			Pointer string `json:"pointer"`
			Message string `json:"message"`
		} `json:"errors"`
	}
	if err := json.Unmarshal(body, &p); err != nil || p.Code == "" {
		return fmt.Errorf("the shop answered %d, and not as a shop does; is the URL that of the gateway?", status)
	}
	lines := []string{fmt.Sprintf("the shop answered %d %s: %s", status, p.Code, p.Detail)}
	for _, e := range p.Errors {
		lines = append(lines, fmt.Sprintf("  %s %s", e.Pointer, e.Message))
	}
	return errors.New(strings.Join(lines, "\n"))
}

// connect returns the shop at a URL, or starts one in this process on the configured data. close must be called.
func (c *cli) connect(ctx context.Context, url, token string, scopes ...string) (s *shop, closeShop func() error, err error) {
	if url != "" {
		if token == "" {
			return nil, nil, errors.New("name a staff access token with --token or EMPORIUM_TOKEN; get one from POST /v1/auth/login")
		}
		if u, err := neturl.Parse(url); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, nil, errors.New("--url must be the gateway's, like http://localhost:8080") // it may hold a password
		}
		return &shop{base: strings.TrimSuffix(url, "/"), client: &http.Client{Timeout: 60 * time.Second}, token: token}, func() error { return nil }, nil
	}
	loaded, err := c.load(ctx)
	if err != nil {
		return nil, nil, err
	}
	config := loaded.Config
	config.Log.Level = "warn"
	h, err := wiring.Open(ctx, config, nil, wiring.Options{Version: version, NoListeners: true, LogTo: c.std.err})
	if err != nil {
		return nil, nil, err
	}
	stop := func() error {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
		defer cancel()
		return errors.Join(h.Stop(ctx), h.Close())
	}
	if err := h.Start(ctx); err != nil {
		return nil, nil, errors.Join(err, stop())
	}
	s, err = inProcess(ctx, h, scopes...)
	if err != nil {
		return nil, nil, errors.Join(err, stop())
	}
	return s, stop, nil
}

// inProcess returns the shop of a host, signed in as staff with the scopes.
func inProcess(ctx context.Context, h *wiring.Host, scopes ...string) (*shop, error) {
	token, err := h.Users().StaffToken(ctx, scopes, 30*time.Minute)
	if err != nil {
		return nil, fmt.Errorf("sign in: %w", err)
	}
	return &shop{base: "http://gateway", client: h.Client(), token: token}, nil
}
