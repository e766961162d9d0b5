package store_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"emporium/kit/db"
	"emporium/kit/id"
	"emporium/kit/money"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

func posted(n string, at time.Time, amount int64) ledger.Transaction {
	return ledger.Transaction{ID: "capture:" + n, Kind: "capture", PaymentID: "pay_" + n, OrderID: "ord_" + n, OperationID: n, Provider: "stripe", Currency: "EUR",
		Reference: "ch_" + n, At: at, Postings: []ledger.Posting{{Account: ledger.Clearing, Amount: amount}, {Account: ledger.Receivable, Amount: -amount}}}
}

func books(t *testing.T, f fixture) {
	ctx := t.Context()
	all := []ledger.Transaction{posted("a", now, 100), posted("b", now, 200), posted("c", now.Add(time.Hour), 400)}
	for range 2 { // what is posted stays as it is
		f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.Post(ctx, tx, all, now) })
	}
	balances, err := f.Balances(ctx, time.Time{})
	want := []store.Balance{{Account: "customer_receivable", Provider: "stripe", Currency: "EUR", Amount: -700, Lines: 3}, {Account: "psp_clearing", Provider: "stripe", Currency: "EUR", Amount: 700, Lines: 3}}
	if diff := cmp.Diff(want, balances); err != nil || diff != "" {
		t.Errorf("balances: %v\n%s", err, diff)
	}
	if balances, err = f.Balances(ctx, now.Add(time.Minute)); err != nil || len(balances) != 2 || balances[1].Amount != 300 {
		t.Errorf("until then: %+v, %v", balances, err)
	}
	kept, err := f.Transactions(ctx, []string{all[2].ID, "nothing", all[0].ID})
	if diff := cmp.Diff([]ledger.Transaction{all[0], all[2]}, kept, cmpopts.EquateApproxTime(0)); err != nil || diff != "" {
		t.Errorf("by their ids: %v\n%s", err, diff)
	}
	var ids []string
	filter := store.EntryFilter{Limit: 2}
	for {
		page, err := f.Entries(ctx, filter)
		if err != nil {
			t.Fatal(err)
		}
		if len(page) == 0 {
			break
		}
		for _, e := range page {
			if e.Line == 1 {
				ids = append(ids, e.Transaction)
			}
			filter.AfterAt, filter.AfterID = e.OccurredAt, e.Transaction
		}
	}
	if diff := cmp.Diff([]string{"capture:a", "capture:b", "capture:c"}, ids); diff != "" {
		t.Errorf("pages: %s", diff)
	}
	for name, tt := range map[string]struct {
		filter store.EntryFilter
		want   int
	}{
		"of a payment": {store.EntryFilter{PaymentID: "pay_b", Limit: 10}, 2}, "of an account": {store.EntryFilter{Account: "psp_clearing", Limit: 10}, 6},
		"of none": {store.EntryFilter{Account: "bank", Limit: 10}, 0}, "of a time": {store.EntryFilter{From: now.Add(time.Minute), To: now.Add(2 * time.Hour), Limit: 10}, 2},
	} {
		if got, err := f.Entries(ctx, tt.filter); err != nil || len(got) != tt.want {
			t.Errorf("%s: %d entries, %v; want %d", name, len(got), err, tt.want)
		}
	}
	if bad, err := f.Unbalanced(ctx); err != nil || len(bad) != 0 {
		t.Errorf("got %v, %v", bad, err)
	}
	for _, change := range []string{`UPDATE ledger_posting SET amount = 1`, `DELETE FROM ledger_posting`} {
		if err := f.db.Write(ctx, func(tx *db.Tx) error { _, err := tx.Exec(ctx, change); return err }); err == nil || !strings.Contains(err.Error(), "immutable") {
			t.Errorf("%s: got %v", change, err)
		}
	}
}

