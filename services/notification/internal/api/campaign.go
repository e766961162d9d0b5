package api

import (
	"context"
	"net/http"
	"time"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/message"
)

// Campaigns is what the operations about campaigns need.
type Campaigns interface {
	CreateCampaign(ctx context.Context, p campaign.Plan, by string) (*campaign.Campaign, error)
	ChangeCampaign(ctx context.Context, id string, p campaign.Plan, unchanged func(version int64) error) (*campaign.Campaign, error)
	Campaign(ctx context.Context, id string) (*campaign.Campaign, error)
	ListCampaigns(ctx context.Context, status campaign.Status, before string, limit int) ([]*campaign.Campaign, error)
	ScheduleCampaign(ctx context.Context, id string, at time.Time) (*campaign.Campaign, error)
	UnscheduleCampaign(ctx context.Context, id string) (*campaign.Campaign, error)
	PauseCampaign(ctx context.Context, id string) (*campaign.Campaign, error)
	ResumeCampaign(ctx context.Context, id string) (*campaign.Campaign, error)
	CancelCampaign(ctx context.Context, id string) (*campaign.Campaign, error)
	CountAudience(ctx context.Context, id string) (consented, matching int, err error)
	PreviewCampaign(ctx context.Context, id, locale, name string, variant int) (app.Preview, error)
	TestCampaign(ctx context.Context, id, locale string, variant int, to []string) ([]message.Outcome, error)
	Statistics(ctx context.Context, id string) (map[int]campaign.Counts, error)
}

type campaigns struct{ app Campaigns }

// RegisterCampaigns adds staff's operations about campaigns.
func RegisterCampaigns(a *web.API, app Campaigns) {
	h := &campaigns{app}
	const path = "/v1/admin/campaigns"
	op := func(id, method, at string, scope string, summary string, more ...fault.Code) web.Op {
		return web.Op{ID: id, Method: method, Path: path + at, Policy: web.Staff(scope), Tags: []string{"Campaigns (staff)"}, Summary: summary, Errors: more}
	}
	create := op("admin-create-campaign", http.MethodPost, "", ScopeWrite, "Make a draft of a campaign")
	create.Status, create.Location = http.StatusCreated, path+"/{id}"
	web.Handle(a, create, h.create)
	web.Handle(a, op("admin-list-campaigns", http.MethodGet, "", ScopeRead, "List campaigns, the newest first"), h.list)
	web.Handle(a, op("admin-get-campaign", http.MethodGet, "/{id}", ScopeRead, "Read a campaign", fault.NotFound), h.get)
	web.Handle(a, op("admin-replace-campaign", http.MethodPut, "/{id}", ScopeWrite, "Replace the plan of a draft", fault.NotFound, fault.Conflict, fault.PreconditionFailed, fault.PreconditionNeeded), h.replace)
	schedule := op("admin-schedule-campaign", http.MethodPost, "/{id}/schedule", ScopeWrite, "Let a draft start at a time", fault.NotFound, fault.Conflict)
	schedule.Description = "It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is."
	web.Handle(a, schedule, h.schedule)
	for _, s := range []struct {
		verb, summary string
		do            func(ctx context.Context, id string) (*campaign.Campaign, error)
	}{
		{"start", "Let a draft start now", func(ctx context.Context, id string) (*campaign.Campaign, error) {
			return app.ScheduleCampaign(ctx, id, time.Time{})
		}},
		{"unschedule", "Make a draft again of a campaign that has not started", app.UnscheduleCampaign},
		{"pause", "Stop a campaign; what has not gone out waits", app.PauseCampaign},
		{"resume", "Go on with a campaign that was paused", app.ResumeCampaign},
		{"cancel", "End a campaign for good", app.CancelCampaign},
	} {
		web.Handle(a, op("admin-"+s.verb+"-campaign", http.MethodPost, "/{id}/"+s.verb, ScopeWrite, s.summary, fault.NotFound, fault.Conflict),
			func(ctx context.Context, in *CampaignID) (*campaignOut, error) { return answer(s.do(ctx, in.ID)) })
	}
	web.Handle(a, op("admin-count-campaign-audience", http.MethodGet, "/{id}/audience", ScopeRead, "Count whom a campaign would go to now", fault.NotFound), h.audience)
	preview := op("admin-preview-campaign", http.MethodPost, "/{id}/preview", ScopeRead, "Render a campaign's message", fault.NotFound)
	preview.Description = "With a made-up coupon, and without anybody's links."
	web.Handle(a, preview, h.preview)
	test := op("admin-test-campaign", http.MethodPost, "/{id}/test", ScopeWrite, "Send a campaign's message to a few addresses of staff", fault.NotFound)
	test.Description = "At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics."
	web.Handle(a, test, h.test)
	web.Handle(a, op("admin-get-campaign-statistics", http.MethodGet, "/{id}/statistics", ScopeRead, "Read how far a campaign has come and what it led to", fault.NotFound), h.statistics)
}

