// Package id makes the opaque, prefixed identifiers that everything in the system is known by.
package id

import (
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/gofrs/uuid/v5"
)

// IDs is the port through which code makes identifiers, so that tests can foresee them.
type IDs interface {
	// New returns prefix + "_" + 26 characters. Ids of one process sort by the time of their making.
	New(prefix string) string
}

// alphabet is Crockford's in lower case: it keeps the byte order, and has no letters that read as digits.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

var encoding = base32.NewEncoding(alphabet).WithPadding(base32.NoPadding)

// System makes ids from UUIDv7.
var System IDs = system{}

type system struct{}

func (system) New(prefix string) string { return New(prefix) }

// New returns a fresh id with the prefix, for example "ord_06f0…". It panics when the machine has no randomness,
// because nothing sound can be done without.
func New(prefix string) string {
	u, err := uuid.NewV7()
	if err != nil {
		panic(fmt.Sprintf("id: no randomness: %v", err))
	}
	return format(prefix, u)
}

func format(prefix string, u uuid.UUID) string {
	var buf [26]byte
	encoding.Encode(buf[:], u[:])
	var b strings.Builder
	b.Grow(len(prefix) + 1 + len(buf))
	b.WriteString(prefix)
	b.WriteByte('_')
	b.Write(buf[:])
	return b.String()
}

// Valid reports whether s is an id with the prefix.
func Valid(prefix, s string) bool {
	rest, ok := strings.CutPrefix(s, prefix+"_")
	if !ok || len(rest) != 26 {
		return false
	}
	for i := range len(rest) {
		if strings.IndexByte(alphabet, rest[i]) < 0 {
			return false
		}
	}
	// 26 characters hold two bits more than an id: they are zero, so that an id is written in one way only.
	return strings.IndexByte(alphabet, rest[25])&3 == 0
}

// Sequence makes foreseeable ids for tests. It is safe for concurrent use.
type Sequence struct{ n atomic.Uint64 }

// NewSequence returns a sequence whose first id has the number first.
func NewSequence(first uint64) *Sequence {
	s := &Sequence{}
	s.n.Store(first - 1)
	return s
}

// New returns the next id of the sequence.
func (s *Sequence) New(prefix string) string {
	var u uuid.UUID
	binary.BigEndian.PutUint64(u[8:], s.n.Add(1))
	return format(prefix, u)
}
