package stripe_test

import (
	"context"
	"strings"
	"testing"

	"emporium/kit/id"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/provider/stripe"
)

// keep lets what a request was paid with be kept.
func (w *world) keep(r *provider.Request, customer string) provider.SavedMethod {
	w.t.Helper()
	saved, err := w.Keep(w.t.Context(), provider.KeepRequest{Key: id.New("vlt"), Reference: r.Reference, CustomerID: r.CustomerID, Customer: customer})
	if err != nil {
		w.t.Fatal(err)
	}
	return saved
}

// bought pays with a method that is to be kept, and keeps it.
func (w *world) bought(method, customerID, customer string) provider.SavedMethod {
	w.t.Helper()
	r := request(method, 4999, "EUR")
	r.Save, r.CustomerID = true, customerID
	r.Reference = w.must(&r, provider.Succeeded).Reference
	return w.keep(&r, customer)
}

func TestSavedMethodIsUsedAgain(t *testing.T) {
	t.Parallel()
	w := open(t)
	owner := id.New("usr")
	saved := w.bought(good, owner, "")
	for _, offSession := range []bool{false, true} {
		r := request(stripe.MethodCard, 1000, "EUR")
		r.CustomerID, r.SavedMethod, r.OffSession = owner, saved.Name(), offSession
		w.must(&r, provider.Succeeded)
	}
	for _, known := range []string{"", saved.Customer} {
		again := w.bought(good, owner, known)
		if again.Customer != saved.Customer || again.Fingerprint != saved.Fingerprint || again.Reference == saved.Reference {
			t.Errorf("one customer's card is %+v, and then %+v", saved, again)
		}
	}
}

func TestChangesOfSavedMethods(t *testing.T) {
	t.Parallel()
	w := open(t)
	saved := w.bought(good, id.New("usr"), "")
	w.steer("methods/renew", map[string]any{"card": saved.Reference})
	changes, err := w.Changes(t.Context(), provider.Notice{Type: "payment_method.automatically_updated", Object: saved.Reference}, nil)
	if err != nil || len(changes) != 1 || changes[0].Kind != provider.Stored || changes[0].Saved.Last4 != "4243" || changes[0].Saved.ExpYear != saved.ExpYear+1 ||
		changes[0].Saved.Customer != saved.Customer || changes[0].Saved.Gone {
		t.Errorf("told %+v %v", changes, err)
	}
	if err := w.Detach(t.Context(), id.New("vlt"), saved); err != nil {
		t.Fatal(err)
	}
	changes, err = w.Changes(t.Context(), provider.Notice{Type: "payment_method.detached", Object: saved.Reference}, nil)
	if err != nil || len(changes) != 1 || changes[0].Kind != provider.Stored || !changes[0].Saved.Gone {
		t.Errorf("told %+v %v", changes, err)
	}
}

func TestHopelessDeclinesAreTold(t *testing.T) {
	t.Parallel()
	w := open(t)
	for method, want := range map[string]bool{"pm_card_chargeDeclinedLostCard": true, "pm_card_chargeDeclinedExpiredCard": true,
		"pm_card_chargeDeclinedInsufficientFunds": false, "pm_card_chargeDeclinedProcessingError": false} {
		r := request(method, 1000, "EUR")
		res := w.must(&r, provider.Declined)
		if res.Unusable != want {
			t.Errorf("%s: unusable is %t", method, res.Unusable)
		}
		// The notice of the same decline tells the same.
		changes, err := w.Changes(context.WithoutCancel(t.Context()), provider.Notice{Object: res.Reference}, nil)
		if err != nil || len(changes) != 1 || changes[0].Unusable != want || !strings.HasPrefix(changes[0].Reference, "pi_") {
			t.Errorf("%s: told %+v %v", method, changes, err)
		}
	}
}
