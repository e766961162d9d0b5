package app

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/kit/throttle"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// Consents keep who agreed to what. They stand in the service's own database in any case, so that a decision, its proof and
// its event are one transaction.
type Consents interface {
	Consents(ctx context.Context, tx *db.Tx, ids []string) (map[string]consent.Consent, error)
	ConsentsOf(ctx context.Context, tx *db.Tx, key string) ([]consent.Consent, error)
	ConsentsOfUser(ctx context.Context, tx *db.Tx, userID string) ([]consent.Consent, error)
	SaveConsents(ctx context.Context, tx *db.Tx, list []consent.Consent, proofs []consent.Proof) error
	SawAddress(ctx context.Context, tx *db.Tx, key string, micros int64) error
	Proofs(ctx context.Context, key string) ([]consent.Proof, error)
	HasEvidence(ctx context.Context, tx *db.Tx, key, evidence string) (bool, error)
	Wishes(ctx context.Context, userID string) ([]consent.Wish, error)
	PutWish(ctx context.Context, tx *db.Tx, w consent.Wish) error
	DropWishes(ctx context.Context, tx *db.Tx, userID string, ch message.Channel, p message.Purpose) error
}

// OfferOptions are what consent and campaigns need beyond Options. Without Store there are neither.
type OfferOptions struct {
	Store  Offers
	Signer *link.Signer
	// PublicURL is where links to the service's own pages lead.
	PublicURL string
	// Shop is the name that texts of consent and answers by SMS say, and Support whom to ask.
	Shop, Support string
	// Cap is how many promotions an address gets within Within at most; 0 for any number.
	Cap    int
	Within time.Duration
	// Asks is how often one client address, and one account, may let addresses be asked for their confirmation. Default: no bound.
	Asks throttle.Limit
}

// Wish is what somebody wants for an address.
type Wish struct {
	Channel message.Channel
	Purpose message.Purpose
	Address string
	// UserID, Name and Locale may be empty.
	UserID, Name, Locale string
	// Own says that the address is known to be the account's. Otherwise the account has it once it has answered, and where Claims
	// is set.
	Own, Claims bool
	Source      consent.Source
	// Evidence is what the proof leads to.
	Evidence string
	// Client is the address that the request came from; empty for none.
	Client string
}

// Subscribe asks the address whether it wants promotions. It tells nobody whether the address was known: the answer is the
// same, and only the owner gets a message, unless there is nothing to ask.
func (a *App) Subscribe(ctx context.Context, w Wish) error {
	if err := a.checkWish(&w); err != nil {
		return err
	}
	if err := a.mayAsk(&w); err != nil {
		return err
	}
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		_, err := a.ask(ctx, tx, w)
		return err
	})
}

// mayAsk counts a wish against whoever has it, before anything is looked up: what it says tells nothing about the address.
func (a *App) mayAsk(w *Wish) error {
	if w.Client != "" {
		if err := a.askers.Take("client:" + w.Client); err != nil {
			return err
		}
	}
	if w.UserID == "" {
		return nil
	}
	return a.askers.Take("account:" + w.UserID)
}

func (a *App) checkWish(w *Wish) error {
	pointer := "/email"
	if w.Channel == message.SMS {
		if pointer = "/phone"; a.o.Texts == nil {
			return fault.New(fault.Invalid, "The shop sends no text messages.").At(pointer, "no_channel", "The shop sends no text messages.")
		}
	}
	if w.Channel.CheckRecipient(w.Address) != nil {
		return fault.New(fault.Invalid, "The address cannot be written to.").At(pointer, "invalid", "This is no address that can be written to.")
	}
	w.Address = message.Normalise(w.Channel, w.Address)
	return nil
}

// consentOf reads a consent for a change, or makes the one of an address of which nothing is known.
func (a *App) consentOf(ctx context.Context, tx *db.Tx, key string, ch message.Channel, p message.Purpose, address string) (consent.Consent, error) {
	c := consent.New(key, ch, p, address)
	known, err := a.o.Offers.Store.Consents(ctx, tx, []string{c.ID()})
	if err != nil {
		return c, err
	}
	if there, ok := known[c.ID()]; ok {
		return there, nil
	}
	return c, nil
}

