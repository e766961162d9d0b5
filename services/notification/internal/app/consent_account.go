package app

import (
	"context"
	"strings"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
)

// Preference is what an account gets of one sort of messages by one channel.
type Preference struct {
	consent.Consent
	// Always says that the messages belong to the contract and cannot be switched off.
	Always bool
	// Text are the words that a consent agrees to, or agreed to, and TextVersion names them.
	Text string
}

// Preferences lists what an account chose, for every channel and purpose.
func (a *App) Preferences(ctx context.Context, userID string) ([]Preference, error) {
	contact, _, err := a.o.Store.Contact(ctx, userID)
	if err != nil {
		return nil, err
	}
	known, err := a.o.Offers.Store.ConsentsOfUser(ctx, nil, userID)
	if err != nil {
		return nil, err
	}
	if contact.EmailVerified && contact.Email != "" {
		// What the owner of the address agreed to without signing in is theirs, too.
		more, err := a.o.Offers.Store.ConsentsOf(ctx, nil, a.o.Offers.Signer.Key(message.Email, contact.Email))
		if err != nil {
			return nil, err
		}
		known = append(known, more...)
	}
	var out []Preference
	for _, ch := range message.Channels() {
		for _, p := range []message.Purpose{message.Transactional, message.Promotional} {
			best := consent.Consent{Channel: ch, Purpose: p, TextVersion: consent.TextVersion(ch, p)}
			if ch == message.Email {
				best.Address = contact.Email
			}
			for _, c := range known {
				// Of several numbers the latest decision is shown; of addresses the present one's.
				if c.Channel == ch && c.Purpose == p && (ch != message.Email || c.Address == message.Normalise(ch, contact.Email)) && c.ChangedAt.After(best.ChangedAt) {
					best = c
				}
			}
			out = append(out, a.preference(best, contact.Locale))
		}
	}
	return out, nil
}

func (a *App) preference(c consent.Consent, locale string) Preference {
	if c.TextVersion == "" {
		c.TextVersion = consent.TextVersion(c.Channel, c.Purpose)
	}
	return Preference{Consent: c, Always: !consent.CanChoose(c.Channel, c.Purpose), Text: consent.Text(c.TextVersion, locale, a.o.Offers.Shop)}
}

// Prefer notes what an account wants. Promotions are asked for at the address first; SMS about orders are granted at once,
// and anything ends at once. Phone is the number for SMS in E.164, empty for the one that is known.
func (a *App) Prefer(ctx context.Context, userID string, ch message.Channel, p message.Purpose, phone string, wanted bool) (Preference, error) {
	if !consent.CanChoose(ch, p) {
		return Preference{}, fault.New(fault.Conflict, "Messages about your orders and your account always come by email.")
	}
	contact, found, err := a.o.Store.Contact(ctx, userID)
	if err != nil {
		return Preference{}, err
	}
	if !found {
		return Preference{}, fault.New(fault.NotFound, "The account is not known here yet; try again in a moment.")
	}
	address := contact.Email
	if ch == message.SMS {
		if address, err = a.phoneOf(ctx, userID, phone); err != nil {
			return Preference{}, err
		}
	}
	wish := Wish{Channel: ch, Purpose: p, Address: address, UserID: userID, Name: contact.Name, Locale: contact.Locale, Source: consent.ByAccount, Evidence: userID}
	if wanted {
		if err := a.checkWish(&wish); err != nil {
			return Preference{}, err
		}
	}
	var out consent.Consent
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if wanted && p == message.Promotional {
			out, err = a.ask(ctx, tx, wish)
			return err
		}
		address := message.Normalise(ch, address)
		c, err := a.consentOf(ctx, tx, a.o.Offers.Signer.Key(ch, address), ch, p, address)
		if err != nil {
			return err
		}
		act := consent.Act{Source: consent.ByAccount, Evidence: userID, TextVersion: consent.TextVersion(ch, p), At: a.o.Clock.Now()}
		change := c.Withdraw
		if wanted {
			c.Address, c.UserID, c.Name, c.Locale = address, userID, contact.Name, contact.Locale
			change = c.Grant
		}
		proof, changed := change(act)
		out = c
		if !changed {
			return nil
		}
		return a.saveConsents(ctx, tx, []consent.Consent{c}, []consent.Proof{proof})
	})
	return a.preference(out, contact.Locale), err
}

// phoneOf is the number that was given, else the one that the account chose SMS for last.
func (a *App) phoneOf(ctx context.Context, userID, phone string) (string, error) {
	if phone != "" {
		if message.CheckPhone(phone) != nil {
			return "", fault.New(fault.Invalid, "The number is not valid.").At("/phone", "invalid", "A number such as +441632960960 is required.")
		}
		return phone, nil
	}
	known, err := a.o.Offers.Store.ConsentsOfUser(ctx, nil, userID)
	if err != nil {
		return "", err
	}
	var last consent.Consent
	for _, c := range known {
		if c.Channel == message.SMS && c.Address != "" && c.ChangedAt.After(last.ChangedAt) {
			last = c
		}
	}
	if last.Address == "" {
		return "", fault.New(fault.Invalid, "A number is required.").At("/phone", "required", "A number such as +441632960960 is required.")
	}
	return last.Address, nil
}

