package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"regexp"
	"sync"
	"time"
	"unicode/utf8"

	"emporium/contract/problem"
	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/failpoint"
	"emporium/kit/fault"
	"emporium/kit/run"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/provider"
	"emporium/services/payment/internal/store"
)

const (
	// noticeFailures is how often a notice may fail by itself before it is put aside.
	noticeFailures = 10
	// noticeAge is how long a notice is tried whose provider cannot be asked: as long as providers repeat theirs.
	noticeAge = 72 * time.Hour
	// noticesAtOnce bounds how many notices are looked into at a time.
	noticesAtOnce = 16
	// refetches is how often a notice's case is fetched anew at once, because others have changed it meanwhile. After that it waits.
	refetches = 5
	// noticesKept is how long settled notices are remembered: far longer than any provider repeats one.
	noticesKept = 90 * 24 * time.Hour

	// redelivered is when a provider may come again with what could not be stored.
	redelivered = 10 * time.Second

	minNoticePause = 500 * time.Millisecond
	maxNoticePause = 10 * time.Minute
)

// Reasons for which a delivery is refused, for the counter.
const (
	refusedSignature = "signature"
	refusedSkew      = "skew"
	refusedMode      = "mode"
	refusedBody      = "body"
	refusedLater     = "later"
)

// Receive takes a delivery: it is proved to be genuine on its raw body, stored under the provider's id of the event, and
// applied afterwards. What is not genuine leaves a counter behind and nothing else. An error of the store is answered as
// unavailable, so that the provider repeats the delivery.
func (a *App) Receive(ctx context.Context, name string, header http.Header, raw []byte) error {
	hooks := a.Hooks(name)
	if hooks == nil {
		return fault.New(fault.NotFound, "There is no such endpoint.")
	}
	call, cancel := context.WithTimeout(ctx, a.o.CallTimeout)
	n, err := hooks.Verify(call, header, raw)
	cancel()
	if reason, refusal := refuse(err); refusal != nil {
		a.metrics.refusals.Add(reason, 1)
		level := slog.LevelWarn
		if reason == refusedSkew {
			level = slog.LevelError // a clock is wrong, most likely ours
		}
		a.o.Log.LogAttrs(ctx, level, "a delivery was refused", slog.String("provider", name), slog.String("reason", reason), slog.String("cause", err.Error()))
		return refusal
	}
	if n.ID == "" || len(n.ID) > 191 || !utf8.Valid(raw) || bytes.IndexByte(raw, 0) >= 0 {
		a.metrics.refusals.Add(refusedBody, 1)
		return fault.New(problem.WebhookRefused, "The delivery cannot be read.")
	}
	if live, known := a.Live(name); known && (n.Live && !live || n.Test && live) {
		a.metrics.refusals.Add(refusedMode, 1)
		a.o.Log.LogAttrs(ctx, slog.LevelError, "a delivery about real money came to a test endpoint, or the other way round; check the provider's settings",
			slog.String("provider", name), slog.String("event", clip(n.ID, 64)))
		return fault.New(problem.WebhookRefused, "The delivery is not for this endpoint.")
	}
	row := a.notice(name, n, raw)
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		added, err := a.o.Store.AddNotices(ctx, tx, []store.Notice{row})
		if added > 0 {
			tx.AfterCommit(func() { a.metrics.notices.Add(row.State, 1) })
			if row.State == store.NoticeQueued {
				tx.AfterCommit(a.wakeNotices)
			}
		}
		return err
	})
	if err != nil {
		refused := fault.Wrap(err, fault.Unavailable, "The delivery could not be stored. Send it again.")
		refused.RetryAfter = int(redelivered.Seconds())
		return refused
	}
	failpoint.Hit(failpoint.Noticed)
	return nil
}

// refuse says why a delivery is not taken; nothing for one that is.
func refuse(err error) (reason string, refusal error) {
	switch {
	case err == nil:
		return "", nil
	case errors.Is(err, provider.ErrTryLater), errors.Is(err, context.DeadlineExceeded):
		return refusedLater, fault.Wrap(err, fault.Unavailable, "The delivery cannot be verified now. Send it again.")
	case errors.Is(err, provider.ErrSkew):
		return refusedSkew, fault.Wrap(err, problem.WebhookRefused, "The delivery's time is too far from ours.")
	case errors.Is(err, provider.ErrMode):
		return refusedMode, fault.Wrap(err, problem.WebhookRefused, "The delivery is not for this endpoint.")
	case errors.Is(err, provider.ErrSignature):
		return refusedSignature, fault.Wrap(err, problem.WebhookRefused, "The delivery's signature does not match.")
	}
	return refusedBody, fault.Wrap(err, problem.WebhookRefused, "The delivery cannot be read.")
}

