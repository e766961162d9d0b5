package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/cmd/emporium/importer"
	"emporium/contract/event"
	"emporium/kit/clock"
	"emporium/kit/conf"
	kitevent "emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/log"
	"emporium/wiring"
)

const password = "a long enough passphrase"

func TestCreateStaff(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	create := func(password string, more ...string) (string, error) {
		out, _, err := emporium(t, password, append([]string{"user", "create-staff", "grace@example.com", "--data", dir}, more...)...)
		return out, err
	}
	if _, err := create("password123\n"); err == nil || !strings.Contains(err.Error(), "password") {
		t.Errorf("a weak password: %v, want the reason", err)
	}
	first, err := create(password + "\r\n")
	if err != nil || !strings.Contains(first, "staff user grace@example.com (usr_") || !strings.Contains(first, "scopes *") {
		t.Fatalf("got %q, %v", first, err)
	}
	if again, err := create(password); err != nil || again != first {
		t.Errorf("the same again: %q, %v; want %q", again, err, first)
	}
	if _, err := create("another long passphrase"); err == nil || !strings.Contains(err.Error(), "nothing was changed") {
		t.Errorf("another password: %v, want a refusal", err)
	}
	if out, _, err := emporium(t, password, "user", "create-staff", "lin@example.com", "--scopes", "orders:read,stock:*", "--data", dir); err != nil || !strings.Contains(out, "orders:read, stock:*") {
		t.Errorf("with scopes: %q, %v", out, err)
	}
	remove := []string{"user", "remove-second-factor", "grace@example.com", "--data", dir}
	if out, _, err := emporium(t, "", remove...); err != nil || !strings.Contains(out, "has no second factor; nothing was changed") {
		t.Errorf("got %q, %v", out, err)
	}
	if out, _, err := emporium(t, "", append(remove, "--json")...); err != nil || !strings.Contains(out, `"removed": false`) {
		t.Errorf("got %q, %v", out, err)
	}
	if _, _, err := emporium(t, "", "user", "remove-second-factor", "nobody@example.com", "--data", dir); err == nil || !strings.Contains(err.Error(), "no such account") {
		t.Errorf("got %v, want that there is no such account", err)
	}
}

const products = `sku;name;price;stock
TEA-1;Green tea;4.50;7
TEA-2;Black tea;free;3
TEA-3;White tea;6.00;0
TEA-4;"Broken tea;1.00;1
`

const mapping = `name: {column: name}
sku: {column: sku}
prices: [{column: price, currency: EUR}]
stock: {column: stock}
`

// files writes a CSV file with a line that is wrong, and its mapping.
func files(t *testing.T) (csv, mapped, rejects string) {
	t.Helper()
	dir := t.TempDir()
	csv, mapped = filepath.Join(dir, "products.csv"), filepath.Join(dir, "map.yaml")
	for name, text := range map[string]string{csv: products, mapped: mapping} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return csv, mapped, filepath.Join(dir, "products.rejects.csv")
}

type summary struct {
	Created, Updated, Unchanged, Refused, Rejected, Drafts, Levels int
	LevelsChanged                                                  int    `json:"levels_changed"`
	RejectsFile                                                    string `json:"rejects_file"`
}

func TestImport(t *testing.T) {
	t.Parallel()
	csv, mapped, rejects := files(t)
	args := []string{"import", csv, "--map", mapped, "--data", t.TempDir()}
	for round, want := range []summary{
		{Created: 2, Rejected: 2, Levels: 2, LevelsChanged: 1, RejectsFile: rejects},
		{Unchanged: 2, Rejected: 2, Levels: 2, RejectsFile: rejects},
	} {
		var got summary
		if err := json.Unmarshal([]byte(must(t, append(args, "--json")...)), &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("round %d (-want +got):\n%s", round, diff)
		}
	}
	text, err := os.ReadFile(rejects)
	if err != nil || !strings.HasPrefix(string(text), "line,column,reason\n3,price,") || !strings.Contains(string(text), "\n5,") {
		t.Errorf("the reject file: %v\n%s", err, text)
	}
	elsewhere := filepath.Join(t.TempDir(), "left.csv")
	out := must(t, append(args, "--rejects", elsewhere)...)
	for _, want := range []string{"2 products: 0 created, 0 updated, 2 unchanged", "2 stock levels: 0 changed", "2 rejects, with line, column and reason: " + elsewhere} {
		if !strings.Contains(out, want) {
			t.Errorf("the summary does not say %q:\n%s", want, out)
		}
	}
}

// running serves a shop on a free port and returns its configuration's flags.
func running(t *testing.T) (h *wiring.Host, dir string) {
	t.Helper()
	dir = t.TempDir()
	var c wiring.Config
	if _, err := conf.Load(&c, conf.Sources{Set: []string{"data_dir=" + dir, "gateway.listen=127.0.0.1:0", "management.listen=none", "notification.inbox.listen="}}); err != nil {
		t.Fatal(err)
	}
	h, err := wiring.Open(t.Context(), c, nil, wiring.Options{LogTo: t.Output()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := h.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Stop(kittest.Context(t)); err != nil {
			t.Log(err)
		}
	})
	return h, dir
}

