package app_test

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/wallet"
)

// vaulted is a scripted provider that keeps methods.
type vaulted struct {
	*scripted

	mu sync.Mutex
	// kept are by the reference of the authorisation. A card has the fingerprint that card says, or one of its own.
	card    func(r provider.KeepRequest) string
	fail    error
	made    int
	keys    map[string]provider.SavedMethod
	there   map[string]bool
	keeps   []provider.KeepRequest
	detachs []string
}

var _ provider.Vault = (*vaulted)(nil)

func newVaulted() *vaulted {
	return &vaulted{scripted: &scripted{do: done}, keys: map[string]provider.SavedMethod{}, there: map[string]bool{}}
}

func (*vaulted) Saves(string) bool { return true }

func (v *vaulted) Keep(_ context.Context, r provider.KeepRequest) (provider.SavedMethod, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.keeps = append(v.keeps, r)
	if v.fail != nil {
		return provider.SavedMethod{}, v.fail
	}
	if m, again := v.keys[r.Key]; again {
		return m, nil
	}
	v.made++
	m := provider.SavedMethod{Reference: fmt.Sprintf("ref_%d", v.made), Customer: "cus_" + r.CustomerID[len(r.CustomerID)-6:], Kind: "card", Brand: "visa",
		Last4: "4242", ExpMonth: 12, ExpYear: 2027, Country: "GB", Fingerprint: fmt.Sprintf("fp_%d", v.made)}
	if v.card != nil {
		m.Fingerprint = v.card(r)
	}
	v.keys[r.Key], v.there[m.Reference] = m, true
	return m, nil
}

func (v *vaulted) Detach(_ context.Context, _ string, m provider.SavedMethod) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.fail != nil {
		return v.fail
	}
	v.detachs = append(v.detachs, m.Reference)
	delete(v.there, m.Reference)
	return nil
}

func (v *vaulted) held() []string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return slices.Sorted(maps.Keys(v.there))
}

// vaultBench is a bench whose provider keeps methods.
func vaultBench(t testing.TB, change ...func(*app.Options)) (*bench, *vaulted) {
	v := newVaulted()
	return newBench(t, v.scripted, append(change, func(o *app.Options) { o.Providers, o.ReturnURL = []provider.Provider{v}, "https://shop.example/" })...), v
}

// ask lets what was written down about saved methods be asked.
func (b *bench) ask() {
	b.t.Helper()
	for again := true; again; {
		var err error
		if again, err = b.app.AskVaults(b.t.Context()); err != nil {
			b.t.Fatal(err)
		}
	}
}

// saving is an order whose customer agrees that what she pays with is kept.
func saving(customer string) contract.PaymentRequested {
	r := buy()
	at := start
	r.CustomerID = cmp.Or(customer, r.CustomerID)
	r.Choice.SaveConsentAt = &at
	return r
}

// saved pays an order, and returns what its customer has saved by then.
func (b *bench) saved(r contract.PaymentRequested) []*wallet.Method {
	b.t.Helper()
	b.request(r)
	b.round()
	b.ask()
	return b.methods(r.CustomerID)
}

func (b *bench) methods(customer string) []*wallet.Method {
	b.t.Helper()
	found, err := b.app.SavedMethods(b.t.Context(), customer)
	if err != nil {
		b.t.Fatal(err)
	}
	return found
}

// paidWith is an order that is paid with a saved method.
func paidWith(customer, method string) contract.PaymentRequested {
	r := buy()
	r.CustomerID, r.Choice = customer, contract.PaymentChoice{Provider: "scripted", Method: "card", SavedMethod: method}
	return r
}