// secrets finds what opens something in a body, so that it is not kept.
var secrets = regexp.MustCompile(`("[a-z_]*(?:secret|token)"\s*:\s*)"(?:[^"\\]|\\.)*"`)

func (a *App) notice(name string, n provider.Notice, raw []byte) store.Notice {
	now := a.o.Clock.Now()
	out := store.Notice{Provider: name, EventID: n.ID, Type: clip(n.Type, 128), Object: clip(n.Object, 255), State: store.NoticeQueued,
		NextAttemptAt: db.Micros(now), CreatedAt: db.Micros(n.CreatedAt), ReceivedAt: db.Micros(now), Raw: string(secrets.ReplaceAll(raw, []byte(`$1"…"`)))}
	if n.Ignored {
		out.State, out.NextAttemptAt, out.ProcessedAt = store.NoticeIgnored, 0, db.Micros(now)
	}
	return out
}

// OnNotices tells how the worker is woken that runs ApplyNotices. Call it before deliveries come in.
func (a *App) OnNotices(wake func()) { a.wakeNotices = wake }

// ApplyNotices looks into the notices that are due: what they are about is fetched from the provider, outside of any
// transaction, and applied together with the note that it was. Each stands for itself, so that one that fails holds up no
// other. It is a worker.
func (a *App) ApplyNotices(ctx context.Context) (again bool, err error) {
	var due []store.Notice
	now := a.o.Clock.Now()
	err = a.o.DB.Write(ctx, func(tx *db.Tx) error {
		due, err = a.o.Store.ClaimNotices(ctx, tx, now, now.Add(a.o.Lease), noticesAtOnce)
		return err
	})
	if err != nil || len(due) == 0 {
		return false, errors.Join(err, a.purgeNotices(ctx, now))
	}
	var wg sync.WaitGroup
	failed := make([]error, len(due))
	for i := range due {
		wg.Go(func() { failed[i] = a.applyNotice(ctx, &due[i]) })
	}
	wg.Wait()
	return len(due) == noticesAtOnce, errors.Join(failed...)
}

// applyNotice returns an error only when it could not be written down what became of the notice.
func (a *App) applyNotice(ctx context.Context, row *store.Notice) error {
	err := a.lookInto(ctx, row)
	for again := 0; errors.Is(err, dispute.ErrStale) && again < refetches; again++ {
		err = a.lookInto(ctx, row) // another notice of the same case was faster
	}
	if err == nil {
		return nil
	}
	if ctx.Err() != nil { // it is to stop, and the lease ends by itself
		return nil //nolint:nilerr // nothing failed
	}
	return a.noticeFailed(ctx, row, err)
}

// lookInto fetches what a notice is about, and applies it.
func (a *App) lookInto(ctx context.Context, row *store.Notice) error {
	var changes []provider.Change
	err := run.Safely(func() (err error) {
		changes, err = a.Fetch(ctx, row.Provider, provider.Notice{ID: row.EventID, Type: row.Type, Object: row.Object, CreatedAt: db.Time(row.CreatedAt)}, []byte(row.Raw))
		return err
	})
	failpoint.Hit(failpoint.Fetched)
	if err != nil {
		return err
	}
	return a.fit(ctx, row.Provider, changes, db.Time(row.ReceivedAt), func(apply func(context.Context, *db.Tx) error) error {
		return a.o.DB.Write(ctx, func(tx *db.Tx) error {
			if err := apply(ctx, tx); err != nil {
				return err
			}
			done := *row
			done.State, done.Error, done.NextAttemptAt, done.ProcessedAt = store.NoticeDone, "", 0, db.Micros(a.o.Clock.Now())
			done.Attempts++
			tx.AfterCommit(func() { a.metrics.notices.Add(store.NoticeDone, 1) })
			return a.o.Store.SettleNotice(ctx, tx, &done)
		})
	})
}