func TestImportIntoARunningShop(t *testing.T) {
	t.Parallel()
	csv, mapped, _ := files(t)
	h, dir := running(t)
	args := []string{"import", csv, "--map", mapped}
	if _, _, err := emporium(t, "", append(args, "--data", dir)...); err == nil || !strings.Contains(err.Error(), "another Emporium process uses the data directory "+dir) {
		t.Errorf("a second process on the data: %v, want a refusal", err)
	}
	args = append(args, "--url", h.URL("gateway")+"/")
	if _, _, err := emporium(t, "", args...); err == nil || !strings.Contains(err.Error(), "--token") {
		t.Errorf("without a token: %v", err)
	}
	if _, _, err := emporium(t, "", append(args, "--token", "stale")...); err == nil || !strings.Contains(err.Error(), "401") {
		t.Errorf("with a token that is none: %v", err)
	}
	token, err := h.Users().StaffToken(t.Context(), []string{"products:write", "stock:write"}, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	if out := must(t, append(args, "--token", token)...); !strings.Contains(out, "2 created") {
		t.Errorf("got:\n%s", out)
	}
}

func TestStockThatIsReservedBecomesARejectOfItsOwn(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct {
			Lines []struct {
				SKU string `json:"sku"`
			} `json:"lines"`
		}
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil || len(in.Lines) > 1000 {
			t.Errorf("%d lines, %v", len(in.Lines), err)
		}
		refused := []map[string]any{}
		for i, l := range in.Lines {
			if l.SKU == "S1203" {
				refused = append(refused, map[string]any{"index": i, "reserved": 4})
			}
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"changed": len(in.Lines) - len(refused), "refused": refused})
	}))
	t.Cleanup(server.Close)
	levels := make([]importer.Level, 1500)
	for i := range levels {
		levels[i].SKU = fmt.Sprintf("S%d", i)
	}
	client := server.Client()
	t.Cleanup(client.CloseIdleConnections)
	got, err := sink{&shop{base: server.URL, client: client}}.SetStock(t.Context(), levels)
	want := importer.Counted{Changed: 1499, Refused: []importer.RefusedLevel{{Index: 1203, Reason: "left as it is, because 4 are reserved for orders"}}}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

func TestDemo(t *testing.T) {
	t.Parallel()
	var lc net.ListenConfig
	taken, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	dir := t.TempDir()
	args := []string{"demo", "--once", "--listen", taken.Addr().String(), "--data", dir}
	if out := must(t, append(args, "--set", "notification.inbox.listen=")...); !strings.Contains(out, "payment captured") || !strings.Contains(out, "mail to Ada") {
		t.Errorf("the demo shows:\n%s", out)
	}
	out, _, err := emporium(t, "", append(args, "--set", "payment.sandbox.enabled=false")...)
	if err == nil || !strings.Contains(err.Error(), "the purchase failed") || strings.Contains(out, "captured") {
		t.Errorf("without a payment provider: %v\n%s", err, out)
	}
	lookIntoEvents(t, dir)
}

// lookIntoEvents asks a shop that has sold something for its events.
func lookIntoEvents(t *testing.T, dir string) {
	t.Helper()
	var topics struct {
		Topics []kitevent.TopicInfo
		Groups []kitevent.GroupInfo
	}
	if err := json.Unmarshal([]byte(must(t, "events", "--json", "--data", dir)), &topics); err != nil {
		t.Fatal(err)
	}
	if len(topics.Topics) < len(event.Topics()) || len(topics.Groups) == 0 {
		t.Errorf("got %+v", topics)
	}
	if out := must(t, "events", "topics", "--data", dir); !strings.Contains(out, "order.events") || !strings.Contains(out, "LAG") {
		t.Errorf("the table of topics:\n%s", out)
	}
	if out := must(t, "events", "show", "order.events", "--data", dir); !strings.Contains(out, "order.placed") || !strings.Contains(out, "order.confirmed") {
		t.Errorf("the events of orders:\n%s", out)
	}
	var newest kitevent.Event
	if err := json.Unmarshal([]byte(must(t, "events", "show", "order.events", "-n", "1", "--json", "--data", dir)), &newest); err != nil || newest.ID == "" || len(newest.Data) == 0 {
		t.Errorf("the newest event: %+v, %v", newest, err)
	}
	if _, _, err := emporium(t, "", "events", "show", "order.event", "--data", dir); err == nil || !strings.Contains(err.Error(), "did you mean order.events?") {
		t.Errorf("an unknown topic: %v", err)
	}
	if out := must(t, "events", "dead", "inventory", "--data", dir); out != "no dead letters\n" {
		t.Errorf("got:\n%s", out)
	}
	bury(t, dir, newest, newest)
	if out := must(t, "events", "dead", "inventory", "--data", dir); !strings.Contains(out, newest.ID) || !strings.Contains(out, "the shelf fell down") {
		t.Errorf("the dead letters:\n%s", out)
	}
	if _, _, err := emporium(t, "", "events", "replay", "inventory", "evt_1", "--data", dir); err == nil || !strings.Contains(err.Error(), "there is no dead letter evt_1") {
		t.Errorf("an unknown letter: %v", err)
	}
	if out := must(t, "events", "replay", "inventory", "--data", dir); !strings.Contains(out, "would send 1 to inventory again; add --yes") {
		t.Errorf("a dry run:\n%s", out)
	}
	if out := must(t, "events", "show", "inventory.retry", "--data", dir); out != "" {
		t.Errorf("the dry run has sent\n%s", out)
	}
	if out := must(t, "events", "replay", "inventory", newest.ID, "--yes", "--data", dir); !strings.Contains(out, "sent 1 to inventory again") {
		t.Errorf("the replay:\n%s", out)
	}
	if out := must(t, "events", "show", "inventory.retry", "--data", dir); strings.Count(out, newest.Type) != 1 {
		t.Errorf("sent again:\n%s", out)
	}
}

