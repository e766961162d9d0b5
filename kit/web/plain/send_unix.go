//go:build unix

package plain

import (
	"errors"
	"syscall"

	"emporium/kit/nonblock"
)

// direct writes small answers.
type direct struct {
	raw  syscall.RawConn // nil where it cannot be done
	text []byte          // what is still to be written
	err  error
	step func(fd uintptr) bool
}

func (c *conn) prepare() {
	sc, ok := c.net.(syscall.Conn)
	if !ok {
		return
	}
	raw, err := sc.SyscallConn()
	if err != nil {
		return
	}
	d := &c.direct
	d.raw = raw
	d.step = func(fd uintptr) bool {
		for len(d.text) > 0 {
			n, err := nonblock.Write(fd, d.text)
			switch {
			case err == nil:
				d.text = d.text[n:]
			case errors.Is(err, syscall.EAGAIN):
				return false // and again when there is room
			case !errors.Is(err, syscall.EINTR):
				d.err = err
				return true
			}
		}
		return true
	}
}

// send writes a text that is small; ok is false where it cannot be done so.
func (d *direct) send(text []byte) (ok bool, err error) {
	if d.raw == nil || len(text) > nonblock.Most {
		return false, nil
	}
	d.text, d.err = text, nil
	err = d.raw.Write(d.step)
	d.text = nil
	return true, errors.Join(err, d.err)
}
