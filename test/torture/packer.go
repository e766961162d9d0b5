package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"emporium/cmd/emporium/shopper"
	"emporium/kit/id"
)

// packers send off what shoppers have ordered while some call it off, note that parcels have arrived, take goods back, and give a little money
// back, through all faults. What is not answered is asked for again with the same key; each deed carries a mark of its own, by which it is found afterwards:
// once when it was answered, and at most once when it was not.
type packers struct {
	shop *shop

	mu    sync.Mutex
	taken map[string]bool // orders that somebody works on
	deeds []deed
}

// deed is a parcel or a return of an order, or a refund of a payment, with its mark.
type deed struct {
	kind     deedKind
	of, mark string
	answered bool
}

type deedKind string

const (
	parcel   deedKind = "parcels sent"
	comeBack deedKind = "returns taken in"
	goodwill deedKind = "refunds given"
)

// One delivered parcel in so many comes back, and one return in so many is of all that was sent.
const (
	returnRate = 3
	wholeRate  = 3
)

// packed is an order as staff see it.
type packed struct {
	Fulfillments []struct {
		ID       string `json:"id"`
		Tracking string `json:"tracking_number"`
	} `json:"fulfillments"`
	Lines []struct {
		ID string `json:"id"`
	} `json:"lines"`
	Returns []struct {
		ID   string `json:"id"`
		Note string `json:"note"`
	} `json:"returns"`
}

// paid is a payment as staff see it.
type paid struct {
	ID         string      `json:"id"`
	Operations []operation `json:"operations"`
}

// operation is what a payment has asked of its provider.
type operation struct {
	Kind     string `json:"kind"`
	Progress string `json:"progress"`
	Reason   string `json:"reason"`
}

// String says what was done.
func (p *packers) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	done := map[deedKind]int{}
	for _, d := range p.deeds {
		if d.answered {
			done[d.kind]++
		}
	}
	return fmt.Sprintf("packers: %d %s, %d %s, %d %s", done[parcel], parcel, done[comeBack], comeBack, done[goodwill], goodwill)
}

// work lets n packers work until ctx ends.
func (p *packers) work(ctx context.Context, n int, patience time.Duration, seed uint64, journal *shopper.Journal) {
	p.taken = map[string]bool{}
	var working sync.WaitGroup
	for who := range n {
		working.Go(func() {
			r := rand.New(rand.NewPCG(seed, uint64(200+who)))
			for pause(ctx, time.Duration(50+r.IntN(300))*time.Millisecond) {
				if order := p.take(journal); order != "" {
					bound, done := context.WithTimeout(context.WithoutCancel(ctx), patience)
					p.pack(bound, r, order)
					done()
				}
			}
		})
	}
	working.Wait()
}

// take returns the newest confirmed order that nobody has taken, empty when there is none.
func (p *packers) take(journal *shopper.Journal) string {
	orders, _ := journal.Orders() // whether it could be written is asked at the end
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, o := range slices.Backward(orders) {
		if o.Status == "confirmed" && !p.taken[o.ID] {
			p.taken[o.ID] = true
			return o.ID
		}
	}
	return ""
}

