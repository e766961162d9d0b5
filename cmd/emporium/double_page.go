package main

import (
	"context"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

// choice is how Ada pays: with a card whose bank asks, or in PayPal's pages.
func (d *double) choice() map[string]string {
	if d.provider == "stripe" {
		return map[string]string{"provider": "stripe", "method": "pm_card_threeDSecure2Required"}
	}
	return map[string]string{"provider": "paypal", "method": "paypal"}
}

// place is where shoppers are sent.
func (d *double) place() string {
	if d.provider == "stripe" {
		return "her bank's 3-D Secure page"
	}
	return "PayPal's page"
}

// hint tells what the double takes.
func (d *double) hint() string {
	if d.provider == "stripe" {
		return "provider stripe; method card (a page asks which), pm_card_visa, pm_card_chargeDeclined, pm_card_threeDSecure2Required"
	}
	return "provider paypal, method paypal; its page also offers what is declined"
}

var paragraph = regexp.MustCompile(`(?s)<p>(.*?)</p>`)

// open reads a page as a shopper would, and returns what it asks.
func (d *double) open(ctx context.Context, page string) (string, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, page, http.NoBody)
	if err != nil {
		return "", err
	}
	resp, err := d.client.Do(req)
	if err != nil {
		return "", fmt.Errorf("open the provider's page: %w", err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		return "", fmt.Errorf("open the provider's page: %d %w", resp.StatusCode, err)
	}
	if m := paragraph.FindSubmatch(text); m != nil {
		plain := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(string(m[1]), "")
		return html.UnescapeString(strings.Join(strings.Fields(plain), " ")), nil
	}
	return "a page", nil
}

// approve presses the page's button, and returns where it leads.
func (d *double) approve(ctx context.Context, page string) (string, error) {
	form := url.Values{"answer": {"approve"}}
	if d.provider == "paypal" {
		u, err := url.Parse(page)
		if err != nil {
			return "", err
		}
		form = url.Values{"action": {"approve"}, "token": {u.Query().Get("token")}}
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, page, strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := d.client.Do(req)
	if err != nil {
		return "", fmt.Errorf("approve at the provider: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusSeeOther {
		return "", fmt.Errorf("approve at the provider: %d", resp.StatusCode)
	}
	back, _, _ := strings.Cut(resp.Header.Get("Location"), "?")
	return back, nil
}
