package event_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// Everything between the producer's commit and the consumer's fails at random, and still every event takes effect once.
func TestEveryEventTakesEffectOnce(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			bus := &roughBus{Bus: openBus(t), fail: 0.1, double: 0.5}
			p, d := newProducer(openDB(t, kind.URL(t))), openDB(t, kind.URL(t))
			start(t, p.relay(t, bus, "a"))
			stop := start(t, newConsumer(t, d, bus, &failures{transient: 0.02}))
			for i := range 150 {
				p.move(t, fmt.Sprint("s", rand.IntN(12)), 1+rand.IntN(4))
				if i == 75 { // a restart of the consumer on the way
					stop()
					start(t, newConsumer(t, d, bus, &failures{transient: 0.02}))
				}
			}
			checkEffects(t, d, p.made, nil)
			kittest.Eventually(t, 10*time.Second, func() error {
				var left int
				if err := p.db.Get(t.Context(), &left, "SELECT COUNT(*) FROM outbox"); err != nil || left > 0 {
					return errors.Join(err, fmt.Errorf("%d events are left in the outbox", left))
				}
				return nil
			})
		})
	}
}

func TestWhatCannotBeAppliedGoesToTheDeadLettersAlone(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			bus := openBus(t)
			p, d := newProducer(openDB(t, kind.URL(t))), openDB(t, kind.URL(t))
			poison := map[Moved]bool{{"s1", 3}: true, {"s4", 7}: true, {"s4", 8}: true}
			// All is there before the consumer begins, so that it comes as one batch.
			start(t, p.relay(t, bus, "a"))
			for i := range 100 {
				p.move(t, fmt.Sprint("s", i%10), 1)
			}
			odd := []event.Event{
				{ID: "evt_text", Topic: topic, Type: "thing.moved", Subject: "odd", Time: time.Now(), Data: []byte("not JSON")},
				{ID: "evt_shape", Topic: topic, Type: "thing.moved", Subject: "odd", Time: time.Now(), Data: []byte(`{"n":"many"}`)},
				{ID: "evt " + strings.Repeat("long", 100), Topic: topic, Type: "thing.moved", Subject: strings.Repeat("x", 300), Time: time.Now(), Data: []byte(`{}`)},
				{Topic: topic, Type: "thing.moved", Subject: "odd\x00", Time: time.Now(), Data: []byte(`{}`)},
				{ID: "evt_large", Topic: topic, Type: "thing.moved", Subject: "odd", Time: time.Now(), Data: []byte(`"` + strings.Repeat("<", event.MaxData/4) + `"`)},
				{ID: "evt_other", Topic: topic, Type: "of no interest", Subject: "odd", Time: time.Now(), Data: []byte(`not JSON`)},
			}
			if err := bus.Publish(t.Context(), odd); err != nil {
				t.Fatal(err)
			}
			kittest.Eventually(t, 20*time.Second, func() error {
				list, err := bus.Read(t.Context(), topic, 0, 1000)
				if len(list) < 100+len(odd) {
					return errors.Join(err, fmt.Errorf("%d published", len(list)))
				}
				return err
			})
			f := &failures{permanent: poison}
			start(t, relayOf(t, d, bus))
			start(t, newConsumer(t, d, bus, f))
			checkEffects(t, d, p.made, poison)
			var dead []event.DeadLetter
			kittest.Eventually(t, 20*time.Second, func() error {
				if dead = letters(t, bus, "mover"); len(dead) < 8 {
					return fmt.Errorf("got %d dead letters", len(dead))
				}
				return nil
			})
			reasons := map[string]int{}
			for _, l := range dead {
				for _, part := range []string{"this can never be", "decode thing.moved", "not an event"} {
					if strings.Contains(l.Reason, part) {
						reasons[part]++
					}
				}
				if l.Group != "mover" || l.Topic != topic || l.Attempts < 1 || len(l.Causes) == 0 {
					t.Errorf("got a letter without its origin: %+v", l)
				}
			}
			want := map[string]int{"this can never be": 3, "decode thing.moved": 3, "not an event": 2}
			if diff := cmp.Diff(want, reasons); diff != "" {
				t.Errorf("reasons (-want +got):\n%s", diff)
			}

			// Mended, and sent again twice: it takes effect once. What is still wrong comes back.
			f.mu.Lock()
			f.permanent = nil
			f.mu.Unlock()
			whole, rest := mend(t, bus, dead)
			for range 2 {
				if err := event.Redrive(t.Context(), bus, whole); err != nil {
					t.Fatal(err)
				}
			}
			refused := map[string]int{}
			for _, u := range rest {
				refused[u.Why]++
				if err := event.Redrive(t.Context(), bus, []event.DeadLetter{u.Letter}); err == nil || !strings.Contains(err.Error(), fmt.Sprintf("%s, partition 0, offset %d", topic, u.Letter.Offset)) {
					t.Errorf("what cannot be sent: %v", err)
				}
			}
			if diff := cmp.Diff(map[string]int{"it is no event": 2, "its payload is not JSON": 1}, refused); diff != "" {
				t.Errorf("refused (-want +got):\n%s", diff)
			}
			counts := map[Moved]int{}
			kittest.Eventually(t, 20*time.Second, func() error {
				clear(counts)
				for _, e := range listEffects(t, d) {
					if e.Subject != "" { // of no event that the producer made
						counts[Moved{e.Subject, e.N}]++
					}
				}
				if len(counts) < 100 {
					return fmt.Errorf("got %d moves", len(counts))
				}
				if n := len(letters(t, bus, "mover")); n < 10 {
					return fmt.Errorf("got %d letters, want those that are still wrong again", n)
				}
				return nil
			})
			for m, n := range counts {
				if n != 1 {
					t.Errorf("%v took effect %d times", m, n)
				}
			}
		})
	}
}