func inbox(t *testing.T, f fixture) {
	one := store.Notice{Provider: "stripe", EventID: "evt_1", Type: "charge.refunded", Object: "ch_1", State: store.NoticeQueued, NextAttemptAt: db.Micros(now),
		CreatedAt: db.Micros(now), ReceivedAt: db.Micros(now), Raw: `{"id":"evt_1","name":"Zoë"}`}
	two := one
	two.EventID, two.State, two.NextAttemptAt, two.ReceivedAt = "evt_2", store.NoticeIgnored, 0, db.Micros(now)-1
	for n, want := range []int64{2, 0} {
		f.write(t, func(ctx context.Context, tx *db.Tx) error {
			added, err := f.AddNotices(ctx, tx, []store.Notice{one, two})
			if err == nil && added != want {
				t.Errorf("time %d: %d added, want %d", n, added, want)
			}
			return err
		})
	}
	claim := func(at time.Time) (got []store.Notice) {
		f.write(t, func(ctx context.Context, tx *db.Tx) (err error) {
			got, err = f.ClaimNotices(ctx, tx, at, at.Add(time.Minute), 10)
			return err
		})
		return got
	}
	got := claim(now)
	if len(got) != 1 || got[0].EventID != "evt_1" || got[0].Raw != one.Raw {
		t.Fatalf("got %+v", got)
	}
	if again := claim(now); len(again) != 0 {
		t.Errorf("claimed twice: %+v", again)
	}
	dead := got[0]
	dead.State, dead.Attempts, dead.Error, dead.NextAttemptAt, dead.ProcessedAt = store.NoticeDead, 10, "no", 0, db.Micros(now)
	f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.SettleNotice(ctx, tx, &dead) })
	if all, err := f.Notices(t.Context(), store.NoticeDead, store.NoticePosition{}, 10); err != nil || len(all) != 1 || all[0].Error != "no" || all[0].Raw != "" {
		t.Errorf("got %+v, %v", all, err)
	}
	if all, err := f.Notices(t.Context(), store.NoticeDead, store.NoticePosition{ReceivedAt: one.ReceivedAt, EventID: "evt_1"}, 10); err != nil || len(all) != 0 {
		t.Errorf("the next page: got %+v, %v", all, err)
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if found, err := f.ReplayNotice(ctx, tx, "stripe", "evt_2", now); err != nil || found {
			t.Errorf("replay what is not dead: %v, %v", found, err)
		}
		found, err := f.ReplayNotice(ctx, tx, "stripe", "evt_1", now)
		if !found {
			t.Error("replay: not found")
		}
		return err
	})
	if got := claim(now.Add(time.Hour)); len(got) != 1 || got[0].Attempts != 0 {
		t.Errorf("replayed: %+v", got)
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		n, err := f.PurgeNotices(ctx, tx, now.Add(time.Hour), 10)
		if n != 1 {
			t.Errorf("%d forgotten, want the ignored one", n)
		}
		return err
	})
}

