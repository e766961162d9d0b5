// Package campaign is the domain of promotional offers: what a campaign says, whom it is for, when it goes out and how fast, and
// what became of it.
package campaign

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"time"

	"emporium/kit/fault"
	"emporium/services/notification/internal/message"
)

// Status is where a campaign stands.
type Status string

// Statuses. Completed and Cancelled are final.
const (
	// Draft can be changed.
	Draft Status = "draft"
	// Scheduled waits for its time.
	Scheduled Status = "scheduled"
	// Running gathers its audience and sends.
	Running Status = "running"
	// Paused does neither, until it is resumed.
	Paused Status = "paused"
	// Completed has offered a message to everybody.
	Completed Status = "completed"
	// Cancelled was ended by staff.
	Cancelled Status = "cancelled"
)

// Statuses lists every status.
func Statuses() []Status {
	return []Status{Draft, Scheduled, Running, Paused, Completed, Cancelled}
}

var transitions = map[Status][]Status{
	Draft:     {Scheduled, Cancelled},
	Scheduled: {Running, Draft, Paused, Cancelled},
	Running:   {Paused, Completed, Cancelled},
	Paused:    {Running, Scheduled, Cancelled},
}

// Content is what a campaign says in one language.
type Content struct {
	// Subjects are tried against each other: one, or two for an A/B test.
	Subjects  []string `json:"subjects,omitempty"`
	Preheader string   `json:"preheader,omitempty"`
	Headline  string   `json:"headline,omitempty"`
	// Body is plain text, a paragraph a line.
	Body string `json:"body,omitempty"`
	// Image is the https URL of a picture; empty for none.
	Image string `json:"image,omitempty"`
	// Action is the button's text, and URL where it leads.
	Action string `json:"action,omitempty"`
	URL    string `json:"url,omitempty"`
	// Text is the short message of campaigns by SMS; {coupon} and {url} are filled in.
	Text string `json:"text,omitempty"`
}

// Audience says which of those who agreed to promotions get the campaign. Rules hold together; none means everybody.
type Audience struct {
	// Bought is true for who bought something of one of the categories.
	BoughtCategories []string `json:"bought_categories,omitempty"`
	// MinSpent is the least sum of orders by currency, in minor units; one of the currencies is enough.
	MinSpent map[string]int64 `json:"min_spent,omitempty"`
	// MinOrders is the least number of orders.
	MinOrders int `json:"min_orders,omitempty"`
	// NotSeenFor is how long nothing has been seen of the recipient: no order, no link followed, no consent given.
	NotSeenFor time.Duration `json:"not_seen_for,omitempty"`
	// Locales are languages ("de") or locales ("de-AT"); none means all.
	Locales []string `json:"locales,omitempty"`
}

// Coupon is the reduction that each recipient gets a code of their own for, which can be used once.
type Coupon struct {
	Prefix string `json:"prefix,omitempty"`
	// Rate is taken off, in parts per million; Amounts are, by currency, in minor units.
	Rate         int64            `json:"rate,omitempty"`
	Amounts      map[string]int64 `json:"amounts,omitempty"`
	FreeShipping bool             `json:"free_shipping,omitempty"`
	// Minimum is what the goods must cost at least, by currency.
	Minimum map[string]int64 `json:"minimum,omitempty"`
	// Ends is when codes are over; required.
	Ends time.Time `json:"ends"`
}

// Plan is what staff decide about a campaign.
type Plan struct {
	Name    string          `json:"name"`
	Channel message.Channel `json:"channel"`
	// Content by locale; the default one is required.
	Content map[string]Content `json:"content"`
	// DefaultLocale is for recipients in whose language there is nothing.
	DefaultLocale string   `json:"default_locale"`
	Audience      Audience `json:"audience"`
	Coupon        *Coupon  `json:"coupon,omitempty"`
	// ShareB is the share of recipients who get the second subject, in percent; 50 when there is one.
	ShareB int `json:"share_b,omitempty"`
	// PerMinute bounds how many messages are handed over in a minute; 0 for no bound.
	PerMinute int `json:"per_minute,omitempty"`
	// TrackOpens puts a picture of one pixel into the letters.
	TrackOpens bool `json:"track_opens,omitempty"`
}