// ask notes a request and sends the letter that asks for the confirmation.
func (a *App) ask(ctx context.Context, tx *db.Tx, w Wish) (consent.Consent, error) {
	key := a.o.Offers.Signer.Key(w.Channel, w.Address)
	c, err := a.consentOf(ctx, tx, key, w.Channel, w.Purpose, w.Address)
	if err != nil {
		return c, err
	}
	now := a.o.Clock.Now()
	act := consent.Act{Source: w.Source, Evidence: w.Evidence, TextVersion: consent.TextVersion(w.Channel, w.Purpose), At: now}
	if w.Claims && !w.Own {
		act.Claims = w.UserID
	}
	p, ok := c.Ask(act)
	if !ok {
		return c, nil
	}
	if c.Address = w.Address; c.State != consent.Granted {
		// Who asks last is who is greeted: only the owner of the address will see it.
		c.Name, c.Locale = w.Name, w.Locale
	}
	if w.Own {
		c.UserID = w.UserID
	}
	if err := a.saveConsents(ctx, tx, []consent.Consent{c}, []consent.Proof{p}); err != nil {
		return c, err
	}
	claim := link.Claim{Action: link.Confirm, Key: key, Channel: w.Channel, Purpose: w.Purpose, At: c.AskedAt}
	until := now.Add(consent.ConfirmWithin)
	data, err := json.Marshal(template.ConsentConfirmation{URL: a.page("confirm", claim), ExpiresAt: until, Orders: w.Purpose == message.Transactional})
	if err != nil {
		return c, err
	}
	// The event is the proof: every request leads to one letter.
	n := message.Notification{ID: a.o.IDs.New("ntf"), EventID: p.ID, Kind: message.ConsentConfirmation, Channel: w.Channel, Addressee: key, Recipient: w.Address,
		Name: w.Name, Locale: w.Locale, UserID: w.UserID, Data: data, NotAfter: until, CreatedAt: now}
	if err := a.o.Store.Insert(ctx, tx, []store.Entry{{Notification: n, Delivery: message.NewDelivery(n.ID, now)}}); err != nil {
		return c, err
	}
	tx.AfterCommit(func() { a.wake(n.Lane()) })
	return c, nil
}

// page is the URL of one of the service's pages for the holder of a link.
func (a *App) page(name string, c link.Claim) string {
	return a.o.Offers.PublicURL + "/mail/" + name + "/" + a.o.Offers.Signer.Sign(c)
}

// saveConsents writes changes with their proofs, and tells of them.
func (a *App) saveConsents(ctx context.Context, tx *db.Tx, list []consent.Consent, proofs []consent.Proof) error {
	if err := a.o.Offers.Store.SaveConsents(ctx, tx, list, proofs); err != nil {
		return fmt.Errorf("save consents: %w", err)
	}
	for i := range list {
		c := &list[i]
		e, err := event.Make(ctx, source, a.o.Clock, a.o.IDs, contract.ConsentChanged{Consent: contract.Consent{ID: c.ID(), UserID: c.UserID, Channel: string(c.Channel),
			Purpose: string(c.Purpose), State: string(c.State), Source: string(c.Source), TextVersion: c.TextVersion, Version: c.Version, ChangedAt: c.ChangedAt}})
		if err != nil {
			return err
		}
		a.o.Outbox.Add(tx, e)
	}
	return nil
}

// errLink is the answer to a link that was not made here, or for something else.
func errLink() error { return fault.New(fault.NotFound, "The link is not valid.") }

// ReadLink opens the token of a page and returns the consent that it is about.
func (a *App) ReadLink(ctx context.Context, action link.Action, token string) (link.Claim, consent.Consent, error) {
	claim, ok := a.o.Offers.Signer.Open(action, token)
	if !ok || claim.Key == "" {
		return claim, consent.Consent{}, errLink()
	}
	known, err := a.o.Offers.Store.Consents(ctx, nil, []string{claim.Key + ":" + string(claim.Purpose)})
	if err != nil {
		return claim, consent.Consent{}, err
	}
	c, ok := known[claim.Key+":"+string(claim.Purpose)]
	if !ok {
		c = consent.New(claim.Key, claim.Channel, claim.Purpose, "")
	}
	return claim, c, nil
}

// Confirm grants what the holder of the link was asked for.
func (a *App) Confirm(ctx context.Context, token string) (consent.Consent, error) {
	claim, _, err := a.ReadLink(ctx, link.Confirm, token)
	if err != nil {
		return consent.Consent{}, err
	}
	return a.decide(ctx, claim, func(c *consent.Consent, now time.Time) (consent.Proof, bool, error) {
		return c.Confirm(claim.At, consent.Act{Source: consent.ByLink, Evidence: c.ID(), At: now})
	})
}

// Unsubscribe ends what the link is about, at once and for good. It may be repeated.
func (a *App) Unsubscribe(ctx context.Context, token string, by consent.Source) (consent.Consent, error) {
	claim, _, err := a.ReadLink(ctx, link.Unsubscribe, token)
	if err != nil {
		return consent.Consent{}, err
	}
	return a.decide(ctx, claim, func(c *consent.Consent, now time.Time) (consent.Proof, bool, error) {
		p, changed := c.Withdraw(consent.Act{Source: by, Evidence: claim.Recipient, At: now})
		return p, changed, nil
	})
}

