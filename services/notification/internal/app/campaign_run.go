package app

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"strings"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

const (
	// feedSize is how many recipients are handed over in one transaction.
	feedSize = 500
	// maxInFlight bounds how many messages of a campaign are with the senders, so that a pause takes hold soon and a large
	// campaign costs no memory.
	maxInFlight = 1000
	// resting is after which time a message does not count any more: it rests, most of all because it is night where its
	// recipient is, and must not keep others from theirs, where it is day.
	resting = 10 * time.Minute
)

// Campaigns does one portion of the work of each campaign that has something to do: again says that there is more.
//
// A portion is one transaction under the campaign's lock, and calls nobody: consents become recipients and the cursor moves,
// or recipients become messages and are marked as handed over. What commits is never done again, and what does not commit
// was not done; each recipient leads to one message, by a unique key.
func (a *App) Campaigns(ctx context.Context) (again bool, err error) {
	ids, err := a.o.Offers.Store.DueCampaigns(ctx, a.o.Clock.Now(), 20)
	if err != nil {
		return false, fmt.Errorf("find campaigns: %w", err)
	}
	for _, id := range ids {
		more, err := a.step(ctx, id)
		if err != nil {
			return false, fmt.Errorf("carry campaign %s on: %w", id, err)
		}
		again = again || more
	}
	return again, nil
}

func (a *App) step(ctx context.Context, id string) (again bool, err error) {
	known, err := a.o.Offers.Store.Campaign(ctx, nil, id)
	if err != nil {
		return false, err
	}
	// What the rules are looked up in is read before the transaction, which shall be short: on SQLite it holds up all others.
	var next *portion
	if !known.Expanded {
		if next, err = a.gather(ctx, known); err != nil {
			return false, err
		}
	}
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		again = false
		now := a.o.Clock.Now()
		c, err := a.o.Offers.Store.ClaimCampaign(ctx, tx, id, now)
		if err != nil || c == nil {
			return err
		}
		version := c.Version
		if err := c.Start(); err != nil {
			return err
		}
		c.DueAt = now
		switch {
		case !c.Expanded && next != nil && c.Cursor == next.after:
			again, err = true, a.expand(ctx, tx, c, next)
		case !c.Expanded:
			again = true // somebody else went on in between
		default:
			again, err = a.feed(ctx, tx, c, now)
		}
		if err != nil {
			return err
		}
		if err := a.o.Offers.Store.SaveCampaign(ctx, tx, c); err != nil || c.Version == version {
			return err
		}
		return a.tellCampaign(ctx, tx, c)
	})
	return again, err
}

// portion is a stretch of those who agreed: who the rules hold for, and where it ends.
type portion struct {
	after, last string
	admitted    []consent.Consent
	end         bool
}

func (a *App) gather(ctx context.Context, c *campaign.Campaign) (*portion, error) {
	list, err := a.o.Offers.Store.Audience(ctx, c.Channel, c.Cursor, gatherSize)
	if err != nil {
		return nil, err
	}
	p := &portion{after: c.Cursor, last: c.Cursor, end: len(list) < gatherSize}
	if len(list) > 0 {
		p.last = list[len(list)-1].Key
	}
	p.admitted, err = a.admitted(ctx, c, list)
	return p, err
}

// expand makes recipients of a portion, and asks order to accept their coupons.
func (a *App) expand(ctx context.Context, tx *db.Tx, c *campaign.Campaign, p *portion) error {
	list := make([]campaign.Recipient, len(p.admitted))
	codes := make([]string, 0, len(p.admitted))
	for i := range p.admitted {
		who := &p.admitted[i]
		r := campaign.Recipient{ID: a.o.IDs.New(strings.TrimSuffix(recipientPrefix, "_")), CampaignID: c.ID, Key: who.Key, UserID: who.UserID, Locale: who.Locale, Name: who.Name,
			Variant: c.Variant(lot(c.ID, who.Key)), Progress: campaign.Waiting}
		if c.Coupon != nil {
			r.Coupon = a.o.Offers.Signer.Coupon(c.Coupon.Prefix, c.ID, who.Key)
			codes = append(codes, r.Coupon)
		}
		list[i] = r
	}
	if len(list) > 0 {
		if err := a.o.Offers.Store.AddRecipients(ctx, tx, list); err != nil {
			return fmt.Errorf("add recipients: %w", err)
		}
	}
	if len(codes) > 0 {
		e, err := event.Make(ctx, source, a.o.Clock, a.o.IDs, contract.CouponsIssued{BatchID: c.ID + ":" + p.last, CampaignID: c.ID, Codes: codes,
			Reduction: contract.Reduction{RatePPM: c.Coupon.Rate, Amounts: c.Coupon.Amounts, FreeShipping: c.Coupon.FreeShipping, Minimum: c.Coupon.Minimum, EndsAt: c.Coupon.Ends}})
		if err != nil {
			return err
		}
		a.o.Outbox.Add(tx, e)
	}
	c.Cursor, c.Expanded = p.last, p.end
	return nil
}

