package resilience_test

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"time"

	"emporium/kit/resilience"
)

// A dependency may bring a policy of its own. What is configured under its name goes before that, and the default does not.
func TestGuardWith(t *testing.T) {
	t.Parallel()
	configured, other := resilience.Defaults("named"), resilience.Defaults("default")
	configured.Timeout, other.Timeout = 7*time.Second, 9*time.Second
	s, err := resilience.NewSet(resilience.SetOptions{Policies: []resilience.Policy{configured, other}})
	if err != nil {
		t.Fatal(err)
	}
	own := func(name string) resilience.Policy {
		p := resilience.BuiltIn(name)
		p.Timeout = time.Second
		return p
	}
	var nobody *resilience.Set
	for name, c := range map[string]struct {
		guard *resilience.Guard
		want  time.Duration
	}{
		"its own": {s.GuardWith(own("mine")), time.Second}, "configured": {s.GuardWith(own("named")), 7 * time.Second},
		"without one": {s.Guard("plain"), 9 * time.Second}, "in no set": {nobody.GuardWith(own("alone")), time.Second},
	} {
		if got := c.guard.Policy().Timeout; got != c.want {
			t.Errorf("%s: the limit is %v, want %v", name, got, c.want)
		}
	}
	if err := s.Apply(nil); err != nil {
		t.Fatal(err)
	}
	if got := s.GuardWith(own("named")).Policy().Timeout; got != time.Second {
		t.Errorf("after the configuration is gone the limit is %v", got)
	}
}

func TestRefused(t *testing.T) {
	t.Parallel()
	s, err := resilience.NewSet(resilience.SetOptions{})
	if err != nil {
		t.Fatal(err)
	}
	g := s.Guard("away")
	if err := s.Switch("away", true); err != nil {
		t.Fatal(err)
	}
	called := false
	_, err = resilience.Once(t.Context(), g, func(context.Context) (int, error) { called = true; return 1, nil })
	if !resilience.Refused(err) || called || !g.Off() {
		t.Errorf("switched off: got %v, called %v", err, called)
	}
	if resilience.Refused(errors.New("x")) || resilience.Refused(nil) {
		t.Error("an error of the call is taken for a refusal")
	}
}

type closing struct {
	http.RoundTripper

	closed bool
}

func (c *closing) CloseIdleConnections() { c.closed = true }

func TestIdleConnectionsAreClosed(t *testing.T) {
	t.Parallel()
	c := &closing{}
	client := &http.Client{Transport: resilience.Transport("x", c, resilience.HTTPOptions{})}
	client.CloseIdleConnections()
	if !c.closed {
		t.Error("the transport behind the guard was not told")
	}
}
