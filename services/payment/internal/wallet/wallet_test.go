package wallet_test

import (
	"errors"
	"testing"
	"time"

	"emporium/services/payment/internal/wallet"
)

var now = time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)

func card(change ...func(*wallet.Method)) *wallet.Method {
	m := &wallet.Method{ID: "pmt_1", CustomerID: "usr_1", Provider: "stripe", State: wallet.Active, Version: 1,
		Details: wallet.Details{Reference: "pm_1", Customer: "cus_1", Kind: "card", Brand: "visa", Last4: "4242", ExpMonth: 12, ExpYear: 2026, Fingerprint: "fp"}}
	for _, c := range change {
		c(m)
	}
	return m
}

func TestUsable(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		m    *wallet.Method
		at   time.Time
		want error
	}{
		"in its last month":        {card(), now, nil},
		"on its last day":          {card(), time.Date(2026, 12, 31, 23, 59, 0, 0, time.UTC), nil},
		"still there in the west":  {card(), time.Date(2027, 1, 1, 11, 59, 0, 0, time.UTC), nil},
		"over":                     {card(), time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC), wallet.ErrExpired},
		"it never ends":            {card(func(m *wallet.Method) { m.ExpMonth, m.ExpYear = 0, 0 }), now.AddDate(50, 0, 0), nil},
		"refused for good":         {card(func(m *wallet.Method) { m.Refuse("card_declined", now) }), now, wallet.ErrUnusable},
		"refused, and over anyway": {card(func(m *wallet.Method) { m.Refuse("card_declined", now) }), now.AddDate(1, 0, 0), wallet.ErrUnusable},
	} {
		if err := c.m.Usable(c.at); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

func TestLabels(t *testing.T) {
	t.Parallel()
	for want, d := range map[string]wallet.Details{"Visa ending in 4242": {Brand: "visa", Last4: "4242"}, "Paypal": {Kind: "paypal"}, "Card": {}} {
		if got := d.Label(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestChangesCountOnce(t *testing.T) {
	t.Parallel()
	m := card()
	if !m.Refuse("card_declined", now) || m.Refuse("expired_card", now) || m.Version != 2 || m.Reason != "card_declined" {
		t.Errorf("refused twice: %+v", m)
	}
	if m.Update(m.Details, now) || m.Version != 2 {
		t.Errorf("nothing new: %+v", m)
	}
	same := m.Details
	same.Country, same.Customer = "GB", ""
	if !m.Update(same, now) || m.State != wallet.Unusable || m.Customer != "cus_1" {
		t.Errorf("the same card: %+v", m)
	}
	renewed := m.Details
	renewed.ExpYear++
	if !m.Update(renewed, now) || m.State != wallet.Active || m.Reason != "" || m.Version != 4 {
		t.Errorf("a new card: %+v", m)
	}
	if before := m.Replace(m.Details, "pay_2", now, now); before != "" || m.PaymentID != "pay_2" {
		t.Errorf("saved again under its name: %q %+v", before, m)
	}
	other := m.Details
	other.Reference = "pm_2"
	if before := m.Replace(other, "pay_3", now, now); before != "pm_1" || m.Reference != "pm_2" {
		t.Errorf("saved again under another name: %q %+v", before, m)
	}
	if !m.Prefer(true, now) || m.Prefer(true, now) || !m.Prefer(false, now) {
		t.Errorf("preferred: %+v", m)
	}
}
