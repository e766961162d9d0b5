package wiring

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"emporium/contract/book"
	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/services/order"
)

// traded is a shop in which things have happened, and which has stopped: orders that were confirmed, shipped, refused by the card, refused for
// want of stock, and cancelled after they were paid.
func traded(t *testing.T, c Config) (told []book.Told) {
	t.Helper()
	c.Order.Coupons = []order.CouponConfig{{Code: "FEW", Percent: "10", Limit: 3}}
	h, err := Open(t.Context(), c, nil, Options{LogTo: t.Output(), Version: "test", NoListeners: true})
	if err != nil {
		t.Fatal(err)
	}
	stop := func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), 20*time.Second)
		defer cancel()
		if err := errors.Join(h.Stop(ctx), h.Close()); err != nil {
			t.Error(err)
		}
	}
	defer stop()
	if err := h.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	s := &shopper{t: t, client: h.Client(), base: "http://gateway"}
	s.stock(h, "A-1")
	staff, err := h.Users().StaffToken(t.Context(), []string{"*"}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	s.must(http.MethodPatch, "/v1/admin/stock/A-1", staff, map[string]any{"low_stock_threshold": 97}, nil, "If-Match", `"1"`) // of 100: the second order gets there
	place := func(method string, quantity int, coupons ...string) (id string, lines []string) {
		var cart struct{ ID, Token string }
		s.must(http.MethodPost, "/v1/carts", "", map[string]any{"currency": "EUR", "lines": []any{map[string]any{"sku": "A-1", "quantity": quantity}}}, &cart)
		if len(coupons) > 0 {
			s.must(http.MethodPatch, "/v1/carts/"+cart.ID, "", map[string]any{"coupon_codes": coupons}, nil, "Cart-Token", cart.Token)
		}
		var o struct {
			ID, Number, Status string
			Lines              []struct{ ID string }
			Totals             struct {
				Total struct {
					Amount   int64
					Currency string
				}
			}
		}
		s.must(http.MethodPost, "/v1/orders", "", map[string]any{"cart_id": cart.ID, "email": guestEmail,
			"shipping_address": map[string]any{"name": guestName, "line1": guestStreet, "city": "London", "postal_code": "N1 9GU", "country": "GB"},
			"payment":          map[string]any{"provider": "sandbox", "method": method}}, &o, "Cart-Token", cart.Token, "Prefer", "wait=10")
		told = append(told, book.Told{Key: "key-" + o.ID, OrderID: o.ID, Number: o.Number, Total: o.Totals.Total.Amount, Currency: o.Totals.Total.Currency})
		for _, l := range o.Lines {
			lines = append(lines, l.ID)
		}
		return o.ID, lines
	}
	shipped, lines := place("card_ok", 2)
	place("card_ok", 1, "FEW")
	place("card_ok", 1, "FEW")
	var account struct {
		AccessToken string `json:"access_token"`
		User        struct{ ID string }
	}
	s.must(http.MethodPost, "/v1/auth/register", "", map[string]any{"email": "ann@example.org", "password": "correct-horse-battery", "name": "Ann"}, &account)
	s.must(http.MethodPatch, "/v1/me", account.AccessToken, map[string]any{"name": "Ann Other"}, nil)
	s.must(http.MethodPost, "/v1/admin/users/"+account.User.ID+"/sessions/revoke", staff, nil, nil)
	s.must(http.MethodPost, "/v1/subscriptions", "", map[string]any{"email": "reader@example.org", "locale": "xx"}, nil)
	s.must(http.MethodPost, "/v1/admin/campaigns", staff, map[string]any{"name": "Linen", "channel": "email", "default_locale": "en",
		"content": map[string]any{"en": map[string]any{"subjects": []string{"Half price"}, "headline": "Linen", "body": "Half price."}}}, nil)
	place("card_declined", 1)
	place("card_ok", 900)
	cancelled, _ := place("card_ok", 1)
	captured := func(id string) error {
		var o struct {
			PaymentStatus string `json:"payment_status"`
		}
		if err := s.do(http.MethodGet, "/v1/admin/orders/"+id, staff, nil, &o); err != nil || o.PaymentStatus == "captured" {
			return err
		}
		return fmt.Errorf("payment is %s", o.PaymentStatus)
	}
	kittest.Eventually(t, 20*time.Second, func() error { return errors.Join(captured(shipped), captured(cancelled)) })
	s.must(http.MethodPost, "/v1/admin/orders/"+shipped+"/fulfillments", staff,
		map[string]any{"carrier": "Royal", "lines": []any{map[string]any{"line_id": lines[0], "quantity": 2}}}, nil)
	var back struct {
		Returns []struct {
			ID string `json:"id"`
		} `json:"returns"`
	}
	s.must(http.MethodPost, "/v1/admin/orders/"+shipped+"/returns", staff, map[string]any{"reason": "damaged", "lines": []any{map[string]any{"line_id": lines[0], "quantity": 1}}}, &back)
	s.must(http.MethodPost, "/v1/admin/orders/"+shipped+"/returns/"+back.Returns[0].ID+"/receive", staff, map[string]any{}, nil)
	s.must(http.MethodPost, "/v1/admin/orders/"+cancelled+"/cancel", staff, map[string]any{"reason": "by telephone"}, nil)
	// A running shop can be looked at, too.
	kittest.Eventually(t, 30*time.Second, func() error {
		a, err := Audit(t.Context(), c, AuditOptions{Told: told, Bus: h.bus, Grace: time.Millisecond})
		if err != nil {
			return err
		}
		if v := a.Violated(); len(v) > 0 {
			return fmt.Errorf("%+v", v)
		}
		for _, r := range a.Results {
			if r.Looked["sold orders"] == 3 || r.Number != 6 {
				continue
			}
			return fmt.Errorf("invariant 6 has looked at %v", r.Looked)
		}
		return refunded(a)
	})
	return told
}

