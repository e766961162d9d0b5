package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/kittest"
)

// programVariable makes the test's program the program itself, for commands that start another one of it.
const programVariable = "EMPORIUM_TEST_PROGRAM"

func TestBenchOfItsOwnShop(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	journal := filepath.Join(t.TempDir(), "journal.jsonl")
	out := must(t, "bench", "--self", "--products", "50", "--shoppers", "1,4", "--duration", "2s", "--warm-up", "100ms", "--raw", "--audit", "--json", "--journal", journal,
		"--set", fmt.Sprintf("management.listen=127.0.0.1:%d", kittest.FreePort(t))) // where it is profiled
	in := json.NewDecoder(strings.NewReader(out))
	var runs []benchRun
	for in.More() {
		var r benchRun
		if err := in.Decode(&r); err != nil {
			t.Fatal(err)
		}
		runs = append(runs, r)
	}
	if len(runs) != 2 {
		t.Fatalf("got %d runs, want 2: %s", len(runs), out)
	}
	for i, shoppers := range []int{1, 4} {
		r := runs[i]
		if r.Shoppers != shoppers || r.Purchases == 0 || r.Visits.Errors > 0 || r.Raw == nil || r.Raw.Connections != shoppers || r.Ratio <= 0 {
			t.Errorf("got %+v", r)
		}
		for _, cost := range []string{"statements", "commits", "allocations"} {
			if r.Each[cost] <= 0 {
				t.Errorf("%d shoppers: the costs %v lack %s", shoppers, r.Each, cost)
			}
		}
		if r.Memory["shop"] <= 0 {
			t.Errorf("got the memory %v", r.Memory)
		}
	}
	if v := runs[1].Verified; runs[0].Verified != nil || v == nil || v.Orders == 0 || v.Confirmed != v.Orders || len(v.Wrong) > 0 {
		t.Errorf("verified %+v", v)
	}
	if a := runs[1].Audit; a == nil || len(a.Violated()) > 0 || a.Results[0].Looked["acknowledged orders"] != runs[1].Verified.Orders {
		t.Errorf("audited %+v", a)
	}
	f, err := os.Open(journal)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if orders, err := shopper.ReadJournal(f); err != nil || int64(len(orders)) != runs[1].Verified.Orders {
		t.Errorf("the journal has %d orders: %v", len(orders), err)
	}
	if left, _ := filepath.Glob(filepath.Join(os.TempDir(), "emporium-bench-*", "order.db")); len(left) > 0 {
		t.Logf("data directories of other runs: %v", left)
	}
}

func TestBenchRefuses(t *testing.T) {
	t.Parallel()
	for args, want := range map[string]string{
		"bench http://localhost:1 --self":                           "not both",
		"bench --audit":                                             "emporium audit",
		"bench --on postgres://x/y":                                 "--self",
		"bench --raw":                                               "--raw-on",
		"bench http://127.0.0.1:1 --duration 1s":                    "read the catalogue",
		"bench http://127.0.0.1:1 --scenario steal":                 "there is no scenario",
		"bench --self --products 1 --set order.database=oracle://x": "order",
		"bench http://127.0.0.1:1 --process no-such-program --sku A --warm-up 0s --duration 100ms": "no-such-program",
	} {
		if _, _, err := emporium(t, "", strings.Fields(args)...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("emporium %s: got %v, want %q", args, err, want)
		}
	}
}
