//go:build unix && !linux

// Package nonblock writes to sockets without a word to Go's scheduler, on Linux.
package nonblock

import "syscall"

// Most is how much one call may write.
const Most = 16 << 10

// Write is write(2) of at most Most bytes on a descriptor that is known not to block.
func Write(fd uintptr, p []byte) (int, error) {
	return syscall.Write(int(fd), p[:min(len(p), Most)])
}