// Campaign is a plan and its progress. Change it only by its methods.
type Campaign struct {
	ID      string `json:"id"`
	Plan    `json:"plan"`
	Status  Status    `json:"status"`
	StartAt time.Time `json:"start_at"`
	// Cursor is the key of the last consent that was looked at, and Expanded says that all were.
	Cursor   string `json:"cursor"`
	Expanded bool   `json:"expanded"`
	// FedAt is when recipients were last handed over, for the bound of PerMinute.
	FedAt time.Time `json:"fed_at"`
	// DueAt is when there is something to do: zero for never. A campaign that runs is due until it is done.
	DueAt time.Time `json:"due_at"`
	// Version counts the changes.
	Version    int64     `json:"version"`
	CreatedBy  string    `json:"created_by"`
	CreatedAt  time.Time `json:"created_at"`
	FinishedAt time.Time `json:"finished_at"`
}

// New makes a draft.
func New(id string, p Plan, by string, now time.Time) (*Campaign, error) {
	if err := p.check(); err != nil {
		return nil, err
	}
	return &Campaign{ID: id, Plan: p, Status: Draft, Version: 1, CreatedBy: by, CreatedAt: now}, nil
}

// Change replaces the plan of a draft.
func (c *Campaign) Change(p Plan) error {
	if c.Status != Draft {
		return fault.New(fault.Conflict, "Only a draft can be changed. Copy the campaign, or take it back to a draft before it starts.")
	}
	if err := p.check(); err != nil {
		return err
	}
	c.Plan = p
	c.Version++
	return nil
}

func (c *Campaign) to(s Status) error {
	if !slices.Contains(transitions[c.Status], s) {
		return fault.Newf(fault.Conflict, "A campaign that is %s cannot become %s.", c.Status, s)
	}
	c.Status = s
	c.Version++
	return nil
}

// Schedule lets a draft start at a time; a time that has passed means now.
func (c *Campaign) Schedule(at, now time.Time) error {
	if c.Coupon != nil && !c.Coupon.Ends.After(now) {
		return fault.New(fault.Conflict, "The coupon is over already.")
	}
	if err := c.to(Scheduled); err != nil {
		return err
	}
	if at.Before(now) {
		at = now
	}
	c.StartAt, c.DueAt = at, at
	return nil
}

// Unschedule makes a draft again of what has not started.
func (c *Campaign) Unschedule() error {
	if err := c.to(Draft); err != nil {
		return err
	}
	c.StartAt, c.DueAt = time.Time{}, time.Time{}
	return nil
}

// Start begins when the time has come; a campaign that runs goes on.
func (c *Campaign) Start() error {
	if c.Status == Running {
		return nil
	}
	return c.to(Running)
}

// Pause stops it; what has not been handed over yet waits.
func (c *Campaign) Pause() error {
	if err := c.to(Paused); err != nil {
		return err
	}
	c.DueAt = time.Time{}
	return nil
}

// Resume goes on where a pause began.
func (c *Campaign) Resume(now time.Time) error {
	next := Running
	if now.Before(c.StartAt) {
		next = Scheduled
	}
	if c.Status != Paused {
		return fault.Newf(fault.Conflict, "A campaign that is %s cannot be resumed.", c.Status)
	}
	if err := c.to(next); err != nil {
		return err
	}
	c.DueAt, c.FedAt = now, now
	if c.StartAt.After(now) {
		c.DueAt = c.StartAt
	}
	return nil
}

// Cancel ends it for good.
func (c *Campaign) Cancel(now time.Time) error {
	if err := c.to(Cancelled); err != nil {
		return err
	}
	c.DueAt, c.FinishedAt = time.Time{}, now
	return nil
}

// Complete ends it when everybody has been written to.
func (c *Campaign) Complete(now time.Time) error {
	if err := c.to(Completed); err != nil {
		return err
	}
	c.DueAt, c.FinishedAt = time.Time{}, now
	return nil
}

// Allowance is how many recipients may be handed over now, at most limit.
func (c *Campaign) Allowance(now time.Time, limit int) int {
	if c.PerMinute <= 0 {
		return limit
	}
	since := now.Sub(c.FedAt)
	if c.FedAt.IsZero() || since > time.Minute {
		since = time.Minute / time.Duration(max(1, min(60, c.PerMinute))) // begin slowly, and make nothing up after a pause
	}
	return min(limit, int(since*time.Duration(c.PerMinute)/time.Minute))
}

// Fed notes that n recipients were handed over.
func (c *Campaign) Fed(now time.Time, n int) {
	if c.PerMinute <= 0 || n == 0 {
		return
	}
	spent := time.Duration(n) * time.Minute / time.Duration(c.PerMinute)
	c.FedAt = c.FedAt.Add(spent)
	if now.Sub(c.FedAt) > time.Minute || c.FedAt.After(now) {
		c.FedAt = now
	}
}

