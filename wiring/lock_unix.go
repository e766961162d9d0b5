//go:build unix

package wiring

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// lockData makes sure that one process at a time works on the data directory. The lock dies with the process.
func (h *Host) lockData() error {
	if err := os.MkdirAll(h.config.DataDir, 0o750); err != nil {
		return fmt.Errorf("make the data directory: %w", err)
	}
	f, err := os.OpenFile(filepath.Join(h.config.DataDir, "emporium.lock"), os.O_CREATE|os.O_RDWR, 0o640)
	if err != nil {
		return fmt.Errorf("lock the data directory: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil { //nolint:gosec // a descriptor fits
		return errors.Join(fmt.Errorf("another Emporium process is using the data directory %s; stop it, talk to it by --url, or choose another --data", h.config.DataDir), f.Close())
	}
	h.closers = append(h.closers, f.Close)
	return nil
}
