package stripe

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"time"
)

// world is what one API key sees: an account of its own.
type world struct {
	token string // names the world in addresses of pages, where the key must not stand
	live  bool
	base  string // address of the double, for pages

	mu       sync.Mutex
	offset   time.Duration
	intents  map[string]*intent
	charges  map[string]*charge
	refunds  map[string]*refund
	disputes map[string]*dispute
	people   map[string]*customer
	cards    map[string]*card
	sessions map[string]*session
	txns     []*transaction
	payouts  map[string]*payout
	order    []string // ids of all objects in the order of their making
	replies  map[string]*reply
	faults   []*fault
	requests []Request
	journal  []Entry

	events     []*event
	hooks      hooks
	held       int // the first event that is held, or was and is not released yet; -1 for none
	deliveries []Delivery
	lowBalance bool
	refuseLow  bool // refunds are refused while it is low, instead of kept
	settlement settlement
}

func newWorld(key, base string) *world {
	sum := sha256.Sum256([]byte(key))
	return &world{
		held:  -1,
		token: hex.EncodeToString(sum[:8]), live: strings.Contains(key, "_live_"), base: base,
		intents: map[string]*intent{}, charges: map[string]*charge{}, refunds: map[string]*refund{}, disputes: map[string]*dispute{},
		people: map[string]*customer{}, cards: map[string]*card{}, sessions: map[string]*session{}, payouts: map[string]*payout{},
		replies: map[string]*reply{},
	}
}

// now is the world's time.
func (w *world) now() time.Time { return time.Now().Add(w.offset) }

func (w *world) unix() int64 { return w.now().Unix() }

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// newID makes an id like Stripe's: a prefix and 24 characters.
func (w *world) newID(prefix string) string {
	id := prefix + "_" + random(24)
	w.order = append(w.order, id)
	return id
}

func random(n int) string {
	buf := make([]byte, n)
	_, _ = rand.Read(buf) // never fails
	for i, b := range buf {
		buf[i] = letters[int(b)%len(letters)]
	}
	return string(buf)
}

// object is a rendered object of the API.
type object = map[string]any

// failure is an error of the API.
type failure struct {
	status  int
	Type    string `json:"type"`
	Code    string `json:"code,omitempty"`
	Decline string `json:"decline_code,omitempty"`
	Message string `json:"message"`
	Param   string `json:"param,omitempty"`
	Charge  string `json:"charge,omitempty"`
	Intent  object `json:"payment_intent,omitempty"`
	Card    object `json:"payment_method,omitempty"`
	unsaved bool   // refused before it was executed, so that no idempotent answer is kept
}

func (f *failure) body() []byte {
	b, err := json.Marshal(map[string]*failure{"error": f})
	if err != nil {
		panic(err) // a failure is made of strings and objects
	}
	return b
}

func invalid(param, code, message string) *failure {
	return &failure{status: http.StatusBadRequest, Type: "invalid_request_error", Code: code, Param: param, Message: message}
}

func missing(kind, id, param string) *failure {
	return &failure{status: http.StatusNotFound, Type: "invalid_request_error", Code: "resource_missing", Param: param,
		Message: "No such " + kind + ": '" + id + "'"}
}

// Entry is one thing that has really happened at the double, written down apart from the state that answers are made of.
type Entry struct {
	// Kind is authorize, capture, release (what a capture or cancel gave back), refund, refund_failed, dispute,
	// dispute_won, fee or payout.
	Kind string `json:"kind"`
	// Intent and Object are the payment intent and the object that was made or changed.
	Intent string `json:"intent,omitempty"`
	Object string `json:"object"`
	// PaymentID and Key are what metadata said, for holding the journal against a shop's ledger.
	PaymentID string `json:"payment_id,omitempty"`
	Key       string `json:"key,omitempty"`
	// Request is the Idempotency-Key of the request that led to it.
	Request  string    `json:"request_key,omitempty"`
	Amount   int64     `json:"amount"`
	Currency string    `json:"currency"`
	At       time.Time `json:"at"`
}

func (w *world) note(kind string, pi *intent, id string, metadata map[string]string, amount int64, currency string) {
	e := Entry{Kind: kind, Object: id, Amount: amount, Currency: currency, At: w.now()}
	if pi != nil {
		e.Intent, e.PaymentID, e.Key = pi.id, pi.metadata["payment_id"], pi.metadata["operation"]
	}
	if metadata != nil {
		e.Key = metadata["operation"]
		if id := metadata["payment_id"]; id != "" {
			e.PaymentID = id
		}
	}
	w.journal = append(w.journal, e)
}
