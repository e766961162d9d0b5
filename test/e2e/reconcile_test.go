package e2e

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	_ "modernc.org/sqlite" // the driver

	"emporium/kit/kittest"
)

// comparison is what the command line prints of one provider.
type comparison struct {
	Provider           string
	Movements, Matched int64
	Error              string
	Drifts             []struct {
		Kind, Reference, Action, Currency string
		PaymentID                         string `json:"payment_id"`
		Ours, Theirs                      int64
	}
}

// reconciled runs emporium payments reconcile on a shop's books, and tells what it has found and how it ended.
func reconciled(t *testing.T, config string, args ...string) (comparison, error) {
	t.Helper()
	out, failed := command(t, "", append([]string{"payments", "reconcile", "--provider", "stripe", "--json", "--config", config}, args...)...)
	var body struct{ Reconciliations []comparison }
	if err := json.Unmarshal([]byte(out), &body); err != nil || len(body.Reconciliations) != 1 {
		t.Fatalf("the command printed %v, %v: %q", failed, err, out)
	}
	return body.Reconciliations[0], failed
}

// TestReconcileFromTheCommandLine compares a shop's books with the list of Stripe's double, in both directions, by the program
// that an operator's clock runs: what it prints, how it exits, and what is in the books afterwards.
func TestReconcileFromTheCommandLine(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("starts a whole shop")
	}
	stripe := kittest.StartDouble(t, "stripe")
	account := stripeAccount{t, "sk_test_reconcile"}
	dir := t.TempDir()
	w := startEmbeddedWith(t, dir, settings{"payment": settings{"capture": "manual",
		"stripe": settings{"enabled": true, "secret_key": account.key, "webhook_secrets": []string{"whsec_reconcile"}, "url": "http://" + stripe}}})
	config := filepath.Join(dir, "emporium.yaml")
	running := true
	stop := func() {
		if running {
			running = false
			if err := w.Stop(); err != nil {
				t.Error(err)
			}
		}
	}
	t.Cleanup(stop)
	item := w.stock(t, article{Stock: 10, Price: eur(6000)})[0]
	authorised := func() (*client, order) {
		guest, o := w.buyAt(t, "stripe", "pm_card_visa", line{item.SKU, 1})
		return guest, guest.awaitPayment(t, o.ID, "authorized")
	}
	guest, first := authorised()
	_, second := authorised()
	w.asStaff(t).must(t, http.StatusAccepted, http.MethodPost, "/v1/admin/payments/"+first.Payment.ID+"/capture", map[string]any{}, nil)
	guest.awaitPayment(t, first.ID, "captured")
	ours := w.paymentOf(t, first).reference(t, "capture")
	intent := w.paymentOf(t, second).reference(t, "authorize")

	// Beside the running shop, both say the same: exit code 0.
	if got, err := reconciled(t, config); err != nil || got.Movements != 1 || got.Matched != 1 || len(got.Drifts) != 0 || got.Error != "" {
		t.Fatalf("both say the same: %+v, %v", got, err)
	}
	stop()

	// In the dashboard somebody has captured what we hold, and sold something that we know nothing of.
	account.ask("captures", map[string]any{"payment_intent": intent}, nil)
	foreign := chargeElsewhere(t, stripe, account.key, 700)
	got, err := reconciled(t, config)
	exits(t, err, 1, "differ")
	if got.Movements != 3 || got.Matched != 1 || len(got.Drifts) != 2 {
		t.Fatalf("found %+v", got)
	}
	for _, d := range got.Drifts {
		switch {
		case d.Kind != "missing_here" || d.Ours != 0 || d.Currency != "EUR":
			t.Errorf("found %+v", d)
		case d.Action == "imported" && d.PaymentID == second.Payment.ID && d.Theirs == 6000:
		case d.Action == "suspense" && d.PaymentID == "" && d.Theirs == 700 && d.Reference == foreign:
		default:
			t.Errorf("found %+v", d)
		}
	}
	balance := ledgerOf(t, config)
	if balance["suspense"] != -700 || balance["customer_receivable"] != -12000 {
		t.Errorf("the ledger holds %v", balance)
	}
	if table, err := command(t, "", "payments", "reconcile", "--config", config); err == nil || !strings.Contains(table, foreign) || !strings.Contains(table, "suspense") {
		t.Errorf("for people to read: %v\n%s", err, table)
	}

	// We have booked what the provider lacks: another account knows nothing of our captures. What is younger than half an hour
	// may only be late in the list, so they are made older.
	elsewhere := []string{"--set", "payment.stripe.secret_key=sk_test_reconcile_other"}
	if got, err := reconciled(t, config, elsewhere...); err != nil || len(got.Drifts) != 0 {
		t.Errorf("what is young may be late: %+v, %v", got, err)
	}
	makeOlder(t, filepath.Join(dir, "data", "payment.db"))
	got, err = reconciled(t, config, elsewhere...)
	exits(t, err, 1, "differ")
	frozen := map[string]bool{}
	for _, d := range got.Drifts {
		if d.Kind != "missing_there" || d.Action != "frozen" || d.Ours != 6000 || d.Theirs != 0 {
			t.Errorf("found %+v", d)
		}
		frozen[d.PaymentID] = true
		if d.PaymentID == first.Payment.ID && d.Reference != ours {
			t.Errorf("it names %s, and the capture is %s", d.Reference, ours)
		}
	}
	if len(frozen) != 2 || !frozen[first.Payment.ID] || !frozen[second.Payment.ID] || got.Matched != 0 {
		t.Errorf("found %+v", got)
	}
	if after := ledgerOf(t, config); after["customer_receivable"] != -12000 || after["refunds"] != 0 {
		t.Errorf("a machine gave something back: %v", after)
	}
	tasks, err := command(t, "", "payments", "tasks", "--json", "--config", config)
	if err != nil || strings.Count(tasks, `"integrity_failure"`) != 2 || strings.Count(tasks, `"suspense"`) != 1 {
		t.Errorf("what people have to see to: %v\n%s", err, tasks)
	}

	// A list that cannot be had is a failure as well, and says so in JSON.
	away := httptest.NewServer(http.NotFoundHandler())
	away.Close()
	got, err = reconciled(t, config, "--set", "payment.stripe.url="+away.URL)
	exits(t, err, 1, "list")
	if got.Error == "" {
		t.Errorf("without an answer: %+v", got)
	}
}

