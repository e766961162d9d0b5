package api

import (
	"context"

	"emporium/kit/money"
	"emporium/services/notification/internal/campaign"
)

// Counts say how far recipients have come. Each is counted where it stands last: delivered ones are not among the sent ones.
type Counts struct {
	Recipients   int64         `json:"recipients"`
	Waiting      int64         `json:"waiting" doc:"Not handed over yet."`
	Queued       int64         `json:"queued" doc:"With the senders."`
	Sent         int64         `json:"sent" doc:"Taken over by the receiving server; nothing more is known."`
	Delivered    int64         `json:"delivered" doc:"Known to have arrived, where the channel tells so."`
	Bounced      int64         `json:"bounced"`
	Failed       int64         `json:"failed"`
	Skipped      int64         `json:"skipped" doc:"Left out: consent withdrawn, too many messages, address suppressed, or the campaign cancelled."`
	Opened       int64         `json:"opened" doc:"0 unless track_opens is set."`
	Clicked      int64         `json:"clicked" doc:"Programs that look into mail count, too."`
	Unsubscribed int64         `json:"unsubscribed" doc:"By a link of this campaign."`
	Orders       int64         `json:"orders" doc:"By the campaign's coupon, or within seven days after following its link."`
	Revenue      []money.Money `json:"revenue" doc:"What these orders come to, by currency."`
}

// VariantCounts are those of one subject.
type VariantCounts struct {
	Variant int `json:"variant" doc:"0 for the first subject, 1 for the second."`
	Counts
}

type statisticsOut struct {
	Body struct {
		Counts
		Variants []VariantCounts `json:"variants"`
	}
}

func toCounts(c campaign.Counts) Counts {
	out := Counts{Waiting: c.By[campaign.Waiting], Queued: c.By[campaign.Queued], Sent: c.By[campaign.Sent], Delivered: c.By[campaign.Delivered],
		Bounced: c.By[campaign.Bounced], Failed: c.By[campaign.Failed], Skipped: c.By[campaign.Skipped], Opened: c.Opened, Clicked: c.Clicked,
		Unsubscribed: c.Unsubscribed, Orders: c.Orders, Revenue: c.Revenue}
	for _, n := range c.By {
		out.Recipients += n
	}
	if out.Revenue == nil {
		out.Revenue = []money.Money{}
	}
	return out
}

func (h *campaigns) statistics(ctx context.Context, in *CampaignID) (*statisticsOut, error) {
	by, err := h.app.Statistics(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	out := &statisticsOut{}
	out.Body.Variants = []VariantCounts{}
	all := campaign.Counts{By: map[campaign.Progress]int64{}}
	for variant := range 2 {
		c, ok := by[variant]
		if !ok {
			continue
		}
		out.Body.Variants = append(out.Body.Variants, VariantCounts{variant, toCounts(c)})
		all.Add(c)
	}
	out.Body.Counts = toCounts(all)
	return out, nil
}
