package discovery

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"emporium/kit/deadline"
	"emporium/kit/fault"
	"emporium/kit/resilience"
	"emporium/kit/run"
)

// Passive health: what an instance answers decides whether it is asked again soon.
const (
	ejectAfter = 5 // failures in a row; one that refuses connections is left alone at once
	ejectFor   = time.Second
	ejectMost  = 30 * time.Second
	firstWait  = 5 * time.Second // for the first answer of a resolver
)

// pool holds the instances of one service with what is known of their health.
type pool struct {
	service  string
	resolver Resolver
	guard    func() *resilience.Guard // made when it is first asked for
	next     atomic.Uint64            // of its own: a common one would always send two services that alternate to the same instances
	list     atomic.Pointer[[]*instance]
	until    atomic.Int64 // Unix nanoseconds; the list is asked for again after it; 0 is never
	asking   atomic.Bool
	stale    atomic.Bool // something has changed since the resolver was asked last
	mu       sync.Mutex  // only one asks at a time
	group    *run.Tasks
	ended    context.Context //nolint:containedctx // the pool's own life
}

// instance is one that requests go to.
type instance struct {
	id       string
	base     *url.URL
	plain    bool         // http, and no path before the request's
	busy     atomic.Int64 // requests under way
	failures atomic.Int32 // in a row
	ejected  atomic.Int64 // until, in Unix nanoseconds
	times    atomic.Int32 // ejections in a row
}

// errNobody means that no instance could be asked, because none is known.
var errNobody = errors.New("no instance is known")

// instances are those that are known. The first question waits for its answer, later ones are answered from memory.
func (p *pool) instances(ctx context.Context) ([]*instance, error) {
	list := p.list.Load()
	if list == nil {
		if err := p.resolve(ctx, true); err != nil {
			return nil, err
		}
		list = p.list.Load()
	} else if until := p.until.Load(); until != 0 && time.Now().UnixNano() > until {
		p.refresh()
	}
	if len(*list) == 0 {
		return nil, fault.Wrap(errNobody, fault.Unavailable, fmt.Sprintf("No instance of the service %s is known at the moment.", p.service))
	}
	return *list, nil
}

// changed asks the resolver again after a change that it has announced, also when it is being asked just now: its answer may be from
// before the change, and nothing else would ever ask for another.
func (p *pool) changed() {
	p.stale.Store(true)
	p.refresh()
}

// refresh asks the resolver again beside the callers.
func (p *pool) refresh() {
	if p.ended.Err() != nil || !p.asking.CompareAndSwap(false, true) {
		return
	}
	p.group.Go(func() {
		defer func() {
			p.asking.Store(false)
			if p.stale.Load() {
				p.refresh()
			}
		}()
		p.stale.Store(false)
		if err := p.resolve(p.ended, false); err != nil {
			p.until.Store(time.Now().Add(time.Second).UnixNano()) // the last answer stays; ask again soon
		}
	})
}

func (p *pool) resolve(ctx context.Context, first bool) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if first && p.list.Load() != nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, firstWait)
	defer cancel()
	a, err := p.resolver.Resolve(ctx, p.service)
	if err != nil {
		if errors.Is(err, ErrUnknown) {
			return fault.Wrap(errNobody, fault.Unavailable, fmt.Sprintf("No address of the service %s is known.", p.service))
		}
		return fault.Wrap(fmt.Errorf("%w: %w", errNobody, err), fault.Unavailable, fmt.Sprintf("The instances of the service %s cannot be found at the moment.", p.service))
	}
	known := map[string]*instance{}
	if old := p.list.Load(); old != nil {
		for _, i := range *old {
			known[i.id+" "+i.base.String()] = i
		}
	}
	next := make([]*instance, 0, len(a.Instances))
	for _, in := range a.Instances {
		u, err := url.Parse(in.URL)
		if err != nil || u.Host == "" {
			continue // a registry may hold anything
		}
		id := in.ID
		if id == "" {
			id = in.URL
		}
		if old := known[id+" "+u.String()]; old != nil {
			next = append(next, old) // with what is known of it
			continue
		}
		next = append(next, &instance{id: id, base: u, plain: u.Scheme == "http" && (u.Path == "" || u.Path == "/")})
	}
	p.list.Store(&next)
	if a.ValidFor > 0 {
		p.until.Store(time.Now().Add(a.ValidFor).UnixNano())
	} else {
		p.until.Store(0)
	}
	return nil
}

// choose returns the less busy of two instances that are well and were not tried: the one whose turn it is, and one at random. When
// none is well, all are as good as another.
func (p *pool) choose(list []*instance, tried []*instance) *instance {
	if len(list) == 1 {
		return list[0]
	}
	now := time.Now().UnixNano()
	n := uint64(len(list))
	turn := p.next.Add(1) - 1
	first := pick(list, turn%n, tried, now)
	if first == nil {
		first = pick(list, turn%n, tried, 0)
	}
	if first == nil || first.busy.Load() == 0 {
		return first
	}
	second := pick(list, rand.Uint64N(n), append(tried, first), now) //nolint:gosec // any will do
	if second != nil && second.busy.Load() < first.busy.Load() {
		return second
	}
	return first
}

// pick is the first usable instance from a place on; now is 0 when health does not matter.
func pick(list []*instance, from uint64, tried []*instance, now int64) *instance {
	for k := range uint64(len(list)) {
		i := list[(from+k)%uint64(len(list))]
		if now != 0 && i.ejected.Load() > now || slices.Contains(tried, i) {
			continue
		}
		return i
	}
	return nil
}

// note judges an instance by how a request to it ended. What the caller ended, or did not send, says nothing.
func (i *instance) note(req *http.Request, resp *http.Response, err error) {
	switch {
	case err != nil && (deadline.Passed(req.Context()) || resilience.IsIgnored(err)):
		return
	case err == nil && deadline.Missed(req.Context(), resp.StatusCode):
		return
	case err != nil && notSent(err):
		i.eject()
	case err != nil, resp.StatusCode == http.StatusBadGateway, resp.StatusCode == http.StatusGatewayTimeout,
		resp.StatusCode == http.StatusServiceUnavailable && !resilience.PartAway(resp):
		if i.failures.Add(1) >= ejectAfter {
			i.eject()
		}
	default:
		if i.failures.Load() != 0 || i.times.Load() != 0 {
			i.failures.Store(0)
			i.times.Store(0)
			i.ejected.Store(0)
		}
	}
}

// eject leaves an instance alone, for longer each time in a row. Its next failure after that ejects it again.
func (i *instance) eject() {
	now := time.Now()
	if i.ejected.Load() > now.UnixNano() {
		return
	}
	times := min(i.times.Add(1), 6)
	i.failures.Store(ejectAfter - 1)
	i.ejected.Store(now.Add(min(ejectFor<<(times-1), ejectMost)).UnixNano())
}

// notSent reports whether no connection came about, so that nothing was sent.
func notSent(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial"
}

// counted counts a request as under way until its answer has been read.
type counted struct {
	io.ReadCloser
	busy *atomic.Int64
	once atomic.Bool
}

func (c *counted) end() {
	if c.once.CompareAndSwap(false, true) {
		c.busy.Add(-1)
	}
}

// Read implements io.Reader.
func (c *counted) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	if err != nil {
		c.end()
	}
	return n, err
}

// Close implements io.Closer.
func (c *counted) Close() error {
	c.end()
	return c.ReadCloser.Close()
}

// countedDuplex is the body of a connection that was upgraded.
type countedDuplex struct {
	*counted
	io.Writer
}
