package auth

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"

	"golang.org/x/crypto/argon2"

	"emporium/kit/fault"
)

// argon2id parameters, as OWASP recommends at the least.
const (
	hashMemory  = 19 * 1024 // KiB
	hashTime    = 2
	hashThreads = 1
	hashSalt    = 16 // bytes
	hashLength  = 32 // bytes

	// maxPasswordBytes is more than CheckPassword ever lets in; what is longer is wrong without being hashed.
	maxPasswordBytes = 1024
)

// HasherOptions sets up a Hasher.
type HasherOptions struct {
	// Concurrency is how many hashes run at a time, each on a core and with 19 MiB. Default GOMAXPROCS.
	Concurrency int
	// Queue is how many callers may wait for their turn. Default 16 × Concurrency; negative means none.
	Queue int
}

// Hasher makes and checks password hashes. A hash takes tens of milliseconds of a core, so the number under way and the
// queue before them are bounded: a flood of logins is answered with fault.Unavailable, and takes neither the memory nor
// all of the machine. Limit the rate of attempts before you come here. It is safe for concurrent use.
type Hasher struct {
	slots   chan struct{}
	waiting atomic.Int64
	queue   int64
}

// NewHasher returns a hasher.
func NewHasher(o HasherOptions) *Hasher {
	if o.Concurrency <= 0 {
		o.Concurrency = runtime.GOMAXPROCS(0)
	}
	switch {
	case o.Queue == 0:
		o.Queue = 16 * o.Concurrency
	case o.Queue < 0:
		o.Queue = 0
	}
	return &Hasher{slots: make(chan struct{}, o.Concurrency), queue: int64(o.Queue)}
}

// Hash returns the argon2id hash of a password as a PHC string, with a salt of its own. It says nothing about whether
// the password is a good one; see CheckPassword.
func (h *Hasher) Hash(ctx context.Context, password string) (phc string, err error) {
	if len(password) > maxPasswordBytes {
		return "", fault.New(fault.Invalid, "The password is too long.")
	}
	release, err := h.acquire(ctx)
	if err != nil {
		return "", err
	}
	defer release()
	var salt [hashSalt]byte
	_, _ = rand.Read(salt[:])
	sum := argon2.IDKey([]byte(password), salt[:], hashTime, hashMemory, hashThreads, hashLength)
	return encodePHC(parameters{memory: hashMemory, time: hashTime, threads: hashThreads, salt: salt[:], sum: sum}), nil
}

// Verify reports whether password has the hash phc, and if so, whether the hash is of weaker parameters than today's, so
// that the caller should store a new one. A phc that cannot be read is an error, not a wrong password.
func (h *Hasher) Verify(ctx context.Context, password, phc string) (ok, needsRehash bool, err error) {
	p, err := decodePHC(phc)
	if err != nil {
		return false, false, err
	}
	release, err := h.acquire(ctx)
	if err != nil {
		return false, false, err
	}
	defer release()
	if len(password) > maxPasswordBytes {
		return false, false, nil
	}
	sum := argon2.IDKey([]byte(password), p.salt, p.time, p.memory, p.threads, uint32(len(p.sum)))
	if subtle.ConstantTimeCompare(sum, p.sum) != 1 {
		return false, false, nil
	}
	return true, p.weak(), nil
}

// dummySalt makes DummyVerify's work the same as that of a real check.
var dummySalt = [hashSalt]byte{1}

// DummyVerify takes as long as Verify and waits in the same queue, for a login whose account does not exist: the answer's
// timing must not tell. Its only errors are those of the queue.
func (h *Hasher) DummyVerify(ctx context.Context, password string) error {
	release, err := h.acquire(ctx)
	if err != nil {
		return err
	}
	defer release()
	if len(password) > maxPasswordBytes {
		return nil
	}
	sum := argon2.IDKey([]byte(password), dummySalt[:], hashTime, hashMemory, hashThreads, hashLength)
	_ = subtle.ConstantTimeCompare(sum, make([]byte, hashLength))
	return nil
}

// acquire waits for a core. It refuses at once when the queue is full.
func (h *Hasher) acquire(ctx context.Context) (release func(), err error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	release = func() { <-h.slots }
	select {
	case h.slots <- struct{}{}:
		return release, nil
	default:
	}
	if h.waiting.Add(1) > h.queue {
		h.waiting.Add(-1)
		e := fault.New(fault.Unavailable, "Too many people are signing in at the moment. Try again in a few seconds.")
		e.RetryAfter = 2
		return nil, e
	}
	defer h.waiting.Add(-1)
	select {
	case h.slots <- struct{}{}:
		return release, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// parameters are what a PHC string holds.
type parameters struct {
	memory, time uint32
	threads      uint8
	salt, sum    []byte
}

func (p parameters) weak() bool {
	return p.memory < hashMemory || p.time < hashTime || len(p.salt) < hashSalt || len(p.sum) < hashLength
}

func encodePHC(p parameters) string {
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, p.memory, p.time, p.threads,
		base64.RawStdEncoding.EncodeToString(p.salt), base64.RawStdEncoding.EncodeToString(p.sum))
}

var errPHC = errors.New("auth: the stored password hash cannot be read")

// decodePHC reads a PHC string, and refuses parameters that would let a stored value exhaust the machine.
func decodePHC(phc string) (p parameters, err error) {
	parts := strings.Split(phc, "$")
	if len(phc) > 512 || len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return parameters{}, errPHC
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.memory, &p.time, &p.threads); err != nil {
		return parameters{}, errPHC
	}
	if parts[3] != fmt.Sprintf("m=%d,t=%d,p=%d", p.memory, p.time, p.threads) {
		return parameters{}, errPHC
	}
	salt, saltErr := base64.RawStdEncoding.Strict().DecodeString(parts[4])
	sum, sumErr := base64.RawStdEncoding.Strict().DecodeString(parts[5])
	p.salt, p.sum = salt, sum
	switch {
	case saltErr != nil, sumErr != nil, len(salt) < 8, len(sum) < 16,
		p.memory < 8*uint32(p.threads), p.memory > 256<<10, p.time < 1, p.time > 16, p.threads < 1, p.threads > 8:
		return parameters{}, errPHC
	}
	return p, nil
}
