package edge

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"maps"
	"net"
	"net/http"
	"slices"
	"strings"

	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/gateway/internal/shed"
)

// admit lets the request in when there is room. Its body comes first: who sends none takes no place from others, and how long it takes
// says nothing of the shop. What is too large for that is never of checkout's.
func (e *Edge) admit(w http.ResponseWriter, r *http.Request, v *visit) {
	s := e.shed.Load()
	if s == nil {
		e.answer(w, r, v)
		return
	}
	whole, err := await(r)
	if err != nil {
		e.refuse(w, r, v, byForm, err)
		return
	}
	class := v.state.class(r.URL.Path)
	if !whole {
		class = min(class, shed.Usual)
	}
	p := &v.place
	p.shed = s
	// What takes long on purpose says nothing of how busy the shop is.
	measured := whole && r.Header["Upgrade"] == nil && r.Header["Prefer"] == nil && !strings.Contains(r.Header.Get("Accept"), "text/event-stream")
	defer func() { p.leave(measured) }()
	if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") { // others, such as the h2c that Java asks for, mostly stay what they are
		if p.stream = s.Open(); !p.stream {
			e.refuse(w, r, v, byLoad, busy())
			return
		}
	}
	if p.permit, p.held = s.Admit(r.Context(), class); !p.held {
		e.refuse(w, r, v, byLoad, busy())
		return
	}
	e.answer(w, r, v)
	if p.refused {
		e.refused.Add(byLoad, 1)
		v.entry.By = byLoad
	}
}

func (s *state) class(path string) shed.Class {
	switch {
	case matches(s.checkout, path):
		return shed.Checkout
	case matches(s.browsing, path):
		return shed.Browsing
	}
	return shed.Usual
}

// small is how much of a body is awaited before its request takes a place among those that are under way: all that checkout sends.
const small = 64 << 10

// body is one that has come, or begun to, before its request goes on.
type body struct {
	io.Reader
	io.Closer
}

// await reads a body until it has come, or small has. Memory is taken as it comes, not as it is announced.
func await(r *http.Request) (whole bool, err error) {
	if r.ContentLength == 0 || r.Body == nil {
		return true, nil
	}
	size := small
	if r.ContentLength > 0 && r.ContentLength < small {
		size = int(r.ContentLength)
	}
	const page = 4 << 10
	buf := make([]byte, 0, min(size, page))
	for len(buf) < size && !whole {
		if len(buf) == cap(buf) {
			buf = slices.Grow(buf, min(cap(buf), size-len(buf)))
		}
		n, err := r.Body.Read(buf[len(buf):min(cap(buf), size)])
		buf = buf[:len(buf)+n]
		if err != nil && !errors.Is(err, io.EOF) {
			return false, err
		}
		whole = err != nil
	}
	if whole = whole || int64(len(buf)) == r.ContentLength; whole {
		r.Body = body{bytes.NewReader(buf), r.Body}
	} else {
		r.Body = body{io.MultiReader(bytes.NewReader(buf), r.Body), r.Body}
	}
	return whole, nil
}

// place is what a request holds while it is under way: one among those that are, until its answer has begun as a stream or as another
// protocol, and from then on one among these. They stay for as long as they like and would leave no room for anything else.
type place struct {
	http.ResponseWriter

	r                *http.Request
	shed             *shed.Shedder
	permit           shed.Permit
	held             bool // the permit
	stream           bool // a place among the streams
	decided, refused bool
}

var errFull = errors.New("there is no place for another stream")

// lasts makes the place one among the streams. It returns false when there is none.
func (p *place) lasts() bool {
	if !p.stream {
		p.stream = p.shed.Open()
	}
	if p.stream && p.held {
		p.held = false
		p.permit.Done(false)
	}
	return p.stream
}

// leave gives back what is held. measured is false when the time that was taken says nothing of how busy the shop is.
func (p *place) leave(measured bool) {
	if p.held {
		p.held = false
		p.permit.Done(measured)
	}
	if p.stream {
		p.stream = false
		p.shed.Close()
	}
}

// WriteHeader implements http.ResponseWriter.
func (p *place) WriteHeader(status int) {
	if !p.decided && status >= http.StatusOK {
		p.decided = true
		if values := p.Header()["Content-Type"]; len(values) > 0 && strings.HasPrefix(values[0], "text/event-stream") && !p.lasts() {
			p.refuse()
		}
	}
	p.ResponseWriter.WriteHeader(status)
}

// refuse answers in the place of a stream, and ends whoever would write it.
func (p *place) refuse() {
	p.refused = true
	maps.DeleteFunc(p.Header(), func(name string, _ []string) bool {
		return name != "X-Request-Id" && name != "Vary" && !strings.HasPrefix(name, "Access-Control-")
	})
	web.WriteProblem(p.ResponseWriter, p.r, busy())
	panic(http.ErrAbortHandler)
}

// recovered takes the end of who would have written a stream for what it is.
func (p *place) recovered() {
	if !p.refused {
		return
	}
	if v := recover(); v != nil && v != http.ErrAbortHandler { //nolint:errorlint // it is that very one
		panic(v)
	}
}

// Write implements http.ResponseWriter.
func (p *place) Write(b []byte) (int, error) {
	if !p.decided {
		p.WriteHeader(http.StatusOK)
	}
	return p.ResponseWriter.Write(b)
}

// Hijack implements http.Hijacker.
func (p *place) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	if !p.lasts() {
		return nil, nil, errFull
	}
	return http.NewResponseController(p.ResponseWriter).Hijack()
}

// Unwrap is for http.ResponseController.
func (p *place) Unwrap() http.ResponseWriter { return p.ResponseWriter }

func busy() error {
	err := fault.New(fault.Unavailable, "The shop is very busy at the moment; try again shortly.")
	err.RetryAfter = 1
	return err
}
