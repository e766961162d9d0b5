package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// disk is a file system of its own for the data of a shop, so that it can be filled.
type disk struct{ dir string }

// diskSize is more than a shop takes in a run.
const diskSize = "size=1g"

// mountDisk makes one. Who may not mount gets errAbsent.
func mountDisk(dir string) (*disk, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, diskSize); err != nil {
		return nil, fmt.Errorf("%w: a disk of its own: %w", errAbsent, err)
	}
	return &disk{dir}, nil
}

// fill leaves not a byte of room until the returned function is called.
func (d *disk) fill() (free func() error, err error) {
	name := filepath.Join(d.dir, "filler")
	f, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	free = func() error { return os.Remove(name) }
	if err != nil {
		return func() error { return nil }, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	at := int64(0)
	for size := int64(256 << 20); size >= 4096; {
		switch err := syscall.Fallocate(int(f.Fd()), 0, at, size); {
		case err == nil:
			at += size
		case errors.Is(err, syscall.ENOSPC):
			size /= 2
		case !errors.Is(err, syscall.EINTR):
			return free, err
		}
	}
	return free, nil
}

// close keeps what is on the disk beside it, when somebody wants to look at it.
func (d *disk) close(keep bool) (err error) {
	if d == nil {
		return nil
	}
	if keep {
		err = os.CopyFS(d.dir+"-kept", os.DirFS(d.dir))
	}
	return errors.Join(err, syscall.Unmount(d.dir, 0))
}

// fillDisk lets the shop find no room for anything for a while: it has to refuse, and to go on when there is room again.
func (s *shop) fillDisk(ctx context.Context, r *rand.Rand) error {
	if !s.diskTurn.TryLock() {
		return nil
	}
	defer s.diskTurn.Unlock()
	free, err := s.disk.fill()
	if err != nil {
		return errors.Join(err, free())
	}
	pause(ctx, time.Duration(500+r.IntN(4000))*time.Millisecond)
	return free()
}
