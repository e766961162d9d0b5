package app

import (
	"context"
	"errors"
	"slices"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/fault"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/message"
)

// Offers keep consents, what audiences are chosen by, and campaigns with their recipients. Like consents they stand in the
// service's own database in any case: that nobody is written to twice rests on transactions.
type Offers interface {
	Consents
	AddCampaign(ctx context.Context, tx *db.Tx, c *campaign.Campaign) error
	SaveCampaign(ctx context.Context, tx *db.Tx, c *campaign.Campaign) error
	// Campaign locks when there is a transaction; fault.NotFound when there is none.
	Campaign(ctx context.Context, tx *db.Tx, id string) (*campaign.Campaign, error)
	Campaigns(ctx context.Context, ids []string) (map[string]*campaign.Campaign, error)
	ListCampaigns(ctx context.Context, status campaign.Status, before string, limit int) ([]*campaign.Campaign, error)
	DueCampaigns(ctx context.Context, now time.Time, limit int) ([]string, error)
	ClaimCampaign(ctx context.Context, tx *db.Tx, id string, now time.Time) (*campaign.Campaign, error)
	Audience(ctx context.Context, ch message.Channel, after string, limit int) ([]consent.Consent, error)
	Purchases(ctx context.Context, keys, userIDs []string) ([]campaign.Purchase, error)
	AddPurchases(ctx context.Context, tx *db.Tx, list []campaign.Purchase) error
	CancelPurchases(ctx context.Context, tx *db.Tx, orderIDs []string) error
	PutCategories(ctx context.Context, tx *db.Tx, list []campaign.Product) error
	Categories(ctx context.Context, productIDs []string) (map[string][]string, error)
	Recipients
}

// Recipients keep who campaigns are for, one for each campaign and address for ever, and what has become of them.
type Recipients interface {
	AddRecipients(ctx context.Context, tx *db.Tx, list []campaign.Recipient) error
	Waiting(ctx context.Context, tx *db.Tx, campaignID string, limit int) ([]campaign.Recipient, error)
	InFlight(ctx context.Context, tx *db.Tx, campaignID string, since time.Time) (all, recent int, err error)
	Recipient(ctx context.Context, id string) (campaign.Recipient, error)
	Promoted(ctx context.Context, tx *db.Tx, keys []string, since time.Time) (map[string]int, error)
	Queue(ctx context.Context, tx *db.Tx, ids []string, now time.Time) error
	Move(ctx context.Context, tx *db.Tx, ids []string, from []campaign.Progress, to campaign.Progress, reason string, now time.Time) error
	SkipWaiting(ctx context.Context, tx *db.Tx, campaignID, reason string, now time.Time) error
	Did(ctx context.Context, tx *db.Tx, id string, d campaign.Deed, now time.Time) error
	Statistics(ctx context.Context, campaignID string) (map[int]campaign.Counts, error)
	Led(ctx context.Context, tx *db.Tx, keys, coupons []string, since time.Time) (byKey, byCoupon map[string]campaign.Recipient, err error)
	AddSales(ctx context.Context, tx *db.Tx, list []campaign.Sale) error
	ForgetBuyer(ctx context.Context, tx *db.Tx, userID string, keys []string) error
	PurgeOffers(ctx context.Context, asked, recipients time.Time, limit int) (int, error)
}

// OnCampaigns sets what is called, after the commit, when a campaign may have something to do.
func (a *App) OnCampaigns(wake func()) { a.wakeCampaigns = wake }

// CreateCampaign makes a draft.
func (a *App) CreateCampaign(ctx context.Context, p campaign.Plan, by string) (*campaign.Campaign, error) {
	if err := a.checkPlan(&p); err != nil {
		return nil, err
	}
	c, err := campaign.New(a.o.IDs.New("cmp"), p, by, a.o.Clock.Now())
	if err != nil {
		return nil, err
	}
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := a.o.Offers.Store.AddCampaign(ctx, tx, c); err != nil {
			return err
		}
		return a.tellCampaign(ctx, tx, c)
	})
	return c, err
}