// mend is Mend of letters that lack something, and of the same as earlier programs wrote them, which must come to the same.
func mend(t *testing.T, bus event.Admin, dead []event.DeadLetter) (whole []event.DeadLetter, rest []event.Unsent) {
	t.Helper()
	whole, rest, err := event.Mend(t.Context(), bus, dead)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range whole {
		if l.Event.ID == "evt_large" && len(l.Event.Data) != event.MaxData/4+2 {
			t.Errorf("the large event has %d bytes", len(l.Event.Data))
		}
	}
	earlier := slices.Clone(dead)
	for i := range earlier {
		earlier[i].Lacks = ""
	}
	again, left, err := event.Mend(t.Context(), bus, earlier)
	if err != nil || len(left) != len(rest) {
		t.Errorf("letters of earlier programs: %d cannot be sent, %v, want %d", len(left), err, len(rest))
	}
	if diff := cmp.Diff(whole, again); diff != "" {
		t.Errorf("letters of earlier programs (-want +got):\n%s", diff)
	}
	// What is trimmed is not sent in part.
	large := slices.IndexFunc(dead, func(l event.DeadLetter) bool { return l.Event.ID == "evt_large" })
	gone := dead[large]
	gone.Offset += 1_000_000
	if _, left, err := event.Mend(t.Context(), bus, []event.DeadLetter{gone}); err != nil || len(left) != 1 || !strings.Contains(left[0].Why, "does not keep it") {
		t.Errorf("a letter about what is gone: %+v, %v", left, err)
	}
	return whole, rest
}

// relayOf publishes what a consumer writes to its outbox table.
func relayOf(t *testing.T, d *db.DB, bus event.Bus) *event.Relay {
	return event.NewRelay(d, event.NewOutbox("mover", clock.System, id.System), bus, clock.System, kittest.Logger(t), "mover")
}

