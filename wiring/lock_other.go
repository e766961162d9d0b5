//go:build !unix

package wiring

import (
	"fmt"
	"os"
)

// lockData only makes the directory: this system has no advisory locks, so that running two processes on one data
// directory is up to the operator to avoid.
func (h *Host) lockData() error {
	if err := os.MkdirAll(h.config.DataDir, 0o750); err != nil {
		return fmt.Errorf("make the data directory: %w", err)
	}
	return nil
}