func (a *App) noticeFailed(ctx context.Context, row *store.Notice, cause error) error {
	now := a.o.Clock.Now()
	row.Attempts++
	row.Error = clip(cause.Error(), 500)
	pause := maxNoticePause
	if row.Attempts < 12 {
		pause = min(minNoticePause<<(row.Attempts-1), maxNoticePause)
	}
	row.NextAttemptAt = db.Micros(now.Add(max(pause, provider.RetryAfter(cause))))
	poison := row.Attempts >= noticeFailures
	if _, early := errors.AsType[*earlyError](cause); early || away(cause) {
		poison = now.Sub(db.Time(row.ReceivedAt)) > noticeAge
	}
	if poison && errors.Is(cause, provider.ErrAbsent) {
		// Its answers are no longer behind its notices: it is none of our account's.
		row.State, row.NextAttemptAt, row.ProcessedAt, poison = store.NoticeDone, 0, db.Micros(now), false
	}
	if poison {
		row.State, row.NextAttemptAt, row.ProcessedAt = store.NoticeDead, 0, db.Micros(now)
		a.o.Log.LogAttrs(ctx, slog.LevelError, "a provider's notice cannot be applied and is put aside", slog.String("provider", row.Provider),
			slog.String("event", row.EventID), slog.String("type", row.Type), slog.String("cause", row.Error))
	}
	return a.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := a.o.Store.SettleNotice(ctx, tx, row); err != nil || row.State == store.NoticeQueued {
			return err
		}
		tx.AfterCommit(func() { a.metrics.notices.Add(row.State, 1) })
		if !poison {
			return nil
		}
		return a.addTasks(ctx, tx, []store.Task{{ID: a.o.IDs.New("tsk"), Kind: taskNotice, Subject: clip(row.Provider+" "+row.EventID, 191),
			Note: "A notice of the provider cannot be applied. Find out why, then replay it.", CreatedAt: db.Micros(now)}})
	})
}

// away reports whether the provider could not be asked at all: that is no fault of the notice.
func away(err error) bool {
	var network net.Error
	return errors.Is(err, provider.ErrNotSent) || errors.Is(err, context.DeadlineExceeded) || errors.As(err, &network)
}

func (a *App) purgeNotices(ctx context.Context, now time.Time) error {
	a.purge.Lock()
	defer a.purge.Unlock()
	if clock.Within(a.purged, now, time.Hour) {
		return nil
	}
	const portion = 1000
	var n int64
	err := a.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
		n, err = a.o.Store.PurgeNotices(ctx, tx, now.Add(-noticesKept), portion)
		return err
	})
	if err == nil && n < portion { // else there may be more, for the next run
		a.purged = now
	}
	return err
}

// CatchUp stores the notices that a provider has made since then and that never arrived, for instance because our endpoint
// was down. It returns the ids of those that are of use and were missing for longer than they may be under way.
func (a *App) CatchUp(ctx context.Context, name string, since time.Time) (missed []string, err error) {
	g := a.providers[name]
	if g == nil {
		return nil, fmt.Errorf("payment: there is no provider %q", name)
	}
	lister, ok := g.Provider.(provider.EventLister)
	if !ok {
		return nil, nil
	}
	page := ""
	for range listPages {
		var deliveries []provider.Delivery
		err := g.ask(ctx, 4*a.o.CallTimeout, func(ctx context.Context) (err error) {
			deliveries, page, err = lister.Missed(ctx, since, page)
			return err
		})
		if err != nil {
			return missed, fmt.Errorf("list notices: %w", err)
		}
		late, err := a.takeMissed(ctx, name, deliveries)
		missed = append(missed, late...)
		if err != nil || page == "" {
			return missed, err
		}
	}
	return missed, errors.New("list notices: the list does not end")
}

func (a *App) takeMissed(ctx context.Context, name string, deliveries []provider.Delivery) (late []string, err error) {
	young := a.o.Clock.Now().Add(-settleTime)
	for i := range deliveries {
		d := &deliveries[i]
		if d.Notice.Ignored || d.Notice.ID == "" || len(d.Notice.ID) > 191 {
			continue
		}
		added := int64(0)
		err := a.o.DB.Write(ctx, func(tx *db.Tx) error {
			added, err = a.o.Store.AddNotices(ctx, tx, []store.Notice{a.notice(name, d.Notice, d.Raw)})
			tx.AfterCommit(a.wakeNotices)
			return err
		})
		if err != nil {
			return late, err
		}
		if added > 0 && d.Notice.CreatedAt.Before(young) {
			late = append(late, d.Notice.ID)
		}
	}
	return late, nil
}

// Notices lists what providers have told, in one state, the newest first.
func (a *App) Notices(ctx context.Context, state string, before store.NoticePosition, limit int) ([]store.Notice, error) {
	return a.o.Store.Notices(ctx, state, before, limit)
}

// ReplayNotice has a notice applied once more that was put aside, within tx.
func (a *App) ReplayNotice(ctx context.Context, tx *db.Tx, name, eventID string) error {
	found, err := a.o.Store.ReplayNotice(ctx, tx, name, eventID, a.o.Clock.Now())
	switch {
	case err != nil:
		return err
	case !found:
		return fault.New(fault.NotFound, "There is no such notice that was put aside.")
	}
	tx.AfterCommit(a.wakeNotices)
	return nil
}