func (a *App) checkPlan(p *campaign.Plan) error {
	if p.Channel == message.SMS && a.o.Texts == nil {
		return fault.New(fault.Invalid, "The shop sends no text messages.").At("/channel", "no_channel", "The shop sends no text messages.")
	}
	return nil
}

// Campaign returns a campaign; fault.NotFound when there is none.
func (a *App) Campaign(ctx context.Context, id string) (*campaign.Campaign, error) {
	return a.o.Offers.Store.Campaign(ctx, nil, id)
}

// ListCampaigns lists campaigns, the newest first.
func (a *App) ListCampaigns(ctx context.Context, status campaign.Status, before string, limit int) ([]*campaign.Campaign, error) {
	return a.o.Offers.Store.ListCampaigns(ctx, status, before, limit)
}

// changeCampaign changes a campaign under its lock, and tells of it. A repetition that changes nothing is no event.
func (a *App) changeCampaign(ctx context.Context, id string, change func(tx *db.Tx, c *campaign.Campaign, now time.Time) error) (*campaign.Campaign, error) {
	var out *campaign.Campaign
	err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := a.o.Offers.Store.Campaign(ctx, tx, id)
		if err != nil {
			return err
		}
		out = c
		before := c.Version
		if err := change(tx, c, a.o.Clock.Now()); err != nil || c.Version == before {
			return err
		}
		if err := a.o.Offers.Store.SaveCampaign(ctx, tx, c); err != nil {
			return err
		}
		tx.AfterCommit(a.wakeCampaigns)
		return a.tellCampaign(ctx, tx, c)
	})
	return out, err
}

func (a *App) tellCampaign(ctx context.Context, tx *db.Tx, c *campaign.Campaign) error {
	e, err := event.Make(ctx, source, a.o.Clock, a.o.IDs, contract.CampaignChanged{Campaign: contract.Campaign{ID: c.ID, Name: c.Name, Channel: string(c.Channel),
		Status: string(c.Status), Version: c.Version}})
	if err != nil {
		return err
	}
	a.o.Outbox.Add(tx, e)
	return nil
}

// ChangeCampaign replaces the plan of a draft, unless unchanged refuses the version that it has.
func (a *App) ChangeCampaign(ctx context.Context, id string, p campaign.Plan, unchanged func(version int64) error) (*campaign.Campaign, error) {
	if err := a.checkPlan(&p); err != nil {
		return nil, err
	}
	return a.changeCampaign(ctx, id, func(_ *db.Tx, c *campaign.Campaign, _ time.Time) error {
		if err := unchanged(c.Version); err != nil {
			return err
		}
		return c.Change(p)
	})
}

// ScheduleCampaign lets a draft start at a time; the zero time means now.
func (a *App) ScheduleCampaign(ctx context.Context, id string, at time.Time) (*campaign.Campaign, error) {
	return a.changeCampaign(ctx, id, func(_ *db.Tx, c *campaign.Campaign, now time.Time) error { return c.Schedule(at, now) })
}

// UnscheduleCampaign makes a draft again of what has not started.
func (a *App) UnscheduleCampaign(ctx context.Context, id string) (*campaign.Campaign, error) {
	return a.changeCampaign(ctx, id, func(_ *db.Tx, c *campaign.Campaign, _ time.Time) error { return c.Unschedule() })
}

// PauseCampaign stops a campaign: what was handed over and has not gone out yet waits, too.
func (a *App) PauseCampaign(ctx context.Context, id string) (*campaign.Campaign, error) {
	return a.changeCampaign(ctx, id, func(_ *db.Tx, c *campaign.Campaign, _ time.Time) error { return c.Pause() })
}

