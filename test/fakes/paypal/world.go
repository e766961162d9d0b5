package paypal

import (
	"crypto/rand"
	"strings"
	"sync"
	"time"
)

// world is all that one client id sees: a merchant's account. Worlds share nothing but the process.
type world struct {
	mu       sync.Mutex
	client   string
	secret   string
	base     string // where this double is reached, for links
	offset   time.Duration
	orders   map[string]*order
	auths    map[string]*authorization
	captures map[string]*capture
	refunds  map[string]*refund
	disputes map[string]*dispute
	sequence []any // orders, authorizations, captures, refunds, disputes and payouts as they came
	payouts  []payout
	invoices map[string]bool // invoice ids that a payment has
	keys     map[string]*kept
	requests []request
	faults   []*fault
	events   []*event
	hook     hook
	behave   behaviour
	tasks    sync.WaitGroup
}

// behaviour is what the account does by itself.
type behaviour struct {
	// Capture and Refund are the states that captures and refunds get: COMPLETED, PENDING, DECLINED or FAILED. Empty means COMPLETED.
	Capture string `json:"capture"`
	Refund  string `json:"refund"`
	// Authorization is CREATED, PENDING or DENIED.
	Authorization string `json:"authorization"`
	// Broke makes refunds fail for want of money.
	Broke bool `json:"broke"`
	// ReportDelay, in seconds, is how late movements come into reports. PayPal takes up to three hours.
	ReportDelay int `json:"report_delay"`
	// FeeCurrency is what fees of captures are taken in, cent for cent, where it is another currency than the payment's.
	FeeCurrency string `json:"fee_currency"`
	// CertDown makes the certificate's host answer nothing.
	CertDown bool `json:"cert_down"`
}

// request is one line of the journal.
type request struct {
	At        time.Time `json:"at"`
	Method    string    `json:"method"`
	Path      string    `json:"path"`
	RequestID string    `json:"request_id,omitempty"`
	Status    int       `json:"status"`
	Issue     string    `json:"issue,omitempty"`
	Fault     string    `json:"fault,omitempty"`
	Replay    bool      `json:"replay,omitempty"`
}

func newWorld(client, secret, base string) *world {
	return &world{client: client, secret: secret, base: base, orders: map[string]*order{}, auths: map[string]*authorization{},
		captures: map[string]*capture{}, refunds: map[string]*refund{}, disputes: map[string]*dispute{}, invoices: map[string]bool{},
		keys: map[string]*kept{}, hook: hook{ID: newID()}}
}

// now is the world's time. Callers hold mu.
func (w *world) now() time.Time { return time.Now().UTC().Add(w.offset).Truncate(time.Millisecond) }

// stamp writes a time as PayPal does: to the second.
func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

const idLetters = "0123456789ABCDEFGHJKLMNPQRSTUVWXY"

// newID makes an id in the shape of PayPal's: 17 capital letters and digits.
func newID() string { return pick(idLetters, 17) }

func newDebugID() string { return strings.ToLower(pick(idLetters[:16], 13)) }

func pick(letters string, n int) string {
	b := make([]byte, n)
	_, _ = rand.Read(b) // it cannot fail
	for i := range b {
		b[i] = letters[int(b[i])%len(letters)]
	}
	return string(b)
}

// kept is what the double remembers of a PayPal-Request-Id.
type kept struct {
	at time.Time
	// latest answers with the latest state of what the request made; nil while the first request is under way.
	latest func() answer
}

// The windows in which a PayPal-Request-Id is known.
const (
	orderWindow   = 6 * time.Hour
	paymentWindow = 45 * 24 * time.Hour
)

func windowOf(path string) time.Duration {
	if strings.HasPrefix(path, "/v2/payments/") {
		return paymentWindow
	}
	return orderWindow
}
