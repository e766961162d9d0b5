package e2e

import (
	"math/rand/v2"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// TestKilledAtAnyMoment kills the embedded process under load again and again. Every order that was acknowledged goes on
// to its final state, and orders, stock, payments and messages agree.
func TestKilledAtAnyMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("kills a whole shop for a minute")
	}
	const kills, callers = 20, 6
	w := aside(t, startEmbedded)
	articles, initial := w.shelf(t)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	load := &shoppers{world: w}
	stop := load.open(t, articles, callers, seed)
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
	stop()
	if len(load.journal.orders) < kills {
		t.Errorf("only %d orders were placed between %d kills", len(load.journal.orders), kills)
	}
	confirmed, cancelled := w.audit(t, load.journal, initial)
	t.Logf("%d kills, %d acknowledged orders: %d confirmed, %d cancelled", kills, len(load.journal.orders), confirmed, cancelled)
}

// TestPartsDieUnderLoad kills processes of the shop in parts, in the end one of every service at once, and starts them again.
// It wants a real Kafka: the one in memory takes minutes to give up members that died while their group was balanced.
func TestPartsDieUnderLoad(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	kittest.KafkaBrokers(t)
	w := aside(t, startProcesses) // no other shop is on the broker: this test does not run in parallel
	articles, initial := w.shelf(t)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	load := &shoppers{world: w}
	stop := load.open(t, articles, 12, seed)
	random := rand.New(rand.NewPCG(seed, 1000))
	for _, names := range [][]string{{"payment", "notification"}, {"order", "inventory-2"}, {"user", "product", "order-2", "inventory", "payment", "notification", "gateway"}} {
		moment := time.NewTimer(time.Duration(500+random.IntN(1000)) * time.Millisecond)
		<-moment.C
		for _, name := range names {
			if err := w.process(name).kill(); err != nil {
				t.Error(err)
			}
		}
		w.http.CloseIdleConnections()
		for _, name := range names {
			if err := w.process(name).start(); err != nil {
				t.Error(err)
			}
		}
		if err := w.awaitReady(t.Context()); err != nil {
			t.Error(err)
			break
		}
	}
	stop()
	confirmed, cancelled := w.audit(t, load.journal, initial)
	t.Logf("%d acknowledged orders: %d confirmed, %d cancelled", len(load.journal.orders), confirmed, cancelled)
}

// shelf makes some articles of which there is plenty, and some that sell out.
func (w *World) shelf(t testing.TB) ([]article, map[string]int64) {
	t.Helper()
	articles := make([]article, 12)
	for i := range articles {
		articles[i].Stock = 150
		if i%4 == 0 {
			articles[i].Stock = 10
		}
	}
	articles = w.stock(t, articles...)
	initial := map[string]int64{}
	for _, a := range articles {
		initial[a.SKU] = a.Stock
	}
	return articles, initial
}