// Content is what a campaign says in one language.
type Content struct {
	Subjects  []string `json:"subjects,omitempty" maxItems:"2" doc:"One, or two that are tried against each other (A/B)."`
	Preheader string   `json:"preheader,omitempty" maxLength:"200"`
	Headline  string   `json:"headline,omitempty" maxLength:"200"`
	Body      string   `json:"body,omitempty" maxLength:"20000" doc:"Plain text, a paragraph a line."`
	Image     string   `json:"image,omitempty" maxLength:"2000" doc:"The https URL of a picture."`
	Action    string   `json:"action,omitempty" maxLength:"100" doc:"The button's text."`
	URL       string   `json:"url,omitempty" maxLength:"2000" doc:"Where the button leads. Recipients get a signed link that counts clicks and leads nowhere else."`
	Text      string   `json:"text,omitempty" maxLength:"1000" doc:"The message of campaigns by SMS; {coupon} and {url} are filled in."`
}

// Audience says whom a campaign is for, among those who agreed. All rules have to hold; without any it is for everybody.
type Audience struct {
	BoughtCategories []string         `json:"bought_categories,omitempty" maxItems:"100" doc:"Ids of categories; one is enough."`
	MinSpent         map[string]int64 `json:"min_spent,omitempty" doc:"Minor units by currency; one currency is enough."`
	MinOrders        int              `json:"min_orders,omitempty" minimum:"0" maximum:"100000"`
	NotSeenDays      int              `json:"not_seen_days,omitempty" minimum:"0" maximum:"3650" doc:"Days without an order, a link followed, or a consent given."`
	Locales          []string         `json:"locales,omitempty" maxItems:"50" doc:"Languages (de) or locales (de-AT)."`
}

// Coupon is what each recipient gets a code of their own for, which counts once.
type Coupon struct {
	Prefix       string           `json:"prefix,omitempty" pattern:"^[A-Z0-9]{1,20}$" example:"LINEN"`
	RatePPM      int64            `json:"rate_ppm,omitempty" minimum:"0" maximum:"1000000" doc:"Parts per million: 150000 is 15 %."`
	Amounts      map[string]int64 `json:"amounts,omitempty" doc:"Minor units by currency."`
	FreeShipping bool             `json:"free_shipping,omitempty"`
	Minimum      map[string]int64 `json:"minimum,omitempty" doc:"What the goods must cost at least, by currency."`
	EndsAt       time.Time        `json:"ends_at" example:"2027-01-31T23:00:00Z"`
}

// Plan is what staff decide about a campaign.
type Plan struct {
	Name          string             `json:"name" minLength:"1" maxLength:"200" example:"Linen weeks"`
	Channel       string             `json:"channel" enum:"email,sms"`
	DefaultLocale string             `json:"default_locale" maxLength:"32" example:"en" doc:"For readers in whose language there is nothing."`
	Content       map[string]Content `json:"content" doc:"By locale."`
	Audience      *Audience          `json:"audience,omitempty"`
	Coupon        *Coupon            `json:"coupon,omitempty"`
	ShareB        int                `json:"share_b,omitempty" minimum:"0" maximum:"99" doc:"Share of the second subject in percent; 0 stands for 50."`
	PerMinute     int                `json:"per_minute,omitempty" minimum:"0" maximum:"1000000" doc:"The most messages in a minute; 0 for no bound."`
	TrackOpens    bool               `json:"track_opens,omitempty" doc:"Puts a picture of one pixel into the letters, which tells who opened them. Off unless you set it."`
}

