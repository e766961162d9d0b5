package app_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/kit/trail"
	"emporium/services/payment/internal/app"
)

// S29: what staff do with money is on record as it is done, and what was refused is not. What they write freely stays out of it.
func TestDeedsAreOnRecord(t *testing.T) {
	t.Parallel()
	for _, kind := range kittest.Databases(t) {
		t.Run(kind.Name, func(t *testing.T) {
			t.Parallel()
			b := newBenchAt(t, kind.URL(t), &scripted{do: done}, func(o *app.Options) { o.RefundApproval = 1000 })
			pay, _ := b.paid()
			b.must(b.try(pay, 3000, true))
			b.must(b.refund(pay, 400))
			b.must(b.record(pay, 500, "cash", ""))
			if err := b.refund(pay, 9000); fault.CodeOf(err) != problem.RefundExceedsCaptured {
				t.Errorf("too much: got %v", err)
			}
			var requests []string
			for range 2 {
				b.write(func(ctx context.Context, tx *db.Tx) error {
					_, r, err := b.app.Refund(ctx, tx, pay, 1001, "broken", "usr_ann")
					requests = append(requests, r.ID)
					return err
				})
			}
			decide := func(request, by string, approve bool) error {
				return b.db.Write(t.Context(), func(tx *db.Tx) error {
					_, err := b.app.DecideRefund(t.Context(), tx, request, by, approve)
					return err
				})
			}
			if err := decide(requests[0], "usr_ann", true); fault.CodeOf(err) != problem.SecondPerson {
				t.Errorf("who asked approves: got %v", err)
			}
			b.must(decide(requests[0], "usr_ben", true))
			b.must(decide(requests[1], "usr_ben", false))
			b.must(b.app.AskPayout(t.Context(), pay))
			tasks, err := b.app.Tasks(t.Context(), "open", "", 10)
			if err != nil || len(tasks) != 1 {
				t.Fatalf("got %+v, %v", tasks, err)
			}
			var card string
			b.write(func(ctx context.Context, tx *db.Tx) error { return b.app.FinishTask(ctx, tx, tasks[0].ID, "usr_ann") })
			b.write(func(ctx context.Context, tx *db.Tx) error {
				c, _, err := b.app.IssueGiftCard(ctx, tx, eur(2500), time.Time{}, "usr_ann")
				card = c.ID
				return err
			})
			for _, block := range []bool{true, false} {
				b.write(func(ctx context.Context, tx *db.Tx) error {
					return b.app.BlockGiftCard(ctx, tx, card, block, "usr_ben")
				})
			}

			var entries []struct {
				Actor   string `db:"actor"`
				Action  string `db:"action"`
				Subject string `db:"subject"`
				Detail  string `db:"detail"`
			}
			if err := b.db.Select(t.Context(), &entries, "SELECT actor, action, subject, detail FROM audit_trail ORDER BY seq"); err != nil {
				t.Fatal(err)
			}
			short := strings.NewReplacer(pay, "PAY", requests[0], "FIRST", requests[1], "SECOND", tasks[0].ID, "TASK", card, "CARD")
			var got []string
			for _, e := range entries {
				got = append(got, short.Replace(strings.Join([]string{e.Actor, e.Action, e.Subject, e.Detail}, " ")))
			}
			want := []string{
				`usr_ann payment.capture_asked PAY {"amount":3000,"final":true}`,
				`usr_ann refund.asked PAY {"amount":400,"currency":"EUR"}`,
				`usr_ann refund.recorded_outside PAY {"amount":500,"currency":"EUR"}`,
				`usr_ann refund.asked PAY {"amount":1001,"currency":"EUR","request":"FIRST"}`,
				`usr_ann refund.asked PAY {"amount":1001,"currency":"EUR","request":"SECOND"}`,
				`usr_ben refund.approved FIRST {"amount":1001,"asked_by":"usr_ann","currency":"EUR","payment":"PAY"}`,
				`usr_ben refund.rejected SECOND {"amount":1001,"asked_by":"usr_ann","currency":"EUR","payment":"PAY"}`,
				`usr_ann task.finished TASK {}`,
				`usr_ann gift_card.issued CARD {"amount":2500,"currency":"EUR"}`,
				`usr_ben gift_card.blocked CARD {}`,
				`usr_ben gift_card.unblocked CARD {}`,
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("on record (-want +got):\n%s", diff)
			}
			if v, err := trail.Verify(t.Context(), b.db); err != nil || v != (trail.Verdict{Entries: int64(len(want))}) {
				t.Errorf("got %+v, %v", v, err)
			}
		})
	}
}

// A payment that was let go on after it was frozen, and holds that were given up or renewed, are on record, too.
func TestWhoLetAFrozenPaymentGoOn(t *testing.T) {
	t.Parallel()
	b, p := newTold(t)
	pay, _ := b.captured()
	p.fetch = absent
	b.clock.Advance(time.Hour)
	b.reconcile()
	b.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := b.app.Unfreeze(ctx, tx, pay, "usr_ann")
		return err
	})
	other, _ := b.paid()
	b.must(b.void(other))
	var got []string
	if err := b.db.Select(t.Context(), &got, "SELECT action FROM audit_trail ORDER BY seq"); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"payment.capture_asked", "payment.unfrozen", "payment.void_asked"}, got); diff != "" {
		t.Errorf("on record (-want +got):\n%s", diff)
	}
}
