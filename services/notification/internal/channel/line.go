package channel

import (
	"context"
	"errors"
	"sync"
	"time"

	"emporium/kit/clock"
	"emporium/kit/resilience"
	"emporium/services/notification/internal/message"
)

// Provider is a channel's place in a line.
type Provider struct {
	Channel
	// PerSecond bounds the letters that are offered; 0 for no bound. Burst is how many may go at once; default PerSecond,
	// at least 1.
	PerSecond float64
	Burst     int
}

// LineOptions configure a line.
type LineOptions struct {
	// Clock is for the rates; required.
	Clock clock.Clock
	// Guards hold the providers' breakers, named like email mail.example. Default: some of its own.
	Guards *resilience.Set
}

// policy is a provider's: five failures in a row open its breaker for 30 s. How long an offer may take is the channel's to say, and what
// is offered again is the line's.
func policy(name string) resilience.Policy {
	p := resilience.BuiltIn(name)
	p.Timeout, p.Retry.Attempts = 0, 1
	p.Breaker.Window, p.Breaker.Size, p.Breaker.MinimumCalls, p.Breaker.FailureRate = "count", 5, 5, 1
	p.Breaker.OpenFor, p.Breaker.HalfOpenCalls = 30*time.Second, 1
	return p
}

// Line is the providers of one channel, in the order in which they are asked. It is safe for concurrent use.
type Line struct {
	o         LineOptions
	kind      message.Channel
	providers []*provider
}

type provider struct {
	Provider
	guard  *resilience.Guard
	bucket *bucket
}

// NewLine makes a line for a channel. The order of the providers is the order of preference.
func NewLine(kind message.Channel, o LineOptions, providers ...Provider) (*Line, error) {
	if len(providers) == 0 || o.Clock == nil {
		return nil, errors.New("a line of channels needs a provider and a clock")
	}
	l := &Line{o: o, kind: kind}
	names := map[string]bool{}
	for _, p := range providers {
		if names[p.Name()] {
			return nil, errors.New("two providers of one line have the same name")
		}
		names[p.Name()] = true
		l.providers = append(l.providers, &provider{Provider: p, bucket: newBucket(o.Clock, p.PerSecond, p.Burst),
			guard: o.Guards.GuardWith(policy(string(kind) + " " + p.Name()))})
	}
	return l, nil
}

// wait is when letters are worth another offer that nobody could take.
func (l *Line) wait() time.Duration {
	least := time.Duration(0)
	for _, p := range l.providers {
		if d := p.guard.Policy().Breaker.OpenFor; least == 0 || d < least {
			least = d
		}
	}
	return least
}

// work is a letter on its way along the line.
type work struct {
	place  int
	letter message.Letter
}

var errOnce = errors.New("the message may have been sent, and is offered once only")

// Send offers letters to the first provider that can take them. What a provider could not judge goes to the next one at
// once; what may have gone out goes to nobody else. A letter in doubt is looked for before it is sent again, and a
// promotion in doubt is never sent again.
func (l *Line) Send(ctx context.Context, letters []message.Letter) []message.Outcome {
	out := make([]message.Outcome, len(letters))
	left := make([]work, 0, len(letters))
	for i := range letters {
		if letters[i].Doubt && l.resolve(ctx, &letters[i], &out[i]) {
			continue
		}
		left = append(left, work{i, letters[i]})
	}
	for i := range left {
		out[left[i].place] = message.Later(l.wait(), CodeUnreachable, "no provider of the channel can be reached")
	}
	for _, p := range l.providers {
		if len(left) == 0 {
			break
		}
		left = p.take(ctx, left, out)
	}
	return out
}

