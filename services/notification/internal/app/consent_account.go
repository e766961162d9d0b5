package app

import (
	"context"
	"slices"
	"strings"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
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
	known, err := a.ownConsents(ctx, userID, &contact)
	if err != nil {
		return nil, err
	}
	wishes, err := a.o.Offers.Store.Wishes(ctx, userID)
	if err != nil {
		return nil, err
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
			for i := range wishes {
				if w := &wishes[i]; w.Channel == ch && w.Purpose == p && a.stands(w, &best, known, &contact) {
					best = pending(w)
				}
			}
			out = append(out, a.preference(best, contact.Locale))
		}
	}
	return out, nil
}

// ownConsents are those of addresses that are known to be the account's: numbers that have answered, and the account's email
// address once it is verified, whoever agreed there.
func (a *App) ownConsents(ctx context.Context, userID string, contact *store.Contact) ([]consent.Consent, error) {
	list, err := a.o.Offers.Store.ConsentsOfUser(ctx, nil, userID)
	if err != nil {
		return nil, err
	}
	known := list[:0]
	for _, c := range list {
		if c.Channel != message.Email && c.UserID == userID {
			known = append(known, c)
		}
	}
	if !contact.EmailVerified || contact.Email == "" {
		return known, nil
	}
	more, err := a.o.Offers.Store.ConsentsOf(ctx, nil, a.o.Offers.Signer.Key(message.Email, contact.Email))
	return append(known, more...), err
}

// stands reports whether a wish is what there is to say: nothing newer is known of an address of the account's own.
func (a *App) stands(w *consent.Wish, best *consent.Consent, own []consent.Consent, contact *store.Contact) bool {
	if !w.Waits(a.o.Clock.Now()) || best.ChangedAt.After(w.At) {
		return false
	}
	if w.Channel == message.Email {
		return !contact.EmailVerified && w.Address == message.Normalise(message.Email, contact.Email)
	}
	for _, c := range own {
		if c.Channel == w.Channel && c.Purpose == w.Purpose && c.Address == w.Address {
			return false
		}
	}
	return true
}

// pending is what an account is told of an address that is not known to be its own.
func pending(w *consent.Wish) consent.Consent {
	return consent.Consent{Channel: w.Channel, Purpose: w.Purpose, Address: w.Address, State: consent.Pending, ChangedAt: w.At}
}

func (a *App) preference(c consent.Consent, locale string) Preference {
	if c.TextVersion == "" {
		c.TextVersion = consent.TextVersion(c.Channel, c.Purpose)
	}
	return Preference{Consent: c, Always: !consent.CanChoose(c.Channel, c.Purpose), Text: consent.Text(c.TextVersion, locale, a.o.Offers.Shop)}
}

// Prefer notes what an account wants. Promotions are asked for at the address first; what the account chooses for an address
// of its own is granted and ended at once. Of an address that is not known to be its own it changes nothing and learns
// nothing: the address is asked, and the answer is the same whatever is known. Phone is the number for SMS in E.164, empty for
// the one that is known, and client the address that the request came from.
func (a *App) Prefer(ctx context.Context, userID string, ch message.Channel, p message.Purpose, phone string, wanted bool, client string) (Preference, error) {
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
	w := Wish{Channel: ch, Purpose: p, Address: contact.Email, UserID: userID, Name: contact.Name, Locale: contact.Locale, Source: consent.ByAccount, Evidence: userID, Client: client}
	switch {
	case ch == message.SMS:
		w.Claims = true
		w.Address, err = a.phoneOf(ctx, userID, phone)
	case contact.EmailVerified:
		w.Own = true
	case !wanted:
		err = fault.New(fault.Conflict, "Verify your email address first. Until then the link in each message ends them.")
	}
	if err != nil {
		return Preference{}, err
	}
	if wanted {
		if err := a.checkWish(&w); err != nil {
			return Preference{}, err
		}
		if err := a.mayAsk(&w); err != nil {
			return Preference{}, err
		}
	}
	w.Address = message.Normalise(ch, w.Address)
	var out consent.Consent
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := a.consentOf(ctx, tx, a.o.Offers.Signer.Key(ch, w.Address), ch, p, w.Address)
		if err != nil {
			return err
		}
		if ch == message.SMS {
			if w.Own, err = a.answered(ctx, tx, &c, userID); err != nil {
				return err
			}
		}
		if !w.Own {
			out, err = a.wish(ctx, tx, w, wanted)
			return err
		}
		if wanted && p == message.Promotional {
			if out, err = a.ask(ctx, tx, w); err == nil && out.State != consent.Pending && out.State != consent.Granted {
				err = restless(out.Rest(a.o.Clock.Now()))
			}
			return err
		}
		out, err = a.choose(ctx, tx, w, c, wanted)
		return err
	})
	return a.preference(out, contact.Locale), err
}

