//go:build unix

package plain

import "syscall"

// gone reports whether the client has closed its side, without reading from it.
func (c *conn) gone() bool {
	sc, ok := c.net.(syscall.Conn)
	if !ok {
		return false
	}
	raw, err := sc.SyscallConn()
	if err != nil {
		return false
	}
	ended := false
	err = raw.Control(func(fd uintptr) {
		var b [1]byte
		n, _, e := syscall.Recvfrom(int(fd), b[:], syscall.MSG_PEEK|syscall.MSG_DONTWAIT)
		ended = e == nil && n == 0 || e == syscall.ECONNRESET || e == syscall.ETIMEDOUT
	})
	return err == nil && ended
}
