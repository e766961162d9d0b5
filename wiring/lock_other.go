//go:build !unix

package wiring

import "os"

// lockFile only makes the directory: this system has no advisory locks, so that running two processes on one data directory is
// up to the operator to avoid.
func lockFile(dir, _ string) (unlock func() error, err error) {
	return func() error { return nil }, os.MkdirAll(dir, 0o750)
}

// syncDir has nothing to do: this system does not let directories be written to disk.
func syncDir(string) error { return nil }