func decisions(t *testing.T, f fixture) {
	ctx := t.Context()
	d := dispute.Open("dsp_1", "stripe", "pay_1", "ord_1", dispute.News{Reference: "du_1", Capture: "ch_1", Reason: "fraudulent", Status: dispute.NeedsResponse,
		Amount: money.New(5000, "EUR"), Withdrawn: money.New(5500, "USD"), Fee: money.New(1500, "USD"), EvidenceDue: now.Add(time.Hour), At: now}, 5000, 0, now)
	f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.SaveDispute(ctx, tx, d) })
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if got, err := f.Claims(ctx, tx, "pay_1"); err != nil || !slices.Equal(got, []store.Claim{{Capture: "ch_1", Open: 1}}) {
			t.Errorf("got %+v, %v", got, err)
		}
		got, err := f.LoadDisputeByReference(ctx, tx, "stripe", "du_1")
		if diff := cmp.Diff(d, got); err != nil || diff != "" {
			t.Errorf("%v\n%s", err, diff)
			return err
		}
		if views, err := f.DisputeViews(ctx, "stripe", "du_1", "du_2"); err != nil || views["du_1"] != 1 || views["du_2"] != 0 || len(views) != 2 {
			t.Errorf("views %v, %v", views, err)
		}
		if err := got.Write(dispute.Evidence{Text: "Delivered.", Tracking: "1Z"}, now); err != nil {
			return err
		}
		*d = *got
		return f.SaveDispute(ctx, tx, got)
	})
	for _, n := range []struct {
		status, payment, before string
		want                    int
	}{{"", "", "", 1}, {"needs_response", "pay_1", "", 1}, {"won", "", "", 0}, {"", "pay_2", "", 0}, {"", "", "dsp_1", 0}} {
		got, err := f.ListDisputes(ctx, n.status, n.payment, n.before, 10)
		if err != nil || len(got) != n.want || n.want == 1 && !cmp.Equal(got[0], d) {
			t.Errorf("%+v: got %+v, %v", n, got, err)
		}
	}
	task := store.Task{ID: "tsk_1", Kind: "dispute", Subject: "dsp_1", PaymentID: "pay_1", OrderID: "ord_1", Note: "See to it.", DueAt: 5, CreatedAt: 4}
	again := task
	again.ID = "tsk_2"
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		_, err := f.AddTasks(ctx, tx, []store.Task{task})
		if n, err := f.AddTasks(ctx, tx, []store.Task{again}); err != nil || n != 0 {
			t.Errorf("the same task twice: %d, %v", n, err)
		}
		return err
	})
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		own := store.Task{ID: "tsk_0", Kind: "authorization_expiring", Subject: "opn_1", CreatedAt: 4}
		if _, err := f.AddTasks(ctx, tx, []store.Task{own}); err != nil {
			return err
		}
		for _, c := range []struct {
			kind, subject string
			want          bool
		}{{"dispute", "opn_1", false}, {"authorization_expiring", "opn_2", false}, {"authorization_expiring", "opn_1", true}, {"authorization_expiring", "opn_1", false}} {
			if found, err := f.SettleTask(ctx, tx, c.kind, c.subject, now); err != nil || found != c.want {
				t.Errorf("settle %s %s: got %v, %v", c.kind, c.subject, found, err)
			}
		}
		return nil
	})
	finish := func(want bool) {
		f.write(t, func(ctx context.Context, tx *db.Tx) error {
			found, err := f.FinishTask(ctx, tx, "tsk_1", "usr_1", now)
			if found != want {
				t.Errorf("finished %v, want %v", found, want)
			}
			return err
		})
	}
	finish(true)
	finish(false)
	if done, err := f.Tasks(ctx, store.TaskDone, "", 10); err != nil || len(done) != 2 || done[0].DoneBy != "usr_1" || done[0].DueAt != 5 || done[1].DoneBy != "" {
		t.Errorf("got %+v, %v", done, err)
	}
	owed := map[string]store.Return{"ret_2": {ID: "ret_2", PaymentID: "pay_1", Amount: 7}, "ret_1": {ID: "ret_1", PaymentID: "pay_1", Amount: 5}}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if err := f.PutReturns(ctx, tx, owed); err != nil {
			return err
		}
		return f.PutReturns(ctx, tx, map[string]store.Return{"ret_1": {ID: "ret_1", PaymentID: "pay_1", Amount: 5, Attempts: 2}})
	})
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if got, err := f.Return(ctx, tx, "ret_1"); err != nil || got != (store.Return{ID: "ret_1", PaymentID: "pay_1", Amount: 5, Attempts: 2}) {
			t.Errorf("got %+v, %v", got, err)
		}
		if _, err := f.Return(ctx, tx, "ret_3"); !errors.Is(err, db.ErrNoRows) {
			t.Errorf("nothing is known of it: %v", err)
		}
		return nil
	})
	r := store.RefundRequest{ID: "rrq_1", PaymentID: "pay_1", Amount: 5, Currency: "EUR", Reason: "broken", State: store.RequestOpen, RequestedBy: "usr_1", CreatedAt: 3,
		Method: "cash", Reference: "17", ReturnID: "ret_1"}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if err := f.AddRefundRequest(ctx, tx, &r); err != nil {
			return err
		}
		got, err := f.LoadRefundRequest(ctx, tx, "rrq_1")
		if err != nil || got != r {
			t.Errorf("got %+v, %v", got, err)
		}
		r.State, r.DecidedBy, r.RefundID, r.DecidedAt = store.RequestApproved, "usr_2", "rfd_1", 9
		return f.DecideRefundRequest(ctx, tx, &r)
	})
	if got, err := f.RefundRequests(ctx, store.RequestApproved, "", 10); err != nil || len(got) != 1 || got[0] != r {
		t.Errorf("got %+v, %v", got, err)
	}
	for _, lost := range []dispute.News{
		{Reference: "du_7", Capture: "ch_7", Status: dispute.Won, Amount: money.New(300, "JPY"), Withdrawn: money.New(300, "JPY"), At: now},
		{Reference: "du_8", Capture: "ch_8", Status: dispute.Lost, Amount: money.New(10_000, "JPY"), Withdrawn: money.New(6500, "USD"), At: now},
		{Reference: "du_9", Capture: "ch_8", Status: dispute.Lost, Amount: money.New(900, "JPY"), Withdrawn: money.New(800, "JPY"), At: now},
	} {
		l := dispute.Open("dsp_"+lost.Reference, "stripe", "pay_9", "ord_9", lost, 0, 0, now)
		f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.SaveDispute(ctx, tx, l) })
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		want := []store.Claim{{Capture: "ch_7"}, {Capture: "ch_8", Lost: 10_800}} // all of the first, whose dollars say nothing of yen
		if got, err := f.Claims(ctx, tx, "pay_9"); err != nil || !slices.Equal(got, want) {
			t.Errorf("got %+v, %v, want %+v", got, err, want)
		}
		if got, err := f.Claims(ctx, tx, "pay_none"); err != nil || len(got) != 0 {
			t.Errorf("got %+v, %v", got, err)
		}
		return nil
	})
}