func (p *Plan) plan() campaign.Plan {
	out := campaign.Plan{Name: p.Name, Channel: message.Channel(p.Channel), DefaultLocale: p.DefaultLocale, Content: make(map[string]campaign.Content, len(p.Content)),
		ShareB: p.ShareB, PerMinute: p.PerMinute, TrackOpens: p.TrackOpens}
	for locale, c := range p.Content {
		out.Content[locale] = campaign.Content(c)
	}
	if a := p.Audience; a != nil {
		out.Audience = campaign.Audience{BoughtCategories: a.BoughtCategories, MinSpent: a.MinSpent, MinOrders: a.MinOrders,
			NotSeenFor: time.Duration(a.NotSeenDays) * 24 * time.Hour, Locales: a.Locales}
	}
	if c := p.Coupon; c != nil {
		out.Coupon = &campaign.Coupon{Prefix: c.Prefix, Rate: c.RatePPM, Amounts: c.Amounts, FreeShipping: c.FreeShipping, Minimum: c.Minimum, Ends: c.EndsAt.UTC()}
	}
	return out
}

func toPlan(p *campaign.Plan) Plan {
	out := Plan{Name: p.Name, Channel: string(p.Channel), DefaultLocale: p.DefaultLocale, Content: make(map[string]Content, len(p.Content)), ShareB: p.ShareB,
		PerMinute: p.PerMinute, TrackOpens: p.TrackOpens, Audience: &Audience{BoughtCategories: p.Audience.BoughtCategories, MinSpent: p.Audience.MinSpent,
			MinOrders: p.Audience.MinOrders, NotSeenDays: int(p.Audience.NotSeenFor / (24 * time.Hour)), Locales: p.Audience.Locales}}
	for locale, c := range p.Content {
		out.Content[locale] = Content(c)
	}
	if c := p.Coupon; c != nil {
		out.Coupon = &Coupon{Prefix: c.Prefix, RatePPM: c.Rate, Amounts: c.Amounts, FreeShipping: c.FreeShipping, Minimum: c.Minimum, EndsAt: c.Ends}
	}
	return out
}