// take offers to one provider what it can take at the moment, and returns what is left for the next one.
func (p *provider) take(ctx context.Context, offered []work, out []message.Outcome) (left []work) {
	if ctx.Err() != nil {
		return offered
	}
	n, wait := p.bucket.take(len(offered))
	for i, w := range offered[n:] {
		out[w.place] = message.Later(wait(i), CodeRateLimited, "the provider's rate is used up")
	}
	if n == 0 {
		return offered
	}
	left = append(left, offered[n:]...)
	letters := make([]message.Letter, n)
	for i, w := range offered[:n] {
		letters[i] = w.letter
	}
	_, err := resilience.Once(ctx, p.guard, func(ctx context.Context) (struct{}, error) {
		var failed error
		left, failed = p.offer(ctx, offered[:n], letters, left, out)
		return struct{}{}, failed
	})
	if resilience.Refused(err) {
		p.bucket.give(n)
		return offered
	}
	return left
}

// errDown is of an offer that no letter of was judged.
var errDown = errors.New("the provider cannot be reached")

// offer sends letters and notes what became of each. What could not be judged is added to left.
func (p *provider) offer(ctx context.Context, offered []work, letters []message.Letter, left []work, out []message.Outcome) ([]work, error) {
	failed, answered := false, false
	for i, o := range p.Send(ctx, letters) {
		w := offered[i]
		o.Provider = p.Name()
		out[w.place] = o
		switch {
		case o.Down:
			failed = true
			left = append(left, w)
		case o.Unknown:
			failed = true
			if w.letter.Purpose == message.Promotional {
				out[w.place] = onceOnly(o)
			}
		case !o.Deferred:
			answered = true
		}
	}
	if answered || !failed || errors.Is(ctx.Err(), context.Canceled) {
		return left, nil
	}
	return left, errDown
}

// onceOnly ends a promotion that may have gone out.
func onceOnly(o message.Outcome) message.Outcome {
	return message.Outcome{Err: errOnce, Permanent: true, Code: CodeOutcomeUnknown, Provider: o.Provider, ProviderID: o.ProviderID}
}

// resolve looks for a letter that may have gone out. It reports whether that settles the letter: it was found, it cannot be
// found out, or it is a promotion.
func (l *Line) resolve(ctx context.Context, letter *message.Letter, out *message.Outcome) (settled bool) {
	for _, p := range l.providers {
		if letter.Provider != "" && letter.Provider != p.Name() {
			continue
		}
		f, ok := p.Channel.(Finder)
		if !ok {
			continue
		}
		id := ""
		found, err := resilience.Once(ctx, p.guard, func(ctx context.Context) (ok bool, err error) {
			id, ok, err = f.Find(ctx, *letter)
			return ok, err
		})
		switch {
		case found:
			*out = message.Outcome{Provider: p.Name(), ProviderID: id}
			return true
		case err != nil:
			*out = message.Outcome{Err: err, Unknown: true, RetryAfter: l.wait(), Code: CodeOutcomeUnknown, Provider: letter.Provider}
			return true
		}
	}
	if letter.Purpose == message.Promotional {
		*out = onceOnly(message.Outcome{Provider: letter.Provider})
		return true
	}
	return false
}

// bucket bounds a rate. It is refilled all the time, up to its size.
type bucket struct {
	clock     clock.Clock
	perSecond float64
	size      float64

	mu     sync.Mutex
	tokens float64
	at     time.Time
}

func newBucket(c clock.Clock, perSecond float64, burst int) *bucket {
	if perSecond <= 0 {
		return nil
	}
	size := max(float64(burst), 1)
	if burst <= 0 {
		size = max(perSecond, 1)
	}
	return &bucket{clock: c, perSecond: perSecond, size: size, tokens: size, at: c.Now()}
}

// take returns how many of n may go now, and how long the i-th of the others has to wait at least.
func (b *bucket) take(n int) (now int, wait func(i int) time.Duration) {
	if b == nil {
		return n, nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	t := b.clock.Now()
	b.tokens = min(b.size, b.tokens+t.Sub(b.at).Seconds()*b.perSecond)
	b.at = t
	now = min(n, int(b.tokens))
	b.tokens -= float64(now)
	missing := 1 - b.tokens
	return now, func(i int) time.Duration {
		return time.Duration((missing + float64(i)) / b.perSecond * float64(time.Second))
	}
}

// give takes back what was not used.
func (b *bucket) give(n int) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.tokens = min(b.size, b.tokens+float64(n))
}
