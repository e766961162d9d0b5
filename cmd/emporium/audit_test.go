package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"emporium/contract/book"
	"emporium/kit/db"
	"emporium/kit/kittest"
	"emporium/wiring"
)

// bought is a data directory in which somebody has bought something.
func bought(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	must(t, "demo", "--once", "--listen", "127.0.0.1:0", "--data", dir, "--set", "notification.inbox.listen=")
	return dir
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestAudit(t *testing.T) {
	t.Parallel()
	dir := bought(t)
	out := must(t, "audit", "--data", dir, "--json", "--patience", "5s")
	var a wiring.Audited
	if err := json.Unmarshal([]byte(out), &a); err != nil || len(a.Results) != len(book.Invariants) || len(a.States) == 0 {
		t.Fatalf("got %s, %v", out, err)
	}
	before := write(t, "before.json", out)
	out = must(t, "audit", "--data", dir, "--before", before, "--patience", "5s")
	for _, want := range []string{" 6  holds", "1 sold orders)", "24  holds", " 1  not looked at", "--journal", "0 of 29 invariants violated"} {
		if !strings.Contains(out, want) {
			t.Errorf("got\n%s\nwant %q", out, want)
		}
	}
	if _, _, err := emporium(t, "", "audit", "--data", dir, "--strict"); err == nil || !strings.Contains(err.Error(), "invariant 1 was not looked at") {
		t.Errorf("strict: got %v", err)
	}

	lost := write(t, "journal.jsonl", `{"key":"k","order_id":"ord_lost","number":"E-1","total":{"amount":1,"currency":"EUR"}}`+"\n")
	entry := write(t, "provider.jsonl", `{"provider":"stripe","kind":"capture","state":"succeeded","key":"k1","payment_id":"pay_x","reference":"ch_1","amount":5,"currency":"EUR"}`+"\n")
	out, _, err := emporium(t, "", "audit", "--data", dir, "--journal", lost, "--provider-journal", entry, "--patience", "0s")
	if !errors.Is(err, errViolated) || !strings.Contains(out, "order ord_lost was acknowledged and is not there") || !strings.Contains(out, "which no payment knows") {
		t.Errorf("got %v and\n%s", err, out)
	}
	d, err := db.Open(t.Context(), "sqlite:"+filepath.Join(dir, "order.db"), db.Options{Name: "order", SkipMigrations: true})
	if err != nil {
		t.Fatal(err)
	}
	err = d.Write(t.Context(), func(tx *db.Tx) error { _, err := tx.Exec(t.Context(), "UPDATE orders SET total = 1"); return err })
	if err = errors.Join(err, d.Close()); err != nil {
		t.Fatal(err)
	}
	out, _, err = emporium(t, "", "audit", "--data", dir, "--before", before, "--patience", "300ms")
	if !errors.Is(err, errViolated) || !strings.Contains(out, " 3  violated") || !strings.Contains(out, "24  violated") || !strings.Contains(out, "✗ order ord_") {
		t.Errorf("got %v and\n%s", err, out)
	}
}

func TestAuditRefuses(t *testing.T) {
	t.Parallel()
	bad := write(t, "bad", "no\n")
	for args, want := range map[string]string{
		"audit --data " + t.TempDir():        "there is no event log",
		"audit --before " + bad:              "not what audit --json prints",
		"audit --journal " + bad:             "not an acknowledged order",
		"audit --provider-journal " + bad:    "line 1",
		"audit --journal nowhere":            "nowhere",
		"audit --watch --listen 127.0.0.1:x": "--listen",
	} {
		if _, _, err := emporium(t, "", strings.Fields(args)...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("emporium %s: got %v, want %q", args, err, want)
		}
	}
}

// A monitor goes on, says once what is wrong, and has metrics.
func TestAuditWatch(t *testing.T) {
	t.Parallel()
	dir := bought(t)
	at, err := freeAddress(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(kittest.Context(t))
	done := make(chan error, 1)
	go func() {
		done <- execute(ctx, []string{"audit", "--data", dir, "--watch", "--every", "50ms", "--listen", at, "--patience", "0s"}, streams{in: strings.NewReader(""), out: io.Discard, err: io.Discard})
	}()
	client := &http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	kittest.Eventually(t, 20*time.Second, func() error {
		all, err := scrape(ctx, client, "http://"+at+"/metrics")
		if err != nil {
			return err
		}
		if f := all["audit_runs"]; f == nil || sum(f) < 2 || len(all["audit_violations"].GetMetric()) != len(book.Invariants) || sum(all["audit_violations"]) != 0 || sum(all["audit_looked"]) == 0 {
			return errors.New("no metrics of two audits yet")
		}
		return nil
	})
	cancel()
	if err := <-done; err != nil {
		t.Errorf("at the end: %v", err)
	}
}