// ResumeCampaign goes on where a pause began.
func (a *App) ResumeCampaign(ctx context.Context, id string) (*campaign.Campaign, error) {
	return a.changeCampaign(ctx, id, func(tx *db.Tx, c *campaign.Campaign, now time.Time) error {
		tx.AfterCommit(func() { a.wake(message.LaneOf(c.Channel, message.Promotional)) })
		return c.Resume(now)
	})
}

// CancelCampaign ends a campaign for good: who was not written to is left out.
func (a *App) CancelCampaign(ctx context.Context, id string) (*campaign.Campaign, error) {
	return a.changeCampaign(ctx, id, func(tx *db.Tx, c *campaign.Campaign, now time.Time) error {
		if err := c.Cancel(now); err != nil {
			return err
		}
		tx.AfterCommit(func() { a.wake(message.LaneOf(c.Channel, message.Promotional)) })
		return a.o.Offers.Store.SkipWaiting(ctx, tx, id, campaign.WasCancelled, now)
	})
}

// Statistics are what has become of a campaign, by variant.
func (a *App) Statistics(ctx context.Context, id string) (map[int]campaign.Counts, error) {
	if _, err := a.o.Offers.Store.Campaign(ctx, nil, id); err != nil {
		return nil, err
	}
	return a.o.Offers.Store.Statistics(ctx, id)
}

// gatherSize is how many consents are looked at in one go.
const gatherSize = 500

// CountAudience counts who agreed to promotions by the campaign's channel, and who of them the rules hold for.
func (a *App) CountAudience(ctx context.Context, id string) (consented, matching int, err error) {
	c, err := a.o.Offers.Store.Campaign(ctx, nil, id)
	if err != nil {
		return 0, 0, err
	}
	after := ""
	for {
		list, err := a.o.Offers.Store.Audience(ctx, c.Channel, after, gatherSize)
		if err != nil {
			return 0, 0, err
		}
		admitted, err := a.admitted(ctx, c, list)
		if err != nil {
			return 0, 0, err
		}
		consented, matching = consented+len(list), matching+len(admitted)
		if len(list) < gatherSize {
			return consented, matching, nil
		}
		after = list[len(list)-1].Key
	}
}

// admitted leaves those of the consents whose owners the campaign's rules hold for.
func (a *App) admitted(ctx context.Context, c *campaign.Campaign, list []consent.Consent) ([]consent.Consent, error) {
	people := make([]campaign.Person, len(list))
	byKey, byUser := map[string]int{}, map[string]int{}
	for i := range list {
		l := &list[i]
		people[i] = campaign.Person{Key: l.Key, UserID: l.UserID, Locale: l.Locale, Name: l.Name, SeenAt: l.SeenAt}
		byKey[l.Key] = i
		if l.UserID != "" {
			byUser[l.UserID] = i
		}
	}
	var categories map[string][]string
	if c.Audience.NeedsPurchases() && len(list) > 0 {
		bought, err := a.o.Offers.Store.Purchases(ctx, keysOf(byKey), keysOf(byUser))
		if err != nil {
			return nil, err
		}
		var products []string
		for _, p := range bought {
			i, ok := byKey[p.Key]
			if !ok {
				i = byUser[p.UserID]
			}
			people[i].Purchases = append(people[i].Purchases, p)
			products = append(products, p.ProductIDs...)
		}
		if len(c.Audience.BoughtCategories) > 0 {
			slices.Sort(products)
			if categories, err = a.o.Offers.Store.Categories(ctx, slices.Compact(products)); err != nil {
				return nil, err
			}
		}
	}
	now := a.o.Clock.Now()
	kept := make([]consent.Consent, 0, len(list))
	for i := range list {
		if c.Audience.Admits(&people[i], categories, now) {
			kept = append(kept, list[i])
		}
	}
	return kept, nil
}

func keysOf(m map[string]int) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

var errNoOffers = errors.New("notification: offers need a store, a signer and a public URL")
