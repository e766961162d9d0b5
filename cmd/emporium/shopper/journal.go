package shopper

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"emporium/kit/money"
)

// Order is what a shopper was told of an order that the shop has acknowledged. It is a line of a journal's file, and what
// emporium audit --journal holds the shop's books against.
type Order struct {
	At     time.Time   `json:"at"`
	Key    string      `json:"key"` // the Idempotency-Key of the request
	ID     string      `json:"order_id"`
	Number string      `json:"number"`
	Token  string      `json:"token,omitempty"`
	Status string      `json:"status"` // as answered; later it may be another
	Total  money.Money `json:"total"`
	Lines  []Line      `json:"lines"`
	// InTime says that the order belongs to the time that was measured.
	InTime bool `json:"in_time,omitempty"`
}

// Line is what was wanted.
type Line struct {
	SKU      string `json:"sku"`
	Quantity int64  `json:"quantity"`
}

// Journal is what shoppers were told. It is safe for concurrent use.
type Journal struct {
	mu     sync.Mutex
	orders []Order
	to     *json.Encoder
	err    error
}

// NewJournal returns a journal that also writes each entry to w as it comes, which may be nil.
func NewJournal(w io.Writer) *Journal {
	j := &Journal{}
	if w != nil {
		j.to = json.NewEncoder(w)
	}
	return j
}

// Acknowledged notes an order.
func (j *Journal) Acknowledged(o Order) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.orders = append(j.orders, o)
	if j.to != nil && j.err == nil {
		j.err = j.to.Encode(o)
	}
}

// Orders returns what was noted so far, and whether all of it could be written.
func (j *Journal) Orders() ([]Order, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return append([]Order(nil), j.orders...), j.err
}

// maxEntry bounds a line of a journal's file.
const maxEntry = 1 << 20

// ReadJournal reads a journal's file. A last line that is torn, because its writer was killed, is left out: its order may have
// been acknowledged, and nobody knows.
func ReadJournal(r io.Reader) ([]Order, error) {
	var out []Order
	lines := bufio.NewReaderSize(r, maxEntry)
	for n := 1; ; n++ {
		line, err := lines.ReadSlice('\n')
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read the journal, line %d: %w", n, err)
		}
		var o Order
		if err := json.Unmarshal(line, &o); err != nil || o.ID == "" {
			return nil, fmt.Errorf("read the journal, line %d: not an acknowledged order", n)
		}
		out = append(out, o)
	}
}
