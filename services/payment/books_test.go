package payment_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"emporium/kit/service"
	"emporium/services/payment"
)

func TestBooksBesideARunningService(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.captured()
	books, err := payment.OpenBooks(t.Context(), service.Env{Clock: w.env.Clock, IDs: w.env.IDs, Log: w.env.Log, DataDir: w.dir, PublicURL: w.env.PublicURL}, w.cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := books.Close(); err != nil {
			t.Error(err)
		}
	}()
	balances, err := books.Balances(t.Context(), time.Time{})
	if err != nil || len(balances) != 2 || balances[1].Account != "psp_clearing" || balances[1].Balance.Amount != 5000 {
		t.Errorf("got %+v, %v", balances, err)
	}
	var out bytes.Buffer
	if err := books.Export(t.Context(), &out, time.Time{}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	lines, err := csv.NewReader(&out).ReadAll()
	if err != nil || len(lines) != 3 || lines[0][0] != "occurred_at" || lines[1][7] != "5000" || lines[2][8] != "5000" {
		t.Errorf("got %v, %v", lines, err)
	}
	if tasks, err := books.Tasks(t.Context(), 10); err != nil || len(tasks) != 0 {
		t.Errorf("got %v, %v", tasks, err)
	}
	if _, err := books.Reconcile(t.Context(), "", time.Now().Add(-time.Hour), time.Now()); err == nil || !strings.Contains(err.Error(), "no provider") {
		t.Errorf("got %v", err)
	}
	w.captured() // the service goes on
	if balances, err = books.Balances(t.Context(), time.Time{}); err != nil || balances[1].Balance.Amount != 10000 {
		t.Errorf("got %+v, %v", balances, err)
	}
}