// exits checks how a command has ended.
func exits(t *testing.T, err error, code int, says string) {
	t.Helper()
	ended, ok := errors.AsType[*exec.ExitError](err)
	if !ok || ended.ExitCode() != code || !strings.Contains(err.Error(), says) {
		t.Errorf("got %v, want exit code %d and %q", err, code, says)
	}
}

// ledgerOf reads what each account holds, over all providers.
func ledgerOf(t *testing.T, config string) map[string]int64 {
	t.Helper()
	out, err := command(t, "", "payments", "ledger", "--json", "--config", config)
	var body struct {
		Balances []struct {
			Account string
			Balance amount
		}
	}
	if err != nil || json.Unmarshal([]byte(out), &body) != nil {
		t.Fatalf("the ledger: %v\n%s", err, out)
	}
	sums := map[string]int64{}
	for _, b := range body.Balances {
		sums[b.Account] += b.Balance.Amount
	}
	return sums
}

// chargeElsewhere takes money through the account, and not by the shop. It returns the charge.
func chargeElsewhere(t *testing.T, double, key string, amount int) string {
	t.Helper()
	form := url.Values{"amount": {strconv.Itoa(amount)}, "currency": {"eur"}, "confirm": {"true"}, "payment_method": {"pm_card_visa"}, "return_url": {"https://till.example"},
		"payment_method_types[]": {"card"}}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+double+"/v1/payment_intents", strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Authorization", "Bearer "+key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var made struct {
		Status string
		Charge string `json:"latest_charge"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&made); err != nil || made.Status != "succeeded" || made.Charge == "" {
		t.Fatalf("a payment of %d at the till: %d %+v, %v", amount, resp.StatusCode, made, err)
	}
	return made.Charge
}

// makeOlder moves what a shop has done an hour into the past.
func makeOlder(t *testing.T, path string) {
	t.Helper()
	d, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	const hour = 3_600_000_000
	if _, err := d.ExecContext(context.WithoutCancel(t.Context()), "UPDATE payment_operation SET created_at = created_at - ?, updated_at = updated_at - ?", hour, hour); err != nil {
		t.Fatal(err)
	}
}