// refunded waits for the letters about the cancelled order and the return, and for the history of the return: they are the last that happens.
func refunded(a Audited) error {
	for _, r := range a.Results {
		if r.Number == 27 && r.Looked["messages sent about orders"] < 9 || r.Number == 4 && r.Looked["changes"] < 28 {
			return fmt.Errorf("%s: %v", r.Name, r.Looked)
		}
	}
	return nil
}

func TestAuditOfEveryDialect(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			c := configured(t, "data_dir="+t.TempDir(), "notification.inbox.listen=")
			if kind.Name != "sqlite" {
				for _, service := range WithDatabase() {
					line, _ := lookup(service)
					*line.database(&c) = kind.URL(t)
				}
			}
			told := traded(t, c)
			first, err := Audit(t.Context(), c, AuditOptions{Told: told, Hash: true})
			if err != nil {
				t.Fatal(err)
			}
			a, err := Audit(t.Context(), c, AuditOptions{Told: told, Before: first.States})
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range a.Results {
				switch {
				case r.Verdict == book.Holds && len(r.Looked) > 0:
				case r.Number == 15 && kind.Name == "mariadb" && r.Verdict == book.Partly: // nothing there keeps postings from being changed
				default:
					t.Errorf("%d, %s: %s, looked at %v, found %q, unseen %q", r.Number, r.Name, r.Verdict, r.Looked, r.Findings, r.Unseen)
				}
			}
			everywhere(t, c, told)
			for _, table := range []string{"user.account", "product.product", "inventory.items", "order.orders", "payment.payment", "notification.notification"} {
				if first.States[table] == "" {
					t.Errorf("%s has no state among %v", table, first.States)
				}
			}
		})
	}
}

// resultOf finds an invariant's result.
func resultOf(a Audited, invariant int) book.Result {
	for _, r := range a.Results {
		if r.Number == invariant {
			return r
		}
	}
	return book.Result{}
}

