package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/id"
)

// answer is an error of the shop's.
type answer struct {
	request, text, code string
	status              int
}

// Error implements error.
func (a *answer) Error() string { return fmt.Sprintf("%s: %d %.300s", a.request, a.status, a.text) }

// call sends a request of staff's.
func (s *shop) call(ctx context.Context, method, path string, in, out any) error {
	return s.send(ctx, method, path, id.New("key"), in, out)
}

// send is call with an Idempotency-Key.
func (s *shop) send(ctx context.Context, method, path, key string, in, out any) error {
	headers := map[string]string{"Idempotency-Key": key}
	if token := s.token.Load(); token != nil && path != signInPath { // who signs in has none that is worth anything
		headers["Authorization"] = "Bearer " + *token
	}
	return s.sendAs(ctx, headers, method, path, in, out)
}

// sendAs sends a request with headers of its own; empty ones are left out.
func (s *shop) sendAs(ctx context.Context, headers map[string]string, method, path string, in, out any) error {
	var body io.Reader
	if in != nil {
		text, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, s.base+path, body)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	for name, value := range headers {
		if value != "" {
			req.Header.Set(name, value)
		}
	}
	resp, err := s.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode/100 != 2 {
		a := &answer{request: method + " " + path, status: resp.StatusCode, text: string(text)}
		var problem struct {
			Code string `json:"code"`
		}
		_ = json.Unmarshal(text, &problem) // what is no problem has no code
		a.code = problem.Code
		return a
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(text, out)
}

const signInPath = "/v1/auth/login"

func (s *shop) signIn(ctx context.Context) error {
	var session struct {
		AccessToken string `json:"access_token"`
	}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	err := until(ctx, func() error {
		return s.call(ctx, http.MethodPost, signInPath, settings{"email": staffEmail, "password": staffPassword}, &session)
	})
	if err == nil {
		s.token.Store(&session.AccessToken)
	}
	return err
}

// again signs in when that is what was wrong: sessions are shorter than a run.
func (s *shop) again(ctx context.Context, err error) error {
	if refusal, ok := errors.AsType[*answer](err); ok && refusal.status == http.StatusUnauthorized {
		s.signing.Lock()
		defer s.signing.Unlock()
		return errors.Join(err, s.signIn(ctx))
	}
	return err
}

// insist sends a request of staff's until it is answered with a yes, or with a no that time does not change.
func (s *shop) insist(ctx context.Context, method, path, key string, in, out any) error {
	return s.insistOn(ctx, method+" "+path, func() error { return s.again(ctx, s.send(ctx, method, path, key, in, out)) })
}

// insistOn asks until there is such an answer.
func (s *shop) insistOn(ctx context.Context, what string, ask func() error) (err error) {
	tried := until(ctx, func() error {
		err = ask()
		if refusal, ok := errors.AsType[*answer](err); ok && refusal.final() {
			return nil
		}
		return err
	})
	if tried != nil {
		s.say.linef("%s was not answered: %v", what, tried)
	}
	return err
}

// final reports whether asking again with the same key would be answered in the same way.
func (a *answer) final() bool {
	return a.status/100 == 4 && a.status != http.StatusUnauthorized && !shopper.Repeatable(&shopper.StatusError{Status: a.status, Code: a.code})
}