// Proofs returns what is known of an address, and the record of how it came about, for staff. An address that was
// erased is still found by who knows it.
func (a *App) Proofs(ctx context.Context, ch message.Channel, address string) ([]consent.Consent, []consent.Proof, error) {
	key := a.o.Offers.Signer.Key(ch, address)
	list, err := a.o.Offers.Store.ConsentsOf(ctx, nil, key)
	if err != nil {
		return nil, nil, err
	}
	proofs, err := a.o.Offers.Store.Proofs(ctx, key)
	return list, proofs, err
}

// Inbound acts on a message that somebody sent to the shop, and returns what is answered; empty for nothing. Evidence is
// the provider's id of the message: the same one again changes nothing and is answered alike.
func (a *App) Inbound(ctx context.Context, from, text, evidence string) (string, error) {
	if message.CheckPhone(from) != nil {
		return "", fault.New(fault.Invalid, "The sender's number is not valid.").At("/From", "invalid", "A number such as +441632960960 is required.")
	}
	word := consent.ReadKeyword(text)
	locale := ""
	err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
		key := a.o.Offers.Signer.Key(message.SMS, from)
		known, err := a.o.Offers.Store.ConsentsOf(ctx, tx, key)
		if err != nil {
			return err
		}
		for i := range known {
			locale = first(locale, known[i].Locale)
		}
		if word != consent.Stop && word != consent.Start {
			return nil
		}
		again, err := a.o.Offers.Store.HasEvidence(ctx, tx, key, evidence)
		if err != nil || again {
			return err
		}
		return a.obey(ctx, tx, word, from, key, known, evidence)
	})
	return consent.Answer(word, locale, a.o.Offers.Shop, a.o.Offers.Support), err
}

// obey carries a keyword out for all purposes of a number.
func (a *App) obey(ctx context.Context, tx *db.Tx, word consent.Keyword, number, key string, known []consent.Consent, evidence string) error {
	now := a.o.Clock.Now()
	by := map[message.Purpose]consent.Consent{}
	for _, p := range []message.Purpose{message.Transactional, message.Promotional} {
		by[p] = consent.New(key, message.SMS, p, number)
	}
	for _, c := range known {
		by[c.Purpose] = c
	}
	var list []consent.Consent
	var proofs []consent.Proof
	for _, p := range []message.Purpose{message.Transactional, message.Promotional} {
		c := by[p]
		act := consent.Act{Source: consent.BySMS, Evidence: evidence, TextVersion: consent.TextVersion(message.SMS, p), At: now}
		var proof consent.Proof
		var changed bool
		switch {
		case word == consent.Stop:
			proof, changed = c.Withdraw(act)
		case c.State == consent.Pending || c.State == consent.Withdrawn && c.Source == consent.BySMS && c.TextVersion != "":
			// It answers a request, or takes a STOP back of what was agreed to before.
			c.Address = number
			proof, changed = c.Grant(act)
		}
		if changed {
			list, proofs = append(list, c), append(proofs, proof)
		}
	}
	if word == consent.Stop {
		err := a.o.Store.Suppress(ctx, tx, []message.Suppression{{Channel: message.SMS, Address: number, Reason: message.OptedOut, Detail: evidence, CreatedAt: now}})
		if err != nil {
			return err
		}
	} else if err := a.release(ctx, tx, number); err != nil {
		return err
	}
	return a.saveConsents(ctx, tx, list, proofs)
}

// release takes back a suppression that the number's owner asked for; others stay.
func (a *App) release(ctx context.Context, tx *db.Tx, number string) error {
	stopped, err := a.o.Store.Suppressed(ctx, message.SMS, []string{number})
	if err != nil || stopped[number].Reason != message.OptedOut {
		return err
	}
	return a.o.Store.Unsuppress(ctx, tx, message.SMS, number)
}

// preferences answer the senders' questions from what was agreed to.
type preferences struct{ a *App }

// Wanted implements Preferences.
func (p preferences) Wanted(ctx context.Context, tx *db.Tx, questions []Question) ([]bool, error) {
	offers := &p.a.o.Offers
	ids := make([]string, len(questions))
	for i, q := range questions {
		purpose := q.Kind.Purpose()
		if q.Kind == message.ConsentConfirmation {
			purpose = message.Promotional
		}
		ids[i] = offers.Signer.Key(q.Channel, q.Address) + ":" + string(purpose)
	}
	known, err := offers.Store.Consents(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]bool, len(questions))
	for i, q := range questions {
		state := known[ids[i]].State
		if q.Kind == message.ConsentConfirmation {
			out[i] = state == consent.Pending
			continue
		}
		out[i] = consent.Wanted(state, q.Channel, q.Kind.Purpose())
	}
	return out, nil
}

// Unsubscribe implements Preferences.
func (p preferences) Unsubscribe(n *message.Notification) string {
	if n.Channel != message.Email || !strings.HasPrefix(n.EventID, recipientPrefix) {
		return ""
	}
	return p.a.page("unsubscribe", p.a.claim(link.Unsubscribe, n))
}

// claim is what a link in a promotion proves.
func (a *App) claim(action link.Action, n *message.Notification) link.Claim {
	return link.Claim{Action: action, Key: a.o.Offers.Signer.Key(n.Channel, n.Recipient), Channel: n.Channel, Purpose: message.Promotional, Recipient: n.EventID}
}

// recipientPrefix begins the ids of campaigns' recipients, which stand for the event that led to a promotion.
const recipientPrefix = "rcp_"