// everywhere does to any store what another dialect may read in another way, sees it found, and puts it right.
func everywhere(t *testing.T, c Config, told []book.Told) {
	t.Helper()
	for _, w := range []struct {
		invariant                   int
		service, does, undoes, says string
	}{
		{20, "inventory", `UPDATE items SET low_threshold = 1`, `UPDATE items SET low_threshold = 97`, "is told as low, and was not"},
		{20, "order", `UPDATE order_history SET type = 'hold_kept' WHERE type = 'stock_reserved'`, `UPDATE order_history SET type = 'stock_reserved' WHERE type = 'hold_kept'`,
			"payment.requested tells of, and 1"},
		{20, "payment", disputed("lost"), `DELETE FROM dispute`, "dispute dsp_1 is lost, and no event tells so"},
		{31, "user", `UPDATE audit_trail_head SET hash = 'x'`, `UPDATE audit_trail_head SET hash = (SELECT hash FROM audit_trail WHERE audit_trail.seq = audit_trail_head.seq)`,
			"of the audit trail of user is not the one that was written last"},
	} {
		line, _ := lookup(w.service)
		url := *line.database(&c)
		if url == "" {
			url = "sqlite:" + filepath.Join(c.DataDir, w.service+".db")
		}
		change(t, url, w.service, w.does)
		a, err := Audit(t.Context(), c, AuditOptions{Told: told})
		if err != nil {
			t.Fatal(err)
		}
		if r := resultOf(a, w.invariant); !slices.ContainsFunc(r.Findings, func(f string) bool { return strings.Contains(f, w.says) }) {
			t.Errorf("%s: found %q, want %q", w.service, r.Findings, w.says)
		}
		change(t, url, w.service, w.undoes)
	}
}

