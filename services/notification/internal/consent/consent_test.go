package consent_test

import (
	"slices"
	"testing"
	"time"

	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/message"
)

var start = time.Date(2026, 11, 16, 9, 0, 0, 0, time.UTC)

func act(s consent.Source, after time.Duration) consent.Act {
	return consent.Act{Source: s, TextVersion: "promotional-email-1", At: start.Add(after)}
}

func fresh() consent.Consent {
	return consent.New("key", message.Email, message.Promotional, "ada@example.org")
}

func TestNobodyIsFloodedWithRequests(t *testing.T) {
	t.Parallel()
	c := fresh()
	sent := 0
	for minute := range 24 * 60 { // a stranger asks every minute for a day
		if _, ok := c.Ask(act(consent.ByForm, time.Duration(minute)*time.Minute)); ok {
			sent++
		}
	}
	if sent != consent.MaxAsks {
		t.Errorf("%d requests in a day, want %d", sent, consent.MaxAsks)
	}
	if _, ok := c.Ask(act(consent.ByForm, 24*time.Hour)); !ok {
		t.Error("the next day is not a new one")
	}
}

// TestDecisionsBetweenAddNoRequests: whoever turns it on and off does not get an address more messages than by asking.
func TestDecisionsBetweenAddNoRequests(t *testing.T) {
	t.Parallel()
	for name, decide := range map[string]func(c *consent.Consent, after time.Duration){
		"ended": func(c *consent.Consent, after time.Duration) { c.Withdraw(act(consent.ByAccount, after)) },
		"granted and ended": func(c *consent.Consent, after time.Duration) {
			c.Grant(act(consent.ByLink, after))
			c.Withdraw(act(consent.ByLink, after))
		},
		"erased": func(c *consent.Consent, after time.Duration) { c.Erase(act(consent.ByErasure, after)) },
	} {
		c := fresh()
		var sent []time.Duration
		for minute := range 24 * 60 {
			after := time.Duration(minute) * time.Minute
			if _, ok := c.Ask(act(consent.ByAccount, after)); ok {
				sent = append(sent, after)
			} else if c.State != consent.Pending && c.Rest(start.Add(after)) == 0 {
				t.Errorf("%s: refused after %s without a reason", name, after)
			}
			decide(&c, after)
		}
		if want := []time.Duration{0, consent.AskAgainAfter, 2 * consent.AskAgainAfter}; !slices.Equal(sent, want) {
			t.Errorf("%s: %v, want %v", name, sent, want)
		}
		if _, ok := c.Ask(act(consent.ByAccount, 24*time.Hour)); !ok {
			t.Errorf("%s: the next day is not a new one", name)
		}
	}
}

func TestConfirmation(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		prepare func(c *consent.Consent) (askedAt time.Time)
		after   time.Duration
		state   consent.State
		refused bool
	}{
		"in time":     {func(c *consent.Consent) time.Time { c.Ask(act(consent.ByForm, 0)); return start }, time.Hour, consent.Granted, false},
		"at the end":  {func(c *consent.Consent) time.Time { c.Ask(act(consent.ByForm, 0)); return start }, consent.ConfirmWithin, consent.Granted, false},
		"too late":    {func(c *consent.Consent) time.Time { c.Ask(act(consent.ByForm, 0)); return start }, consent.ConfirmWithin + time.Second, consent.Pending, true},
		"never asked": {func(*consent.Consent) time.Time { return start }, time.Hour, "", true},
		"an older link": {func(c *consent.Consent) time.Time {
			c.Ask(act(consent.ByForm, 0))
			c.Ask(act(consent.ByForm, time.Hour))
			return start
		}, 2 * time.Hour, consent.Pending, true},
		"after leaving": {func(c *consent.Consent) time.Time {
			c.Ask(act(consent.ByForm, 0))
			c.Withdraw(act(consent.ByLink, 1))
			return start
		}, time.Hour, consent.Withdrawn, true},
		"erased": {func(c *consent.Consent) time.Time {
			c.Ask(act(consent.ByForm, 0))
			c.Erase(act(consent.ByErasure, 1))
			return start
		}, time.Hour, consent.Withdrawn, true},
		"twice": {func(c *consent.Consent) time.Time {
			c.Ask(act(consent.ByForm, 0))
			_, _, _ = c.Confirm(start, act(consent.ByLink, time.Minute))
			return start
		}, time.Hour, consent.Granted, false},
	} {
		c := fresh()
		asked := tt.prepare(&c)
		_, _, err := c.Confirm(asked, act(consent.ByLink, tt.after))
		if c.State != tt.state || (err != nil) != tt.refused {
			t.Errorf("%s: %s, %v", name, c.State, err)
		}
	}
}

func TestEveryChangeHasAProofOfItsOwn(t *testing.T) {
	t.Parallel()
	c := fresh()
	seen := map[string]bool{}
	note := func(p consent.Proof, changed bool) {
		t.Helper()
		if !changed || seen[p.ID] || p.Key != "key" || p.At.IsZero() {
			t.Errorf("proof %+v, %v", p, changed)
		}
		seen[p.ID] = true
	}
	note(c.Ask(act(consent.ByForm, 0)))
	p, changed, _ := c.Confirm(start, act(consent.ByLink, time.Minute))
	note(p, changed)
	note(c.Withdraw(act(consent.ByOneClick, 2*time.Minute)))
	if p, changed := c.Withdraw(act(consent.ByOneClick, 3*time.Minute)); changed {
		t.Errorf("a repetition is proved: %+v", p)
	}
	note(c.Grant(act(consent.ByLink, 4*time.Minute)))
	note(c.Erase(act(consent.ByErasure, 5*time.Minute)))
	if c.Address != "" || c.State != consent.Withdrawn {
		t.Errorf("left is %+v", c)
	}
	if !consent.Wanted("", message.Email, message.Transactional) || consent.Wanted("", message.SMS, message.Transactional) || consent.Wanted(consent.Pending, message.Email, message.Promotional) {
		t.Error("what is wanted")
	}
}

func TestReadKeyword(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]consent.Keyword{
		"STOP": consent.Stop, " stop. ": consent.Stop, "Quit": consent.Stop, "END": consent.Stop, "cancel": consent.Stop, "Unsubscribe!": consent.Stop, "REVOKE": consent.Stop,
		"OPT OUT": consent.Stop, "opt-out": consent.Stop, "\"Stop\"": consent.Stop, "Arrêt": consent.Stop, "Abmelden": consent.Stop, "start": consent.Start, "YES": consent.Start, "Ja": consent.Start,
		"help": consent.Help, "HILFE?": consent.Help, "": consent.Nothing, "please stop": consent.Nothing, "stop by later": consent.Nothing, "yesterday": consent.Nothing, "endless": consent.Nothing,
	} {
		if got := consent.ReadKeyword(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	for _, word := range []consent.Keyword{consent.Stop, consent.Start, consent.Help} {
		for _, locale := range []string{"en", "de-AT", "fr", "ja", ""} {
			if consent.Answer(word, locale, "Emporium", "") == "" {
				t.Errorf("%s has no answer in %q", word, locale)
			}
		}
	}
	if got := consent.Answer(consent.Nothing, "en", "Emporium", ""); got != "" {
		t.Errorf("other texts are answered %q", got)
	}
	for _, ch := range message.Channels() {
		for _, p := range []message.Purpose{message.Transactional, message.Promotional} {
			if consent.Text(consent.TextVersion(ch, p), "de-DE", "Emporium") == "" {
				t.Errorf("no words for %s by %s", p, ch)
			}
		}
	}
}
