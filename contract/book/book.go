// Package book is what services report of their books to an audit. Each service reads its own tables, says what it has looked at and what it
// found, and reports what others can be held against: so nobody reads another's tables, and yet orders, stock, money and letters are compared.
package book

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"emporium/kit/money"
)

// Order is an order as the order service has it.
type Order struct {
	ID, Number, Status, Reason string
	Total                      money.Money
	PlacedAt                   time.Time
	Version                    int64
	Lines                      []Line
	// History are the changes, the oldest first.
	History []Step
	// Told is how many events of each type tell of the order.
	Told map[string]int64
	// Parcels are what was sent, Returns what came back and can be sold again.
	Parcels, Returns []Parcel
	// Captured and Refunded are what the order knows of its payment.
	Captured, Refunded int64
	// Coupons are the codes that it was placed with.
	Coupons []string
	// Awaits says that the order waits for something until a deadline, for example to be paid once more.
	Awaits bool
}

// Parcel is goods of an order that move together: pieces by SKU.
type Parcel struct {
	ID     string
	Pieces map[string]int64
}

// Line is what was ordered.
type Line struct {
	ID, SKU  string
	Quantity int64
	// Sent is how many of them have left.
	Sent int64
}

// Step is a change in an order's history, with the statuses after it. Cause is the event or wish behind it.
type Step struct {
	Version              int64
	Type, Status, Cause  string
	Payment, Fulfillment string
	At                   time.Time
}

// Once returns when an order first had a status, the zero time when it never had.
func (o *Order) Once(status string) time.Time {
	for _, s := range o.History {
		if s.Status == status {
			return s.At
		}
	}
	return time.Time{}
}

// Hold is what stock is held for an order.
type Hold struct {
	OrderID, State string
	At             time.Time
	Lines          []HeldLine
}

// HeldLine is what one location holds for a line.
type HeldLine struct {
	LineID, SKU       string
	Quantity, Shipped int64
}

// Stock is a SKU's stock over all locations, and what was available from when on.
type Stock struct {
	OnHand, Reserved int64
	Available        []Level
	// Version is the item's, ByStaff that of the newest movement that did not follow from an order, 0 for none.
	Version, ByStaff int64
	// Threshold is the number of available pieces at which it is low, 0 for never.
	Threshold int64
	// AddedUp says that movements of old are kept as their sum, which does not name what each was for.
	AddedUp bool
}

// At is what was available at a version.
func (s Stock) At(version int64) int64 {
	after, _ := slices.BinarySearchFunc(s.Available, version, func(l Level, v int64) int { return cmp.Compare(l.Version, v+1) })
	if after == 0 {
		return 0
	}
	return s.Available[after-1].Available
}

// Settled is the version at which the threshold changed last, of which no movement tells; 0 when that never was. Movements that were added up
// may hide others before.
func (s Stock) Settled() (version int64) {
	before := int64(0)
	for _, l := range s.Available {
		if l.Version > before+1 {
			version = l.Version - 1
		}
		before = l.Version
	}
	if s.Version > before {
		version = s.Version
	}
	return version
}

// Level is what was available from a time and a version on.
type Level struct {
	From      time.Time
	Version   int64
	Available int64
}

// Move is why pieces of a SKU moved: by a type of movement, for an order, a parcel or a return.
type Move struct{ Type, For, SKU string }

// Payment is a payment as the fold over its operations has it.
type Payment struct {
	ID, OrderID, Status, Currency                string
	Amount, Authorized, Held, Captured, Refunded int64
	// Open is how many operations are under way.
	Open int
}

// Dispute is a case that was opened against a payment, of whose changes its opening and its decisions are told.
type Dispute struct {
	ID, Status         string
	Closed             bool
	Version            int64
	OpenedAt, ClosedAt time.Time
}

// Aggregate is at which version something stands whose changes are each told by one event with the version after it.
type Aggregate struct {
	Topic, ID string
	Version   int64
	ChangedAt time.Time
	// Leaps says that one change may count more versions than one, of which the last is told.
	Leaps bool
}

