package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/id"
)

// customers save cards as they buy, pay with what they have saved, and give it up, through all faults. In the end each of them has saved what she
// was told last, once, and the provider holds the same cards for them and no others.
type customers struct {
	shop    *shop
	journal *shopper.Journal
	all     []*customer
}

// customer is somebody with an account. One goroutine at a time acts for her.
type customer struct {
	email, token string
	// has is how many cards she has saved, by what she has been told. It is not known while doubt is not empty, which says why.
	has                 int
	doubt               string
	saved, used, givens int
}

const customerPassword = "another-horse-battery-staple"

// openCustomers makes accounts, before anything fails; nil where there is no provider that saves cards.
func (s *shop) openCustomers(ctx context.Context, journal *shopper.Journal) (*customers, error) {
	if s.double == nil {
		return nil, nil //nolint:nilnil // there are none
	}
	c := &customers{shop: s, journal: journal}
	for range 2 {
		one := &customer{email: id.New("customer") + "@example.org"}
		if err := s.insist(ctx, http.MethodPost, "/v1/auth/register", id.New("key"), settings{"email": one.email, "password": customerPassword, "name": "Ann"}, nil); err != nil {
			return nil, err
		}
		c.all = append(c.all, one)
	}
	return c, nil
}

// work lets each customer go on until ctx ends.
func (c *customers) work(ctx context.Context, patience time.Duration, seed uint64, skus []string) {
	if c == nil {
		return
	}
	var working sync.WaitGroup
	for i, one := range c.all {
		working.Go(func() {
			r := rand.New(rand.NewPCG(seed, uint64(400+i)))
			for pause(ctx, time.Duration(200+r.IntN(800))*time.Millisecond) && one.doubt == "" {
				bound, done := context.WithTimeout(context.WithoutCancel(ctx), patience)
				c.round(bound, one, skus[3+r.IntN(len(skus)-3)], r.IntN(3) == 0)
				done()
			}
		})
	}
	working.Wait()
}

// round is one card's life: saved with an order, used for another, and sometimes given up.
func (c *customers) round(ctx context.Context, one *customer, sku string, givesUp bool) {
	status, err := c.buys(ctx, one, sku, settings{"provider": "stripe", "method": "pm_card_visa", "save_payment_method": true})
	if err != nil {
		one.doubt = err.Error()
		return
	}
	if status == "cancelled" {
		// It came too late to be paid, or was: the card may have been saved before. What is there now is what the next round begins with.
		one.doubt = "an order that saves a card was cancelled"
		return
	}
	one.has = 1 // the same card once more is the same one
	one.saved++
	cards, err := c.awaitCards(ctx, one)
	if err != nil {
		one.doubt = err.Error()
		return
	}
	if _, err := c.buys(ctx, one, sku, settings{"saved_method": cards[0]}); err == nil {
		one.used++
	}
	if !givesUp {
		return
	}
	err = c.as(ctx, one, http.MethodDelete, "/v1/saved-payment-methods/"+cards[0], nil, nil)
	if refusal, ok := errors.AsType[*answer](err); ok && refusal.status == http.StatusNotFound {
		err = nil // it was done, and the answer was lost
	}
	if err != nil {
		one.doubt = err.Error()
		return
	}
	one.has = 0
	one.givens++
}

// as asks for something as a customer does, who signs in again when her session has ended.
func (c *customers) as(ctx context.Context, one *customer, method, path string, in, out any) error {
	key := id.New("key")
	return c.shop.insistOn(ctx, method+" "+path, func() error {
		if err := c.signIn(ctx, one); err != nil {
			return err
		}
		err := c.shop.sendAs(ctx, map[string]string{"Authorization": "Bearer " + one.token, "Idempotency-Key": key}, method, path, in, out)
		return forget(one, err)
	})
}

// forget drops a token that is not taken any more.
func forget(one *customer, err error) error {
	if refusal, ok := errors.AsType[*answer](err); ok && refusal.status == http.StatusUnauthorized {
		one.token = ""
	}
	return err
}

