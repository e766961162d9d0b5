package e2e

import (
	"context"
	"math/rand/v2"
	"sync"
	"testing"
	"time"
)

// TestKilledAtAnyMoment kills the embedded process under load again and again. Every order that was acknowledged goes on
// to its final state, and orders, stock, payments and messages agree.
func TestKilledAtAnyMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("kills a whole shop for a minute")
	}
	const kills, callers = 20, 6
	w := aside(t, startEmbedded)
	articles := make([]article, 12)
	for i := range articles {
		articles[i].Stock = 150
		if i%4 == 0 {
			articles[i].Stock = 10 // some sell out on the way
		}
	}
	articles = w.stock(t, articles...)
	initial := map[string]int64{}
	for _, a := range articles {
		initial[a.SKU] = a.Stock
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	load := &shoppers{world: w}
	methods := []string{"card", "card", "card", "card", "card_declined", "card_timeout_after", "card_timeout_before"}
	stopped := make(chan struct{})
	var working sync.WaitGroup
	for i := range callers {
		random := rand.New(rand.NewPCG(seed, uint64(i)))
		working.Go(func() {
			for {
				select {
				case <-stopped:
					return
				default:
				}
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				first, second := random.IntN(len(articles)), random.IntN(len(articles))
				lines := []line{{articles[first].SKU, 1}}
				if first != second {
					lines = append(lines, line{articles[second].SKU, int64(1 + random.IntN(2))})
				}
				err := load.shop(ctx, "EUR", methods[random.IntN(len(methods))], lines...)
				cancel()
				if err != nil {
					t.Errorf("a shopper gave up: %v", err)
					return
				}
			}
		})
	}
	random := rand.New(rand.NewPCG(seed, 1000))
	emporium := w.process("emporium")
	for range kills {
		moment := time.NewTimer(time.Duration(50+random.IntN(1200)) * time.Millisecond)
		<-moment.C
		if err := emporium.kill(); err != nil {
			t.Error(err)
			break
		}
		w.http.CloseIdleConnections()
		if err := emporium.start(); err != nil {
			t.Error(err)
			break
		}
		if err := w.awaitReady(t.Context()); err != nil {
			t.Error(err)
			break
		}
	}
	close(stopped)
	working.Wait()
	if t.Failed() {
		t.FailNow()
	}
	if len(load.journal.orders) < kills {
		t.Errorf("only %d orders were placed between %d kills", len(load.journal.orders), kills)
	}
	confirmed, cancelled := w.audit(t, load.journal, initial)
	t.Logf("%d kills, %d acknowledged orders: %d confirmed, %d cancelled", kills, len(load.journal.orders), confirmed, cancelled)
}