// restless refuses to ask an address again before it has rested. Only the owner of the address is told.
func restless(rest time.Duration) error {
	e := fault.New(fault.RateLimited, "This address was asked for its confirmation too often. Try again later.")
	e.RetryAfter = int((rest + time.Second - 1) / time.Second)
	return e
}

// answered reports whether the number of a consent has answered for the account: for this purpose, or for another one when nobody
// has it for this.
func (a *App) answered(ctx context.Context, tx *db.Tx, c *consent.Consent, userID string) (bool, error) {
	if c.UserID != "" {
		return c.UserID == userID, nil
	}
	known, err := a.o.Offers.Store.ConsentsOf(ctx, tx, c.Key)
	return slices.ContainsFunc(known, func(other consent.Consent) bool { return other.UserID == userID }), err
}

// choose carries out what an account wants for an address of its own.
func (a *App) choose(ctx context.Context, tx *db.Tx, w Wish, c consent.Consent, wanted bool) (consent.Consent, error) {
	act := consent.Act{Source: w.Source, Evidence: w.Evidence, TextVersion: consent.TextVersion(w.Channel, w.Purpose), At: a.o.Clock.Now()}
	change := c.Withdraw
	c.UserID = w.UserID
	if wanted {
		c.Address, c.Name, c.Locale, c.AskedBy = w.Address, w.Name, w.Locale, ""
		change = c.Grant
	}
	proof, changed := change(act)
	if !changed {
		return c, nil
	}
	return c, a.saveConsents(ctx, tx, []consent.Consent{c}, []consent.Proof{proof})
}

// wish notes what an account wants for an address that may be somebody else's, and asks the address. Taking it back leaves the
// question where it is: what the address answers counts, and may be what somebody else asked for.
func (a *App) wish(ctx context.Context, tx *db.Tx, w Wish, wanted bool) (consent.Consent, error) {
	if !wanted {
		none := consent.Consent{Channel: w.Channel, Purpose: w.Purpose, Address: w.Address}
		return none, a.o.Offers.Store.DropWishes(ctx, tx, w.UserID, w.Channel, w.Purpose)
	}
	noted := consent.Wish{UserID: w.UserID, Channel: w.Channel, Purpose: w.Purpose, Address: w.Address, At: a.o.Clock.Now()}
	if _, err := a.ask(ctx, tx, w); err != nil {
		return pending(&noted), err
	}
	return pending(&noted), a.o.Offers.Store.PutWish(ctx, tx, noted)
}

// phoneOf is the number that was given, else the one that the account chose SMS for last, or waits for.
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
		if c.Channel == message.SMS && c.UserID == userID && c.Address != "" && c.ChangedAt.After(last.ChangedAt) {
			last = c
		}
	}
	wishes, err := a.o.Offers.Store.Wishes(ctx, userID)
	if err != nil {
		return "", err
	}
	for i := range wishes {
		if w := &wishes[i]; w.Channel == message.SMS && w.Waits(a.o.Clock.Now()) && w.At.After(last.ChangedAt) {
			last = pending(w)
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
	list = slices.DeleteFunc(list, func(c consent.Consent) bool { return c.State == "" }) // nobody answered, and it was forgotten
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
		case c.Open() || c.State == consent.Withdrawn && c.Source == consent.BySMS && c.TextVersion != "":
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
	ids := make([]string, 0, len(questions))
	id := func(q *Question, purpose message.Purpose) string {
		return offers.Signer.Key(q.Channel, q.Address) + ":" + string(purpose)
	}
	for i := range questions {
		q := &questions[i]
		ids = append(ids, id(q, q.Kind.Purpose()))
		if q.Kind == message.ConsentConfirmation {
			ids = append(ids, id(q, message.Promotional))
		}
	}
	known, err := offers.Store.Consents(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]bool, len(questions))
	for i := range questions {
		q := &questions[i]
		if q.Kind == message.ConsentConfirmation {
			for _, purpose := range []message.Purpose{message.Transactional, message.Promotional} {
				c := known[id(q, purpose)]
				out[i] = out[i] || c.Open()
			}
			continue
		}
		out[i] = consent.Wanted(known[id(q, q.Kind.Purpose())].State, q.Channel, q.Kind.Purpose())
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
