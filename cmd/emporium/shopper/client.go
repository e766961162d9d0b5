package shopper

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// NewClient returns an HTTP client for many shoppers at once, each of which keeps its connection.
func NewClient(shoppers int) *http.Client {
	return &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{
		MaxIdleConns: shoppers * 2, MaxIdleConnsPerHost: shoppers * 2, DisableCompression: true,
	}}
}

// shop is a running shop as its gateway shows it.
type shop struct {
	base     string
	client   *http.Client
	patience time.Duration
}

// StatusError is an answer that was not wanted.
type StatusError struct {
	Request string
	Status  int
	Code    string // of the problem
	Body    string // its beginning
}

// Error implements error.
func (e *StatusError) Error() string { return fmt.Sprintf("%s: %d %s", e.Request, e.Status, e.Body) }

// Repeatable reports whether a client may answer a failure by sending the same again: nobody answered, or somebody who says
// that it passes.
func Repeatable(err error) bool {
	status, ok := errors.AsType[*StatusError](err)
	if !ok {
		return true
	}
	switch status.Status {
	case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true
	}
	return status.Code == "idempotency_key_in_flight" || status.Code == "completion_in_progress"
}

// call sends a request, and again until patience ends when the shop cannot be reached, with the same body and headers; so each
// request with an Idempotency-Key takes effect once.
func (s *shop) call(ctx context.Context, method, path string, in, out any, headers ...string) error {
	var body []byte
	if in != nil {
		var err error
		if body, err = json.Marshal(in); err != nil {
			return err
		}
	}
	started := time.Now()
	for {
		err := s.once(ctx, method, path, body, out, headers)
		if err == nil || !Repeatable(err) || time.Since(started) >= s.patience {
			return err
		}
		pause := time.NewTimer(20 * time.Millisecond)
		select {
		case <-ctx.Done():
			pause.Stop()
			return errors.Join(ctx.Err(), err)
		case <-pause.C:
		}
	}
}

func (s *shop) once(ctx context.Context, method, path string, body []byte, out any, headers []string) error {
	var reader io.Reader
	if body != nil {
		reader = bytes.NewReader(body)
	}
	req, err := http.NewRequestWithContext(ctx, method, s.base+path, reader)
	if err != nil {
		return err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := s.client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK && resp.StatusCode != http.StatusCreated {
		var problem struct {
			Code string `json:"code"`
		}
		_ = json.Unmarshal(answer, &problem) // what is no problem has no code
		request, _, _ := strings.Cut(method+" "+path, "?")
		return &StatusError{Request: request, Status: resp.StatusCode, Code: problem.Code, Body: string(answer[:min(len(answer), 300)])}
	}
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(answer, out); err != nil {
		return fmt.Errorf("understand the answer to %s %s: %w", method, path, err)
	}
	return nil
}