// wrongs are what may have gone wrong, one for each way in which an invariant can break: what is done to a service's tables by hand.
var wrongs = []struct {
	invariant           int
	name, service, does string
}{
	{2, "a key that gave another's order", "order", `INSERT INTO idempotency SELECT scope, 'another', fingerprint, status, body, created_at FROM idempotency WHERE scope LIKE '% place-order' LIMIT 1`},
	{2, "an answer without its order", "order", `UPDATE idempotency SET body = '{"id":"ord_lost"}' WHERE rowid = (SELECT MIN(rowid) FROM idempotency WHERE scope LIKE '% place-order')`},
	{2, "an answer that is none", "order", `UPDATE idempotency SET body = '{}' WHERE scope LIKE '% place-order'`},
	{3, "more back than was sent", "order", `UPDATE orders SET progress = REPLACE(progress, '"quantity":1,"restock":1', '"quantity":3,"restock":1')`},
	{3, "more given back than was paid", "order", `UPDATE orders SET progress = REPLACE(progress, '"refund":', '"refund":99')`},
	{3, "a refund beyond its return", "order", `UPDATE orders SET progress = REPLACE(progress, '"refunded":', '"refunded":9') WHERE progress LIKE '%"returns"%'`},
	{3, "another total", "order", `UPDATE orders SET total = total + 1`},
	{3, "a lost line", "order", `DELETE FROM order_lines`},
	{3, "a total that does not add up", "order", `UPDATE orders SET snapshot = REPLACE(snapshot, '"subtotal":', '"subtotal":9')`},
	{4, "a gap", "order", `DELETE FROM order_history WHERE version = 2`},
	{4, "back from the end", "order", `UPDATE order_history SET status = 'confirmed' WHERE status = 'cancelled' AND version = (SELECT MAX(version) FROM order_history h WHERE h.order_id = order_history.order_id)`},
	{4, "a status without a step", "order", `UPDATE orders SET status = 'completed' WHERE status = 'confirmed'`},
	{5, "past its deadline", "order", `UPDATE orders SET deadline_at = placed_at - 600000000 WHERE status = 'confirmed'`},
	{5, "waits for nothing", "order", `UPDATE orders SET status = 'placed'`},
	{6, "confirmed and not paid", "payment", `UPDATE payment_operation SET progress = 'failed'`},
	{6, "confirmed and not held", "inventory", `UPDATE holds SET state = 'released' WHERE state = 'committed'`},
	{6, "held in part", "inventory", `DELETE FROM reservations WHERE order_id IN (SELECT order_id FROM holds WHERE state = 'committed')`},
	{7, "cancelled and held", "inventory", `UPDATE holds SET state = 'committed' WHERE state = 'released'`},
	{7, "cancelled and kept the money", "payment", `UPDATE payment_operation SET progress = 'failed' WHERE kind = 'refund'`},
	{8, "a level below zero", "inventory", `PRAGMA ignore_check_constraints = ON; UPDATE levels SET reserved = on_hand + 1`},
	{8, "low that is not told", "inventory", `UPDATE items SET low = 1 - low`},
	{9, "pieces from nowhere", "inventory", `UPDATE levels SET on_hand = on_hand + 1`},
	{9, "a lost movement", "inventory", `DELETE FROM movements WHERE type = 'ship'`},
	{10, "reserved for nobody", "inventory", `UPDATE levels SET reserved = reserved + 1`},
	{10, "a hold in a place that is not there", "inventory", `UPDATE reservations SET location_id = 'loc_gone' WHERE shipped < quantity`},
	{11, "overdue", "inventory", `UPDATE holds SET state = 'active', expires_at = created_at - 600000000 WHERE state = 'committed'`},
	{11, "twice as many", "inventory", `UPDATE reservations SET quantity = quantity * 2 WHERE shipped < quantity`},
	{11, "a reservation without a hold", "inventory", `DELETE FROM holds WHERE state = 'shipped'`},
	{11, "a hold of no order", "order", `DELETE FROM orders WHERE status = 'confirmed'`},
	{12, "sold and not taken", "inventory", `UPDATE reservations SET quantity = quantity + 1`},
	{12, "refused what was there", "inventory", `UPDATE movements SET created_at = created_at - 60000000, on_hand = on_hand + 5000 WHERE on_hand > 0`},
	{13, "a reservation of what was not there", "inventory", `UPDATE movements SET reserved = 5000 WHERE type = 'reserve'`},
	{13, "a movement after the last", "inventory", `UPDATE items SET version = 1`},
	{14, "a lost posting", "payment", `DROP TRIGGER ledger_posting_keep_delete; DELETE FROM ledger_posting WHERE line = (SELECT MIN(line) FROM ledger_posting)`},
	{14, "postings without a transaction", "payment", `DELETE FROM ledger_transaction`},
	{14, "another amount", "payment", `DROP TRIGGER ledger_posting_keep_update; UPDATE ledger_posting SET amount = amount + 1 WHERE amount > 0`},
	{15, "a captured amount that was not posted", "payment", `UPDATE payment_operation SET amount = amount - 1 WHERE kind = 'capture'`},
	{15, "postings that could be changed", "payment", `DROP TRIGGER ledger_posting_keep_update`},
	{16, "a capture of which the provider knows nothing", "sandbox", `DELETE FROM sandbox_journal WHERE kind = 'capture'`},
	{16, "a payment of which we know nothing", "payment", `DELETE FROM payment_operation; DELETE FROM payment`},
	{16, "another reference", "payment", `UPDATE payment_operation SET reference = 'another' WHERE kind = 'capture'`},
	{17, "captured more than authorised", "payment", `UPDATE payment_operation SET amount = amount * 2 WHERE kind = 'capture'`},
	{17, "captured twice", "payment", `INSERT INTO payment SELECT 'pay_again', order_id, order_number, customer_id, provider, method, amount, currency, status, cancel_reason, refusal, expires_at, created_at, updated_at, version, attempts, gift_card, saved_method, next_choice, country, payer, saved_reference, off_session, consented_at, next_saved, bearer FROM payment WHERE status = 'captured' LIMIT 1;
		UPDATE payment SET order_id = (SELECT order_id FROM payment WHERE id = 'pay_again') WHERE status IN ('captured', 'partially_refunded')`},
	{17, "for an order that is not there", "payment", `UPDATE payment SET order_id = 'ord_lost'`},
	{18, "given back more than was taken", "payment", `UPDATE payment_operation SET amount = amount * 2 WHERE kind = 'refund'`},
	{19, "unknown for ever", "payment", `UPDATE payment_operation SET progress = 'unknown', next_attempt_at = 0`},
	{19, "nobody takes it up", "payment", `UPDATE payment_operation SET progress = 'sent', next_attempt_at = 1`},
	{20, "a change that nobody was told of", "log", `DELETE FROM log WHERE type = 'order.confirmed'`},
	{20, "a change of a payment that nobody was told of", "log", `DELETE FROM log WHERE type = 'payment.captured'`},
	{20, "a payment that is not what was told", "payment", `UPDATE payment SET version = version - 1 WHERE status = 'captured'`},
	{20, "a product that was changed by hand", "product", `UPDATE product SET version = version + 1`},
	{20, "an event of a change that never was", "order", `DELETE FROM order_history WHERE type <> 'placed'`},
	{21, "an event that is not published", "order", `INSERT INTO outbox (id, topic, type, subject, version, schema_version, occurred_at, correlation_id, causation_id, trace, data) VALUES ('evt_left', 'order.events', 'order.placed', 'ord_x', 1, 1, 1, '', '', '', '{}')`},
	{21, "a lease for ever", "order", `INSERT INTO lease (name, holder, expires_at) VALUES ('relay', 'nobody', 9000000000000000)`},
	{22, "told in another order", "log", `UPDATE log SET version = 1000 WHERE type = 'order.placed'`},
	{23, "applied twice", "inventory", `ALTER TABLE inbox RENAME TO was; CREATE TABLE inbox (consumer TEXT, event_id TEXT, outcome TEXT, applied_at INTEGER); INSERT INTO inbox SELECT * FROM was; INSERT INTO inbox SELECT * FROM was LIMIT 1`},
	{24, "another state", "order", `UPDATE orders SET email = 'eve@example.org'`},
	{25, "neither applied nor a dead letter", "inventory", `DELETE FROM inbox`},
	{25, "given up without a letter", "notification", `UPDATE inbox SET outcome = 'dead'`},
	{26, "two messages", "notification", `DROP INDEX notification_once; INSERT INTO notification SELECT id || 'b', event_id, kind, channel, addressee, recipient, name, locale, order_id, payment_id, user_id, data, not_after, created_at, correlation, trace FROM notification LIMIT 1;
		INSERT INTO delivery (notification_id, status, attempts, version, due_at, code, reason, sent_at) SELECT id, 'sent', 1, 1, 0, '', '', 1 FROM notification WHERE id NOT IN (SELECT notification_id FROM delivery)`},
	{27, "a cancellation of what is not cancelled", "notification", `UPDATE notification SET kind = 'order_cancelled'`},
	{27, "a confirmation of what never was", "notification", `UPDATE notification SET kind = 'order_confirmation'`},
	{27, "a refund of nothing", "notification", `UPDATE notification SET kind = 'refund_issued'`},
	{28, "more uses than allowed", "order", `INSERT INTO coupon_uses SELECT order_id || n.x, code, holder, used_at FROM coupon_uses, (SELECT 'a' AS x UNION SELECT 'b' UNION SELECT 'c') n; UPDATE coupon_counts SET uses = 4`},
	{28, "a campaign's code used twice", "order", `INSERT INTO issued_coupons VALUES ('FEW', 'cmp_1', '{}', 0); INSERT INTO coupon_uses SELECT order_id || 'b', code, holder, used_at FROM coupon_uses; UPDATE coupon_counts SET uses = 2`},
	{28, "uses that are not counted", "order", `UPDATE coupon_counts SET uses = 0`},
	{31, "another who did it", "user", `DROP TRIGGER audit_trail_keep_update; UPDATE audit_trail SET actor = 'usr_eve'`},
	{31, "a deed that is gone", "user", `DROP TRIGGER audit_trail_keep_delete; DELETE FROM audit_trail`},
}

