package app

import (
	"context"

	"emporium/contract/accepted"
	"emporium/services/payment/internal/provider"
)

// accepts is who takes payments here, by which methods.
func (a *App) accepts() accepted.Ways {
	ways := accepted.Ways{}
	for _, name := range a.names {
		ways[name] = nil
		if fixed, ok := a.providers[name].Provider.(provider.Fixed); ok {
			for _, m := range fixed.Fixed() {
				ways[name] = append(ways[name], m.ID)
			}
		}
	}
	return ways
}

// TellAccepted tells the services that share the cache who takes payments, so that they refuse orders that nobody would take. It is said again
// and again, because the cache may forget, and is over soon after the last who said it has ended. Without a cache such orders are
// accepted, and cancelled here.
func (a *App) TellAccepted(ctx context.Context) (again bool, err error) {
	_ = a.o.Cache.Set(ctx, accepted.Key, a.accepts().Encode(), accepted.Kept)
	return false, nil
}
