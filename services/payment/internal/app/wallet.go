package app

import (
	"context"
	"slices"
	"time"

	contract "emporium/contract/event"
	"emporium/contract/problem"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
	"emporium/services/payment/internal/wallet"
)

// maxSaved bounds how many ways to pay one customer has. What is saved beyond is given up again.
const maxSaved = 50

// codeSavedMethod refuses a payment whose saved method cannot be used.
const codeSavedMethod = "saved_method_unavailable"

// Wallets keep what customers have saved, and what is asked of providers about it.
type Wallets interface {
	LockOwners(ctx context.Context, tx *db.Tx, customers ...string) (forgotten map[string]bool, err error)
	ForgetOwners(ctx context.Context, tx *db.Tx, customers []string, now time.Time) error
	SavedOf(ctx context.Context, q db.Querier, customers ...string) ([]*wallet.Method, error)
	Saved(ctx context.Context, q db.Querier, ids []string) (map[string]*wallet.Method, error)
	SavedAs(ctx context.Context, q db.Querier, provider, reference string) ([]*wallet.Method, error)
	PutMethods(ctx context.Context, tx *db.Tx, methods []*wallet.Method) error
	DeleteMethods(ctx context.Context, tx *db.Tx, methods []*wallet.Method) error
	AddVaultOperations(ctx context.Context, tx *db.Tx, ops []store.VaultOperation) error
	ClaimVaultOperations(ctx context.Context, tx *db.Tx, now, lease time.Time, limit int) ([]store.VaultOperation, error)
	DelayVaultOperation(ctx context.Context, tx *db.Tx, id string, until time.Time) error
	EndVaultOperation(ctx context.Context, tx *db.Tx, id string) (bool, error)
	RefuseKeeping(ctx context.Context, tx *db.Tx, customer, provider, mark string) error
	KeepingRefused(ctx context.Context, tx *db.Tx, id, mark string) (bool, error)
}

// SavedMethods returns what a customer has saved, the oldest first.
func (a *App) SavedMethods(ctx context.Context, customerID string) ([]*wallet.Method, error) {
	return a.o.Store.SavedOf(ctx, a.o.DB, customerID)
}

func noSaved() error { return fault.New(fault.NotFound, "There is no such saved way to pay.") }

// owned locks what a customer has saved, and returns it with the one of that id. For everybody else there is none.
func (a *App) owned(ctx context.Context, tx *db.Tx, customerID, id string) (all []*wallet.Method, m *wallet.Method, err error) {
	if _, err := a.o.Store.LockOwners(ctx, tx, customerID); err != nil {
		return nil, nil, err
	}
	if all, err = a.o.Store.SavedOf(ctx, tx, customerID); err != nil {
		return nil, nil, err
	}
	i := slices.IndexFunc(all, func(m *wallet.Method) bool { return m.ID == id })
	if i < 0 {
		return nil, nil, noSaved()
	}
	return all, all[i], nil
}

// PreferMethod makes one of a customer's methods the one that is offered first, within tx.
func (a *App) PreferMethod(ctx context.Context, tx *db.Tx, customerID, id string) (*wallet.Method, error) {
	all, m, err := a.owned(ctx, tx, customerID, id)
	if err != nil {
		return nil, err
	}
	now := a.o.Clock.Now()
	if err := m.Usable(now); err != nil {
		return nil, fault.Wrap(err, problem.PaymentMethodUnavailable, "This saved way to pay cannot be used any more. Choose another one, or save it anew.")
	}
	var changed []*wallet.Method
	for _, other := range all {
		if other.Prefer(other == m, now) {
			changed = append(changed, other)
		}
	}
	return m, a.putMethods(ctx, tx, changed)
}

// RemoveMethod forgets a method of a customer's, within tx. The provider is told afterwards. What was paid with it and is still to be kept
// does not bring it back.
func (a *App) RemoveMethod(ctx context.Context, tx *db.Tx, customerID, id string) error {
	all, m, err := a.owned(ctx, tx, customerID, id)
	if err != nil {
		return err
	}
	if err := a.o.Store.RefuseKeeping(ctx, tx, customerID, m.Provider, m.Mark()); err != nil {
		return err
	}
	return a.dropMethods(ctx, tx, all, []*wallet.Method{m}, true)
}

// putMethods writes methods that have changed, and tells of them.
func (a *App) putMethods(ctx context.Context, tx *db.Tx, changed []*wallet.Method) error {
	if err := a.o.Store.PutMethods(ctx, tx, changed); err != nil {
		return err
	}
	for _, m := range changed {
		if err := a.o.Outbox.Publish(ctx, tx, contract.SavedMethodChanged{Method: contractMethod(m)}); err != nil {
			return err
		}
	}
	return nil
}

// dropMethods forgets methods out of all that their owner has, and lets another one be preferred when it was one of them.
// detach says that the provider has to let go of them.
func (a *App) dropMethods(ctx context.Context, tx *db.Tx, all, gone []*wallet.Method, detach bool) error {
	now := a.o.Clock.Now()
	var ops []store.VaultOperation
	preferred := map[string]bool{} // customers who need another one
	for _, m := range gone {
		if detach {
			ops = append(ops, a.detachment(m.Provider, m.CustomerID, m.Details, now))
		}
		preferred[m.CustomerID] = preferred[m.CustomerID] || m.Preferred
		removed := contractMethod(m)
		removed.Status, removed.Default = string(wallet.Removed), false
		removed.Version++
		if err := a.o.Outbox.Publish(ctx, tx, contract.SavedMethodChanged{Method: removed}); err != nil {
			return err
		}
	}
	if err := a.o.Store.DeleteMethods(ctx, tx, gone); err != nil {
		return err
	}
	var changed []*wallet.Method
	for _, m := range slices.Backward(all) { // the newest that works
		if preferred[m.CustomerID] && !slices.Contains(gone, m) && m.Usable(now) == nil && m.Prefer(true, now) {
			preferred[m.CustomerID] = false
			changed = append(changed, m)
		}
	}
	if err := a.putMethods(ctx, tx, changed); err != nil {
		return err
	}
	return a.ask(ctx, tx, ops)
}

