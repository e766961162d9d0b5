package app

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/run"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
	"emporium/services/payment/internal/wallet"
)

const (
	// vaultAtOnce bounds how many methods are kept or given up at a time.
	vaultAtOnce = 16
	// vaultFailures is how often a provider may fail to let go of a method before a person hears of it.
	vaultFailures = 10
	// keepFor is how long a provider is asked to keep a method: its owner can save it with the next payment.
	keepFor = 72 * time.Hour
	// maxVaultPause is how rarely a provider is asked again.
	maxVaultPause = time.Hour
)

// vault returns a provider that keeps methods; nil when there is none of that name.
func (a *App) vault(name string) provider.Vault {
	g := a.providers[name]
	if g == nil {
		return nil
	}
	v, _ := g.Provider.(provider.Vault)
	return v
}

// OnVault tells how the worker is woken that runs AskVaults. Call it before anything is saved.
func (a *App) OnVault(wake func()) { a.wakeVault = wake }

// AskVaults asks providers to keep methods and to let go of others, as it was written down. Each call is outside of any
// transaction; what comes of it is written together with the end of the operation. It is a worker.
func (a *App) AskVaults(ctx context.Context) (again bool, err error) {
	var due []store.VaultOperation
	now := a.o.Clock.Now()
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		due, err = a.o.Store.ClaimVaultOperations(ctx, tx, now, now.Add(a.o.Lease), vaultAtOnce)
		return err
	})
	if err != nil || len(due) == 0 {
		return false, err
	}
	var wg sync.WaitGroup
	failed := make([]error, len(due))
	for i := range due {
		wg.Go(func() { failed[i] = a.askVault(ctx, &due[i]) })
	}
	wg.Wait()
	return len(due) == vaultAtOnce, errors.Join(failed...)
}

// askVault makes one attempt. It returns an error only when it could not be written down what came of it.
func (a *App) askVault(ctx context.Context, o *store.VaultOperation) error {
	var kept provider.SavedMethod
	err := run.Safely(func() error {
		v, g := a.vault(o.Provider), a.providers[o.Provider]
		if v == nil {
			return errors.New("the provider is not configured") // it may come back
		}
		return g.through(ctx, g.vault, 2*a.o.CallTimeout, func(ctx context.Context) (err error) {
			if o.Kind == store.VaultDetach {
				return v.Detach(ctx, o.ID, provider.SavedMethod{Reference: o.Reference, Customer: o.Customer})
			}
			kept, err = v.Keep(ctx, provider.KeepRequest{Key: o.ID, Reference: o.Reference, CustomerID: o.CustomerID, Customer: o.Customer})
			return err
		})
	})
	if ctx.Err() != nil {
		return nil //nolint:nilerr // it is to stop, and the lease ends by itself
	}
	if err == nil {
		err = a.o.DB.Write(ctx, func(tx *db.Tx) error { return a.vaultAnswered(ctx, tx, o, &kept) })
	}
	if err != nil {
		return a.vaultFailed(ctx, o, err)
	}
	return nil
}

// vaultAnswered ends an operation and writes what came of it.
func (a *App) vaultAnswered(ctx context.Context, tx *db.Tx, o *store.VaultOperation, kept *provider.SavedMethod) error {
	if o.Kind == store.VaultDetach {
		_, err := a.o.Store.EndVaultOperation(ctx, tx, o.ID)
		return err
	}
	forgotten, err := a.o.Store.LockOwners(ctx, tx, o.CustomerID)
	if err != nil {
		return err
	}
	now, d := a.o.Clock.Now(), details(kept)
	unwanted, err := a.o.Store.KeepingRefused(ctx, tx, o.ID, d.Mark())
	if err != nil {
		return err
	}
	there, err := a.o.Store.EndVaultOperation(ctx, tx, o.ID)
	if err != nil || !there {
		return err
	}
	if kept.Reference == "" {
		a.o.Log.LogAttrs(ctx, slog.LevelInfo, "what was paid with cannot be kept", slog.String("provider", o.Provider), slog.String("payment", o.PaymentID))
		return nil
	}
	all, err := a.o.Store.SavedOf(ctx, tx, o.CustomerID)
	if err != nil {
		return err
	}
	same := slices.IndexFunc(all, func(m *wallet.Method) bool { return m.Provider == o.Provider && m.Mark() == d.Mark() })
	switch {
	case forgotten[o.CustomerID], unwanted, same < 0 && len(all) >= maxSaved:
		return a.ask(ctx, tx, []store.VaultOperation{a.detachment(o.Provider, o.CustomerID, d, now)})
	case same >= 0:
		m, old := all[same], all[same].Details
		if before := m.Replace(d, o.PaymentID, db.Time(o.ConsentAt), now); before != "" {
			if err := a.ask(ctx, tx, []store.VaultOperation{a.detachment(o.Provider, o.CustomerID, old, now)}); err != nil {
				return err
			}
		}
		return a.putMethods(ctx, tx, []*wallet.Method{m})
	}
	m := &wallet.Method{ID: a.o.IDs.New("pmt"), CustomerID: o.CustomerID, Provider: o.Provider, Details: d, State: wallet.Active, PaymentID: o.PaymentID,
		ConsentAt: db.Time(o.ConsentAt), CreatedAt: now, UpdatedAt: now, Version: 1,
		Preferred: !slices.ContainsFunc(all, func(m *wallet.Method) bool { return m.Preferred })}
	return a.putMethods(ctx, tx, []*wallet.Method{m})
}

// vaultFailed tries again later: to keep for a while, to let go for ever, because the method could still be charged.
func (a *App) vaultFailed(ctx context.Context, o *store.VaultOperation, cause error) error {
	now := a.o.Clock.Now()
	a.o.Log.LogAttrs(ctx, slog.LevelWarn, "a provider was asked about a saved method without success; trying again", slog.String("provider", o.Provider),
		slog.String("kind", o.Kind), slog.String("operation", o.ID), slog.Int("attempt", o.Attempts), slog.String("cause", cause.Error()))
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if o.Kind == store.VaultKeep && now.Sub(db.Time(o.CreatedAt)) > keepFor {
			_, err := a.o.Store.EndVaultOperation(ctx, tx, o.ID)
			return err
		}
		pause := maxVaultPause
		if o.Attempts < 16 {
			pause = min(backoff(o.Attempts), maxVaultPause)
		}
		if err := a.o.Store.DelayVaultOperation(ctx, tx, o.ID, now.Add(max(pause, provider.RetryAfter(cause)))); err != nil {
			return err
		}
		if o.Kind != store.VaultDetach || o.Attempts != vaultFailures {
			return nil
		}
		return a.addTasks(ctx, tx, []store.Task{{ID: a.o.IDs.New("tsk"), Kind: taskDetach, Subject: o.ID,
			Note: "The provider does not let go of a saved method that its owner has removed. Detach it there.", CreatedAt: db.Micros(now)}})
	})
}

// onErased forgets what customers have saved who are forgotten themselves, and lets the providers do so.
func (a *App) onErased(ctx context.Context, tx *db.Tx, batch []event.Of[contract.UserErased]) error {
	ids := make([]string, len(batch))
	for i := range batch {
		ids[i] = batch[i].Payload.UserID
	}
	if _, err := a.o.Store.LockOwners(ctx, tx, ids...); err != nil {
		return err
	}
	if err := a.o.Store.ForgetOwners(ctx, tx, ids, a.o.Clock.Now()); err != nil {
		return err
	}
	all, err := a.o.Store.SavedOf(ctx, tx, ids...)
	if err != nil {
		return err
	}
	return a.dropMethods(ctx, tx, all, all, true)
}
