package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	netmail "net/mail"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
	"emporium/services/notification/internal/template"
)

// campaignsOf returns the campaigns that jobs belong to, by id.
func (a *App) campaignsOf(ctx context.Context, jobs []store.Job) (map[string]*campaign.Campaign, error) {
	var ids []string
	seen := map[string]bool{}
	for i := range jobs {
		o, ok := offerOf(&jobs[i].Notification)
		if ok && !seen[o.CampaignID] {
			seen[o.CampaignID] = true
			ids = append(ids, o.CampaignID)
		}
	}
	if len(ids) == 0 || a.o.Offers.Store == nil {
		return nil, nil
	}
	return a.o.Offers.Store.Campaigns(ctx, ids)
}

func offerOf(n *message.Notification) (o offer, ok bool) {
	if n.Kind != message.Promotion {
		return o, false
	}
	return o, json.Unmarshal(n.Data, &o) == nil && o.CampaignID != ""
}

var errPaused = errors.New("the campaign is paused")

// pausedFor is how long a message of a paused campaign rests until it is looked at again.
const pausedFor = time.Minute

// gate holds back what belongs to a campaign that is paused, and withdraws what belongs to one that was cancelled.
func (a *App) gate(j *store.Job, campaigns map[string]*campaign.Campaign, o *message.Outcome) (done bool, err error) {
	of, ok := offerOf(&j.Notification)
	if !ok {
		return false, nil
	}
	c := campaigns[of.CampaignID]
	switch {
	case c == nil || c.Status == campaign.Cancelled:
		return true, j.Delivery.Cancel(campaign.WasCancelled)
	case c.Status == campaign.Paused:
		*o = message.Outcome{Err: errPaused, Deferred: true, RetryAfter: pausedFor, Code: "campaign_is_paused"}
	}
	return false, nil
}

// promotion writes what a campaign says for one recipient.
func (a *App) promotion(n *message.Notification, campaigns map[string]*campaign.Campaign) (template.Vars, error) {
	of, ok := offerOf(n)
	c := campaigns[of.CampaignID]
	if !ok || c == nil {
		return nil, fmt.Errorf("promotion %s has no campaign", n.ID)
	}
	vars := say(&c.Plan, first(n.Locale, c.DefaultLocale), of.Variant, of.Coupon)
	if vars.URL != "" {
		vars.URL = a.page("follow", link.Claim{Action: link.Follow, Recipient: n.EventID})
	}
	if n.Channel == message.Email {
		vars.UnsubscribeURL = a.page("unsubscribe", a.claim(link.Unsubscribe, n))
		vars.PreferencesURL = a.page("preferences", a.claim(link.Preferences, n))
		if c.TrackOpens {
			vars.PixelURL = a.page("open", link.Claim{Action: link.Open, Recipient: n.EventID})
		}
	}
	return vars, nil
}

// say is what a plan says in a language, with links that are nobody's.
func say(p *campaign.Plan, locale string, variant int, coupon string) template.Promotion {
	s := p.Say(locale)
	vars := template.Promotion{Subject: s.Subject(variant), Preheader: s.Preheader, Headline: s.Headline, Body: s.Body, Image: s.Image, Action: s.Action, URL: s.URL,
		Text: s.Text, Coupon: coupon}
	if p.Coupon != nil {
		vars.Ends = p.Coupon.Ends
	}
	return vars
}

// sampleCoupon stands for a recipient's code in previews; order knows no such code.
const sampleCoupon = "SAMPLE"

// Preview is a campaign's message as a reader will see it.
type Preview struct {
	Subject, HTML, Text string
	// SMS is set instead of the others in campaigns by SMS.
	SMS string
}

// PreviewCampaign renders a campaign's message with a made-up coupon and without anybody's links.
func (a *App) PreviewCampaign(ctx context.Context, id, locale, name string, variant int) (Preview, error) {
	c, err := a.o.Offers.Store.Campaign(ctx, nil, id)
	if err != nil {
		return Preview{}, err
	}
	return a.preview(c, locale, name, variant)
}

