package api

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"emporium/kit/auth"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/idem"
	"emporium/kit/money"
	"emporium/kit/web"
	"emporium/services/payment/internal/store"
)

// registerGiftCards adds gift cards. Whoever knows a card's code may spend it.
func registerGiftCards(a *web.API, h *handler) {
	staff := []string{"Gift cards (staff)"}
	web.Handle(a, web.Op{ID: "check-gift-card", Method: http.MethodPost, Path: "/v1/gift-cards/check", Policy: web.Public, Tags: []string{"Payments"},
		Summary: "Read a gift card's balance by its code", Description: "The answer's id goes into an order's payment as gift_card.",
		Errors: []fault.Code{fault.NotFound}}, h.checkCard)
	web.Handle(a, web.Op{ID: "admin-list-gift-cards", Method: http.MethodGet, Path: "/v1/admin/gift-cards", Policy: web.Staff(ScopeRead), Tags: staff,
		Summary: "List gift cards, the newest first"}, h.cards)
	web.Handle(a, web.Op{ID: "admin-issue-gift-card", Method: http.MethodPost, Path: "/v1/admin/gift-cards", Policy: web.Staff(ScopeRefund), Tags: staff,
		Summary: "Make a gift card", Description: "The code is in this answer and nowhere else: only its hash is kept.", Status: http.StatusCreated, Idempotent: true}, h.issueCard)
	web.Handle(a, web.Op{ID: "admin-block-gift-card", Method: http.MethodPost, Path: "/v1/admin/gift-cards/{id}/block", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Make a gift card useless", Idempotent: true, Errors: []fault.Code{fault.NotFound}}, h.blockCard)
	web.Handle(a, web.Op{ID: "admin-unblock-gift-card", Method: http.MethodPost, Path: "/v1/admin/gift-cards/{id}/unblock", Policy: web.Staff(ScopeWrite), Tags: staff,
		Summary: "Make a blocked gift card useful again", Idempotent: true, Errors: []fault.Code{fault.NotFound}}, h.unblockCard)
}

// GiftCard is a gift card as whoever knows its code sees it.
type GiftCard struct {
	ID        string      `json:"id" example:"gft_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Balance   money.Money `json:"balance"`
	ExpiresAt *time.Time  `json:"expires_at,omitempty"`
}

// AdminGiftCard is a gift card as staff see it.
type AdminGiftCard struct {
	GiftCard
	Hint      string      `json:"hint" doc:"The last four characters of the code."`
	Issued    money.Money `json:"issued"`
	State     string      `json:"state" example:"active" doc:"active or blocked"`
	IssuedBy  string      `json:"issued_by"`
	CreatedAt time.Time   `json:"created_at"`
	Code      string      `json:"code,omitempty" doc:"Only in the answer to who made it."`
}

func toGiftCard(c *store.GiftCard) GiftCard {
	return GiftCard{ID: c.ID, Balance: money.New(c.Balance, c.Currency), ExpiresAt: optional(db.Time(c.ExpiresAt))}
}

func toAdminGiftCard(c *store.GiftCard) AdminGiftCard {
	return AdminGiftCard{GiftCard: toGiftCard(c), Hint: c.Hint, Issued: money.New(c.Issued, c.Currency), State: c.State, IssuedBy: c.IssuedBy, CreatedAt: db.Time(c.CreatedAt)}
}

type checkCardIn struct {
	Body struct {
		Code string `json:"code" minLength:"1" maxLength:"40" example:"7KQX-2MPA-W9FH-T4CD"`
	}
}

type checkCardOut struct {
	Body GiftCard
}

func (h *handler) checkCard(ctx context.Context, in *checkCardIn) (*checkCardOut, error) {
	c, err := h.o.App.GiftCard(ctx, in.Body.Code)
	if err != nil {
		return nil, err
	}
	return &checkCardOut{toGiftCard(c)}, nil
}

type cardsIn struct {
	web.PageQuery
}

type cardsOut struct {
	Body web.Page[AdminGiftCard]
}

func (h *handler) cards(ctx context.Context, in *cardsIn) (*cardsOut, error) {
	page, err := paged(in.PageQuery, web.NewCursor("gift cards"), func(before string, limit int) ([]store.GiftCard, error) {
		return h.o.App.GiftCards(ctx, before, limit)
	}, func(c *store.GiftCard) string { return c.ID }, toAdminGiftCard)
	return &cardsOut{page}, err
}

type issueCardIn struct {
	Body struct {
		Amount    money.Money `json:"amount"`
		ExpiresAt *time.Time  `json:"expires_at,omitempty" doc:"When it ends; never when absent."`
	}
}

type issuedCardOut struct {
	Body AdminGiftCard
}

// issueCard shows the code to the one who made the card. A repetition gets the card without it: the kept answer must not
// hold what the card's row does not.
func (h *handler) issueCard(ctx context.Context, in *issueCardIn) (*issuedCardOut, error) {
	r, err := idem.From(ctx, auth.From(ctx).ID)
	if err != nil {
		return nil, err
	}
	var expires time.Time
	if in.Body.ExpiresAt != nil {
		expires = *in.Body.ExpiresAt
	}
	var made AdminGiftCard
	resp, err := idem.Do(ctx, h.o.DB, h.o.Clock, r, func(tx *db.Tx) (idem.Response, error) {
		c, code, err := h.o.App.IssueGiftCard(ctx, tx, in.Body.Amount, expires, auth.From(ctx).ID)
		if err != nil {
			return idem.Response{}, err
		}
		made = toAdminGiftCard(&c)
		body, err := json.Marshal(made)
		made.Code = code
		return idem.Response{Status: http.StatusCreated, Body: body}, err
	})
	if err != nil {
		return nil, err
	}
	if made.Code != "" && !resp.Replayed {
		if resp.Body, err = json.Marshal(made); err != nil {
			return nil, err
		}
	}
	idem.Answer(ctx, resp)
	return nil, nil //nolint:nilnil // the answer is given above
}

type blockedCardOut struct {
	Body struct {
		Blocked bool `json:"blocked" example:"true"`
	}
}

func (h *handler) blockCard(ctx context.Context, in *CaseInput) (*blockedCardOut, error) {
	return h.setCard(ctx, in.ID, true)
}

func (h *handler) unblockCard(ctx context.Context, in *CaseInput) (*blockedCardOut, error) {
	return h.setCard(ctx, in.ID, false)
}

func (h *handler) setCard(ctx context.Context, id string, block bool) (*blockedCardOut, error) {
	return nil, once(ctx, h, http.StatusOK, func(tx *db.Tx) (map[string]bool, error) {
		return map[string]bool{"blocked": block}, h.o.App.BlockGiftCard(ctx, tx, id, block, auth.From(ctx).ID)
	})
}