func giftCards(t *testing.T, f fixture) {
	ctx := t.Context()
	c := store.GiftCard{ID: "gft_1", CodeHash: "hash", Hint: "WXYZ", Currency: "EUR", Issued: 1000, Balance: 1000, State: store.GiftCardActive, IssuedBy: "usr_1", CreatedAt: 1, UpdatedAt: 1}
	f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.AddGiftCard(ctx, tx, &c) })
	move := func(amount int64, want bool) {
		f.write(t, func(ctx context.Context, tx *db.Tx) error {
			ok, err := f.MoveGiftCard(ctx, tx, id.System, "gft_1", "pay_1", "opn_1", "hold", amount, now)
			if ok != want {
				t.Errorf("move %d: %v, want %v", amount, ok, want)
			}
			return err
		})
	}
	move(-700, true)
	move(-301, false)
	move(200, true)
	if got, err := f.GiftCardByCode(ctx, "hash"); err != nil || got.Balance != 500 {
		t.Errorf("got %+v, %v", got, err)
	}
	if got, err := f.GiftCardByCode(ctx, "other"); err != nil || got != nil {
		t.Errorf("got %+v, %v", got, err)
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		found, err := f.BlockGiftCard(ctx, tx, "gft_1", store.GiftCardBlocked, now)
		if got, err := f.LoadGiftCard(ctx, tx, "gft_1"); err != nil || got.State != store.GiftCardBlocked || !found {
			t.Errorf("got %+v, %v", got, err)
		}
		return err
	})
	if all, err := f.ListGiftCards(ctx, "", 10); err != nil || len(all) != 1 {
		t.Errorf("got %+v, %v", all, err)
	}
}

