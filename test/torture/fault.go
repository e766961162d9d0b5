package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/redis/rueidis"
)

// fault is one kind of thing that goes wrong. It ends by itself before do returns.
type fault struct {
	name string
	// weight is how often it comes, beside the others.
	weight int
	do     func(*shop, context.Context, *rand.Rand) error
}

// ofProcesses can happen to every topology.
var ofProcesses = []fault{
	{"processes killed", 6, (*shop).killOne},
	{"kills at named points", 6, (*shop).killAtPoint},
	{"restarts", 2, (*shop).restartOne},
	{"pauses", 3, (*shop).pauseOne},
}

// ofProvider need the provider's double.
var ofProvider = []fault{
	{"provider faults", 8, (*shop).failProvider},
	{"notices confused", 3, (*shop).confuseNotices},
}

// ofLinks need a way between two parts.
var ofLinks = []fault{
	{"links spoilt", 10, (*shop).spoilLink},
	{"links cut", 3, (*shop).cutLink},
}

// ofServers need servers of the run's own.
var ofServers = []fault{
	{"cache emptied", 2, (*shop).emptyCache},
	{"cache killed", 1, func(s *shop, ctx context.Context, _ *rand.Rand) error { return s.servers.restart(ctx, "redis") }},
	{"database killed", 1, func(s *shop, ctx context.Context, _ *rand.Rand) error { return s.servers.restart(ctx, s.o.store) }},
	{"broker killed", 1, func(s *shop, ctx context.Context, _ *rand.Rand) error { return s.servers.restart(ctx, "kafka") }},
}

// faults dose one fault after the other, sometimes two at once, until ctx ends.
func (s *shop) faults(ctx context.Context, r *rand.Rand) {
	table := slices.Clone(ofProcesses)
	if s.double != nil {
		table = append(table, ofProvider...)
	}
	if s.disk != nil {
		table = append(table, fault{"disks filled", 3, (*shop).fillDisk})
	}
	if len(s.links.all) > 0 {
		table = append(table, ofLinks...)
	}
	if s.servers != nil {
		table = append(table, ofServers...)
	}
	total := 0
	for _, f := range table {
		total += f.weight
	}
	choose := func() fault {
		n := r.IntN(total)
		for _, f := range table {
			if n -= f.weight; n < 0 {
				return f
			}
		}
		return table[0]
	}
	for pause(ctx, time.Duration(100+r.IntN(900))*time.Millisecond) {
		chosen := []fault{choose()}
		if r.IntN(4) == 0 {
			chosen = append(chosen, choose())
		}
		done := make(chan error, len(chosen))
		for _, f := range chosen {
			own := rand.New(rand.NewPCG(r.Uint64(), 2))
			s.say.dose(f.name)
			go func() { done <- f.do(s, context.WithoutCancel(ctx), own) }()
		}
		for range chosen {
			if err := <-done; err != nil {
				s.say.linef("a fault could not be dosed: %v", err)
			}
		}
	}
}

func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

func (s *shop) any(r *rand.Rand) *process { return s.processes[r.IntN(len(s.processes))] }

// killOne kills a process at whatever it is doing, and starts it again a moment later.
func (s *shop) killOne(ctx context.Context, r *rand.Rand) error {
	p := s.any(r)
	if !p.turn.TryLock() {
		return nil
	}
	defer p.turn.Unlock()
	p.kill()
	pause(ctx, time.Duration(r.IntN(1500))*time.Millisecond)
	return p.start("")
}

// killAtPoint starts a process anew so that it kills itself at the nth pass of a named point; watch starts it again.
func (s *shop) killAtPoint(_ context.Context, r *rand.Rand) error {
	p := s.any(r)
	if !s.o.points || len(p.points) == 0 || !p.turn.TryLock() {
		return nil
	}
	defer p.turn.Unlock()
	p.kill()
	return p.start(fmt.Sprintf("%s#%d", p.points[r.IntN(len(p.points))], 1+r.IntN(30)))
}

// restartOne asks a process to end, as an upgrade does.
func (s *shop) restartOne(_ context.Context, r *rand.Rand) error {
	p := s.any(r)
	if !p.turn.TryLock() {
		return nil
	}
	defer p.turn.Unlock()
	if err := p.stop(); err != nil {
		return err
	}
	return p.start("")
}

// pauseOne stops a process for a while, as a machine that swaps or a long collection of garbage does: what it held meanwhile, others may
// have taken over, and it goes on as if it were still its own.
func (s *shop) pauseOne(ctx context.Context, r *rand.Rand) error {
	p := s.any(r)
	if !p.turn.TryLock() {
		return nil
	}
	defer p.turn.Unlock()
	goOn, err := p.freeze()
	if err != nil {
		return err
	}
	// Half of them are longer than leases and sessions of consumers are.
	pause(ctx, time.Duration(500+r.IntN(2500)+r.IntN(2)*12_000)*time.Millisecond)
	return goOn()
}

func (s *shop) spoilLink(ctx context.Context, r *rand.Rand) error {
	l := s.links.all[r.IntN(len(s.links.all))]
	if !l.turn.TryLock() {
		return nil
	}
	defer l.turn.Unlock()
	undo, err := l.spoil(toxics(r), r.IntN(2) == 0)
	if err != nil {
		return err
	}
	pause(ctx, time.Duration(300+r.IntN(4000))*time.Millisecond)
	undo()
	return nil
}

func (s *shop) cutLink(ctx context.Context, r *rand.Rand) error {
	l := s.links.all[r.IntN(len(s.links.all))]
	if !l.turn.TryLock() {
		return nil
	}
	defer l.turn.Unlock()
	undo := l.cut()
	pause(ctx, time.Duration(300+r.IntN(4000))*time.Millisecond)
	return undo()
}

func (s *shop) emptyCache(ctx context.Context, _ *rand.Rand) error {
	o, err := rueidis.ParseURL(s.servers.env["EMPORIUM_TEST_REDIS_URL"])
	if err != nil {
		return errors.New("the address of the cache is no URL")
	}
	o.DisableCache = true
	c, err := rueidis.NewClient(o)
	if err != nil {
		return nil
	}
	defer c.Close()
	if err := c.Do(ctx, c.B().Flushall().Build()).Error(); err != nil && !strings.Contains(err.Error(), "closed") {
		return err
	}
	return nil
}

// watchOver starts processes again that killed themselves, and remembers those that ended without being told to, until the returned function
// is called.
func (s *shop) watchOver(ctx context.Context) (end func()) {
	ctx, cancel := context.WithCancel(ctx)
	var watch sync.WaitGroup
	watch.Go(func() {
		for pause(ctx, 50*time.Millisecond) {
			s.reviveAll()
		}
	})
	return func() {
		cancel()
		watch.Wait()
	}
}

func (s *shop) reviveAll() {
	for _, p := range s.processes {
		revived, point, err := p.revive()
		if err != nil {
			s.died = append(s.died, err)
			s.say.linef("%v", err)
		}
		if point != "" {
			s.say.dose("ends at: " + point)
		}
		if revived {
			s.say.dose("revivals")
		}
	}
}