func TestAuditFindsWhatIsWrong(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("copies a whole shop for each wrong")
	}
	c := configured(t, "data_dir="+t.TempDir(), "notification.inbox.listen=")
	told := traded(t, c)
	c.Order.Coupons = []order.CouponConfig{{Code: "FEW", Percent: "10", Limit: 3}}
	clean, err := Audit(t.Context(), c, AuditOptions{Told: told, Hash: true})
	if err != nil || len(clean.Violated()) > 0 {
		t.Fatalf("before anything is wrong: %+v, %v", clean.Violated(), err)
	}
	covered := map[int]bool{1: true}
	find := func(invariant int, name, service, does, says string) {
		t.Run(fmt.Sprint(invariant, " ", name), func(t *testing.T) {
			t.Parallel()
			c := c
			from := c.DataDir
			c.DataDir = t.TempDir()
			copyShop(t, from, c.DataDir)
			spoil(t, c.DataDir, service, does)
			a, err := Audit(t.Context(), c, AuditOptions{Told: told, Before: clean.States})
			if err != nil {
				t.Fatal(err)
			}
			r := resultOf(a, invariant)
			said := slices.ContainsFunc(r.Findings, func(f string) bool { return strings.Contains(f, says) })
			if r.Number != invariant || r.Verdict != book.Violated || !said {
				t.Errorf("%d, %s: %s, looked at %v, found %q, want %q", r.Number, r.Name, r.Verdict, r.Looked, r.Findings, says)
			}
		})
	}
	for _, w := range wrongs {
		covered[w.invariant] = true
		find(w.invariant, w.name, w.service, w.does, "")
	}
	for _, w := range parts {
		find(w.invariant, w.name, w.service, w.does, w.says)
	}
	for _, i := range book.Invariants {
		if !covered[i.Number] {
			t.Errorf("nothing is done wrong to invariant %d", i.Number)
		}
	}
	lost := append([]book.Told{{Key: "k", OrderID: "ord_lost"}}, told...)
	lost[1].Total++
	a, err := Audit(t.Context(), c, AuditOptions{Told: lost})
	if r := a.Results[0]; err != nil || r.Verdict != book.Violated || len(r.Findings) != 2 {
		t.Errorf("what was told: %+v, %v", r, err)
	}
	// One key has one order, and a provider does one thing once.
	twice := append([]book.Told{{Key: told[0].Key, OrderID: "ord_other"}}, told...)
	given := book.Entry{Provider: "stripe", Kind: "capture", State: "succeeded", Key: "once", PaymentID: "pay_x"}
	a, err = Audit(t.Context(), c, AuditOptions{Told: twice, Given: []book.Entry{given, given}})
	if err != nil || !strings.Contains(strings.Join(a.Results[1].Findings, "\n"), "was answered by order") || !strings.Contains(strings.Join(a.Results[15].Findings, "\n"), "twice") {
		t.Errorf("twice: %q, %q, %v", a.Results[1].Findings, a.Results[15].Findings, err)
	}
	// What cannot be looked at does not pass.
	a, err = Audit(t.Context(), c, AuditOptions{})
	if err != nil || a.Results[0].Verdict != book.Unseen || a.Results[23].Verdict != book.Unseen {
		t.Errorf("without a journal and a state: %+v, %+v, %v", a.Results[0], a.Results[23], err)
	}
}