// Say returns the content for a reader's locale.
func (p *Plan) Say(locale string) Content {
	locale = strings.ReplaceAll(locale, "_", "-")
	if c, ok := p.Content[locale]; ok {
		return c
	}
	lang, _, _ := strings.Cut(locale, "-")
	if c, ok := p.Content[lang]; ok {
		return c
	}
	return p.Content[p.DefaultLocale]
}

// Variant returns which subject a recipient gets, from a number that belongs to the recipient for ever.
func (p *Plan) Variant(number uint32) int {
	for _, c := range p.Content {
		if len(c.Subjects) > 1 {
			share := p.ShareB
			if share == 0 {
				share = 50
			}
			if int(number%100) < share {
				return 1
			}
			return 0
		}
	}
	return 0
}

// Subject returns the subject of a variant.
func (c Content) Subject(variant int) string {
	if len(c.Subjects) == 0 {
		return ""
	}
	return c.Subjects[min(variant, len(c.Subjects)-1)]
}

func (p *Plan) check() error {
	e := fault.New(fault.Invalid, "The campaign is not complete.")
	if strings.TrimSpace(p.Name) == "" {
		e.At("/name", "required", "A campaign needs a name.")
	}
	if !slices.Contains(message.Channels(), p.Channel) {
		e.At("/channel", "unknown", "The channel is email or sms.")
	}
	if _, ok := p.Content[p.DefaultLocale]; !ok {
		e.At("/default_locale", "missing", "There is no content in the default locale.")
	}
	for _, locale := range slices.Sorted(maps.Keys(p.Content)) {
		p.Content[locale].check(e, "/content/"+locale, p.Channel, p.Coupon != nil)
	}
	if p.ShareB < 0 || p.ShareB > 99 {
		e.At("/share_b", "out_of_range", "The share is 1 to 99 percent.")
	}
	if p.PerMinute < 0 {
		e.At("/per_minute", "out_of_range", "The bound must not be negative.")
	}
	if p.Audience.NotSeenFor < 0 || p.Audience.MinOrders < 0 {
		e.At("/audience", "out_of_range", "Rules of the audience must not be negative.")
	}
	if p.Coupon != nil {
		p.Coupon.check(e)
	}
	if len(e.Details) > 0 {
		return e
	}
	return nil
}

func (c Content) check(e *fault.Error, at string, ch message.Channel, coupon bool) {
	need := func(name, text string) {
		if strings.TrimSpace(text) == "" {
			e.At(at+"/"+name, "required", "This is required.")
		}
	}
	page := func(name, text string, secure bool) {
		if text == "" {
			return
		}
		u, err := url.Parse(text)
		if err != nil || u.Host == "" || u.Scheme != "https" && (secure || u.Scheme != "http") {
			e.At(at+"/"+name, "invalid", "A URL such as https://shop.example/page is required.")
		}
	}
	page("url", c.URL, false)
	page("image", c.Image, true)
	if ch == message.SMS {
		need("text", c.Text)
		if coupon && !strings.Contains(c.Text, "{coupon}") {
			e.At(at+"/text", "coupon_missing", "Say where the code stands, by {coupon}.")
		}
		return
	}
	if len(c.Subjects) < 1 || len(c.Subjects) > 2 {
		e.At(at+"/subjects", "count", "One subject, or two that are tried against each other.")
	}
	for i, s := range c.Subjects {
		need(fmt.Sprintf("subjects/%d", i), s)
	}
	need("headline", c.Headline)
	need("body", c.Body)
	if (c.Action == "") != (c.URL == "") {
		e.At(at+"/action", "required", "A button has a text and a URL.")
	}
}

func (c *Coupon) check(e *fault.Error) {
	if c.Ends.IsZero() {
		e.At("/coupon/ends", "required", "Say until when the codes are valid.")
	}
	if c.Rate < 0 || c.Rate > 1_000_000 {
		e.At("/coupon/percent", "out_of_range", "The percentage is 0 to 100.")
	}
	if c.Rate == 0 && len(c.Amounts) == 0 && !c.FreeShipping {
		e.At("/coupon", "empty", "The coupon reduces nothing: give it a percentage, amounts or free shipping.")
	}
	for _, amounts := range []map[string]int64{c.Amounts, c.Minimum} {
		for _, a := range amounts {
			if a < 0 {
				e.At("/coupon/amounts", "out_of_range", "Amounts must not be negative.")
				return
			}
		}
	}
}