// lot is a number that belongs to a recipient of a campaign for ever, and says nothing about other campaigns.
func lot(campaignID, key string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(campaignID + "\x00" + key))
	return h.Sum32()
}

// feed hands recipients over to the senders, as many as the campaign's rate and the senders' backlog allow, and ends the
// campaign when nobody is left.
func (a *App) feed(ctx context.Context, tx *db.Tx, c *campaign.Campaign, now time.Time) (again bool, err error) {
	offers := a.o.Offers.Store
	flying, recent, err := offers.InFlight(ctx, tx, c.ID, now.Add(-resting))
	if err != nil {
		return false, err
	}
	room := c.Allowance(now, min(feedSize, maxInFlight-recent))
	waiting, err := offers.Waiting(ctx, tx, c.ID, max(room, 1))
	if err != nil {
		return false, err
	}
	if len(waiting) == 0 {
		if flying > 0 {
			return false, nil
		}
		return false, c.Complete(now)
	}
	if room <= 0 {
		return false, nil // the senders wake the worker, or time does
	}
	entries, skipped, err := a.intents(ctx, tx, c, waiting, now)
	if err != nil {
		return false, err
	}
	for reason, ids := range skipped {
		if err := offers.Move(ctx, tx, ids, []campaign.Progress{campaign.Waiting}, campaign.Skipped, reason, now); err != nil {
			return false, err
		}
	}
	ids := make([]string, len(entries))
	for i := range entries {
		ids[i] = entries[i].Notification.EventID
	}
	if err := a.o.Store.Insert(ctx, tx, entries); err != nil {
		return false, fmt.Errorf("insert promotions: %w", err)
	}
	if err := offers.Queue(ctx, tx, ids, now); err != nil {
		return false, err
	}
	c.Fed(now, len(ids))
	if len(ids) > 0 {
		tx.AfterCommit(func() { a.wake(message.LaneOf(c.Channel, message.Promotional)) })
	}
	return true, nil
}

// offer is what a promotion's intent holds: the rest is in its campaign, and is written when it is sent.
type offer struct {
	CampaignID string `json:"campaign_id"`
	Variant    int    `json:"variant,omitempty"`
	Coupon     string `json:"coupon,omitempty"`
}

// intents makes the messages of recipients, and leaves out by reason whom nothing may be sent to any more.
func (a *App) intents(ctx context.Context, tx *db.Tx, c *campaign.Campaign, waiting []campaign.Recipient, now time.Time) ([]store.Entry, map[string][]string, error) {
	ids, keys := make([]string, len(waiting)), make([]string, len(waiting))
	for i := range waiting {
		keys[i] = waiting[i].Key
		ids[i] = waiting[i].Key + ":" + string(message.Promotional)
	}
	agreed, err := a.o.Offers.Store.Consents(ctx, tx, ids)
	if err != nil {
		return nil, nil, err
	}
	var had map[string]int
	if a.o.Offers.Cap > 0 {
		if had, err = a.o.Offers.Store.Promoted(ctx, tx, keys, now.Add(-a.o.Offers.Within)); err != nil {
			return nil, nil, err
		}
	}
	entries := make([]store.Entry, 0, len(waiting))
	skipped := map[string][]string{}
	for i := range waiting {
		r := &waiting[i]
		who := agreed[ids[i]]
		switch {
		case who.State != consent.Granted:
			skipped[campaign.ConsentIsGone] = append(skipped[campaign.ConsentIsGone], r.ID)
			continue
		case who.Address == "":
			skipped[campaign.AddressGone] = append(skipped[campaign.AddressGone], r.ID)
			continue
		case a.o.Offers.Cap > 0 && had[r.Key] >= a.o.Offers.Cap:
			skipped[campaign.TooMany] = append(skipped[campaign.TooMany], r.ID)
			continue
		}
		data, err := json.Marshal(offer{CampaignID: c.ID, Variant: r.Variant, Coupon: r.Coupon})
		if err != nil {
			return nil, nil, err
		}
		n := message.Notification{ID: "ntf_" + strings.TrimPrefix(r.ID, recipientPrefix), EventID: r.ID, Kind: message.Promotion, Channel: c.Channel, Addressee: r.Key,
			Recipient: who.Address, Name: r.Name, Locale: r.Locale, UserID: r.UserID, Data: data, CreatedAt: now}
		if c.Coupon != nil {
			n.NotAfter = c.Coupon.Ends
		}
		entries = append(entries, store.Entry{Notification: n, Delivery: message.NewDelivery(n.ID, now)})
	}
	return entries, skipped, nil
}