func TestReplayChangesNothing(t *testing.T) {
	t.Parallel()
	bus := openBus(t)
	p, d := newProducer(openDB(t, file(t))), openDB(t, file(t))
	start(t, p.relay(t, bus, "a"))
	start(t, newConsumer(t, d, bus, &failures{}))
	for i := range 60 {
		p.move(t, fmt.Sprint("s", i%5), 2)
	}
	checkEffects(t, d, p.made, nil)
	before := listEffects(t, d)
	records, err := bus.Read(t.Context(), topic, 0, 1000)
	if err != nil || len(records) != 120 {
		t.Fatalf("got %d records, %v", len(records), err)
	}
	events := make([]event.Event, len(records))
	for i, r := range records {
		events[i] = r.Event
	}
	rand.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
	if err := bus.Publish(t.Context(), events); err != nil {
		t.Fatal(err)
	}
	p.move(t, "last", 1)
	kittest.Eventually(t, 20*time.Second, func() error {
		if n := len(listEffects(t, d)); n <= len(before) {
			return errors.New("the last one has not come")
		}
		return nil
	})
	if diff := cmp.Diff(before, listEffects(t, d)[:len(before)]); diff != "" || len(listEffects(t, d)) != len(before)+1 {
		t.Errorf("the replay changed effects (-want +got):\n%s", diff)
	}
}

// Several instances of a service on one database: one relays, each publishes, and when it goes another takes over.
func TestInstancesOfOneService(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t)[1:] {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			url, bus := kind.URL(t), openBus(t)
			one, two := newProducer(openDB(t, url)), newProducer(openDB(t, url))
			stopOne := start(t, one.relay(t, bus, "one"))
			start(t, two.relay(t, bus, "two"))
			made := map[string]int64{}
			turn := func(n int) {
				for i := range n {
					p := []*producer{one, two}[i%2]
					subject := fmt.Sprint("s", rand.IntN(5))
					p.made[subject] = made[subject]
					p.move(t, subject, 1)
					made[subject]++
				}
			}
			// Two consumers get the same events at the same time, and share one inbox.
			d := openDB(t, kind.URL(t))
			start(t, newConsumer(t, d, bus, &failures{transient: 0.01}))
			turn(60)
			stopOne()
			turn(60)
			checkEffects(t, d, made, nil)
		})
	}
}

func TestTwoConsumersOfOneGroupGetTheSameEvents(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			// Two logs with the same events stand for a broker that gives a partition to two members for a while.
			url := kind.URL(t)
			d := openDB(t, url)
			other := d
			if kind.Name != "sqlite" {
				other = openDB(t, url)
			}
			var wg sync.WaitGroup
			made := map[string]int64{}
			var events []event.Event
			for i := range 200 {
				s := fmt.Sprint("s", i%7)
				made[s]++
				e, err := event.Make(t.Context(), "test", clock.System, id.System, Moved{s, made[s]})
				if err != nil {
					t.Fatal(err)
				}
				events = append(events, e)
			}
			for _, d := range []*db.DB{d, other} {
				bus := openBus(t)
				start(t, newConsumer(t, d, bus, &failures{}))
				wg.Go(func() {
					for part := range slices.Chunk(events, 5) {
						if err := bus.Publish(t.Context(), part); err != nil {
							t.Error(err)
						}
					}
				})
			}
			wg.Wait()
			counts := map[Moved]int{}
			kittest.Eventually(t, 60*time.Second, func() error {
				clear(counts)
				for _, e := range listEffects(t, d) {
					counts[Moved{e.Subject, e.N}]++
				}
				if len(counts) < 200 {
					return fmt.Errorf("got %d", len(counts))
				}
				return nil
			})
			for m, n := range counts {
				if n != 1 {
					t.Errorf("%v took effect %d times", m, n)
				}
			}
		})
	}
}

