package plain_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"emporium/kit/kittest"
	"emporium/kit/web/plain"
)

// A request's context, and those made of it, end when the client is gone and when the request is answered.
func TestTheEndOfARequest(t *testing.T) {
	t.Parallel()
	begun, ended := make(chan context.Context), make(chan error)
	w := start(t, func(_ http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/long" {
			begun <- r.Context()
			return
		}
		plainEnd, child := make(chan struct{}), r.Context()
		context.AfterFunc(child, func() { close(plainEnd) })
		child, cancel := context.WithTimeout(child, time.Minute)
		defer cancel()
		begun <- r.Context()
		<-child.Done()
		<-plainEnd
		<-r.Context().Done()
		ended <- child.Err()
	})
	c := w.dial()
	say(t, c, get)
	ctx := <-begun
	<-ctx.Done()
	if !errors.Is(ctx.Err(), context.Canceled) {
		t.Errorf("after its answer: %v", ctx.Err())
	}
	say(t, c, "POST /long HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
	ctx = <-begun
	if err := ctx.Err(); err != nil {
		t.Errorf("while the client waits: %v", err)
	}
	stop := context.AfterFunc(ctx, func() { t.Error("it was stopped") })
	if !stop() || stop() {
		t.Error("stop works once")
	}
	must(t, c.Close())
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("after the client's end: %v", err)
	}
	called := make(chan struct{})
	context.AfterFunc(ctx, func() { close(called) })
	<-called
	if ctx.Value(http.LocalAddrContextKey) == nil {
		t.Error("the local address is not known")
	}
}

// Shutdown waits for what is being answered, and for nothing else; what takes too long is cut.
func TestShutdown(t *testing.T) {
	t.Parallel()
	begun, goOn := make(chan struct{}), make(chan struct{})
	w := start(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/a" {
			begun <- struct{}{}
			<-goOn
		}
	})
	idle, fresh, working := w.dial(), w.dial(), w.dial()
	say(t, idle, "GET /b HTTP/1.1\r\nHost: a\r\n\r\n")
	if _, err := http.ReadResponse(bufio.NewReader(idle), nil); err != nil {
		t.Error(err)
	}
	say(t, working, get+get)
	<-begun
	stopped := make(chan error)
	go func() { stopped <- w.stop(t.Context()) }()
	for _, c := range []net.Conn{idle, fresh} {
		if n, err := c.Read(make([]byte, 1)); n > 0 || err == nil || errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("an idle connection: %d %v", n, err)
		}
	}
	select {
	case err := <-stopped:
		t.Errorf("did not wait: %v", err)
	default:
	}
	close(goOn)
	in := bufio.NewReader(working)
	if resp, err := http.ReadResponse(in, nil); err != nil || !resp.Close {
		t.Errorf("the last answer: %v, %v", resp, err)
	}
	if rest, _ := io.ReadAll(in); len(rest) > 0 {
		t.Errorf("a request after the end was answered: %q", rest)
	}
	must(t, <-stopped)

	w = start(t, func(_ http.ResponseWriter, r *http.Request) { begun <- struct{}{}; <-r.Context().Done() })
	c := w.dial()
	say(t, c, get)
	<-begun
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if err := w.stop(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a request without an end: %v", err)
	}
}

// Everything that a client does has its time.
func TestLimits(t *testing.T) {
	t.Parallel()
	failed := make(chan error, 10)
	w := start(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/body":
			_, err := io.Copy(io.Discard, r.Body)
			failed <- err
		case "/large":
			text := []byte(strings.Repeat("x", 1<<20))
			for {
				if _, err := w.Write(text); err != nil {
					failed <- err
					return
				}
			}
		case "/own":
			_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(-time.Second))
			_, err := w.Write([]byte(strings.Repeat("x", 100000)))
			failed <- err
		}
	}, func(o *plain.Options) {
		o.HeaderTimeout, o.ReadTimeout, o.WriteTimeout, o.IdleTimeout = 60*time.Millisecond, 60*time.Millisecond, 60*time.Millisecond, 60*time.Millisecond
	})
	for name, text := range map[string]string{
		"nothing": "", "half a head": "GET / HTTP/1.1\r\nHost", "a request and nothing": get, "a request and half a head": get + "GET ",
		"half a body": "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab",
		"unread":      "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", "its own limit": "GET /own HTTP/1.1\r\nHost: a\r\n\r\n",
	} {
		c := w.dial()
		say(t, c, text)
		if strings.HasPrefix(text, "GET /large") {
			if err := <-failed; !errors.Is(err, os.ErrDeadlineExceeded) {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if _, err := io.Copy(io.Discard, c); errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("%s: is still connected", name)
		}
		if strings.HasPrefix(text, "POST") || strings.HasPrefix(text, "GET /own") {
			if err := <-failed; !errors.Is(err, os.ErrDeadlineExceeded) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	// The time between requests begins when one has ended, however long it took.
	slow := start(t, func(http.ResponseWriter, *http.Request) { <-time.After(400 * time.Millisecond) }, func(o *plain.Options) { o.IdleTimeout = 300 * time.Millisecond })
	patient := slow.dial()
	from := bufio.NewReader(patient)
	for range 2 {
		say(t, patient, get)
		if _, err := http.ReadResponse(from, nil); err != nil {
			t.Errorf("after a long request: %v", err)
		}
	}
	// Whoever asks again in time stays, also when each limit is moved rarely.
	steady := start(t, func(http.ResponseWriter, *http.Request) {}, func(o *plain.Options) {
		o.HeaderTimeout, o.ReadTimeout, o.WriteTimeout, o.IdleTimeout = time.Second, time.Second, time.Second, time.Second
	})
	c := steady.dial()
	in := bufio.NewReader(c)
	until := time.Now().Add(1500 * time.Millisecond)
	kittest.Eventually(t, 5*time.Second, func() error {
		say(t, c, get)
		if _, err := http.ReadResponse(in, nil); err != nil {
			t.Fatal(err)
		}
		if time.Now().Before(until) {
			return errors.New("not long enough yet")
		}
		return nil
	})
}