func (a *App) detachment(provider, customerID string, d wallet.Details, now time.Time) store.VaultOperation {
	return store.VaultOperation{ID: a.o.IDs.New("vlt"), Kind: store.VaultDetach, Provider: provider, CustomerID: customerID, Customer: d.Customer,
		Reference: d.Reference, NextAttemptAt: db.Micros(now), CreatedAt: db.Micros(now)}
}

// ask writes down what is asked of providers, and wakes the worker after the commit.
func (a *App) ask(ctx context.Context, tx *db.Tx, ops []store.VaultOperation) error {
	if len(ops) == 0 {
		return nil
	}
	tx.AfterCommit(a.wakeVault)
	return a.o.Store.AddVaultOperations(ctx, tx, ops)
}

// followSaved does what a payment's event means for what its customer has saved: what she agreed to keep is kept, and what
// was refused for good is not charged again.
func (a *App) followSaved(ctx context.Context, tx *db.Tx, p *payment.Payment, e *payment.Event) error {
	o, s := &e.Operation, p.Snapshot()
	if s.CustomerID == "" || o.Kind != payment.Authorize {
		return nil
	}
	switch {
	case e.Type == payment.Authorized && o.Keep && o.Reference != "" && a.vault(o.Provider) != nil:
		return a.ask(ctx, tx, []store.VaultOperation{{ID: a.o.IDs.New("vlt"), Kind: store.VaultKeep, Provider: o.Provider, CustomerID: s.CustomerID,
			Reference: o.Reference, PaymentID: s.ID, ConsentAt: db.Micros(s.ConsentAt), NextAttemptAt: db.Micros(e.At), CreatedAt: db.Micros(e.At)}})
	case (e.Type == payment.Declining || e.Type == payment.RetryWanted) && o.Unusable && o.SavedMethod != "":
		if _, err := a.o.Store.LockOwners(ctx, tx, s.CustomerID); err != nil {
			return err
		}
		found, err := a.o.Store.Saved(ctx, tx, []string{s.SavedMethod})
		if err != nil {
			return err
		}
		if m := found[s.SavedMethod]; m != nil && m.Provider == o.Provider && nameOf(m) == o.SavedMethod && m.Refuse(clip(o.Code, 64), e.At) {
			return a.putMethods(ctx, tx, []*wallet.Method{m})
		}
	}
	return nil
}

// storedElsewhere takes over what a provider tells of a method: it holds another card by now, or is let go of.
func (a *App) storedElsewhere(ctx context.Context, tx *db.Tx, name string, now *provider.SavedMethod) error {
	if now == nil || now.Reference == "" {
		return nil
	}
	known, err := a.o.Store.SavedAs(ctx, tx, name, now.Reference)
	if err != nil || len(known) == 0 {
		return err // not saved here, or forgotten already
	}
	if _, err := a.o.Store.LockOwners(ctx, tx, known[0].CustomerID); err != nil {
		return err
	}
	all, err := a.o.Store.SavedOf(ctx, tx, known[0].CustomerID)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(all, func(m *wallet.Method) bool { return m.ID == known[0].ID && m.Reference == now.Reference })
	if i < 0 {
		return nil
	}
	m, d := all[i], details(now)
	if now.Gone {
		return a.dropMethods(ctx, tx, all, []*wallet.Method{m}, false)
	}
	if slices.ContainsFunc(all, func(other *wallet.Method) bool {
		return other != m && other.Provider == name && other.Mark() == d.Mark()
	}) {
		return a.dropMethods(ctx, tx, all, []*wallet.Method{m}, true) // she has saved the new card by herself
	}
	if !m.Update(d, a.o.Clock.Now()) {
		return nil
	}
	return a.putMethods(ctx, tx, []*wallet.Method{m})
}

// nameOf is a method as its provider is asked to charge it.
func nameOf(m *wallet.Method) string {
	return provider.SavedMethod{Reference: m.Reference, Customer: m.Customer}.Name()
}

// details are a provider's words, bounded.
func details(m *provider.SavedMethod) wallet.Details {
	d := wallet.Details{Reference: clip(m.Reference, 128), Customer: clip(m.Customer, 128), Kind: clip(m.Kind, 32), Brand: clip(m.Brand, 32),
		ExpMonth: m.ExpMonth, ExpYear: m.ExpYear, Country: clip(m.Country, 2), Fingerprint: clip(m.Fingerprint, 128)}
	if len(m.Last4) == 4 {
		d.Last4 = m.Last4
	}
	return d
}

func contractMethod(m *wallet.Method) contract.SavedMethod {
	return contract.SavedMethod{ID: m.ID, CustomerID: m.CustomerID, Provider: m.Provider, Status: string(m.State), Kind: m.Kind, Brand: m.Brand, Last4: m.Last4,
		ExpMonth: m.ExpMonth, ExpYear: m.ExpYear, Default: m.Preferred, Version: m.Version}
}
