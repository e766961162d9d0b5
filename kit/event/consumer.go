package event

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"time"
	"unicode/utf8"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/failpoint"
	"emporium/kit/fault"
	"emporium/kit/telemetry"
)

// ConsumerOptions make a consumer.
type ConsumerOptions struct {
	// Group is the service's name: all its instances share the work.
	Group    string
	DB       *db.DB
	Bus      Bus
	Outbox   *Outbox
	Clock    clock.Clock
	Log      *slog.Logger
	Handlers []Handler
	// Tracer makes a span per event. Default none.
	Tracer trace.Tracer
	// MaxAttempts bounds how often an event that stands alone is tried before it goes to the dead letters. A store or bus that
	// cannot be reached does not count: that is waited for. Default 8, about ten seconds.
	MaxAttempts int
	// MinBackoff is the first wait between attempts. Default 50 ms, doubled up to 5 s.
	MinBackoff time.Duration
}

// Consumer applies events to a service's database, each exactly once. It is a run.Component.
type Consumer struct {
	o        ConsumerOptions
	handlers map[string]Handler
	metrics  groupMetrics
	topics   []string
	cancel   context.CancelFunc
	done     chan struct{}

	retryTopic string
}

// NewConsumer returns a consumer of the handlers' topics. Two handlers of one type are an error.
func NewConsumer(o ConsumerOptions) (*Consumer, error) {
	if o.MaxAttempts <= 0 {
		o.MaxAttempts = 8
	}
	if o.MinBackoff <= 0 {
		o.MinBackoff = 50 * time.Millisecond
	}
	if o.Tracer == nil {
		o.Tracer = noop.NewTracerProvider().Tracer("")
	}
	c := &Consumer{o: o, handlers: map[string]Handler{}, metrics: metricsOf(o.Group)}
	known := map[string]bool{}
	for _, h := range o.Handlers {
		if _, twice := c.handlers[h.Type]; twice {
			return nil, fmt.Errorf("consumer %s: two handlers for %s", o.Group, h.Type)
		}
		c.handlers[h.Type] = h
		if !known[h.Topic] {
			known[h.Topic] = true
			c.topics = append(c.topics, h.Topic)
		}
	}
	c.retryTopic = RetryTopic(o.Group)
	c.topics = append(c.topics, c.retryTopic)
	return c, nil
}

// Name implements run.Component.
func (c *Consumer) Name() string { return "event consumer" }

// Start begins to consume, and does not wait for a bus that cannot be reached yet. The work goes on after ctx ends, until Stop.
func (c *Consumer) Start(ctx context.Context) error {
	ctx, c.cancel = context.WithCancel(context.WithoutCancel(ctx))
	c.done = make(chan struct{})
	go func() {
		defer close(c.done)
		wait := c.o.MinBackoff
		for ctx.Err() == nil {
			began := time.Now()
			err := c.consume(ctx)
			if ctx.Err() != nil {
				return
			}
			c.o.Log.Warn("consume events; trying again", "error", err)
			if time.Since(began) > time.Minute {
				wait = c.o.MinBackoff
			}
			_ = sleep(ctx, wait)
			wait = min(wait*2, 5*time.Second)
		}
	}()
	return nil
}

// consume creates the topics and applies events until ctx ends or the bus fails.
func (c *Consumer) consume(ctx context.Context) error {
	if err := c.o.Bus.EnsureTopics(ctx, append([]string{DeadLetterTopic(c.o.Group)}, c.topics...)); err != nil {
		return fmt.Errorf("create topics: %w", err)
	}
	return c.o.Bus.Subscribe(ctx, Subscription{Group: c.o.Group, Topics: c.topics,
		Wants:    c.wants,
		Patience: func(typ string) time.Duration { return c.handlers[typ].patience },
	}, c.handle)
}

func (c *Consumer) wants(typ string) bool {
	h, ok := c.handlers[typ]
	return ok && (h.awake == nil || h.awake())
}

