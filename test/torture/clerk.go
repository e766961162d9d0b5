package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/anishathalye/porcupine"

	"emporium/kit/id"
)

// clerks put pieces of some SKUs on the shelf, take them off and count them, several at once and through all faults, and note when they
// asked what and when they were told what. That history has to be linearizable: as if each request took effect at one moment between its
// first sending and its answer. A request that was not answered is sent again with the same key, and takes effect once.
type clerks struct {
	shop *shop
	skus []string

	mu      sync.Mutex
	history []porcupine.Operation
}

// errand is what a clerk asks for: to change what is on hand of a SKU by so much, or, by 0, to be told what it is.
type errand struct {
	sku string
	by  int64
}

// told is what a clerk was told: what is on hand afterwards, or that there is not so much.
type told struct {
	onHand  int64
	refused bool
}

// counting is how a SKU behaves: it holds a number that never falls below zero.
var counting = porcupine.Model{
	Partition: func(history []porcupine.Operation) [][]porcupine.Operation {
		bySKU := map[string][]porcupine.Operation{}
		for _, o := range history {
			sku := o.Input.(errand).sku
			bySKU[sku] = append(bySKU[sku], o)
		}
		out := make([][]porcupine.Operation, 0, len(bySKU))
		for _, part := range bySKU {
			out = append(out, part)
		}
		return out
	},
	Init: func() any { return int64(0) },
	Step: func(state, input, output any) (bool, any) {
		has, in, out := state.(int64), input.(errand), output.(told)
		if out.refused {
			return has+in.by < 0, has
		}
		return has+in.by >= 0 && out.onHand == has+in.by, has + in.by
	},
	DescribeOperation: func(input, output any) string { return fmt.Sprintf("%+v → %+v", input, output) },
}

// openClerks gives the clerks SKUs of their own, of which nothing is there.
func (s *shop) openClerks(ctx context.Context) (*clerks, error) {
	c := &clerks{shop: s}
	for range 2 {
		sku := strings.ToUpper(id.New("clerk"))
		level := settings{"sku": sku, "on_hand": 0}
		if err := s.call(ctx, http.MethodPut, "/v1/admin/stock/batch", settings{"lines": []any{level}, "reason": "counted"}, nil); err != nil {
			return nil, err
		}
		c.skus = append(c.skus, sku)
	}
	return c, nil
}

// work lets n clerks run errands until ctx ends.
func (c *clerks) work(ctx context.Context, n int, patience time.Duration, seed uint64) {
	var working sync.WaitGroup
	for who := range n {
		working.Go(func() {
			r := rand.New(rand.NewPCG(seed, uint64(100+who)))
			for pause(ctx, time.Duration(20+r.IntN(200))*time.Millisecond) {
				e := errand{sku: c.skus[r.IntN(len(c.skus))]}
				switch r.IntN(3) {
				case 0:
					e.by = 1 + r.Int64N(3)
				case 1:
					e.by = -1 - r.Int64N(3)
				}
				c.run(context.WithoutCancel(ctx), who, e, patience)
			}
		})
	}
	working.Wait()
}

// run does an errand and notes it. One that is never answered may or may not have taken effect: it ends after everything else.
func (c *clerks) run(ctx context.Context, who int, e errand, patience time.Duration) {
	op := porcupine.Operation{ClientId: who, Input: e, Call: time.Now().UnixNano()}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	key := id.New("key")
	var out told
	err := until(ctx, func() (err error) {
		out, err = c.ask(ctx, e, key)
		return err
	})
	op.Output, op.Return = out, time.Now().UnixNano()
	if err != nil {
		c.shop.say.linef("a clerk was not answered within %v: %v", patience, err)
		return // the errand is missing in the history: should it have taken effect, that shows as a history that cannot be
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.history = append(c.history, op)
}

// ask sends an errand once. An error says that nothing is known of it.
func (c *clerks) ask(ctx context.Context, e errand, key string) (told, error) {
	var level struct {
		OnHand int64 `json:"on_hand"`
	}
	if e.by == 0 {
		err := c.shop.send(ctx, http.MethodGet, "/v1/admin/stock/"+e.sku, "", nil, &level)
		return told{onHand: level.OnHand}, c.shop.again(ctx, err)
	}
	var changed struct {
		Items []struct {
			OnHand int64 `json:"on_hand"`
		} `json:"items"`
	}
	err := c.shop.send(ctx, http.MethodPost, "/v1/admin/stock/adjust", key, settings{"reason": "an errand", "lines": []any{settings{"sku": e.sku, "difference": e.by}}}, &changed)
	if refusal, ok := errors.AsType[*answer](err); ok && refusal.code == "insufficient_stock" {
		return told{refused: true}, nil
	}
	if err == nil && len(changed.Items) != 1 {
		err = fmt.Errorf("one line was changed and %d were answered", len(changed.Items))
	}
	if err != nil {
		return told{}, c.shop.again(ctx, err)
	}
	return told{onHand: changed.Items[0].OnHand}, nil
}

// check holds the history against the model.
func (c *clerks) check() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.history) == 0 {
		return errors.New("no clerk was answered: this proves nothing")
	}
	switch result := porcupine.CheckOperationsTimeout(counting, c.history, time.Minute); result {
	case porcupine.Ok:
		return nil
	case porcupine.Unknown:
		return fmt.Errorf("whether the history of %d errands is linearizable was not found out within a minute", len(c.history))
	default:
		return fmt.Errorf("the history of %d errands is not linearizable", len(c.history))
	}
}
