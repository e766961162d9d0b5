package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/id"
	"emporium/kit/money"
)

// campaigners send offers to readers through all faults. Each offer carries a mark in its subject: every reader gets one letter about it, with a code
// of the reader's own, which two shoppers then try to use at once. One of them gets it. An offer is handed over once only, so a reader may go without
// when a process died at that moment; then the campaign says that it failed.
type campaigners struct {
	shop    *shop
	readers []string
	journal *shopper.Journal

	mu        sync.Mutex
	campaigns []campaign
	used      int
}

// campaign is an offer that was made, with its mark. It was begun when the shop has said so.
type campaign struct {
	id, mark string
	begun    bool
}

// readerLocale is a language that only these readers have, so that offers go to nobody else.
const readerLocale = "xx"

// letter is a message in the development inbox.
type letter struct {
	ID      string   `json:"id"`
	To      []string `json:"to"`
	Subject string   `json:"subject"`
	Text    string   `json:"text"`
}

// openCampaigners has some readers ask for offers, before anything fails.
func (s *shop) openCampaigners(ctx context.Context, journal *shopper.Journal) (*campaigners, error) {
	c := &campaigners{shop: s, journal: journal}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for range 3 {
		reader := id.New("reader") + "@example.org"
		if err := s.insist(ctx, http.MethodPost, "/v1/subscriptions", "", settings{"email": reader, "locale": readerLocale}, nil); err != nil {
			return nil, err
		}
		c.readers = append(c.readers, reader)
	}
	for _, reader := range c.readers {
		if err := until(ctx, func() error { return c.confirm(ctx, reader) }); err != nil {
			return nil, fmt.Errorf("%s does not get offers: %w", reader, err)
		}
	}
	return c, nil
}

var confirmation = regexp.MustCompile(`/mail/confirm/[A-Za-z0-9_~.\-:]+`)

// confirm follows the link in the letter that asks whether an offer is wanted.
func (c *campaigners) confirm(ctx context.Context, reader string) error {
	letters, err := c.letters(ctx, reader)
	if err != nil {
		return err
	}
	if len(letters) == 0 {
		return errors.New("no letter asks whether offers are wanted")
	}
	link := confirmation.FindString(letters[0].Text)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.shop.base+link, strings.NewReader(url.Values{"wanted": {"yes"}}.Encode()))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := c.shop.http.Do(req)
	if err != nil {
		return err
	}
	if err := resp.Body.Close(); err != nil || resp.StatusCode != http.StatusOK {
		return errors.Join(err, fmt.Errorf("the link answers %s", resp.Status))
	}
	return nil
}

// letters finds letters by their recipient or a word of the subject, and reads them.
func (c *campaigners) letters(ctx context.Context, word string) (out []letter, err error) {
	var page struct {
		Items []letter `json:"items"`
	}
	if err := c.shop.send(ctx, http.MethodGet, "/inbox/messages?"+url.Values{"q": {word}, "limit": {"100"}}.Encode(), "", nil, &page); err != nil {
		return nil, err
	}
	for _, l := range page.Items {
		if err := c.shop.send(ctx, http.MethodGet, "/inbox/messages/"+l.ID, "", nil, &l); err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	return out, nil
}

// work makes one offer after the other until ctx ends.
func (c *campaigners) work(ctx context.Context, patience time.Duration, seed uint64, skus []string) {
	r := rand.New(rand.NewPCG(seed, 300))
	for pause(ctx, time.Duration(500+r.IntN(1000))*time.Millisecond) {
		bound, done := context.WithTimeout(context.WithoutCancel(ctx), patience)
		c.offer(bound, ctx.Done(), r, skus)
		done()
	}
}

// offer makes an offer, begins it, and lets shoppers race for the codes of those letters that come before the faults are over.
func (c *campaigners) offer(ctx context.Context, over <-chan struct{}, r *rand.Rand, skus []string) {
	mark := strings.ToUpper(strings.ReplaceAll(id.New("offer"), "_", ""))
	plan := settings{"name": mark, "channel": "email", "default_locale": "en", "audience": settings{"locales": []string{readerLocale}},
		"content": settings{"en": settings{"subjects": []string{"Half price " + mark}, "headline": "Linen", "body": "Half price.", "action": "Look", "url": "https://shop.example/linen"}},
		"coupon":  settings{"prefix": "HALF", "rate_ppm": 500_000, "ends_at": time.Now().Add(24 * time.Hour)}}
	var made struct {
		ID string `json:"id"`
	}
	// A draft that was made and not answered stays one: only the one that is known is begun.
	if c.shop.insist(ctx, http.MethodPost, "/v1/admin/campaigns", id.New("key"), plan, &made) != nil {
		return
	}
	err := c.shop.insist(ctx, http.MethodPost, "/v1/admin/campaigns/"+made.ID+"/start", id.New("key"), nil, nil)
	if refusal, ok := errors.AsType[*answer](err); ok && refusal.status == http.StatusConflict {
		err = nil // it had begun, and the answer was lost
	}
	c.mu.Lock()
	c.campaigns = append(c.campaigns, campaign{id: made.ID, mark: mark, begun: err == nil})
	c.mu.Unlock()
	seen := map[string]bool{}
	for range 50 {
		select {
		case <-over:
			return
		case <-time.After(200 * time.Millisecond):
		}
		letters, err := c.letters(ctx, mark)
		if err != nil {
			continue
		}
		for _, l := range letters {
			if code := offeredCode.FindString(l.Text); code != "" && !seen[code] {
				seen[code] = true
				c.race(ctx, code, skus[3+r.IntN(len(skus)-3)])
			}
		}
		if len(seen) == len(c.readers) {
			return
		}
	}
}

var offeredCode = regexp.MustCompile(`HALF-[2-9A-Z]+`)

// race lets two shoppers buy with one code at once.
func (c *campaigners) race(ctx context.Context, code, sku string) {
	var racing sync.WaitGroup
	for range 2 {
		racing.Go(func() {
			order, err := c.shop.buy(ctx, map[string]string{}, sku, settings{"provider": "sandbox", "method": "card_ok"}, code)
			if err != nil {
				return // the other was faster, or order has not heard of the code yet
			}
			c.journal.Acknowledged(order)
			c.mu.Lock()
			c.used++
			c.mu.Unlock()
		})
	}
	racing.Wait()
}

// String says what was sent.
func (c *campaigners) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return fmt.Sprintf("campaigns: %d offers to %d readers each, %d orders with their codes", len(c.campaigns), len(c.readers), c.used)
}

