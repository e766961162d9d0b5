package app_test

import (
	"context"
	"emporium/contract/book"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/inventory/internal/app"
	"emporium/services/inventory/internal/stock"
	"emporium/services/inventory/internal/store"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// ttl is how long holds last by default.
const ttl = 48 * time.Hour

// instance is one running copy of the service: its own pool, consumer and use cases.
type instance struct {
	t     testing.TB
	db    *db.DB
	app   *app.App
	clock *clock.Fake
	bus   *feed
}

// feed is a bus that hands over exactly the batches that a test makes.
type feed struct {
	ready   chan struct{}
	deliver func(ctx context.Context, batch []event.Record) error
}

func (f *feed) Publish(context.Context, []event.Event) error { return nil }
func (f *feed) EnsureTopics(context.Context, []string) error { return nil }
func (f *feed) Ping(context.Context) error                   { return nil }
func (f *feed) Close() error                                 { return nil }
func (f *feed) Subscribe(ctx context.Context, _ event.Subscription, handle func(context.Context, []event.Record) error) error {
	f.deliver = handle
	close(f.ready)
	<-ctx.Done()
	return ctx.Err()
}

func start(t testing.TB, url string, change ...func(*app.Options)) *instance {
	t.Helper()
	ctx := context.WithoutCancel(t.Context())
	d, err := db.Open(ctx, url, db.Options{Name: "inventory", Migrations: store.Migrations, Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	i := &instance{t: t, db: d, clock: clock.NewFake(noon), bus: &feed{ready: make(chan struct{})}}
	outbox := event.NewOutbox("inventory", i.clock, id.System)
	o := app.Options{Store: store.New(d), Outbox: outbox, LowStock: 3, ExpiryBatch: 2, Clock: i.clock, Log: kittest.Logger(t)}
	for _, c := range change {
		c(&o)
	}
	if i.app, err = app.New(o); err != nil {
		t.Fatal(err)
	}
	consumer, err := event.NewConsumer(event.ConsumerOptions{Group: "inventory", DB: d, Bus: i.bus, Outbox: outbox, Clock: i.clock,
		Log: kittest.Logger(t), Handlers: i.app.Handlers(), MaxAttempts: 3, MinBackoff: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if err := consumer.Start(ctx); err != nil {
		t.Fatal(err)
	}
	<-i.bus.ready
	t.Cleanup(func() {
		if err := consumer.Stop(ctx); err != nil {
			t.Error(err)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return i
}

// records makes events as the order and product services publish them.
func records(t testing.TB, payloads ...event.Payload) []event.Record {
	t.Helper()
	out := make([]event.Record, len(payloads))
	for n, p := range payloads {
		e, err := event.Make(t.Context(), "test", clock.System, id.System, p)
		if err != nil {
			t.Fatal(err)
		}
		out[n].Event = e
	}
	return out
}

func (i *instance) deliver(batch ...event.Record) {
	i.t.Helper()
	if err := i.bus.deliver(context.WithoutCancel(i.t.Context()), batch); err != nil {
		i.t.Fatal(err)
	}
}

// apply delivers payloads as one batch.
func (i *instance) apply(payloads ...event.Payload) {
	i.t.Helper()
	i.deliver(records(i.t, payloads...)...)
}

// receive puts stock on hand; lines are "SKU quantity [location]".
func (i *instance) receive(lines ...string) {
	i.t.Helper()
	var in []app.Line
	for _, text := range lines {
		l := app.Line{}
		if n, err := fmt.Sscan(text+" "+stock.DefaultLocation, &l.SKU, &l.Quantity, &l.LocationID); n != 3 {
			i.t.Fatal(err)
		}
		in = append(in, l)
	}
	err := i.db.Write(i.t.Context(), func(tx *db.Tx) error {
		_, err := i.app.Receive(i.t.Context(), tx, in, app.Why{Actor: "usr_1"})
		return err
	})
	if err != nil {
		i.t.Fatal(err)
	}
}

// count sets what is on hand.
func (i *instance) count(ctx context.Context, lines ...app.Line) error {
	return i.db.Write(ctx, func(tx *db.Tx) error {
		_, err := i.app.Count(ctx, tx, lines, app.Why{Actor: "usr_1"})
		return err
	})
}

func (i *instance) location(name string, priority int64) string {
	i.t.Helper()
	var l stock.Location
	err := i.db.Write(i.t.Context(), func(tx *db.Tx) (err error) {
		l, err = i.app.AddLocation(i.t.Context(), tx, name, priority)
		return err
	})
	if err != nil {
		i.t.Fatal(err)
	}
	return l.ID
}

// levels says "on hand/reserved" of a SKU over all locations.
func (i *instance) levels(sku string) string {
	i.t.Helper()
	s, err := i.app.Item(i.t.Context(), sku)
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%d/%d", s.OnHand, s.Reserved)
}

func (i *instance) expect(sku, want string) {
	i.t.Helper()
	if got := i.levels(sku); got != want {
		i.t.Errorf("%s: got %s, want %s", sku, got, want)
	}
}

// told lists the events in the outbox as "type subject", in order.
func (i *instance) told() []string {
	i.t.Helper()
	var out []string
	if err := i.db.Select(i.t.Context(), &out, "SELECT CONCAT(type, ' ', subject) FROM outbox ORDER BY seq"); err != nil {
		i.t.Fatal(err)
	}
	return out
}

func (i *instance) expectTold(want ...string) {
	i.t.Helper()
	if got := i.told(); !slices.Equal(got, want) {
		i.t.Errorf("told:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	i.forgetTold()
}

func (i *instance) forgetTold() {
	i.t.Helper()
	err := i.db.Write(i.t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(i.t.Context(), "DELETE FROM outbox")
		return err
	})
	if err != nil {
		i.t.Fatal(err)
	}
}

// last decodes the newest event of a type.
func (i *instance) last(typ string, dst any) {
	i.t.Helper()
	var data string
	if err := i.db.Get(i.t.Context(), &data, "SELECT data FROM outbox WHERE type = ? ORDER BY seq DESC LIMIT 1", typ); err != nil {
		i.t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(data), dst); err != nil {
		i.t.Fatal(err)
	}
}

// ask lets the worker ask about all holds that are due.
func (i *instance) ask() {
	i.t.Helper()
	for again := true; again; {
		var err error
		if again, err = i.app.AskOverdue(i.t.Context()); err != nil {
			i.t.Fatal(err)
		}
	}
}

// expire asks about the holds that are due, and answers that they shall go. It forgets what was told before.
func (i *instance) expire() {
	i.t.Helper()
	i.forgetTold()
	i.ask()
	var questions []string
	if err := i.db.Select(i.t.Context(), &questions, "SELECT data FROM outbox WHERE type = 'inventory.hold_overdue' ORDER BY seq"); err != nil {
		i.t.Fatal(err)
	}
	answers := make([]event.Payload, len(questions))
	for n, text := range questions {
		var q contract.InventoryHoldOverdue
		if err := json.Unmarshal([]byte(text), &q); err != nil {
			i.t.Fatal(err)
		}
		answers[n] = decided(q.OrderID, q.Round, false)
	}
	i.forgetTold()
	if len(answers) > 0 {
		i.apply(answers...)
	}
}

// audit holds the whole database to the invariants.
func (i *instance) audit() {
	i.t.Helper()
	b := book.Open()
	if err := app.Audit(i.t.Context(), i.db, i.clock.Now(), b); err != nil {
		i.t.Fatal(err)
	}
	for _, r := range b.Results() {
		for _, f := range r.Findings {
			i.t.Errorf("audit, invariant %d: %s", r.Number, f)
		}
	}
}

// fingerprint is all state of the service but the events that it knows.
func (i *instance) fingerprint() string {
	i.t.Helper()
	var lines []string
	for _, table := range []string{"items", "levels", "movements", "holds", "reservations", "outbox"} {
		rows, err := i.db.Query(i.t.Context(), "SELECT * FROM "+table) //nolint:unqueryvet // all columns, whichever there are
		if err != nil {
			i.t.Fatal(err)
		}
		for rows.Next() {
			columns, err := rows.Columns()
			if err != nil {
				i.t.Fatal(err)
			}
			values := make([]any, len(columns))
			places := make([]any, len(columns))
			for n := range values {
				places[n] = &values[n]
			}
			if err := rows.Scan(places...); err != nil {
				i.t.Fatal(err)
			}
			lines = append(lines, fmt.Sprintf("%s %s", table, values))
		}
		if err := rows.Close(); err != nil {
			i.t.Fatal(err)
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// order makes an order of lines "SKU quantity".
func order(orderID string, lines ...string) contract.Order {
	o := contract.Order{ID: orderID, Version: 1}
	for n, text := range lines {
		l := contract.OrderLine{ID: fmt.Sprint("lin_", n+1)}
		if _, err := fmt.Sscan(text, &l.SKU, &l.Quantity); err != nil {
			panic(err)
		}
		o.Lines = append(o.Lines, l)
	}
	return o
}

func placed(orderID string, lines ...string) contract.OrderPlaced {
	return contract.OrderPlaced{Order: order(orderID, lines...)}
}

func wanted(orderID string, round int64, lines ...string) contract.OrderStockWanted {
	return contract.OrderStockWanted{Order: order(orderID, lines...), Round: round}
}

func decided(orderID string, round int64, keep bool) contract.OrderHoldDecided {
	return contract.OrderHoldDecided{OrderID: orderID, Round: round, Keep: keep, Version: 2}
}

func confirmed(orderID string) contract.OrderConfirmed {
	return contract.OrderConfirmed{Order: contract.Order{ID: orderID, Version: 2}}
}

func cancelled(orderID string) contract.OrderCancelled {
	return contract.OrderCancelled{Order: contract.Order{ID: orderID, Version: 3}, Reason: "customer"}
}

func shipped(orderID, parcel string, lines ...contract.ShippedLine) contract.FulfillmentShipped {
	return contract.FulfillmentShipped{FulfillmentID: parcel, Order: contract.Order{ID: orderID, Version: 4}, Lines: lines}
}