// pack sends an order off, and sometimes goes on with it. What the shop refuses ends that: its shopper was faster, or money is not there yet.
func (p *packers) pack(ctx context.Context, r *rand.Rand, order string) {
	var sent packed
	d := deed{kind: parcel, of: order, mark: id.New("parcel")}
	if !p.do(ctx, &d, "/v1/admin/orders/"+order+"/fulfillments", settings{"carrier": "Royal", "tracking_number": d.mark}, &sent) {
		return
	}
	if len(sent.Fulfillments) > 0 && r.IntN(2) == 0 {
		_ = p.shop.insist(ctx, http.MethodPost, "/v1/admin/orders/"+order+"/fulfillments/"+sent.Fulfillments[0].ID+"/deliver", id.New("key"), settings{}, nil) // one that did not arrive is no wrong
		if r.IntN(returnRate) == 0 {
			p.takeBack(ctx, r, order, &sent)
		}
	}
	if r.IntN(3) > 0 {
		return
	}
	var found struct {
		Items []paid `json:"items"`
	}
	query := url.Values{"order_id": {order}}
	if p.shop.insist(ctx, http.MethodGet, "/v1/admin/payments?"+query.Encode(), "", nil, &found) != nil || len(found.Items) == 0 {
		return
	}
	for range 1 + r.IntN(2) {
		d := deed{kind: goodwill, of: found.Items[0].ID, mark: id.New("goodwill")}
		p.do(ctx, &d, "/v1/admin/payments/"+d.of+"/refunds", settings{"amount": euros(100), "reason": d.mark}, nil)
	}
}

// takeBack lets one piece or all of an order come back, in a state to be sold again.
func (p *packers) takeBack(ctx context.Context, r *rand.Rand, order string, sent *packed) {
	path := "/v1/admin/orders/" + order + "/returns"
	d := deed{kind: comeBack, of: order, mark: id.New("return")}
	wish := settings{"reason": "unwanted", "note": d.mark}
	if r.IntN(wholeRate) > 0 && len(sent.Lines) > 0 {
		wish["lines"] = []any{settings{"line_id": sent.Lines[0].ID, "quantity": 1}}
	}
	var now packed
	if p.do(ctx, &d, path, wish, &now) && len(now.Returns) > 0 {
		_ = p.shop.insist(ctx, http.MethodPost, path+"/"+now.Returns[0].ID+"/receive", id.New("key"), settings{}, nil) // one that is not received is no wrong
	}
}

// do asks for a deed until the shop has answered, and notes it. It reports whether it was done.
func (p *packers) do(ctx context.Context, d *deed, path string, in, out any) bool {
	err := p.shop.insist(ctx, http.MethodPost, path, id.New("key"), in, out)
	if refusal, ok := errors.AsType[*answer](err); ok && refusal.final() {
		return false
	}
	d.answered = err == nil
	p.mu.Lock()
	defer p.mu.Unlock()
	p.deeds = append(p.deeds, *d)
	return d.answered
}

// check finds each deed by its mark.
func (p *packers) check(ctx context.Context) error {
	p.mu.Lock()
	deeds := p.deeds
	p.mu.Unlock()
	for _, d := range deeds {
		times, err := p.count(ctx, d)
		if err != nil {
			return err
		}
		if times > 1 || d.answered && times == 0 {
			return fmt.Errorf("%s of %s was asked for once (answered: %v) and done %d times", d.mark, d.of, d.answered, times)
		}
	}
	return nil
}

func (p *packers) count(ctx context.Context, d deed) (times int, err error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	if d.kind != goodwill {
		var is packed
		err = p.shop.insist(ctx, http.MethodGet, "/v1/admin/orders/"+d.of, "", nil, &is)
		for _, f := range is.Fulfillments {
			if f.Tracking == d.mark {
				times++
			}
		}
		for _, r := range is.Returns {
			if r.Note == d.mark {
				times++
			}
		}
		return times, err
	}
	var is paid
	err = p.shop.insist(ctx, http.MethodGet, "/v1/admin/payments/"+d.of, "", nil, &is)
	return refunds(is.Operations, d.mark), err
}

// refunds is how often a refund with a mark was given or is under way. One that is proved not to have been done is asked for anew under another
// key, and its first try stays in the books as failed; when none has come through, the refund was tried and that is known.
func refunds(operations []operation, mark string) (times int) {
	tried := false
	for _, o := range operations {
		if o.Kind != "refund" || o.Reason != mark {
			continue
		}
		tried = true
		if o.Progress != "failed" && o.Progress != "declined" {
			times++
		}
	}
	if tried && times == 0 {
		return 1
	}
	return times
}