// Campaign is a plan and where it stands.
type Campaign struct {
	ID         string     `json:"id" example:"cmp_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Status     string     `json:"status" enum:"draft,scheduled,running,paused,completed,cancelled"`
	Gathered   bool       `json:"gathered" doc:"Whether all recipients are known."`
	StartAt    *time.Time `json:"start_at,omitempty"`
	FinishedAt *time.Time `json:"finished_at,omitempty"`
	CreatedBy  string     `json:"created_by"`
	CreatedAt  time.Time  `json:"created_at"`
	Version    int64      `json:"version"`
	Plan       Plan       `json:"plan"`
}

func toCampaign(c *campaign.Campaign) Campaign {
	return Campaign{ID: c.ID, Status: string(c.Status), Gathered: c.Expanded, StartAt: moment(c.StartAt), FinishedAt: moment(c.FinishedAt), CreatedBy: c.CreatedBy,
		CreatedAt: c.CreatedAt, Version: c.Version, Plan: toPlan(&c.Plan)}
}

// CampaignID names a campaign in a path.
type CampaignID struct {
	ID string `path:"id" maxLength:"64" example:"cmp_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

type campaignOut struct {
	ETag string `header:"ETag"`
	Body Campaign
}

func answer(c *campaign.Campaign, err error) (*campaignOut, error) {
	if err != nil {
		return nil, err
	}
	return &campaignOut{ETag: web.ETag(c.Version), Body: toCampaign(c)}, nil
}

type createIn struct{ Body Plan }

func (h *campaigns) create(ctx context.Context, in *createIn) (*campaignOut, error) {
	return answer(h.app.CreateCampaign(ctx, in.Body.plan(), auth.From(ctx).ID))
}

type replaceIn struct {
	CampaignID
	IfMatch string `header:"If-Match" doc:"The ETag that was read with the campaign."`
	Body    Plan
}

func (h *campaigns) replace(ctx context.Context, in *replaceIn) (*campaignOut, error) {
	return answer(h.app.ChangeCampaign(ctx, in.ID, in.Body.plan(), unchangedSince(in.IfMatch)))
}

// unchangedSince refuses a change of what is not any more as its caller has read it.
func unchangedSince(ifMatch string) func(version int64) error {
	return func(version int64) error { return web.CheckIfMatch(ifMatch, version, true) }
}

func (h *campaigns) get(ctx context.Context, in *CampaignID) (*campaignOut, error) {
	return answer(h.app.Campaign(ctx, in.ID))
}

type listCampaignsIn struct {
	web.PageQuery
	Status string `query:"status" enum:"draft,scheduled,running,paused,completed,cancelled" doc:"Only those with this status."`
}

type listCampaignsOut struct{ Body web.Page[Campaign] }

func (h *campaigns) list(ctx context.Context, in *listCampaignsIn) (*listCampaignsOut, error) {
	cursor := web.NewCursor("campaigns", in.Status)
	before := ""
	if in.Cursor != "" {
		if err := cursor.Decode(in.Cursor, &before); err != nil {
			return nil, err
		}
	}
	list, err := h.app.ListCampaigns(ctx, campaign.Status(in.Status), before, in.Limit+1)
	if err != nil {
		return nil, err
	}
	out := &listCampaignsOut{}
	out.Body.Items = []Campaign{}
	if len(list) > in.Limit {
		list = list[:in.Limit]
		if out.Body.NextCursor, err = cursor.Encode(list[in.Limit-1].ID); err != nil {
			return nil, err
		}
	}
	for _, c := range list {
		out.Body.Items = append(out.Body.Items, toCampaign(c))
	}
	return out, nil
}

type scheduleIn struct {
	CampaignID
	Body struct {
		StartAt time.Time `json:"start_at" example:"2027-01-15T09:00:00Z" doc:"A time that has passed means now."`
	}
}

func (h *campaigns) schedule(ctx context.Context, in *scheduleIn) (*campaignOut, error) {
	return answer(h.app.ScheduleCampaign(ctx, in.ID, in.Body.StartAt.UTC()))
}

type audienceOut struct {
	Body struct {
		Consented int `json:"consented" doc:"How many agreed to promotions by the channel."`
		Matching  int `json:"matching" doc:"For how many of them the rules hold."`
	}
}

func (h *campaigns) audience(ctx context.Context, in *CampaignID) (*audienceOut, error) {
	out := &audienceOut{}
	var err error
	out.Body.Consented, out.Body.Matching, err = h.app.CountAudience(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return out, nil
}

type previewIn struct {
	CampaignID
	Body struct {
		Locale  string `json:"locale,omitempty" maxLength:"32" example:"de"`
		Name    string `json:"name,omitempty" maxLength:"200" example:"Ann Example"`
		Variant int    `json:"variant,omitempty" minimum:"0" maximum:"1" doc:"0 for the first subject, 1 for the second."`
	}
}

type previewOut struct {
	Body struct {
		Subject string `json:"subject,omitempty"`
		HTML    string `json:"html,omitempty"`
		Text    string `json:"text"`
	}
}

func (h *campaigns) preview(ctx context.Context, in *previewIn) (*previewOut, error) {
	p, err := h.app.PreviewCampaign(ctx, in.ID, in.Body.Locale, in.Body.Name, in.Body.Variant)
	if err != nil {
		return nil, err
	}
	out := &previewOut{}
	out.Body.Subject, out.Body.HTML, out.Body.Text = p.Subject, p.HTML, p.Text+p.SMS // one of the texts is empty
	return out, nil
}

type testIn struct {
	CampaignID
	Body struct {
		To      []string `json:"to" minItems:"1" maxItems:"10" doc:"Addresses or numbers of the campaign's channel."`
		Locale  string   `json:"locale,omitempty" maxLength:"32" example:"de"`
		Variant int      `json:"variant,omitempty" minimum:"0" maximum:"1"`
	}
}

// TestResult is what the channel said of one address, in the order of the request.
type TestResult struct {
	Sent bool   `json:"sent"`
	Code string `json:"code,omitempty" example:"smtp_550"`
}

type testOut struct {
	Body struct {
		Items []TestResult `json:"items"`
	}
}

func (h *campaigns) test(ctx context.Context, in *testIn) (*testOut, error) {
	outcomes, err := h.app.TestCampaign(ctx, in.ID, in.Body.Locale, in.Body.Variant, in.Body.To)
	if err != nil {
		return nil, err
	}
	out := &testOut{}
	for _, o := range outcomes {
		out.Body.Items = append(out.Body.Items, TestResult{Sent: o.OK(), Code: o.Code})
	}
	return out, nil
}