func TestKeptWithConsentAlone(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	if got := b.saved(buy()); len(got) != 0 || len(v.keeps) != 0 {
		t.Errorf("kept %+v without being asked", got)
	}
	r := saving("")
	b.request(r)
	got := b.saved(r) // the event comes twice
	if len(got) != 1 || len(v.keeps) != 1 {
		t.Fatalf("kept %+v, asked %+v", got, v.keeps)
	}
	m := got[0]
	if !m.ConsentAt.Equal(start) || m.PaymentID != r.PaymentID || !m.Preferred || m.State != wallet.Active || m.Label() != "Visa ending in 4242" ||
		m.Fingerprint != "fp_1" || m.Version != 1 {
		t.Errorf("kept as %+v", m)
	}
	var told contract.SavedMethodChanged
	b.payload("payment_method.changed", &told)
	if told.Method != (contract.SavedMethod{ID: m.ID, CustomerID: r.CustomerID, Provider: "scripted", Status: "active", Kind: "card", Brand: "visa", Last4: "4242",
		ExpMonth: 12, ExpYear: 2027, Default: true, Version: 1}) {
		t.Errorf("told %+v", told)
	}
	guest := saving("")
	guest.CustomerID = ""
	b.request(guest)
	b.round()
	b.ask()
	if len(v.keeps) != 1 {
		t.Error("something is kept for a guest")
	}
}

// What is kept survives answers that are lost, and notices that are faster than the answer.
func TestKeepingIsTriedAgainUnderOneKey(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	v.fail = errReset
	r := saving("")
	b.saved(r)
	b.clock.Advance(time.Hour)
	b.ask()
	v.fail = nil
	b.clock.Advance(time.Hour)
	b.ask()
	if got := b.methods(r.CustomerID); len(got) != 1 || len(v.keeps) != 3 || v.keeps[0] != v.keeps[2] {
		t.Errorf("kept %+v, asked %+v", got, v.keeps)
	}
	b.clock.Advance(24 * time.Hour)
	if b.ask(); len(v.keeps) != 3 {
		t.Error("what is kept is asked for again")
	}
}

func TestOneCardIsSavedOnce(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	v.card = func(provider.KeepRequest) string { return "fp_same" }
	first := saving("")
	before := b.saved(first)
	again := saving(first.CustomerID)
	after := b.saved(again)
	b.ask()
	if len(after) != 1 || after[0].ID != before[0].ID || after[0].Reference == before[0].Reference || after[0].PaymentID != again.PaymentID {
		t.Errorf("was %+v, is %+v", before, after)
	}
	if got := v.held(); !slices.Equal(got, []string{after[0].Reference}) {
		t.Errorf("the provider holds %v", got)
	}
	if got := b.saved(saving("usr_somebody_else")); len(got) != 1 {
		t.Errorf("the same card of somebody else: %+v", got)
	}
	v.card = nil
	if got := b.saved(saving(first.CustomerID)); len(got) != 2 || !got[0].Preferred || got[1].Preferred {
		t.Errorf("with another card: %+v", got)
	}
}

func TestRemovedMethodsAreLetGoOf(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	r := saving("")
	b.saved(r)
	all := b.saved(saving(r.CustomerID))
	remove := func(customer, id string) error {
		return b.db.Write(t.Context(), func(tx *db.Tx) error { return b.app.RemoveMethod(t.Context(), tx, customer, id) })
	}
	if err := remove("usr_somebody_else", all[0].ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("somebody else: %v", err)
	}
	v.fail = errReset
	if err := remove(r.CustomerID, all[0].ID); err != nil {
		t.Fatal(err)
	}
	if left := b.methods(r.CustomerID); len(left) != 1 || left[0].ID != all[1].ID || !left[0].Preferred {
		t.Errorf("left %+v, want the other one, preferred", left)
	}
	if err := remove(r.CustomerID, all[0].ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("a second time: %v", err)
	}
	// The provider is asked until it has let go, however long it takes; a person hears of it.
	for range 11 {
		b.ask()
		b.clock.Advance(2 * time.Hour)
	}
	tasks, err := b.app.Tasks(t.Context(), "open", "", 10)
	if err != nil || len(tasks) != 1 || tasks[0].Kind != "detach" {
		t.Errorf("tasks %+v %v", tasks, err)
	}
	v.fail = nil
	b.ask()
	b.clock.Advance(24 * time.Hour)
	b.ask()
	if got := v.held(); !slices.Equal(got, []string{all[1].Reference}) || len(v.detachs) != 1 {
		t.Errorf("the provider holds %v, let go of %v", got, v.detachs)
	}
	if b.request(paidWith(r.CustomerID, all[0].ID)); len(v.asks()) != 2 {
		t.Error("a removed method is charged")
	}
}

