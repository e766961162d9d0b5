package e2e

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// imported is the summary that emporium import prints.
type imported struct {
	Created, Updated, Unchanged, Refused, Rejected, Drafts, Levels int
}

func (w *World) importFile(t *testing.T, file, mapping, rejects string) imported {
	t.Helper()
	p := w.processes[0]
	out, err := command(t, "", p.args[0], p.args[1], "import", file, "--map", mapping, "--rejects", rejects, "--json")
	if err != nil {
		t.Fatal(err)
	}
	var sum imported
	if err := json.Unmarshal([]byte(out), &sum); err != nil {
		t.Fatalf("the summary is no JSON: %v: %s", err, out)
	}
	return sum
}

// TestRealCatalogue imports 10,000 real listings with the mapping that the project ships, sells from them to 32 shoppers
// at once, and audits everything.
func TestRealCatalogue(t *testing.T) {
	if testing.Short() {
		t.Skip("imports a large file")
	}
	file := kittest.SharedFile(t, "data/catalogue-10k.csv")
	mapping := filepath.Join(kittest.ModuleRoot(t), "examples", "import", "marketplace.yaml")
	w := aside(t, startEmbedded)
	if err := w.Stop(); err != nil { // the import works on a shop that is not running
		t.Fatal(err)
	}
	rejects := filepath.Join(t.TempDir(), "rejects.csv")
	begun := time.Now()
	first := w.importFile(t, file, mapping, rejects)
	took := time.Since(begun)
	if n := first.Created; n < 9_900 || first.Updated != 0 || first.Unchanged != 0 {
		t.Errorf("the first import did %+v, want nearly 10,000 products created", first)
	}
	t.Logf("first import: %+v, %.0f products/s", first, float64(first.Created)/took.Seconds())
	if _, err := os.Stat(rejects); first.Rejected > 0 && err != nil {
		t.Errorf("%d rejects, and no file of them: %v", first.Rejected, err)
	}
	second := w.importFile(t, file, mapping, rejects)
	if second.Created != 0 || second.Updated != 0 || second.Unchanged != first.Created || second.Rejected != first.Rejected {
		t.Errorf("the second import did %+v, want nothing changed", second)
	}
	w.launch(t)

	levels, err := list[level](t.Context(), w.asStaff(t), "/v1/admin/stock", url.Values{})
	if err != nil {
		t.Fatal(err)
	}
	initial := map[string]int64{}
	for _, l := range levels {
		initial[l.SKU] = l.OnHand
	}
	var skus []string
	kittest.Eventually(t, settleLimit, func() error { // what can be bought follows by events
		items, err := list[product](t.Context(), w.client(), "/v1/products", url.Values{"in_stock": {"true"}, "currency": {"GBP"}, "sort": {"price"}})
		if err != nil {
			return err
		}
		skus = nil
		for _, p := range items {
			skus = append(skus, p.Variants[0].SKU)
		}
		if len(skus) < 5_000 {
			return fmt.Errorf("only %d products can be bought", len(skus))
		}
		return nil
	})
	w.sell(t, skus, initial, 1_000, 32)
}

// sell places orders by concurrent shoppers, and audits.
func (w *World) sell(t *testing.T, skus []string, initial map[string]int64, orders, callers int) {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	t.Logf("%d SKUs can be bought; seed %d", len(skus), seed)
	load := &shoppers{world: w}
	methods := []string{"card", "card_ok", "card", "card", "card_declined", "card_timeout_after", "card", "card"}
	work := make(chan int, orders)
	for i := range orders {
		work <- i
	}
	close(work)
	begun := time.Now()
	var working sync.WaitGroup
	for range callers {
		working.Go(func() {
			for i := range work {
				random := rand.New(rand.NewPCG(seed, uint64(i)))
				pool := skus
				if i%4 == 0 {
					pool = skus[:40] // where many want the same, some go away with nothing
				}
				chosen := map[string]int64{}
				for range 1 + random.IntN(3) {
					chosen[pool[random.IntN(len(pool))]] += int64(1 + random.IntN(2))
				}
				var lines []line
				for sku, n := range chosen {
					lines = append(lines, line{sku, n})
				}
				if err := load.shop(t.Context(), "GBP", methods[i%len(methods)], lines...); err != nil {
					t.Errorf("order %d: %v", i, err)
					return
				}
			}
		})
	}
	working.Wait()
	if t.Failed() {
		t.FailNow()
	}
	t.Logf("%d orders in %v: %.0f a second", orders, time.Since(begun).Round(time.Millisecond), float64(orders)/time.Since(begun).Seconds())
	if len(load.journal.orders) != orders {
		t.Errorf("%d orders were acknowledged, want %d", len(load.journal.orders), orders)
	}
	confirmed, cancelled := w.audit(t, load.journal, initial)
	t.Logf("%d confirmed, %d cancelled", confirmed, cancelled)
	if confirmed+cancelled != orders || cancelled < orders/16 {
		t.Errorf("got %d confirmed and %d cancelled of %d, some of them with cards that are declined", confirmed, cancelled, orders)
	}
	w.client().must(t, http.StatusOK, http.MethodGet, "/v1/products?facets=brand,category,price&q=train&currency=GBP", nil, nil)
}

// TestImportLeavesOutWhatIsBroken imports a file with broken lines into a running shop over its API.
func TestImportLeavesOutWhatIsBroken(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		word := freshWord()
		dir := t.TempDir()
		file, mapping, rejects := filepath.Join(dir, "in.csv"), filepath.Join(dir, "map.yaml"), filepath.Join(dir, "rejects.csv")
		lines := []string{
			"sku;name;price;stock",
			word + "-1;Good " + word + ";12.50;5 new",
			word + "-2;Bad price " + word + ";a lot;5",
			word + "-3;;3.00;1",
			";No SKU " + word + ";3.00;1",
			word + "-1;A SKU twice " + word + ";3.00;1",
			word + "-4;\"A quote " + word + "\";4.00;2",
		}
		write(t, file, strings.Join(lines, "\n")+"\n")
		write(t, mapping, "delimiter: \";\"\nsku: {column: sku}\nname: {column: name}\nprice: {column: price, currency: EUR}\n"+
			"stock: {column: stock, rule: leading_number}\nmissing_price: draft\n")
		token := strings.TrimPrefix(w.asStaff(t).header["Authorization"], "Bearer ")
		out, err := command(t, "", "import", file, "--map", mapping, "--rejects", rejects, "--url", w.Base, "--token", token, "--json")
		if err != nil {
			t.Fatal(err)
		}
		var sum imported
		if err := json.Unmarshal([]byte(out), &sum); err != nil {
			t.Fatal(err)
		}
		if sum.Created != 2 || sum.Rejected != 4 || sum.Levels != 2 {
			t.Errorf("got %+v, want 2 created, 4 rejected", sum)
		}
		left, err := os.ReadFile(rejects)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"3,price,", "4,name,", "5,sku,", "6,sku,"} {
			if !strings.Contains(string(left), "\n"+want) {
				t.Errorf("the rejects name no %q:\n%s", want, left)
			}
		}
		w.awaitLevel(t, word+"-1", 5, 0)
		w.awaitLevel(t, word+"-4", 2, 0)
	})
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
