package event_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// topic is a variable, because a broker that tests share needs one per test.
var topic = "moved.events"

// Moved is the payload of the tests: the n-th move of a subject, counted from 1.
type Moved struct {
	Subject string `json:"subject"`
	N       int64  `json:"n"`
}

func (Moved) EventType() string      { return "thing.moved" }
func (Moved) EventTopic() string     { return topic }
func (m Moved) EventSubject() string { return m.Subject }
func (m Moved) EventVersion() int64  { return m.N }

// effects is a table that notes every time an event takes effect, in order.
func effects() fstest.MapFS {
	fsys := fstest.MapFS{}
	for dialect, seq := range map[db.Dialect]string{
		db.SQLite: "INTEGER PRIMARY KEY AUTOINCREMENT", db.Postgres: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
		db.MySQL: "BIGINT AUTO_INCREMENT PRIMARY KEY",
	} {
		fsys[string(dialect)+"/00001_effect.sql"] = &fstest.MapFile{Data: []byte("-- +goose Up\n" +
			"CREATE TABLE effect (seq " + seq + ", event_id VARCHAR(64) NOT NULL, subject VARCHAR(64) NOT NULL, n BIGINT NOT NULL);\n")}
	}
	return fsys
}

func openDB(t testing.TB, url string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: "test", Migrations: effects(), Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return d
}

func openBus(t testing.TB) *local.Bus {
	t.Helper()
	b, err := local.Open(t.Context(), local.Options{Path: filepath.Join(t.TempDir(), "log.db"), Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return b
}

func file(t testing.TB) string { return "sqlite:" + filepath.Join(t.TempDir(), "x.db") }

type component interface {
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
}

// start starts a component, and stops it once, with the test at the latest.
func start(t testing.TB, c component) (stop func()) {
	t.Helper()
	if err := c.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	stop = sync.OnceFunc(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), 30*time.Second)
		defer cancel()
		if err := c.Stop(ctx); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	t.Cleanup(stop)
	return stop
}

// producer publishes moves through an outbox.
type producer struct {
	db     *db.DB
	outbox *event.Outbox
	mu     sync.Mutex
	made   map[string]int64
}

func newProducer(d *db.DB) *producer {
	return &producer{db: d, outbox: event.NewOutbox("test", clock.System, id.System), made: map[string]int64{}}
}

func (p *producer) relay(t testing.TB, bus event.Bus, holder string) *event.Relay {
	return event.NewRelay(p.db, p.outbox, bus, clock.System, kittest.Logger(t), holder)
}

// move makes the next moves of a subject in one transaction.
func (p *producer) move(t testing.TB, subject string, n int) {
	t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	err := p.db.Write(context.WithoutCancel(t.Context()), func(tx *db.Tx) error {
		for i := range n {
			if err := p.outbox.Publish(t.Context(), tx, Moved{subject, p.made[subject] + int64(i) + 1}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	p.made[subject] += int64(n)
}

// failures says which events fail, and how.
type failures struct {
	mu        sync.Mutex
	transient float64
	permanent map[Moved]bool
}

var errPoison = errors.New("this can never be")

func (f *failures) of(m Moved) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.permanent[m] {
		return event.Permanent(fmt.Errorf("apply move %d of %s: %w", m.N, m.Subject, errPoison))
	}
	if rand.Float64() < f.transient {
		return errors.New("not this time")
	}
	return nil
}

func newConsumer(t testing.TB, d *db.DB, bus event.Bus, f *failures) *event.Consumer {
	t.Helper()
	c, err := event.NewConsumer(event.ConsumerOptions{Group: "mover", DB: d, Bus: bus, Outbox: event.NewOutbox("mover", clock.System, id.System),
		Clock: clock.System, Log: kittest.Logger(t), MaxAttempts: 50, MinBackoff: time.Millisecond,
		Handlers: []event.Handler{event.On(func(ctx context.Context, tx *db.Tx, batch []event.Of[Moved]) error {
			rows := make([][]any, len(batch))
			seen := map[string]bool{}
			for i, e := range batch {
				if seen[e.Subject] {
					t.Errorf("two events of %s in one batch", e.Subject)
				}
				seen[e.Subject] = true
				rows[i] = []any{e.ID, e.Payload.Subject, e.Payload.N}
			}
			// Written first, so that a failure has something to leave behind.
			if err := tx.InsertMany(ctx, "effect", []string{"event_id", "subject", "n"}, rows); err != nil {
				return err
			}
			for _, e := range batch {
				if err := f.of(e.Payload); err != nil {
					return err
				}
			}
			return nil
		})}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

type effect struct {
	Seq     int64  `db:"seq"`
	ID      string `db:"event_id"`
	Subject string `db:"subject"`
	N       int64  `db:"n"`
}

func listEffects(t testing.TB, d *db.DB) []effect {
	t.Helper()
	var out []effect
	if err := d.Select(t.Context(), &out, "SELECT seq, event_id, subject, n FROM effect ORDER BY seq"); err != nil {
		t.Fatal(err)
	}
	return out
}

// checkEffects waits until every move has had its effect, and checks that each had one, in order per subject. Moves in
// without are not expected.
func checkEffects(t testing.TB, d *db.DB, made map[string]int64, without map[Moved]bool) {
	t.Helper()
	want := -len(without)
	for _, n := range made {
		want += int(n)
	}
	kittest.Eventually(t, 60*time.Second, func() error {
		if n := len(listEffects(t, d)); n < want {
			return fmt.Errorf("got %d of %d effects", n, want)
		}
		return nil
	})
	last := map[string]int64{}
	for _, e := range listEffects(t, d) {
		next := last[e.Subject] + 1
		for without[Moved{e.Subject, next}] {
			next++
		}
		if e.N != next {
			t.Fatalf("%s: got move %d, want %d", e.Subject, e.N, next)
		}
		last[e.Subject] = e.N
	}
	if got := len(listEffects(t, d)); got != want {
		t.Errorf("got %d effects, want %d", got, want)
	}
}

// roughBus fails, doubles and repeats what it is given.
type roughBus struct {
	event.Bus
	fail, double float64
	mu           sync.Mutex
	sent         []event.Event
}

func (b *roughBus) Publish(ctx context.Context, events []event.Event) error {
	if rand.Float64() < b.fail {
		return errors.New("the bus is away")
	}
	if rand.Float64() < b.fail { // some of it arrives, and the answer is lost
		_ = b.Bus.Publish(ctx, events[:rand.IntN(len(events)+1)])
		return errors.New("the answer is lost")
	}
	if err := b.Bus.Publish(ctx, events); err != nil {
		return err
	}
	b.mu.Lock()
	b.sent = append(b.sent, events...)
	var old []event.Event
	for range 5 {
		if rand.Float64() < b.double {
			old = append(old, b.sent[rand.IntN(len(b.sent))])
		}
	}
	b.mu.Unlock()
	return b.Bus.Publish(ctx, old)
}

func letters(t testing.TB, bus event.Admin, group string) []event.DeadLetter {
	t.Helper()
	records, err := bus.Read(t.Context(), event.DeadLetterTopic(group), 0, 1000)
	if err != nil {
		t.Fatal(err)
	}
	out := make([]event.DeadLetter, len(records))
	for i, r := range records {
		if err := json.Unmarshal(r.Data, &out[i]); err != nil {
			t.Fatal(err)
		}
	}
	return out
}
