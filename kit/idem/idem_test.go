package idem_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"testing"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/idem"
	"emporium/kit/kittest"
)

func TestMain(m *testing.M) { db.CopyFresh(); kittest.Main(m, kittest.NoLeaks()) }

func open(t *testing.T, url string) *db.DB {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: "test", Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return d
}

func each(t *testing.T, test func(t *testing.T, d *db.DB, url string)) {
	t.Helper()
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			url := kind.URL(t)
			test(t, open(t, url), url)
		})
	}
}

// effect is what a request does: a row in the kit's own lease table, named so that a second one is seen.
func effect(ctx context.Context, tx *db.Tx, name string) (idem.Response, error) {
	err := tx.InsertMany(ctx, "lease", []string{"name", "holder", "expires_at"}, [][]any{{name, "h", 1}})
	return idem.Response{Status: 201, Body: json.RawMessage(`{"name":"` + name + `"}`)}, err
}

func effects(t *testing.T, d *db.DB) (n int) {
	t.Helper()
	if err := d.Get(t.Context(), &n, "SELECT COUNT(*) FROM lease"); err != nil {
		t.Fatal(err)
	}
	return n
}

func request(key, fingerprint string) idem.Request {
	return idem.Request{Scope: "usr_1 place-order", Key: key, Fingerprint: fingerprint}
}

func TestOneKeyOneEffectOneAnswer(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB, _ string) {
		ctx := t.Context()
		do := func(r idem.Request, name string) (idem.Response, error) {
			return idem.Do(ctx, d, clock.System, r, func(tx *db.Tx) (idem.Response, error) { return effect(ctx, tx, name) })
		}
		first, err := do(request("k1", "f"), "one")
		if err != nil || first.Replayed || first.Status != 201 {
			t.Fatalf("got %+v, %v", first, err)
		}
		again, err := do(request("k1", "f"), "two")
		if err != nil || !again.Replayed || again.Status != 201 || string(again.Body) != string(first.Body) {
			t.Errorf("got %+v, %v, want the first answer", again, err)
		}
		if _, err := do(request("k1", "another"), "three"); fault.CodeOf(err) != fault.IdempotencyKeyReused {
			t.Errorf("got %v, want %s", err, fault.IdempotencyKeyReused)
		}
		other := request("k1", "f")
		other.Scope = "usr_2 place-order"
		if r, err := do(other, "four"); err != nil || r.Replayed {
			t.Errorf("another caller's key: got %+v, %v, want its own answer", r, err)
		}
		if n := effects(t, d); n != 2 {
			t.Errorf("got %d effects, want 2", n)
		}
	})
}

func TestAnErrorStoresNothing(t *testing.T) {
	boom := errors.New("boom")
	each(t, func(t *testing.T, d *db.DB, _ string) {
		ctx := t.Context()
		for i, fail := range []func() error{func() error { return boom }, func() error { panic("a bug") }} {
			r := request(fmt.Sprint("k", i), "f")
			_, err := idem.Do(ctx, d, clock.System, r, func(tx *db.Tx) (idem.Response, error) {
				_, err := effect(ctx, tx, fmt.Sprint(i))
				return idem.Response{Status: 201}, errors.Join(err, fail())
			})
			if err == nil || i == 0 && !errors.Is(err, boom) {
				t.Errorf("%d: got %v, want its error", i, err)
			}
			if n := effects(t, d); n != i {
				t.Errorf("%d: got %d effects, want none of the failure", i, n)
			}
			out, err := idem.Do(ctx, d, clock.System, r, func(tx *db.Tx) (idem.Response, error) { return effect(ctx, tx, fmt.Sprint(i)) })
			if err != nil || out.Replayed {
				t.Errorf("%d: got %+v, %v, want the repetition to work", i, out, err)
			}
		}
		// A unique violation of the request itself is its own.
		_, err := idem.Do(ctx, d, clock.System, request("k9", "f"), func(tx *db.Tx) (idem.Response, error) { return effect(ctx, tx, "0") })
		if !db.IsUniqueViolation(err) {
			t.Errorf("got %v, want the request's own unique violation", err)
		}
	})
}

