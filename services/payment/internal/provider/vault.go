package provider

import "context"

// Vault is a provider that keeps ways to pay for customers, so that they pay again without giving anything.
type Vault interface {
	// Saves reports whether what is paid with by a method can be kept.
	Saves(method string) bool
	// Keep keeps what r.Reference was paid with for r.CustomerID, and tells what that is. A repetition with the same key
	// tells the same. A method without a reference means that there is nothing to keep, for good.
	Keep(ctx context.Context, r KeepRequest) (SavedMethod, error)
	// Detach lets go of a method, so that nobody can charge it any more. What is not there is let go of already.
	Detach(ctx context.Context, key string, m SavedMethod) error
}

// KeepRequest asks a Vault to keep what a customer has paid with.
type KeepRequest struct {
	// Key is the idempotency key, at most 64 characters.
	Key string
	// Reference is the provider's name of an authorisation that has succeeded, and was made with Save.
	Reference string
	// CustomerID is ours. Customer is the provider's name of the same person, when it is known.
	CustomerID, Customer string
}

// SavedMethod is a way to pay that the provider keeps for a customer. Empty and zero stand for what it does not tell.
type SavedMethod struct {
	// Reference is the provider's name of it, and Customer that of its owner.
	Reference, Customer string
	// Kind is card or another one of the provider's.
	Kind, Brand string
	// Last4 are the last four digits, never more.
	Last4             string
	ExpMonth, ExpYear int
	Country           string
	// Fingerprint is the same for one card however often it is given.
	Fingerprint string
	// Gone says that the provider keeps it no longer.
	Gone bool
}

// Name is the method as authorisations carry it: its owner's name at the provider before its own, where the provider
// wants both.
func (m SavedMethod) Name() string {
	if m.Customer == "" {
		return m.Reference
	}
	return m.Customer + "/" + m.Reference
}