// Standing is a row of a table whose changes are told: which version it is at, and since when, in microseconds since 1970 UTC.
type Standing struct {
	ID        string `db:"id"`
	Version   int64  `db:"version"`
	ChangedAt int64  `db:"changed_at"`
}

// Message is a message to a customer.
type Message struct {
	ID, EventID, Kind, OrderID, PaymentID, Status string
	SentAt                                        time.Time
}

// Answer is what a repeated request for an order would get: one key, one order.
type Answer struct{ Scope, Key, OrderID string }

// Entry is a line of a payment provider's own books, as a file of --provider-journal has it.
type Entry struct {
	Provider  string `json:"provider"`
	Kind      string `json:"kind"`  // authorize, capture, void or refund
	State     string `json:"state"` // succeeded, declined, requires_action or another
	Key       string `json:"key"`   // the idempotency key of the request
	PaymentID string `json:"payment_id"`
	Reference string `json:"reference"`
	Amount    int64  `json:"amount"`
	Currency  string `json:"currency"`
	// Authorized says of an authorisation that it stands.
	Authorized bool `json:"authorized,omitempty"`
}

// Invariants are what must hold, by their numbers.
var Invariants = []struct {
	Number int
	Name   string
}{
	{1, "every acknowledged order exists"},
	{2, "one key, one order, one answer"},
	{3, "totals add up"},
	{4, "histories are paths of the lifecycle"},
	{5, "no order is unfinished past its deadline"},
	{6, "a confirmed order is paid and held or shipped"},
	{7, "a cancelled order holds neither stock nor money"},
	{8, "no stock is below zero"},
	{9, "movements add up to what is on hand"},
	{10, "holds add up to what is reserved"},
	{11, "one live reservation for each line, none overdue"},
	{12, "nothing is sold twice, nor refused while it is there"},
	{13, "the changes of a SKU are one sequence without a shortage"},
	{14, "debits equal credits"},
	{15, "postings never change, and balances are their fold"},
	{16, "the provider's books are ours"},
	{17, "captured ≤ authorised ≤ total"},
	{18, "refunded ≤ captured"},
	{19, "unknown results are resolved in time"},
	{20, "a change and its event commit together"},
	{21, "the outbox drains"},
	{22, "events of an aggregate are published in order"},
	{23, "an event takes effect once"},
	{24, "a full replay changes nothing"},
	{25, "every event is applied or a dead letter"},
	{26, "one message for an event, channel and recipient"},
	{27, "no message contradicts what is"},
	{28, "coupons are used within their limits"},
	// 29 and 30, of sessions that have ended and of what grows, no audit can see; see docs/reliability.md.
	{31, "what staff did stays on record as it was written"},
}

// Verdicts on an invariant.
const (
	Holds = "holds"
	// Partly means that it holds as far as could be looked at.
	Partly = "partly"
	// Unseen means that nothing could be looked at, which is not the same as that it holds.
	Unseen   = "not looked at"
	Violated = "violated"
)

// Result is what an audit says of one invariant.
type Result struct {
	Number  int    `json:"number"`
	Name    string `json:"name"`
	Verdict string `json:"verdict"`
	// Looked is how many of what were looked at.
	Looked map[string]int64 `json:"looked,omitempty"`
	// Findings name what breaks it. At most MaxFindings are listed of Found.
	Findings []string `json:"findings,omitempty"`
	Found    int      `json:"found,omitempty"`
	// Unseen says what could not be looked at, and why.
	Unseen []string `json:"unseen,omitempty"`
}

// MaxFindings bounds what is listed of one invariant.
const MaxFindings = 50

