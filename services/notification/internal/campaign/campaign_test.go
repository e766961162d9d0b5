package campaign_test

import (
	"testing"
	"time"

	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/message"
)

var start = time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)

func plan() campaign.Plan {
	return campaign.Plan{Name: "Linen", Channel: message.Email, DefaultLocale: "en", Content: map[string]campaign.Content{
		"en": {Subjects: []string{"A", "B"}, Headline: "H", Body: "B"}, "de": {Subjects: []string{"C"}, Headline: "H", Body: "B"}}}
}

func draft(t *testing.T, change func(p *campaign.Plan)) *campaign.Campaign {
	t.Helper()
	p := plan()
	if change != nil {
		change(&p)
	}
	c, err := campaign.New("cmp_1", p, "usr_1", start)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestOnlyStepsThatMakeSense(t *testing.T) {
	t.Parallel()
	steps := map[string]func(c *campaign.Campaign) error{
		"schedule":   func(c *campaign.Campaign) error { return c.Schedule(start.Add(time.Hour), start) },
		"unschedule": (*campaign.Campaign).Unschedule,
		"start":      (*campaign.Campaign).Start,
		"pause":      (*campaign.Campaign).Pause,
		"resume":     func(c *campaign.Campaign) error { return c.Resume(start.Add(2 * time.Hour)) },
		"cancel":     func(c *campaign.Campaign) error { return c.Cancel(start) },
		"complete":   func(c *campaign.Campaign) error { return c.Complete(start) },
		"change":     func(c *campaign.Campaign) error { return c.Change(plan()) },
	}
	allowed := map[campaign.Status]map[string]campaign.Status{
		campaign.Draft:     {"schedule": campaign.Scheduled, "cancel": campaign.Cancelled, "change": campaign.Draft},
		campaign.Scheduled: {"unschedule": campaign.Draft, "start": campaign.Running, "pause": campaign.Paused, "cancel": campaign.Cancelled},
		campaign.Running:   {"start": campaign.Running, "pause": campaign.Paused, "cancel": campaign.Cancelled, "complete": campaign.Completed},
		campaign.Paused:    {"resume": campaign.Running, "schedule": campaign.Scheduled, "start": campaign.Running, "cancel": campaign.Cancelled},
		campaign.Completed: {},
		campaign.Cancelled: {},
	}
	for _, from := range campaign.Statuses() {
		for name, step := range steps {
			c := draft(t, nil)
			c.Status, c.StartAt = from, start
			want, ok := allowed[from][name]
			if !ok {
				want = from
			}
			if err := step(c); (err == nil) != ok || c.Status != want {
				t.Errorf("%s of one that is %s: %s, %v", name, from, c.Status, err)
			}
			if c.Status == campaign.Completed || c.Status == campaign.Cancelled || c.Status == campaign.Paused {
				if ok && !c.DueAt.IsZero() {
					t.Errorf("%s has something to do after %s", c.Status, name)
				}
			}
		}
	}
}

func TestPaceIsKeptAndNothingIsMadeUp(t *testing.T) {
	t.Parallel()
	c := draft(t, func(p *campaign.Plan) { p.PerMinute = 600 })
	now, sent := start, 0
	for range 600 { // ten minutes, a look each second
		n := c.Allowance(now, 500)
		c.Fed(now, n)
		sent += n
		now = now.Add(time.Second)
	}
	if sent < 5900 || sent > 6010 {
		t.Errorf("%d in ten minutes at 600 a minute", sent)
	}
	now = now.Add(time.Hour)
	if n := c.Allowance(now, 5000); n > 600 {
		t.Errorf("%d at once after an hour's pause", n)
	}
	if n := draft(t, nil).Allowance(now, 500); n != 500 {
		t.Errorf("without a bound %d of 500", n)
	}
}

func TestVariantsAndLanguages(t *testing.T) {
	t.Parallel()
	p := plan()
	p.ShareB = 20
	second := 0
	for i := range uint32(1000) {
		second += p.Variant(i)
	}
	if second != 200 {
		t.Errorf("%d of 1000 get the second subject, want 200", second)
	}
	for locale, want := range map[string]string{"de-AT": "C", "de_CH": "C", "fr": "B", "": "B", "en": "B"} {
		if got := p.Say(locale).Subject(1); got != want {
			t.Errorf("%q reads %q, want %q", locale, got, want)
		}
	}
}