// Choose grants or ends by the link to the preferences, which only the owner of the address got: it needs no further
// confirmation.
func (a *App) Choose(ctx context.Context, token string, wanted bool) (consent.Consent, error) {
	claim, _, err := a.ReadLink(ctx, link.Preferences, token)
	if err != nil {
		return consent.Consent{}, err
	}
	return a.decide(ctx, claim, func(c *consent.Consent, now time.Time) (consent.Proof, bool, error) {
		act := consent.Act{Source: consent.ByLink, Evidence: claim.Recipient, TextVersion: consent.TextVersion(claim.Channel, claim.Purpose), At: now}
		if !wanted {
			p, changed := c.Withdraw(act)
			return p, changed, nil
		}
		if c.Address == "" {
			return consent.Proof{}, false, fault.New(fault.Conflict, "The address was forgotten. Subscribe again with it.")
		}
		p, changed := c.Grant(act)
		return p, changed, nil
	})
}

// decide changes the consent that a link is about.
func (a *App) decide(ctx context.Context, claim link.Claim, change func(c *consent.Consent, now time.Time) (consent.Proof, bool, error)) (consent.Consent, error) {
	var out consent.Consent
	err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := a.consentOf(ctx, tx, claim.Key, claim.Channel, claim.Purpose, "")
		if err != nil {
			return err
		}
		now := a.o.Clock.Now()
		p, changed, err := change(&c, now)
		out = c
		if err != nil || !changed {
			return err
		}
		if c.State == consent.Withdrawn && claim.Recipient != "" {
			if err := a.o.Offers.Store.Did(ctx, tx, claim.Recipient, campaign.Unsubscribed, now); err != nil {
				return err
			}
		}
		return a.saveConsents(ctx, tx, []consent.Consent{c}, []consent.Proof{p})
	})
	return out, err
}

// forget erases what an account agreed to: that nothing more may be sent stays, under a key that names nobody. It returns the key of
// the account's address, so far as that is verified, for the case that this has to be done again. What is decided for the address
// after the erasure is not the account's any more.
func (a *App) forget(ctx context.Context, tx *db.Tx, userID string, cause *event.Event) (key string, err error) {
	if a.o.Offers.Store == nil {
		return "", nil
	}
	list, err := a.o.Offers.Store.ConsentsOfUser(ctx, tx, userID)
	if err != nil {
		return "", err
	}
	contact, found, err := a.o.Store.Contact(ctx, userID)
	if err != nil {
		return "", err
	}
	if key = contact.Grave; found && contact.EmailVerified && contact.Email != "" {
		key = a.o.Offers.Signer.Key(message.Email, contact.Email)
	}
	if key != "" {
		// What the owner agreed to without signing in.
		more, err := a.o.Offers.Store.ConsentsOf(ctx, tx, key)
		if err != nil {
			return "", err
		}
		for _, c := range more {
			if c.UserID != userID && (found || !c.ChangedAt.After(cause.Time)) {
				list = append(list, c)
			}
		}
	}
	if err := a.o.Offers.Store.DropWishes(ctx, tx, userID, "", ""); err != nil {
		return "", err
	}
	if list, err = a.disclaim(ctx, tx, userID, list); err != nil {
		return "", err
	}
	now := a.o.Clock.Now()
	var proofs []consent.Proof
	keys := make([]string, 0, len(list))
	for i := range list {
		p, _ := list[i].Erase(consent.Act{Source: consent.ByErasure, Evidence: cause.ID, At: now})
		proofs = append(proofs, p)
		keys = append(keys, list[i].Key)
	}
	if err := a.saveConsents(ctx, tx, list, proofs); err != nil {
		return "", err
	}
	return key, a.o.Offers.Store.ForgetBuyer(ctx, tx, userID, keys)
}

// disclaim returns the consents that go with an account, and takes its claims back on those that somebody else decided about:
// who says that a stranger's number is their own, and leaves, takes nothing along.
func (a *App) disclaim(ctx context.Context, tx *db.Tx, userID string, list []consent.Consent) ([]consent.Consent, error) {
	var own, others []consent.Consent
	for _, c := range list {
		if c.AskedBy != userID || c.UserID == userID || c.UserID == "" && (c.State == consent.Pending || c.Source == consent.ByAccount) {
			own = append(own, c)
			continue
		}
		c.AskedBy = ""
		others = append(others, c)
	}
	return own, a.o.Offers.Store.SaveConsents(ctx, tx, others, nil)
}

// moved ends what accounts agreed to for addresses that they have left.
func (a *App) moved(ctx context.Context, tx *db.Tx, u *contract.User, evidence string) error {
	if a.o.Offers.Store == nil || u.Email == "" {
		return nil
	}
	known, err := a.o.Offers.Store.ConsentsOfUser(ctx, tx, u.ID)
	if err != nil {
		return err
	}
	var list []consent.Consent
	var proofs []consent.Proof
	for _, c := range known {
		if c.Channel != message.Email || c.UserID != u.ID || c.Address == message.Normalise(message.Email, u.Email) {
			continue
		}
		if p, changed := c.Withdraw(consent.Act{Source: consent.ByAddressChange, Evidence: evidence, At: a.o.Clock.Now()}); changed {
			list, proofs = append(list, c), append(proofs, p)
		}
	}
	return a.saveConsents(ctx, tx, list, proofs)
}