// Books are what all services reported, and what was found in it. They are not safe for concurrent use.
type Books struct {
	Orders   []Order
	Holds    []Hold
	Stock    map[string]Stock
	Payments []Payment
	Disputes []Dispute
	Messages []Message
	// Moves are the pieces that moved, by what for.
	Moves map[Move]int64
	// Aggregates are payments, products, accounts, saved ways to pay, consents and campaigns.
	Aggregates []Aggregate
	Answers    []Answer
	// AnswersSince is from when on every answer to a placement is kept; zero when that is not known.
	AnswersSince time.Time
	// Given are the books of payment providers that were handed to the audit.
	Given []Entry
	// Has says which services reported.
	Has     map[string]bool
	results map[int]*Result
}

// Open returns empty books.
func Open() *Books {
	return &Books{Stock: map[string]Stock{}, Moves: map[Move]int64{}, Has: map[string]bool{}, results: map[int]*Result{}}
}

func (b *Books) result(number int) *Result {
	r := b.results[number]
	if r == nil {
		r = &Result{Number: number, Looked: map[string]int64{}}
		b.results[number] = r
	}
	return r
}

// Looked notes that n of what were looked at for an invariant.
func (b *Books) Looked(number int, what string, n int64) { b.result(number).Looked[what] += n }

// Stand notes at which versions rows stand whose changes a topic tells. See Aggregate for leaps.
func (b *Books) Stand(topic string, leaps bool, rows []Standing) {
	for _, r := range rows {
		b.Aggregates = append(b.Aggregates, Aggregate{Topic: topic, ID: r.ID, Version: r.Version, ChangedAt: time.UnixMicro(r.ChangedAt).UTC(), Leaps: leaps})
	}
}

// Found notes what breaks an invariant.
func (b *Books) Found(number int, format string, args ...any) {
	r := b.result(number)
	if r.Found++; r.Found <= MaxFindings {
		r.Findings = append(r.Findings, fmt.Sprintf(format, args...))
	}
}

// Unseen notes what cannot be looked at for an invariant, and why.
func (b *Books) Unseen(number int, format string, args ...any) {
	r := b.result(number)
	if why := fmt.Sprintf(format, args...); !slices.Contains(r.Unseen, why) {
		r.Unseen = append(r.Unseen, why)
	}
}

// Results are the verdicts on all invariants.
func (b *Books) Results() []Result {
	out := make([]Result, len(Invariants))
	for i, inv := range Invariants {
		r := *b.result(inv.Number)
		r.Name, r.Looked = inv.Name, maps.Clone(r.Looked)
		rows := int64(0)
		for _, n := range r.Looked {
			rows += n
		}
		switch {
		case len(r.Looked) == 0 && len(r.Unseen) == 0:
			r.Unseen = []string{"nothing of it is known to this audit"}
		case rows == 0 && len(r.Unseen) == 0:
			r.Unseen = []string{"there is nothing yet that could break it"}
		}
		switch {
		case r.Found > 0:
			r.Verdict = Violated
		case rows == 0:
			r.Verdict = Unseen
		case len(r.Unseen) > 0:
			r.Verdict = Partly
		default:
			r.Verdict = Holds
		}
		slices.Sort(r.Findings)
		out[i] = r
	}
	return out
}

// Persistent keeps of a later audit's findings only those that an earlier one had, too: what was seen once may have been a change under
// way, whose halves were read at different times.
func Persistent(earlier, later []Result) []Result {
	before := map[int]Result{}
	for _, r := range earlier {
		before[r.Number] = r
	}
	out := slices.Clone(later)
	for i := range out {
		r := &out[i]
		if r.Verdict != Violated || r.Found > MaxFindings || before[r.Number].Found > MaxFindings {
			continue
		}
		r.Findings = slices.DeleteFunc(slices.Clone(r.Findings), func(f string) bool { return !slices.Contains(before[r.Number].Findings, f) })
		if r.Found = len(r.Findings); r.Found == 0 {
			r.Verdict = Holds
			if len(r.Unseen) > 0 {
				r.Verdict = Partly
			}
		}
	}
	slices.SortFunc(out, func(a, b Result) int { return cmp.Compare(a.Number, b.Number) })
	return out
}