// A command of the operator may write to a service's SQLite file while the service runs.
func TestAnotherProcessWritesToTheOutbox(t *testing.T) {
	t.Parallel()
	url, bus := file(t), openBus(t)
	service, command := newProducer(openDB(t, url)), newProducer(openDB(t, url))
	start(t, service.relay(t, bus, "a"))
	d := openDB(t, file(t))
	start(t, newConsumer(t, d, bus, &failures{}))
	for i := range 40 {
		service.move(t, fmt.Sprint("s", i%3), 1)
		if i%4 == 0 {
			command.move(t, fmt.Sprint("c", i%2), 2)
		}
	}
	command.move(t, "c0", 1)
	made := map[string]int64{}
	for _, p := range []*producer{service, command} {
		maps.Copy(made, p.made)
	}
	checkEffects(t, d, made, nil)
}

func TestHooksPublishToo(t *testing.T) {
	t.Parallel()
	bus, p := openBus(t), newProducer(openDB(t, file(t)))
	start(t, p.relay(t, bus, "a"))
	d := openDB(t, file(t))
	start(t, newConsumer(t, d, bus, &failures{}))
	err := p.db.Write(t.Context(), func(tx *db.Tx) error {
		tx.BeforeCommit(func(ctx context.Context) error {
			tx.BeforeCommit(func(ctx context.Context) error { return p.outbox.Publish(ctx, tx, Moved{"s", 3}) })
			return p.outbox.Publish(ctx, tx, Moved{"s", 2})
		})
		return p.outbox.Publish(t.Context(), tx, Moved{"s", 1})
	})
	if err != nil {
		t.Fatal(err)
	}
	checkEffects(t, d, map[string]int64{"s": 3}, nil)
}

// What a transaction publishes that does not commit was never published, however it ends.
func TestWhatIsNotCommittedIsNotPublished(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			bus, p, d := openBus(t), newProducer(openDB(t, kind.URL(t))), openDB(t, file(t))
			start(t, p.relay(t, bus, "a"))
			start(t, newConsumer(t, d, bus, &failures{}))
			bad := errors.New("a change of mind")
			for i := range 10 {
				p.move(t, "kept", 1)
				ctx, cancel := context.WithCancel(t.Context())
				err := p.db.Write(ctx, func(tx *db.Tx) error {
					if err := p.outbox.Publish(ctx, tx, Moved{"lost", int64(i + 1)}); err != nil {
						return err
					}
					switch i % 3 {
					case 0:
						cancel()
						return ctx.Err()
					case 1:
						panic("a bug")
					}
					return bad
				})
				cancel()
				if err == nil {
					t.Fatalf("%d: the transaction has committed", i)
				}
			}
			p.move(t, "kept", 1)
			checkEffects(t, d, p.made, nil)
			list, err := bus.Read(t.Context(), topic, 0, 1000)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range list {
				if r.Subject == "lost" {
					t.Errorf("%s was published, and its transaction did not commit", r.ID)
				}
			}
		})
	}
}

func TestEventsThatAreTooLargeFailTheirTransaction(t *testing.T) {
	t.Parallel()
	p := newProducer(openDB(t, file(t)))
	err := p.db.Write(t.Context(), func(tx *db.Tx) error {
		return p.outbox.Publish(t.Context(), tx, Moved{strings.Repeat("x", event.MaxData), 1})
	})
	if err == nil || !strings.Contains(err.Error(), "more than") {
		t.Errorf("got %v, want a refusal", err)
	}
}

func TestCauseAndCorrelationGoOn(t *testing.T) {
	t.Parallel()
	first, err := event.Make(t.Context(), "test", clock.System, id.NewSequence(1), Moved{"s", 1})
	if err != nil || first.Correlation != first.ID || first.Causation != "" {
		t.Fatalf("got %+v, %v, want an event that begins its own correlation", first, err)
	}
	second, err := event.Make(event.Because(t.Context(), first), "test", clock.System, id.NewSequence(2), Moved{"s", 2})
	if err != nil || second.Correlation != first.ID || second.Causation != first.ID {
		t.Errorf("got %+v, %v, want one caused by the first", second, err)
	}
}
