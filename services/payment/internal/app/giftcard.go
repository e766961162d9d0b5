package app

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"emporium/contract/giftcard"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/services/payment/internal/ledger"
	"emporium/services/payment/internal/payment"
	"emporium/services/payment/internal/store"
)

// codeGiftCard refuses a payment whose gift card cannot be used.
const codeGiftCard = "gift_card_invalid"

// codeAlphabet has no characters that are taken for others.
const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"

// codeLength gives 79 bits, which nobody guesses.
const codeLength = 16

// IssueGiftCard makes a gift card, within tx. The code is shown this once: only its hash is kept.
func (a *App) IssueGiftCard(ctx context.Context, tx *db.Tx, amount money.Money, expires time.Time, by string) (store.GiftCard, string, error) {
	now := a.o.Clock.Now()
	if amount.Amount <= 0 {
		return store.GiftCard{}, "", fault.New(fault.Invalid, "The amount must be positive.").At("/amount/amount", "minimum", "must be positive")
	}
	if !expires.IsZero() && !expires.After(now) {
		return store.GiftCard{}, "", fault.New(fault.Invalid, "The gift card must expire in the future.").At("/expires_at", "minimum", "must be in the future")
	}
	code, err := newCode()
	if err != nil {
		return store.GiftCard{}, "", err
	}
	c := store.GiftCard{ID: a.o.IDs.New("gft"), CodeHash: hashCode(code), Hint: code[len(code)-4:], Currency: amount.Currency, Issued: amount.Amount,
		Balance: amount.Amount, State: store.GiftCardActive, ExpiresAt: db.Micros(expires), IssuedBy: by, CreatedAt: db.Micros(now), UpdatedAt: db.Micros(now)}
	if err := a.o.Store.AddGiftCard(ctx, tx, &c); err != nil {
		return c, "", err
	}
	if err := a.o.Store.Post(ctx, tx, []ledger.Transaction{ledger.GiftCardIssued(c.ID, c.Currency, c.Issued, now)}, now); err != nil {
		return c, "", err
	}
	return c, code, a.note(ctx, tx, c.ID, deed{by, "gift_card.issued", map[string]any{"amount": c.Issued, "currency": c.Currency}})
}

// GiftCard returns the card with a code. Whoever knows the code may use it; for all others there is none.
func (a *App) GiftCard(ctx context.Context, code string) (*store.GiftCard, error) {
	c, err := a.o.Store.GiftCardByCode(ctx, hashCode(code))
	if err != nil {
		return nil, err
	}
	if c == nil || a.unusable(c, a.o.Clock.Now()) {
		return nil, fault.New(fault.NotFound, "There is no such gift card, or it cannot be used any more.")
	}
	a.tellBalance(ctx, c)
	return c, nil
}

// balanceTold is how long others know what a card holds after its shopper has asked.
const balanceTold = time.Hour

// tellBalance tells the services that share the cache what a card holds, now that its shopper has asked: she is about to name it. While
// the cache is away nobody is told.
func (a *App) tellBalance(ctx context.Context, c *store.GiftCard) {
	if a.o.Cache == nil {
		return
	}
	keep := balanceTold
	if c.ExpiresAt > 0 {
		keep = min(keep, db.Time(c.ExpiresAt).Sub(a.o.Clock.Now()))
	}
	_ = a.o.Cache.Set(ctx, giftcard.Key(c.ID), giftcard.Balance(money.New(c.Balance, c.Currency)), keep)
}

// moveGiftCard changes a card's balance by amount, and takes back what was told of it.
func (a *App) moveGiftCard(ctx context.Context, tx *db.Tx, card, paymentID, opID, kind string, amount int64, now time.Time) (bool, error) {
	a.untellBalance(ctx, tx, card)
	return a.o.Store.MoveGiftCard(ctx, tx, a.o.IDs, card, paymentID, opID, kind, amount, now)
}

// untellBalance takes back what was told of a card, once the change of it is committed.
func (a *App) untellBalance(ctx context.Context, tx *db.Tx, card string) {
	if a.o.Cache == nil {
		return
	}
	ctx = context.WithoutCancel(ctx)
	tx.AfterCommit(func() { a.aside.Go(func() { _ = a.o.Cache.Delete(ctx, giftcard.Key(card)) }) })
}

func (a *App) unusable(c *store.GiftCard, now time.Time) bool {
	return c.State != store.GiftCardActive || c.Balance <= 0 || c.ExpiresAt > 0 && !now.Before(db.Time(c.ExpiresAt))
}

// GiftCards lists cards, the newest first.
func (a *App) GiftCards(ctx context.Context, before string, limit int) ([]store.GiftCard, error) {
	return a.o.Store.ListGiftCards(ctx, before, limit)
}

// BlockGiftCard makes a card useless, or useful again, within tx.
func (a *App) BlockGiftCard(ctx context.Context, tx *db.Tx, id string, block bool, by string) error {
	state, action := store.GiftCardActive, "gift_card.unblocked"
	if block {
		state, action = store.GiftCardBlocked, "gift_card.blocked"
	}
	found, err := a.o.Store.BlockGiftCard(ctx, tx, id, state, a.o.Clock.Now())
	switch {
	case err != nil:
		return err
	case !found:
		return fault.New(fault.NotFound, "There is no such gift card.")
	}
	a.untellBalance(ctx, tx, id)
	return a.note(ctx, tx, id, deed{by: by, action: action})
}

// holdGift takes as much as the card holds from its balance for the payment. A card that cannot be used refuses the
// payment, so that nobody pays more than they expect.
func (a *App) holdGift(ctx context.Context, tx *db.Tx, p *payment.Payment, card string, total money.Money, now time.Time) (held int64, code string, err error) {
	c, err := a.o.Store.LoadGiftCard(ctx, tx, card)
	if err != nil {
		return 0, "", err
	}
	if c == nil || c.Currency != total.Currency || a.unusable(c, now) {
		return 0, codeGiftCard, nil
	}
	held = min(c.Balance, total.Amount)
	if err := p.HoldGift(a.o.IDs, card, held, now); err != nil {
		return 0, "", err
	}
	ops := p.Operations()
	ok, err := a.moveGiftCard(ctx, tx, card, p.ID(), ops[len(ops)-1].ID, "hold", -held, now)
	if err != nil {
		return 0, "", err
	}
	if !ok {
		return 0, codeGiftCard, nil
	}
	return held, "", nil
}

func newCode() (string, error) {
	b := make([]byte, 0, codeLength)
	buf := make([]byte, 64)
	for len(b) < codeLength {
		if _, err := rand.Read(buf); err != nil {
			return "", err
		}
		for _, c := range buf {
			if int(c) < 256-256%len(codeAlphabet) && len(b) < codeLength { // no character more likely than another
				b = append(b, codeAlphabet[int(c)%len(codeAlphabet)])
			}
		}
	}
	return string(b[:4]) + "-" + string(b[4:8]) + "-" + string(b[8:12]) + "-" + string(b[12:]), nil
}

// hashCode forgets how a code was typed, and then what it was.
func hashCode(code string) string {
	clean := strings.Map(func(r rune) rune {
		if r == '-' || r == ' ' {
			return -1
		}
		return r
	}, strings.ToUpper(code))
	sum := sha256.Sum256([]byte("emporium gift card\x00" + clean))
	return hex.EncodeToString(sum[:])
}
