package plain

import (
	"errors"
	"io"
	"net/http"
	"sync"
)

// body is a request's, of a length that is known.
type body struct {
	mu     sync.Mutex // a transport may read it while the handler answers
	conn   *conn
	left   int64
	closed bool
	err    error
}

// Read implements io.Reader.
func (b *body) Read(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return 0, http.ErrBodyReadAfterClose
	}
	return b.read(p)
}

func (b *body) read(p []byte) (int, error) {
	switch {
	case b.left == 0:
		return 0, io.EOF
	case b.err != nil:
		return 0, b.err
	}
	n, err := b.conn.readBody(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	if b.err = err; err == nil && b.left == 0 {
		err = io.EOF
	}
	return n, err
}

// Close implements io.Closer.
func (b *body) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	return nil
}

// done reports whether all of it has been read.
func (b *body) done() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.left == 0
}

// mostUnread is what of a body nobody wanted is read all the same, to keep the connection.
const mostUnread = 256 << 10

// drain reads what is left, and reports whether that is all of it. Nobody reads on after it.
func (b *body) drain() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	if b.left > mostUnread {
		return false
	}
	var waste [4096]byte
	for b.left > 0 {
		if _, err := b.read(waste[:]); err != nil && b.left > 0 {
			return false
		}
	}
	return true
}