func (a *App) preview(c *campaign.Campaign, locale, name string, variant int) (p Preview, err error) {
	locale = first(locale, c.DefaultLocale)
	coupon := ""
	if c.Coupon != nil {
		if coupon = sampleCoupon; c.Coupon.Prefix != "" {
			coupon = c.Coupon.Prefix + "-" + sampleCoupon
		}
	}
	vars := say(&c.Plan, locale, variant, coupon)
	if c.Channel == message.SMS {
		if a.o.Texts == nil {
			return p, errNoTexts
		}
		p.SMS, err = a.o.Texts.RenderText(locale, name, vars)
		return p, err
	}
	r, err := a.o.Templates.Render(locale, name, vars)
	return Preview{Subject: r.Subject, HTML: r.HTML, Text: r.Text}, err
}

// TestCampaign sends the message to a few addresses of staff at once, whatever was agreed to and at any time of the day. It
// waits for what the channel says of each, and keeps nothing.
func (a *App) TestCampaign(ctx context.Context, id, locale string, variant int, to []string) ([]message.Outcome, error) {
	c, err := a.o.Offers.Store.Campaign(ctx, nil, id)
	if err != nil {
		return nil, err
	}
	for i, address := range to {
		if c.Channel.CheckRecipient(address) != nil {
			return nil, fault.New(fault.Invalid, "An address cannot be written to.").At(fmt.Sprintf("/to/%d", i), "invalid", "This is no address that can be written to.")
		}
	}
	p, err := a.preview(c, locale, "", variant)
	if err != nil {
		return nil, err
	}
	letters := make([]message.Letter, len(to))
	for i, address := range to {
		n := message.Notification{ID: a.o.IDs.New("ntf"), EventID: c.ID, Kind: message.TemplateTest, Channel: c.Channel, Addressee: a.o.IDs.New("tst")}
		l := message.Letter{NotificationID: n.ID, Channel: c.Channel, Purpose: message.Transactional, Kind: n.Kind, MessageID: n.MessageID(a.domain), Date: a.o.Clock.Now(), Attempt: 1}
		if c.Channel == message.SMS {
			l.Phone, l.Text = address, p.SMS
		} else {
			l.From, l.ReplyTo, l.To = a.o.From, a.o.ReplyTo, netmail.Address{Address: address}
			l.Subject, l.HTML, l.Text = "[Test] "+p.Subject, p.HTML, p.Text
		}
		letters[i] = l
	}
	sending, cancel := context.WithTimeout(ctx, testTime)
	defer cancel()
	return a.o.Sender.Send(sending, letters), nil
}

// testTime is how long staff wait for a test.
const testTime = 20 * time.Second

// Follow notes that a recipient followed a link, and returns where it leads: to the page that the campaign names for the
// recipient's language, and nowhere else.
func (a *App) Follow(ctx context.Context, token string) (string, error) {
	r, c, err := a.led(ctx, link.Follow, token)
	if err != nil {
		return "", err
	}
	to := c.Say(first(r.Locale, c.DefaultLocale)).URL
	if to == "" {
		return "", errLink()
	}
	return to, a.did(ctx, r, campaign.Clicked, r.ClickedAt)
}

// Opened notes that a recipient's mailbox loaded the picture, if the campaign asked for it.
func (a *App) Opened(ctx context.Context, token string) error {
	r, c, err := a.led(ctx, link.Open, token)
	if err != nil || !c.TrackOpens {
		return err
	}
	return a.did(ctx, r, campaign.Opened, r.OpenedAt)
}

func (a *App) led(ctx context.Context, action link.Action, token string) (campaign.Recipient, *campaign.Campaign, error) {
	claim, ok := a.o.Offers.Signer.Open(action, token)
	if !ok || claim.Recipient == "" {
		return campaign.Recipient{}, nil, errLink()
	}
	r, err := a.o.Offers.Store.Recipient(ctx, claim.Recipient)
	if err != nil {
		return r, nil, err
	}
	c, err := a.o.Offers.Store.Campaign(ctx, nil, r.CampaignID)
	return r, c, err
}

// did notes the first time that a recipient does something; later ones write nothing.
func (a *App) did(ctx context.Context, r campaign.Recipient, d campaign.Deed, before time.Time) error {
	if !before.IsZero() {
		return nil
	}
	now := a.o.Clock.Now()
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := a.o.Offers.Store.Did(ctx, tx, r.ID, d, now); err != nil || d != campaign.Clicked {
			return err
		}
		return a.o.Offers.Store.SawAddress(ctx, tx, r.Key, db.Micros(now))
	})
}