func (c *customers) signIn(ctx context.Context, one *customer) error {
	if one.token != "" {
		return nil
	}
	var session struct {
		AccessToken string `json:"access_token"`
	}
	err := c.shop.sendAs(ctx, map[string]string{"Idempotency-Key": id.New("key")}, http.MethodPost, signInPath, settings{"email": one.email, "password": customerPassword}, &session)
	one.token = session.AccessToken
	return err
}

// buys places an order and waits until it is decided.
func (c *customers) buys(ctx context.Context, one *customer, sku string, payment settings) (status string, err error) {
	one.token = "" // sessions are shorter than a run, and a purchase is several requests
	if err := until(ctx, func() error { return c.signIn(ctx, one) }); err != nil {
		return "", err
	}
	order, err := c.shop.buy(ctx, map[string]string{"Authorization": "Bearer " + one.token}, sku, payment)
	if err != nil {
		return "", err
	}
	c.journal.Acknowledged(order)
	return order.Status, until(ctx, func() error {
		var now struct {
			Status        string `json:"status"`
			PaymentStatus string `json:"payment_status"`
		}
		err := c.shop.again(ctx, c.shop.send(ctx, http.MethodGet, "/v1/admin/orders/"+order.ID, "", nil, &now))
		if status = now.Status; err == nil && status == "placed" {
			err = fmt.Errorf("order %s of a customer is not decided", order.ID)
		}
		return err
	})
}

// cards are what a customer has saved.
func (c *customers) cards(ctx context.Context, one *customer) (out []string, err error) {
	var list struct {
		Items []struct {
			ID string `json:"id"`
		} `json:"items"`
	}
	err = c.as(ctx, one, http.MethodGet, "/v1/saved-payment-methods", nil, &list)
	for _, i := range list.Items {
		out = append(out, i.ID)
	}
	return out, err
}

// awaitCards waits until a customer has what she was told that she has.
func (c *customers) awaitCards(ctx context.Context, one *customer) (cards []string, err error) {
	err = until(ctx, func() (err error) {
		if cards, err = c.cards(ctx, one); err == nil && len(cards) != one.has {
			err = fmt.Errorf("%s has %d cards saved, and was told of %d", one.email, len(cards), one.has)
		}
		return err
	})
	return cards, err
}

// String says what was saved.
func (c *customers) String() string {
	saved, used, given, doubts := 0, 0, 0, ""
	for _, one := range c.all {
		saved, used, given = saved+one.saved, used+one.used, given+one.givens
		if one.doubt != "" {
			doubts += "; one of them ended early: " + one.doubt
		}
	}
	return fmt.Sprintf("customers: %d cards saved, %d paid with, %d given up%s", saved, used, given, doubts)
}

// check holds what customers have saved, and what the provider holds for them, against what they were told.
func (c *customers) check(ctx context.Context, limit time.Duration) error {
	if c == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	cards := 0
	for _, one := range c.all {
		if one.doubt != "" {
			have, err := c.cards(ctx, one)
			if err != nil {
				return err
			}
			if len(have) > 1 {
				return fmt.Errorf("%s has saved one card %d times", one.email, len(have))
			}
			one.has = len(have)
		}
		if _, err := c.awaitCards(ctx, one); err != nil {
			return err
		}
		cards += one.has
	}
	return until(ctx, func() error {
		var asked []request
		if err := c.shop.double.ask(ctx, "requests", nil, &asked); err != nil {
			return err
		}
		if n := heldCards(asked); n != cards {
			return fmt.Errorf("the provider holds %d cards for customers, who have saved %d", n, cards)
		}
		return nil
	})
}

// request is one that the provider got.
type request struct {
	Method string `json:"method"`
	Path   string `json:"path"`
}

// heldCards is how many cards a provider holds for customers after some requests, the oldest first.
func heldCards(asked []request) (n int) {
	held := map[string]bool{}
	for _, r := range asked {
		card, act, _ := strings.Cut(strings.TrimPrefix(r.Path, "/v1/payment_methods/"), "/")
		if r.Method == http.MethodPost && (act == "attach" || act == "detach") {
			held[card] = act == "attach"
		}
	}
	for _, is := range held {
		if is {
			n++
		}
	}
	return n
}
