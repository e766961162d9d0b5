package main

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestPayments(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	must(t, "migrate", "payment", "--data", dir)
	if out := must(t, "payments", "ledger", "--data", dir); strings.Join(strings.Fields(out), " ") != "ACCOUNT PROVIDER BALANCE POSTINGS" {
		t.Errorf("ledger:\n%s", out)
	}
	if out := must(t, "payments", "ledger", "--json", "--until", "2026-11-01", "--data", dir); !strings.Contains(out, `"balances": []`) {
		t.Errorf("ledger as JSON:\n%s", out)
	}
	if out := must(t, "payments", "ledger", "--export", "-", "--data", dir); !strings.HasPrefix(out, "occurred_at,transaction,line,kind,account,") {
		t.Errorf("export:\n%s", out)
	}
	if out := must(t, "payments", "tasks", "--json", "--data", dir); !strings.Contains(out, `"tasks": []`) {
		t.Errorf("tasks:\n%s", out)
	}
	for args, want := range map[string]string{
		"payments reconcile":                                   "no provider that lists its movements is switched on",
		"payments reconcile --provider acme":                   "is not switched on",
		"payments reconcile --from 2026-11-02 --to 2026-11-01": "--from must be before --to",
		"payments ledger --until yesterday":                    "neither a day like",
	} {
		if _, _, err := emporium(t, "", append(strings.Fields(args), "--data", dir)...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", args, err, want)
		}
	}
}