// A card is saved, and once more with a second order, which its provider is slow to keep. Meanwhile its owner removes it: that it is kept
// at last does not bring it back. What she saves with an order after that is kept.
func TestWhatIsRemovedStaysAway(t *testing.T) {
	t.Parallel()
	for name, slow := range map[string]string{"the same card": "fp_visa", "another one": "fp_other"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, v := vaultBench(t)
			fingerprint := "fp_visa"
			v.card = func(provider.KeepRequest) string { return fingerprint }
			r := saving("")
			first := b.saved(r)
			v.fail = errReset
			again := saving(r.CustomerID)
			if got := b.saved(again); len(got) != 1 {
				t.Fatalf("%d methods are saved", len(got))
			}
			if err := b.db.Write(t.Context(), func(tx *db.Tx) error { return b.app.RemoveMethod(t.Context(), tx, r.CustomerID, first[0].ID) }); err != nil {
				t.Fatal(err)
			}
			v.fail, fingerprint = nil, slow
			b.clock.Advance(20 * time.Minute)
			b.ask()
			want := 0
			if slow != "fp_visa" {
				want = 1
			}
			b.ask() // what came too late is let go of
			if got, held := b.methods(r.CustomerID), v.held(); len(got) != want || len(held) != want {
				t.Fatalf("%d methods are saved and %v held, want %d", len(got), held, want)
			}
			fingerprint = "fp_visa"
			if got := b.saved(saving(r.CustomerID)); len(got) != want+1 {
				t.Errorf("with a later order, %d methods are saved", len(got))
			}
		})
	}
}

func TestTheCustomerChoosesTheDefault(t *testing.T) {
	t.Parallel()
	b, _ := vaultBench(t)
	r := saving("")
	b.saved(r)
	all := b.saved(saving(r.CustomerID))
	prefer := func(customer, id string) error {
		return b.db.Write(t.Context(), func(tx *db.Tx) error {
			_, err := b.app.PreferMethod(t.Context(), tx, customer, id)
			return err
		})
	}
	for range 2 {
		if err := prefer(r.CustomerID, all[1].ID); err != nil {
			t.Fatal(err)
		}
		if got := b.methods(r.CustomerID); got[0].Preferred || !got[1].Preferred || got[1].Version != 2 {
			t.Errorf("got %+v %+v", got[0], got[1])
		}
	}
	if err := prefer("usr_somebody_else", all[1].ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("somebody else: %v", err)
	}
	b.clock.Advance(3 * 365 * 24 * time.Hour)
	if err := prefer(r.CustomerID, all[0].ID); !fault.Is(err, problem.PaymentMethodUnavailable) {
		t.Errorf("an expired one: %v", err)
	}
}

