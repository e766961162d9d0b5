package payment_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"emporium/contract/accepted"
	"emporium/kit/cache"
	"emporium/kit/kittest"
)

// A service that runs tells by the cache who takes payments: the sandbox, by its methods alone, and nobody who is switched off.
func TestTheServiceTellsWhoTakesPayments(t *testing.T) {
	t.Parallel()
	shared, err := cache.Local(cache.LocalOptions{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = shared.Close() })
	w := newWorld(t)
	w.stop()
	w.env.Cache = shared
	w.start()
	kittest.Eventually(t, 10*time.Second, func() error {
		value, ok, err := shared.Get(t.Context(), accepted.Key)
		if err != nil {
			return err
		}
		if !ok {
			return errors.New("nothing is told yet")
		}
		ways := accepted.Decode(value)
		if !ways.Provider("sandbox") || ways.Provider("stripe") || !ways.Method("sandbox", "card_ok") || ways.Method("sandbox", "pm_1") {
			return fmt.Errorf("told %v", ways)
		}
		return nil
	})
}