// waiting names a campaign that is not over.
func (c *campaigners) waiting(ctx context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, k := range c.campaigns {
		var is struct {
			Status string `json:"status"`
		}
		if err := c.shop.insist(ctx, http.MethodGet, "/v1/admin/campaigns/"+k.id, "", nil, &is); err != nil {
			return err
		}
		if is.Status != "completed" && (k.begun || is.Status != "draft") {
			return fmt.Errorf("campaign %s is %s", k.id, is.Status)
		}
	}
	return nil
}

// check finds one letter for each reader about each offer.
func (c *campaigners) check(ctx context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	codes := map[string]bool{}
	for _, k := range c.campaigns {
		var letters []letter
		if err := until(ctx, func() (err error) { letters, err = c.letters(ctx, k.mark); return err }); err != nil {
			return err
		}
		var told outcome
		if err := c.shop.insist(ctx, http.MethodGet, "/v1/admin/campaigns/"+k.id+"/statistics", "", nil, &told); err != nil {
			return err
		}
		if err := k.misdelivered(letters, c.readers, told, codes); err != nil {
			return err
		}
	}
	return nil
}

// outcome is what a campaign says of itself.
type outcome struct {
	Sent   int `json:"sent"`
	Failed int `json:"failed"`
}

// misdelivered names a reader who has more than one letter, or none though the campaign does not say so, and a code that somebody else has, too.
func (k *campaign) misdelivered(letters []letter, readers []string, told outcome, codes map[string]bool) error {
	got := map[string]int{}
	for _, l := range letters {
		for _, to := range l.To {
			got[to]++
		}
		code := offeredCode.FindString(l.Text)
		if code == "" || codes[code] {
			return fmt.Errorf("the letter about %s to %v has code %q, which is nobody's or another's", k.mark, l.To, code)
		}
		codes[code] = true
	}
	missing := 0
	for _, reader := range readers {
		switch n := got[reader]; {
		case n > 1:
			return fmt.Errorf("%s has %d letters about %s", reader, n, k.mark)
		case n == 0:
			missing++
		}
		delete(got, reader)
	}
	if k.begun && (missing > told.Failed || len(readers)-missing < told.Sent) {
		return fmt.Errorf("of %d readers %d have no letter about %s, which says that it has sent %d and failed for %d", len(readers), missing, k.mark, told.Sent, told.Failed)
	}
	if len(got) > 0 {
		return fmt.Errorf("%v got letters about %s and are no readers", got, k.mark)
	}
	return nil
}

// buy is a shopper's way to an order for one piece, told by headers who it is. What is not answered is asked for again with the same key.
func (s *shop) buy(ctx context.Context, who map[string]string, sku string, payment settings, coupons ...string) (o shopper.Order, err error) {
	with := func(more ...string) map[string]string {
		headers := map[string]string{}
		maps.Copy(headers, who)
		for pair := range slices.Chunk(more, 2) {
			headers[pair[0]] = pair[1]
		}
		return headers
	}
	var cart struct {
		ID    string `json:"id"`
		Token string `json:"token"`
	}
	ask := func(headers map[string]string, method, path string, in, out any) error {
		return s.insistOn(ctx, method+" "+path, func() error { return s.sendAs(ctx, headers, method, path, in, out) })
	}
	if err := ask(with("Idempotency-Key", id.New("key")), http.MethodPost, "/v1/carts", settings{"currency": "EUR", "lines": []any{settings{"sku": sku, "quantity": 1}}}, &cart); err != nil {
		return o, err
	}
	if len(coupons) > 0 {
		if err := ask(with("Cart-Token", cart.Token), http.MethodPatch, "/v1/carts/"+cart.ID, settings{"coupon_codes": coupons}, nil); err != nil {
			return o, err
		}
	}
	var placed struct {
		ID     string `json:"id"`
		Number string `json:"number"`
		Token  string `json:"token"`
		Status string `json:"status"`
		Totals struct {
			Total money.Money `json:"total"`
		} `json:"totals"`
	}
	o.Key = id.New("key")
	err = ask(with("Cart-Token", cart.Token, "Idempotency-Key", o.Key, "Prefer", "wait=2"), http.MethodPost, "/v1/orders", settings{
		"cart_id": cart.ID, "email": id.New("guest") + "@example.org", "payment": payment,
		"shipping_address": settings{"name": "Ann Example", "line1": "1 High Street", "city": "London", "postal_code": "N1 9GU", "country": "GB"},
	}, &placed)
	o.At, o.ID, o.Number, o.Token, o.Status, o.Total = time.Now(), placed.ID, placed.Number, placed.Token, placed.Status, placed.Totals.Total
	return o, err
}
