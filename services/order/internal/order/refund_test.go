package order_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"emporium/contract/problem"
	"emporium/kit/fault"
	"emporium/services/order/internal/order"
)

// told is what payment says of one refund: what it had refunded by then at a version, and which one that was about.
type told struct {
	id, ret         string
	amount          int64
	failed          bool
	version, become int64
}

func (r told) to(o *order.Order, now time.Time) []order.Emission {
	f := fact(order.OutcomeRefunded, r.version)
	if r.failed {
		f.Outcome, f.Reversed = order.OutcomeRefundFailed, true
	}
	f.Captured, f.Refunded = 790, r.become
	f.RefundID, f.ReturnID, f.RefundAmount = r.id, r.ret, r.amount
	emissions := o.PaymentReported(f, now)
	return append(emissions, o.RefundReported(r.ret, order.ReturnRefund{ID: r.id, Amount: r.amount, Failed: r.failed, Version: r.version}, now)...)
}

// received is an order of which all three pieces came back, for 300.
func received(t *testing.T) *order.Order {
	t.Helper()
	o := sold(t)
	if _, err := o.RequestReturn(order.ReturnWish{ID: "ret_1"}, order.ActorShopper, noon); err != nil {
		t.Fatal(err)
	}
	if _, err := o.ReceiveReturn("ret_1", order.Receipt{}, "usr_staff", noon.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	return o
}

// The flag says that the customer waits for money, and no longer than she does.
func TestHowLongAFailedRefundIsFlagged(t *testing.T) {
	t.Parallel()
	flagged := []order.Flag{order.FlagRefundFailed}
	again := func(t *testing.T, o *order.Order) {
		t.Helper()
		if _, err := o.RetryRefund("ret_1", false, "usr_staff", noon.Add(3*time.Hour)); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		told  []told
		again bool // before the last
		want  []order.Flag
	}{
		"a return's refund fails":      {[]told{{"ref_1", "ret_1", 300, true, 4, 0}}, false, flagged},
		"and is on its way once more":  {[]told{{"ref_1", "ret_1", 300, true, 4, 0}, {"ref_1", "ret_1", 300, true, 4, 0}}, true, flagged},
		"and arrives at last":          {[]told{{"ref_1", "ret_1", 300, true, 4, 0}, {"ref_2", "ret_1", 300, false, 5, 300}}, true, nil},
		"a part of it arrives":         {[]told{{"ref_1", "ret_1", 300, true, 4, 0}, {"ref_2", "ret_1", 100, false, 5, 100}}, true, flagged},
		"and fails once more":          {[]told{{"ref_1", "ret_1", 300, true, 4, 0}, {"ref_2", "ret_1", 300, true, 5, 0}}, true, flagged},
		"it was done after all":        {[]told{{"ref_1", "ret_1", 300, true, 4, 0}, {"ref_1", "ret_1", 300, false, 5, 300}}, false, nil},
		"it came back":                 {[]told{{"ref_1", "ret_1", 300, false, 4, 300}, {"ref_1", "ret_1", 300, true, 5, 0}}, false, flagged},
		"a goodwill fails":             {[]told{{"ref_1", "", 100, true, 4, 0}}, false, flagged},
		"and is given once more":       {[]told{{"ref_1", "", 100, true, 4, 0}, {"ref_2", "", 100, false, 5, 100}}, false, nil},
		"less of it is":                {[]told{{"ref_1", "", 100, true, 4, 0}, {"ref_2", "", 99, false, 5, 99}}, false, flagged},
		"one before it makes up not":   {[]told{{"ref_1", "", 100, false, 4, 100}, {"ref_2", "", 100, true, 5, 100}}, false, flagged},
		"heard of in the wrong order":  {[]told{{"ref_2", "", 100, false, 5, 100}, {"ref_1", "", 100, true, 4, 0}}, false, nil},
		"a goodwill is no return's":    {[]told{{"ref_1", "ret_1", 300, true, 4, 0}, {"ref_2", "", 300, false, 5, 300}}, false, flagged},
		"all that was taken is back":   {[]told{{"ref_1", "ret_1", 300, true, 4, 0}, {"ref_2", "", 790, false, 5, 790}}, false, nil},
		"another's success is nothing": {[]told{{"ref_1", "", 100, true, 4, 0}, {"ref_2", "ret_1", 300, false, 5, 300}}, false, flagged},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := received(t)
			for i, r := range c.told {
				if c.again && i == len(c.told)-1 {
					again(t, o)
				}
				r.to(o, noon.Add(2*time.Hour))
				entries := len(o.Recorded())
				for _, before := range c.told[:i+1] {
					before.to(o, noon.Add(2*time.Hour))
				}
				if len(o.Recorded()) != entries {
					t.Errorf("hearing all until %s again has recorded something", r.id)
				}
			}
			s := o.State()
			if diff := cmp.Diff(c.want, s.Flags()); diff != "" {
				t.Errorf("flags (-want +got):\n%s", diff)
			}
		})
	}
}

// Whoever sends a return's money once more is asked when the customer may have been paid in another way.
func TestSendingOnceMoreWhatMayBePaid(t *testing.T) {
	t.Parallel()
	o := received(t)
	retry := func(name string, despite bool, want fault.Code, refunded int64) {
		t.Helper()
		entries := len(o.Recorded())
		emissions, err := o.RetryRefund("ret_1", despite, "usr_staff", noon.Add(5*time.Hour))
		if fault.CodeOf(err) != want || (err == nil) != (len(emissions) == 1) || (err == nil) != (len(o.Recorded()) > entries) {
			t.Errorf("%s: got %v and %v, want %q", name, emissions, err, want)
		}
		if f := fault.From(err); err != nil && f.Meta["refunded"] != refunded {
			t.Errorf("%s: told of %v, want %d", name, f.Meta["refunded"], refunded)
		}
	}
	told{"ref_0", "", 50, false, 4, 50}.to(o, noon) // a goodwill before the goods were here
	told{"ref_1", "ret_1", 300, true, 5, 50}.to(o, noon.Add(2*time.Hour))
	retry("nothing else", false, "", 0)
	told{"ref_2", "ret_1", 300, true, 6, 50}.to(o, noon.Add(2*time.Hour))
	told{"ref_3", "", 200, true, 7, 50}.to(o, noon.Add(3*time.Hour))
	retry("a goodwill that failed", false, "", 0)
	told{"ref_4", "", 200, false, 8, 250}.to(o, noon.Add(3*time.Hour))
	retry("a goodwill meanwhile", false, problem.RefundedMeanwhile, 200)
	retry("she gets both", true, "", 0)
	told{"ref_5", "ret_1", 300, true, 9, 250}.to(o, noon.Add(4*time.Hour))
	retry("what was agreed to once", false, "", 0)
	told{"ref_6", "", 10, false, 10, 260}.to(o, noon.Add(4*time.Hour))
	retry("more of it", false, problem.RefundedMeanwhile, 210)
	told{"ref_7", "ret_1", 300, false, 11, 560}.to(o, noon.Add(4*time.Hour))
	if _, err := o.RetryRefund("ret_1", true, "usr_staff", noon); fault.CodeOf(err) != problem.IllegalTransition {
		t.Errorf("after it was refunded: %v", err)
	}
}