func TestPaidWithWhatIsSaved(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	r := saving("")
	m := b.saved(r)[0]
	again := paidWith(r.CustomerID, m.ID)
	b.request(again)
	b.round()
	b.status(again.PaymentID, payment.StatusAuthorized)
	asked := v.requests()
	if last := asked[len(asked)-1]; last.SavedMethod != m.Customer+"/"+m.Reference || last.OffSession || last.Save || last.CustomerID != "" && last.CustomerID != r.CustomerID {
		t.Errorf("asked for %+v", last)
	}
	if len(b.methods(r.CustomerID)) != 1 || len(v.keeps) != 1 {
		t.Error("what is saved was saved once more")
	}
	sent := len(v.asks())
	for name, bad := range map[string]contract.PaymentRequested{"of somebody else": paidWith("usr_somebody_else", m.ID), "of a guest": paidWith("", m.ID),
		"made up": paidWith(r.CustomerID, "pmt_nobody")} {
		b.request(bad)
		b.round()
		if got := b.get(bad.PaymentID).Snapshot().Refusal; got != "saved_method_unavailable" {
			t.Errorf("%s: refused for %q", name, got)
		}
	}
	b.clock.Advance(3 * 365 * 24 * time.Hour)
	late := paidWith(r.CustomerID, m.ID)
	late.ExpiresAt = b.clock.Now().Add(time.Hour)
	b.request(late)
	b.round()
	if got := b.get(late.PaymentID).Snapshot().Refusal; got != "saved_method_unavailable" || len(v.asks()) != sent {
		t.Errorf("expired: refused for %q, %d requests", got, len(v.asks())-sent)
	}
}

func TestForgottenCustomersHaveNothingSaved(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	r, other := saving(""), saving("")
	b.saved(r)
	b.saved(saving(r.CustomerID))
	kept := b.saved(other)
	slow := saving(r.CustomerID) // is being kept while she is forgotten
	b.request(slow)
	b.round()
	for range 2 {
		b.write(func(ctx context.Context, tx *db.Tx) error {
			return b.app.Erased(ctx, tx, contract.UserErased{UserID: r.CustomerID, Version: 9})
		})
	}
	b.ask()
	b.ask()
	if got := b.methods(r.CustomerID); len(got) != 0 {
		t.Errorf("still saved: %+v", got)
	}
	if got := v.held(); !slices.Equal(got, []string{kept[0].Reference}) {
		t.Errorf("the provider holds %v", got)
	}
	if got := b.methods(other.CustomerID); len(got) != 1 {
		t.Errorf("another customer has %+v", got)
	}
	removed := 0
	for _, typ := range b.events() {
		if typ == "payment_method.changed" {
			removed++
		}
	}
	var told contract.SavedMethodChanged
	if b.payload("payment_method.changed", &told); told.Method.Status != "removed" || removed != 5 {
		t.Errorf("told %+v at last, %d times in all", told, removed)
	}
}

func TestProvidersChangeWhatIsSaved(t *testing.T) {
	t.Parallel()
	b, v := vaultBench(t)
	r := saving("")
	b.saved(r)
	all := b.saved(saving(r.CustomerID))
	tell := func(m provider.SavedMethod) {
		t.Helper()
		for range 2 { // notices come twice
			b.write(func(ctx context.Context, tx *db.Tx) error {
				return b.app.Apply(ctx, tx, "scripted", []provider.Change{{Kind: provider.Stored, State: provider.Succeeded, Reference: m.Reference, Saved: &m}})
			})
		}
	}
	tell(provider.SavedMethod{Reference: "ref_nobody", Kind: "card"})
	renewed := provider.SavedMethod{Reference: all[0].Reference, Customer: all[0].Customer, Kind: "card", Brand: "visa", Last4: "1881", ExpMonth: 1, ExpYear: 2031,
		Country: "GB", Fingerprint: "fp_new"}
	tell(renewed)
	if got := b.methods(r.CustomerID)[0]; got.Last4 != "1881" || got.ExpYear != 2031 || got.Version != 2 || got.ID != all[0].ID {
		t.Errorf("renewed as %+v", got)
	}
	tell(provider.SavedMethod{Reference: all[0].Reference, Gone: true})
	b.ask()
	if got := b.methods(r.CustomerID); len(got) != 1 || got[0].ID != all[1].ID || !got[0].Preferred || len(v.detachs) != 0 {
		t.Errorf("left %+v, let go of %v", got, v.detachs)
	}
}