func reconciled(t *testing.T, f fixture) {
	ctx := t.Context()
	p := fresh(t, "ord_r")
	op := p.Operations()[0]
	if err := p.Resolve(id.System, op.ID, payment.Outcome{Verdict: payment.Done, Reference: "auth_1", ValidUntil: now.Add(time.Hour)}, now); err != nil {
		t.Fatal(err)
	}
	c, err := p.StartCapture(id.System, 3000, payment.CaptureRule{}, now)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Resolve(id.System, c.ID, payment.Outcome{Verdict: payment.Done, Reference: "ch_1", Fee: 42}, now); err != nil {
		t.Fatal(err)
	}
	f.write(t, func(ctx context.Context, tx *db.Tx) error { return f.Insert(ctx, tx, []*payment.Payment{p}) })
	for name, args := range map[string][2]string{"by id": {p.ID(), ""}, "by its capture": {"", "ch_1"}, "by both": {"pay_x", "ch_1"}} {
		if got, err := f.PaymentOf(ctx, f.db, "sandbox", args[0], args[1]); err != nil || got != p.ID() {
			t.Errorf("%s: got %q, %v", name, got, err)
		}
	}
	if got, err := f.PaymentOf(ctx, f.db, "other", "", "ch_1"); err != nil || got != "" {
		t.Errorf("another provider: got %q, %v", got, err)
	}
	moved, err := f.MovedBetween(ctx, "sandbox", now.Add(-time.Minute), now.Add(time.Minute), store.Moved{}, 10)
	if err != nil || len(moved) != 1 || moved[0].Reference != "ch_1" || moved[0].Fee != 42 || moved[0].Amount != 3000 {
		t.Fatalf("got %+v, %v", moved, err)
	}
	if more, err := f.MovedBetween(ctx, "sandbox", now.Add(-time.Minute), now.Add(time.Minute), moved[0], 10); err != nil || len(more) != 0 {
		t.Errorf("the next page: %+v, %v", more, err)
	}
	if got, err := f.MovedByReference(ctx, "sandbox", []string{"ch_1", "ch_2"}, []string{p.ID()}); err != nil || len(got) != 1 {
		t.Errorf("got %+v, %v", got, err)
	}
	if due, err := f.Reminders(ctx, now.Add(time.Hour), 10); err != nil || len(due) != 1 || due[0] != p.ID() {
		t.Errorf("reminders: %v, %v", due, err)
	}
	if due, err := f.GivenUp(ctx, now.Add(24*time.Hour), 10); err != nil || len(due) != 0 {
		t.Errorf("given up: %v, %v", due, err)
	}
	run := store.Run{ID: "rec_1", Provider: "stripe", FromAt: 1, ToAt: 2, StartedAt: 3, FinishedAt: 4, Movements: 5, Matched: 4, Drifts: 1}
	failed := run
	failed.ID, failed.ToAt, failed.Error = "rec_2", 9, "no answer"
	drift := store.Drift{ID: "drf_1", RunID: "rec_1", Provider: "stripe", Kind: "missing_here", Reference: "ch_9", Theirs: 7, Currency: "EUR", Action: "suspense", CreatedAt: 4}
	f.write(t, func(ctx context.Context, tx *db.Tx) error {
		if err := f.AddRun(ctx, tx, &run); err != nil {
			return err
		}
		if err := f.AddRun(ctx, tx, &failed); err != nil {
			return err
		}
		if _, err := f.AddDrifts(ctx, tx, []store.Drift{drift}); err != nil {
			return err
		}
		same := drift
		same.ID, same.RunID = "drf_2", "rec_2"
		n, err := f.AddDrifts(ctx, tx, []store.Drift{same})
		if n != 0 {
			t.Errorf("a difference was found for the first time twice")
		}
		return err
	})
	if last, err := f.LastRun(ctx, "stripe"); err != nil || last != run {
		t.Errorf("last run: %+v, %v", last, err)
	}
	if last, err := f.LastRun(ctx, "paypal"); err != nil || last != (store.Run{}) {
		t.Errorf("no run: %+v, %v", last, err)
	}
	if runs, err := f.Runs(ctx, "rec_2", 10); err != nil || len(runs) != 1 || runs[0] != run {
		t.Errorf("runs: %+v, %v", runs, err)
	}
	if got, err := f.Drifts(ctx, "rec_1", "", 10); err != nil || len(got) != 1 || got[0] != drift {
		t.Errorf("drifts: %+v, %v", got, err)
	}
	if got, err := f.Drifts(ctx, "", "drf_1", 10); err != nil || len(got) != 0 {
		t.Errorf("the next page: %+v, %v", got, err)
	}
}