// progress notes in the campaigns what has become of their messages, in the transaction that tells of it.
func (a *App) progress(ctx context.Context, tx *db.Tx, entries []store.Entry) error {
	type end struct {
		to     campaign.Progress
		reason string
	}
	var ends map[end][]string
	for i := range entries {
		n, state := &entries[i].Notification, entries[i].Delivery.State()
		if n.Kind != message.Promotion || !strings.HasPrefix(n.EventID, recipientPrefix) || !state.Status.Final() {
			continue
		}
		e := end{to: campaign.Skipped, reason: state.Code}
		switch state.Status {
		case message.Sent:
			e = end{to: campaign.Sent}
		case message.Failed:
			e.to = campaign.Failed
		}
		if ends == nil {
			ends = map[end][]string{}
		}
		ends[e] = append(ends[e], n.EventID)
	}
	if len(ends) == 0 || a.o.Offers.Store == nil {
		return nil
	}
	now := a.o.Clock.Now()
	// What came back in the meantime stays so: providers may tell of it before they have answered for the sending.
	from := []campaign.Progress{campaign.Waiting, campaign.Queued, campaign.Failed, campaign.Skipped}
	for e, ids := range ends {
		if err := a.o.Offers.Store.Move(ctx, tx, ids, from, e.to, e.reason, now); err != nil {
			return fmt.Errorf("note the progress of campaigns: %w", err)
		}
	}
	tx.AfterCommit(a.wakeCampaigns)
	return nil
}

// again notes in a campaign that staff send one of its messages once more.
func (a *App) again(ctx context.Context, tx *db.Tx, n *message.Notification) error {
	if n.Kind != message.Promotion || !strings.HasPrefix(n.EventID, recipientPrefix) || a.o.Offers.Store == nil {
		return nil
	}
	ended := []campaign.Progress{campaign.Sent, campaign.Failed, campaign.Skipped, campaign.Bounced}
	return a.o.Offers.Store.Move(ctx, tx, []string{n.EventID}, ended, campaign.Queued, "", a.o.Clock.Now())
}

// arrived notes in the campaigns what providers told later of their messages. It belongs into the transaction that notes
// the reports.
func (a *App) arrived(ctx context.Context, tx *db.Tx, news []message.Report) error {
	if a.o.Offers.Store == nil {
		return nil
	}
	by := map[campaign.Progress][]string{}
	for i := range news {
		_, unique, _ := strings.Cut(news[i].NotificationID, "_")
		switch r := news[i].Receipt; {
		case r.Lost():
			by[campaign.Bounced] = append(by[campaign.Bounced], recipientPrefix+unique)
		case r == message.Delivered || r == message.Read || r == message.Complained:
			by[campaign.Delivered] = append(by[campaign.Delivered], recipientPrefix+unique)
		}
	}
	for to, ids := range by {
		from := []campaign.Progress{campaign.Queued, campaign.Sent, campaign.Bounced}
		if err := a.o.Offers.Store.Move(ctx, tx, ids, from, to, "", a.o.Clock.Now()); err != nil {
			return fmt.Errorf("note arrivals: %w", err)
		}
	}
	return nil
}

// Retention of what offers leave behind.
const (
	// unconfirmedFor is how long a request is kept that nobody confirmed: the address may be a stranger's.
	unconfirmedFor = 30 * 24 * time.Hour
	// recipientsFor is how long it is known who got which campaign.
	recipientsFor = 400 * 24 * time.Hour
	purgeSize     = 500
)

// PurgeOffers deletes a portion of what is not needed any more.
func (a *App) PurgeOffers(ctx context.Context) (again bool, err error) {
	now := a.o.Clock.Now()
	n, err := a.o.Offers.Store.PurgeOffers(ctx, now.Add(-unconfirmedFor), now.Add(-recipientsFor), purgeSize)
	return n >= purgeSize, err
}
