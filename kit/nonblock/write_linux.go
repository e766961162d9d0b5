// Package nonblock writes to sockets without a word to Go's scheduler.
package nonblock

import (
	"syscall"
	"unsafe"
)

// Most is how much one call may write: copying it takes some microseconds.
const Most = 16 << 10

// Write is write(2) of at most Most bytes on a descriptor that is known not to block, which sockets of package net are. The scheduler
// is told of an ordinary system call, takes the processor away from a thread that was put aside in the middle of it, and wakes another
// one up, which on few and busy processors costs as much as the writing.
func Write(fd uintptr, p []byte) (int, error) {
	p = p[:min(len(p), Most)]
	if len(p) == 0 {
		return 0, nil
	}
	n, _, e := syscall.RawSyscall(syscall.SYS_WRITE, fd, uintptr(unsafe.Pointer(&p[0])), uintptr(len(p))) //nolint:gosec // as syscall.Write does
	if e != 0 {
		return 0, e
	}
	return int(n), nil
}
