//go:build unix

package wire

import (
	"errors"
	"os"
	"syscall"
)

// alive reports whether the server has neither closed the connection nor said something unasked, without reading from it.
func (c *conn) alive() bool {
	if c.raw == nil {
		return true
	}
	quiet := false
	err := c.raw.Control(func(fd uintptr) {
		var b [1]byte
		_, _, e := syscall.Recvfrom(int(fd), b[:], syscall.MSG_PEEK|syscall.MSG_DONTWAIT)
		quiet = e == syscall.EAGAIN || e == syscall.EWOULDBLOCK
	})
	return err == nil && quiet
}

// prepare makes ask possible.
func (c *conn) prepare() {
	sc, ok := c.Conn.(syscall.Conn)
	if !ok {
		return
	}
	raw, err := sc.SyscallConn()
	if err != nil {
		return
	}
	c.raw = raw
	c.step = func(fd uintptr) bool {
		if c.told {
			return true // something has come
		}
		c.told = true
		c.sent, c.fail = syscall.Write(int(fd), c.out)
		return c.fail != nil || c.sent < len(c.out)
	}
}

// ask writes the request and waits until the server says something. To write between getting ready to wait and waiting spares a
// look whether it has answered already, which it never has; what came before the request is not noticed until the close deadline,
// so that only connections do it that have answered before.
func (c *conn) ask() error {
	if c.raw == nil || !c.used || c.own {
		_, err := c.Write(c.out)
		return err
	}
	c.sent, c.fail, c.told = 0, nil, false
	err := c.raw.Read(c.step)
	c.sent = max(c.sent, 0)
	switch {
	case c.fail != nil && !errors.Is(c.fail, syscall.EAGAIN) && !errors.Is(c.fail, syscall.EINTR):
		return os.NewSyscallError("write", c.fail)
	case !c.told && err != nil && !c.early(err): // the deadline was over before
		return err
	case c.sent < len(c.out):
		_, err = c.Write(c.out[c.sent:])
		return err
	}
	return nil // and reading tells what is wrong
}