// A letter that lacks a part of its event is sent with the whole, from the log, or not at all.
func TestReplayOfWhatALetterLacks(t *testing.T) {
	t.Parallel()
	dir := bought(t)
	var placed kitevent.Event
	if err := json.Unmarshal([]byte(must(t, "events", "show", "order.events", "-n", "1", "--json", "--data", dir)), &placed); err != nil {
		t.Fatal(err)
	}
	var offset int64
	onLog(t, dir, func(bus wiring.Bus) {
		records, err := bus.Read(t.Context(), "order.events", -1, 1)
		if err != nil {
			t.Fatal(err)
		}
		offset = records[0].Offset
	})
	letter := kitevent.DeadLetter{Group: "inventory", Reason: "too much", Topic: "order.events", Offset: offset, Event: placed, Lacks: "its payload has 800000 bytes"}
	letter.Event.Data = json.RawMessage(`"{\"cut"`)
	gone := letter
	gone.Event.ID, gone.Offset = "evt_gone", 1_000_000
	buryLetters(t, dir, letter, gone)

	where := "evt_gone cannot be sent again: its payload has 800000 bytes, and the log does not keep it any more; it stands in order.events, partition 0, offset 1000000"
	if out := must(t, "events", "dead", "inventory", "--data", dir); !strings.Contains(out, "its payload has 800000 bytes; it stands in order.events, partition 0, offset 1000000") {
		t.Errorf("the dead letters:\n%s", out)
	}
	if out := must(t, "events", "replay", "inventory", "--data", dir); !strings.Contains(out, where) || !strings.Contains(out, "would send 1 to") {
		t.Errorf("a dry run:\n%s", out)
	}
	if _, _, err := emporium(t, "", "events", "replay", "inventory", placed.ID, "evt_gone", "--yes", "--data", dir); err == nil || !strings.Contains(err.Error(), "nothing was sent") || !strings.Contains(err.Error(), where) {
		t.Errorf("by name: %v", err)
	}
	if out := must(t, "events", "show", "inventory.retry", "--data", dir); out != "" {
		t.Errorf("something was sent:\n%s", out)
	}
	out, _, err := emporium(t, "", "events", "replay", "inventory", "--yes", "--json", "--data", dir)
	var did replayed
	if jsonErr := json.Unmarshal([]byte(out), &did); jsonErr != nil || !did.Sent || len(did.Letters) != 1 || len(did.Unsent) != 1 || err == nil || !strings.Contains(err.Error(), "1 dead letter cannot be sent again") {
		t.Errorf("got %v, %s", err, out)
	}
	onLog(t, dir, func(bus wiring.Bus) {
		sent, err := bus.Read(t.Context(), "inventory.retry", 0, 10)
		if err != nil || len(sent) != 1 || sent[0].ID != placed.ID || string(sent[0].Data) != string(placed.Data) {
			t.Errorf("sent again: %+v, %v", sent, err)
		}
	})
}

// bury writes dead letters as the inventory service would.
func bury(t *testing.T, dir string, dead ...kitevent.Event) {
	t.Helper()
	letters := make([]kitevent.DeadLetter, len(dead))
	for i, e := range dead {
		letters[i] = kitevent.DeadLetter{Group: "inventory", Reason: "the shelf fell down", Topic: "order.events", Event: e}
	}
	buryLetters(t, dir, letters...)
}

func buryLetters(t *testing.T, dir string, letters ...kitevent.DeadLetter) {
	t.Helper()
	onLog(t, dir, func(bus wiring.Bus) {
		for _, l := range letters {
			letter, err := kitevent.Make(t.Context(), "inventory", clock.System, id.System, l)
			if err != nil {
				t.Fatal(err)
			}
			if err := bus.Publish(t.Context(), []kitevent.Event{letter}); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// onLog works on the event log of a data directory.
func onLog(t *testing.T, dir string, work func(wiring.Bus)) {
	t.Helper()
	var c wiring.Config
	if _, err := conf.Load(&c, conf.Sources{Set: []string{"data_dir=" + dir}}); err != nil {
		t.Fatal(err)
	}
	bus, err := wiring.OpenBus(t.Context(), c, log.Discard())
	if err != nil {
		t.Fatal(err)
	}
	defer bus.Close()
	work(bus)
}