// Stop ends the consumer after the batch at hand.
func (c *Consumer) Stop(ctx context.Context) error {
	if c.cancel == nil {
		return nil
	}
	c.cancel()
	select {
	case <-c.done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// handle applies what of a batch this consumer knows.
func (c *Consumer) handle(ctx context.Context, batch []Record) error {
	mine := make([]Record, 0, len(batch))
	for i := range batch {
		r := &batch[i]
		if c.wants(r.Type) || r.Malformed != "" {
			mine = append(mine, *r)
			if r.Malformed == "" {
				mine[len(mine)-1].Malformed = malformed(r)
			}
		}
	}
	if len(mine) == 0 {
		return nil
	}
	if err := c.process(ctx, mine); err != nil {
		return err
	}
	failpoint.Hit(failpoint.Applied)
	return nil
}

// maxAttribute is the width of the columns that hold an event's attributes.
const maxAttribute = 255

// malformed says why an event cannot be kept in the inbox and outbox, or "" for nearly all.
func malformed(r *Record) string {
	for _, v := range [...]struct{ name, value string }{{"id", r.ID}, {"correlation id", r.Correlation}, {"trace", r.Trace}} {
		if len(v.value) > maxAttribute || !visible(v.value) {
			return "the " + v.name + " must be at most 255 visible ASCII characters"
		}
	}
	if r.ID == "" {
		return "the id is missing"
	}
	if len(r.Subject) > maxAttribute || !utf8.ValidString(r.Subject) || strings.IndexByte(r.Subject, 0) >= 0 {
		return "the subject must be at most 255 bytes of UTF-8"
	}
	return ""
}

func visible(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// process applies the records in one transaction, and in halves when that fails, so that one bad event does not stop the
// others. It returns an error only when ctx ends.
func (c *Consumer) process(ctx context.Context, records []Record) error {
	wait := c.o.MinBackoff
	for attempt := 1; ; attempt++ {
		started := time.Now()
		err := c.apply(ctx, records)
		if err == nil {
			c.metrics.observe(records, time.Since(started), c.o.Clock.Now())
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		c.metrics.failed.Inc()
		unreachable := db.IsUnavailable(err) || fault.Is(err, fault.Timeout)
		if !unreachable {
			if len(records) > 1 {
				half := len(records) / 2
				if err := c.process(ctx, records[:half]); err != nil {
					return err
				}
				return c.process(ctx, records[half:])
			}
			if IsPermanent(err) || attempt >= c.o.MaxAttempts {
				if err = c.bury(ctx, records[0], err, attempt); err == nil {
					return nil
				}
			}
		} else {
			attempt = 0
		}
		c.o.Log.WarnContext(records[0].TraceContext(ctx), "apply events; trying again", "events", len(records), "first", records[0].Type, "error", err)
		if err := sleep(ctx, wait+rand.N(wait)); err != nil { //nolint:gosec // jitter needs no secrecy
			return err
		}
		wait = min(wait*2, 5*time.Second)
	}
}

// errSeen says that the inbox knows some of the batch, which is rare: the batch is then taken apart.
var errSeen = errors.New("some events were seen before")

func (c *Consumer) apply(ctx context.Context, records []Record) (err error) {
	for i := range records {
		if records[i].Malformed != "" {
			return Permanent(fmt.Errorf("not an event: %s", records[i].Malformed))
		}
	}
	records = c.distinct(records)
	spans := c.startSpans(ctx, records)
	defer func() { endSpans(spans, err) }()
	err = c.o.DB.Write(ctx, func(tx *db.Tx) error {
		if err := tx.InsertNew(ctx, "inbox", inboxCols, c.inboxRows(records, "applied"), errSeen); err != nil {
			return err
		}
		return c.run(ctx, tx, records)
	})
	if !errors.Is(err, errSeen) {
		return err
	}
	return c.o.DB.Write(ctx, func(tx *db.Tx) error {
		fresh, err := c.unseen(ctx, tx, records)
		if err != nil || len(fresh) == 0 {
			return err
		}
		return c.run(ctx, tx, fresh)
	})
}

func (c *Consumer) run(ctx context.Context, tx *db.Tx, records []Record) error {
	for _, wave := range waves(records) {
		for _, t := range wave {
			if err := c.handlers[t.typ].apply(ctx, tx, t.events); err != nil {
				return fmt.Errorf("%s: %w", t.typ, err)
			}
		}
	}
	failpoint.Hit(failpoint.BeforeApplied)
	return nil
}

func (c *Consumer) remember(ctx context.Context, tx *db.Tx, records []Record, outcome string) (int64, error) {
	return tx.InsertIgnore(ctx, "inbox", inboxCols, c.inboxRows(records, outcome))
}

var inboxCols = []string{"consumer", "event_id", "outcome", "applied_at"}

func (c *Consumer) inboxRows(records []Record, outcome string) [][]any {
	now := db.Micros(c.o.Clock.Now())
	rows := make([][]any, len(records))
	for i := range records {
		rows[i] = []any{c.o.Group, records[i].ID, outcome, now}
	}
	return rows
}

// unseen records the batch in the inbox and returns what had not been applied. An event that went to the dead letters counts as
// not applied when it comes by the retry topic.
func (c *Consumer) unseen(ctx context.Context, tx *db.Tx, records []Record) ([]Record, error) {
	ids := make([]string, len(records))
	for i, r := range records {
		ids[i] = r.ID
	}
	var rows []struct {
		ID      string `db:"event_id"`
		Outcome string `db:"outcome"`
	}
	query, args := db.In("SELECT event_id, outcome FROM inbox WHERE consumer = ? AND event_id IN (?)"+tx.ForUpdate(), c.o.Group, ids)
	if err := tx.Select(ctx, &rows, query, args...); err != nil {
		return nil, err
	}
	outcome := make(map[string]string, len(rows))
	for _, row := range rows {
		outcome[row.ID] = row.Outcome
	}
	var fresh, redriven, all []Record // all in the order of the batch
	for _, r := range records {
		switch was := outcome[r.ID]; {
		case was == "":
			fresh, all = append(fresh, r), append(all, r)
		case was == "dead" && r.Topic == c.retryTopic:
			redriven, all = append(redriven, r), append(all, r)
		}
	}
	if len(fresh) > 0 {
		if n, err := c.remember(ctx, tx, fresh, "applied"); err != nil {
			return nil, err
		} else if n < int64(len(fresh)) {
			return nil, errSeen // another instance was faster; the next attempt sees its rows
		}
	}
	for _, r := range redriven {
		if _, err := tx.Exec(ctx, "UPDATE inbox SET outcome = ?, applied_at = ? WHERE consumer = ? AND event_id = ?",
			"applied", db.Micros(c.o.Clock.Now()), c.o.Group, r.ID); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// distinct drops later copies of an event within a batch. A copy that comes by the retry topic takes the place of the first
// one, because it is applied in more cases.
func (c *Consumer) distinct(records []Record) []Record {
	at := make(map[string]int, len(records))
	out := make([]Record, 0, len(records))
	for i := range records {
		r := &records[i]
		if first, seen := at[r.ID]; !seen {
			at[r.ID] = len(out)
			out = append(out, *r)
		} else if r.Topic == c.retryTopic {
			out[first] = *r
		}
	}
	return out
}

// startSpans gives every event of a recorded trace a span of its own, and lets what the event causes hang below it. Whether a
// trace is recorded was decided where it began, and stands in the event, so that others cost nothing here.
func (c *Consumer) startSpans(ctx context.Context, records []Record) []trace.Span {
	var spans []trace.Span
	for i := range records {
		e := &records[i].Event
		if !strings.HasSuffix(e.Trace, sampled) {
			continue
		}
		spanCtx, span := c.o.Tracer.Start(e.TraceContext(ctx), e.Type+" "+c.o.Group,
			trace.WithSpanKind(trace.SpanKindConsumer),
			trace.WithAttributes(attribute.String("messaging.destination.name", e.Topic), attribute.String("messaging.consumer.group.name", c.o.Group),
				attribute.String("messaging.message.id", e.ID), attribute.String("event.subject", e.Subject), attribute.Int("messaging.batch.message_count", len(records))))
		if !span.IsRecording() {
			continue
		}
		e.Trace = telemetry.Inject(spanCtx)
		spans = append(spans, span)
	}
	return spans
}

// sampled is the end of a traceparent whose trace is recorded.
const sampled = "-01"

// endSpans does not record the error's text, which is in the log: a handler's error may name what a person has submitted.
func endSpans(spans []trace.Span, err error) {
	for _, s := range spans {
		if err != nil {
			s.SetStatus(codes.Error, "not applied")
		}
		s.End()
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