func copyShop(t *testing.T, from, to string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(from, "*.db*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("nothing to copy: %v", err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(to, filepath.Base(f)), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// spoil does something to a database by hand.
func spoil(t *testing.T, dir, service, statements string) {
	t.Helper()
	name := map[string]string{"log": "events", "sandbox": "payment-sandbox"}[service]
	if name == "" {
		name = service
	}
	change(t, "sqlite:"+filepath.Join(dir, name+".db"), name, statements)
}

// change runs statements in a database.
func change(t *testing.T, url, name, statements string) {
	t.Helper()
	d, err := db.Open(t.Context(), url, db.Options{Name: name, SkipMigrations: true})
	if err != nil {
		t.Fatal(err)
	}
	ctx := t.Context()
	err = d.Write(ctx, func(tx *db.Tx) error {
		for statement := range strings.SplitSeq(statements, ";") {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return fmt.Errorf("%s: %w", statement, err)
			}
		}
		return nil
	})
	if err := errors.Join(err, d.Close()); err != nil {
		t.Fatal(err)
	}
}

// A log that is trimmed says nothing of orders from before, wherever its partitions begin; one that is whole says all.
func TestWhatATrimmedLogKeeps(t *testing.T) {
	t.Parallel()
	noon := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		first   map[int32]time.Time
		trimmed bool
		gone    time.Time
		want    time.Time
	}{
		"whole":                             {map[int32]time.Time{0: noon, 1: noon.Add(time.Hour)}, false, noon.Add(2 * time.Hour), noon.Add(-commitTime)},
		"trimmed":                           {map[int32]time.Time{0: noon, 1: noon.Add(time.Hour)}, true, noon, noon.Add(time.Hour + commitTime)},
		"a partition without any event":     {map[int32]time.Time{0: noon}, true, noon.Add(time.Hour), noon.Add(time.Hour + commitTime)},
		"nothing is left, or never was any": {nil, true, noon, time.Time{}},
	} {
		l := &logs{first: map[string]map[int32]time.Time{"t": c.first}, trimmed: map[string]bool{"t": c.trimmed}}
		if got, kept := l.since("t", c.gone); !got.Equal(c.want) || kept != (len(c.first) > 0) {
			t.Errorf("%s: got %v, %v, want %v", name, got, kept, c.want)
		}
	}
}
