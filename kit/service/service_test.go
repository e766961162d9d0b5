package service_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/kit/telemetry"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

// Pinged is the event that the service sends itself.
type Pinged struct{ ID string }

func (Pinged) EventType() string      { return "ping" }
func (Pinged) EventTopic() string     { return "ping.events" }
func (p Pinged) EventSubject() string { return p.ID }
func (Pinged) EventVersion() int64    { return 0 }

func environment(t *testing.T, now clock.Clock) service.Env {
	t.Helper()
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "test"})
	if err != nil {
		t.Fatal(err)
	}
	bus, err := local.Open(t.Context(), local.Options{Path: filepath.Join(t.TempDir(), "log.db"), Log: kittest.Logger(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(bus.Close(), tel.Shutdown(context.WithoutCancel(t.Context()))); err != nil {
			t.Error(err)
		}
	})
	return service.Env{Clock: now, IDs: id.System, Log: kittest.Logger(t), Bus: bus, Telemetry: tel, Instance: "test"}
}

func TestLife(t *testing.T) {
	t.Parallel()
	now := clock.NewFake(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	env := environment(t, now)
	o := service.Options{Name: "ping", Title: "Ping", Database: "sqlite:" + filepath.Join(t.TempDir(), "ping.db")}
	s, err := service.New(t.Context(), env, o)
	if err != nil {
		t.Fatal(err)
	}
	applied := make(chan string, 10)
	err = s.Consume(event.On(func(_ context.Context, tx *db.Tx, batch []event.Of[Pinged]) error {
		for _, e := range batch {
			tx.AfterCommit(func() { applied <- e.Subject })
		}
		return nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	var runs atomic.Int64
	s.Worker("count", run.WorkerOptions{}, func(context.Context) (bool, error) { runs.Add(1); return false, nil })
	if ok, _ := s.Ready(); ok {
		t.Error("ready before its start")
	}
	// What the housekeeping forgets: more than one portion.
	old, fresh := db.Micros(now.Now().Add(-46*24*time.Hour)), db.Micros(now.Now())
	var rows [][]any
	for range 1200 {
		rows = append(rows, []any{"ping", id.New("evt"), "applied", old})
	}
	rows = append(rows, []any{"ping", id.New("evt"), "applied", fresh})
	err = s.DB.Write(t.Context(), func(tx *db.Tx) error {
		return tx.InsertMany(t.Context(), "inbox", []string{"consumer", "event_id", "outcome", "applied_at"}, rows)
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if ok, reasons := s.Ready(); !ok {
		t.Errorf("not ready: %v", reasons)
	}
	err = s.DB.Write(t.Context(), func(tx *db.Tx) error { return s.Outbox.Publish(t.Context(), tx, Pinged{"p1"}) })
	if err != nil {
		t.Fatal(err)
	}
	if got := <-applied; got != "p1" {
		t.Errorf("got %s, want p1", got)
	}
	kittest.Eventually(t, 20*time.Second, func() error {
		var n int
		if err := s.DB.Get(t.Context(), &n, "SELECT COUNT(*) FROM inbox"); err != nil || n != 2 || runs.Load() == 0 {
			return errors.Join(err, errors.New("the inbox is not trimmed yet"))
		}
		return nil
	})
	rec := httptest.NewRecorder()
	s.Handler().ServeHTTP(rec, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/nothing/here", nil))
	if rec.Code != http.StatusNotFound || rec.Header().Get("Content-Type") != "application/problem+json" {
		t.Errorf("got %d %s, want the API's own 404", rec.Code, rec.Header().Get("Content-Type"))
	}
	if err := errors.Join(s.Stop(t.Context()), s.Close()); err != nil {
		t.Errorf("stop: %v", err)
	}
	if ok, _ := s.Ready(); ok {
		t.Error("ready after its stop")
	}
	if err := s.DB.Write(t.Context(), func(*db.Tx) error { return nil }); !db.IsUnavailable(err) {
		t.Errorf("got %v, want a closed database", err)
	}
}

func TestAServiceThatIsNeverStartedCloses(t *testing.T) {
	t.Parallel()
	s, err := service.New(t.Context(), environment(t, clock.System), service.Options{Name: "ping", Database: "sqlite:" + filepath.Join(t.TempDir(), "x.db")})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if _, err := service.New(t.Context(), environment(t, clock.System), service.Options{Name: "ping", Database: "oracle://x"}); err == nil {
		t.Error("a bad URL: got no error")
	}
}