// A refusal may be the echo of a first request that succeeded. When that cannot be looked up, it is no answer.
func TestARefusalThatCannotBeLookedUp(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB, url string) {
		r := request("k", "f")
		if _, err := idem.Do(t.Context(), d, clock.System, r, func(tx *db.Tx) (idem.Response, error) { return effect(t.Context(), tx, "x") }); err != nil {
			t.Fatal(err)
		}
		other := open(t, url)
		_, err := idem.Once(t.Context(), other, r, func() (idem.Response, error) {
			_ = other.Close() // the database goes
			return idem.Response{}, fault.New(fault.Conflict, "It is done already.")
		})
		if err == nil || fault.Is(err, fault.Conflict) {
			t.Errorf("got %v, want that it is not known", err)
		}
	})
}

func TestWhileTheFirstIsRunning(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB, _ string) {
		ctx := kittest.Context(t)
		running, goOn := make(chan struct{}), make(chan struct{})
		var wg sync.WaitGroup
		wg.Go(func() {
			_, err := idem.Do(ctx, d, clock.System, request("k", "f"), func(tx *db.Tx) (idem.Response, error) {
				close(running)
				<-goOn
				return effect(ctx, tx, "one")
			})
			if err != nil {
				t.Error(err)
			}
		})
		<-running
		_, err := idem.Do(ctx, d, clock.System, request("k", "f"), func(tx *db.Tx) (idem.Response, error) { return effect(ctx, tx, "two") })
		if f := fault.From(err); f == nil || f.Code != fault.IdempotencyKeyInFlight || f.RetryAfter == 0 {
			t.Errorf("got %v, want %s with a time to come back", err, fault.IdempotencyKeyInFlight)
		}
		close(goOn)
		wg.Wait()
	})
}

func TestManyCallersOneEffect(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB, _ string) {
		ctx := kittest.Context(t)
		var wg sync.WaitGroup
		for range 64 {
			wg.Go(func() {
				out, err := idem.Do(ctx, d, clock.System, request("k", "f"), func(tx *db.Tx) (idem.Response, error) { return effect(ctx, tx, "one") })
				if err != nil && !fault.Is(err, fault.IdempotencyKeyInFlight) || err == nil && out.Status != 201 {
					t.Errorf("got %+v, %v", out, err)
				}
			})
		}
		wg.Wait()
		if n := effects(t, d); n != 1 {
			t.Errorf("got %d effects, want 1", n)
		}
	})
}

// Two instances on one database do not know of each other's flights: the key's row decides, and the slower one gets the
// answer of the faster, also when it found the world as that one had left it.
func TestTwoInstances(t *testing.T) {
	each(t, func(t *testing.T, d *db.DB, url string) {
		if d.Dialect() == db.SQLite {
			t.Skip("one process owns an SQLite file")
		}
		ctx := kittest.Context(t)
		instances := []*db.DB{d, open(t, url)}
		conflict := errors.New("the cart is an order already")
		if err := d.Write(ctx, func(tx *db.Tx) error { _, err := effect(ctx, tx, "cart"); return err }); err != nil {
			t.Fatal(err)
		}
		for round := range 20 {
			var wg sync.WaitGroup
			answers := make([]string, len(instances))
			for i, d := range instances {
				wg.Go(func() {
					out, err := idem.Do(ctx, d, clock.System, request(fmt.Sprint("k", round), "f"), func(tx *db.Tx) (idem.Response, error) {
						var at int64
						if err := tx.Get(ctx, &at, "SELECT expires_at FROM lease WHERE name = ?"+tx.ForUpdate(), "cart"); err != nil {
							return idem.Response{}, err
						}
						if at != int64(round)+1 {
							return idem.Response{}, conflict
						}
						_, err := tx.Exec(ctx, "UPDATE lease SET expires_at = ? WHERE name = ?", round+2, "cart")
						return idem.Response{Status: 201, Body: json.RawMessage(fmt.Sprint(`"by `, i, `"`))}, err
					})
					if err != nil {
						t.Errorf("instance %d: %v", i, err)
					}
					answers[i] = string(out.Body)
				})
			}
			wg.Wait()
			if answers[0] != answers[1] {
				t.Errorf("got the answers %v, want one", answers)
			}
		}
	})
}
