package app_test

import (
	"testing"

	"emporium/contract/accepted"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/provider"
)

// Others are told of every provider that is switched on; of those that take nothing else, with their methods.
func TestOthersAreToldWhoTakesPayments(t *testing.T) {
	t.Parallel()
	prov, _ := outage()
	for name, tt := range map[string]struct {
		told    provider.Provider
		another bool // whether a method that is not listed may be taken
	}{
		"by fixed methods": {fixedMethods{prov}, false},
		"by tokens, too":   {prov, true},
	} {
		shared := &board{values: map[string][]byte{}}
		b := newBench(t, prov, func(o *app.Options) { o.Cache, o.Providers = shared, []provider.Provider{tt.told} })
		if again, err := b.app.TellAccepted(t.Context()); again || err != nil {
			t.Fatal(again, err)
		}
		value, _, err := shared.Get(t.Context(), accepted.Key)
		if err != nil {
			t.Fatal(err)
		}
		ways := accepted.Decode(value)
		if !ways.Provider("scripted") || ways.Provider("nobody") || !ways.Method("scripted", "card") || ways.Method("scripted", "tok_1") != tt.another {
			t.Errorf("%s: told %v", name, ways)
		}
		if shared.ttl != accepted.Kept {
			t.Errorf("%s: told for %v", name, shared.ttl)
		}
	}
}

// fixedMethods takes one method and no tokens.
type fixedMethods struct{ provider.Provider }

func (fixedMethods) Fixed() []provider.Method { return []provider.Method{{ID: "card", Title: "Card"}} }
