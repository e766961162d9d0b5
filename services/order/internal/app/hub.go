package app

import (
	"sync"

	"emporium/services/order/internal/order"
)

// hub tells those who wait in this process that an order has changed. It only wakes: what another instance changes is
// found by polling, so that a lost call costs time and nothing else.
type hub struct {
	mu      sync.Mutex
	waiting map[string][]chan order.State
}

// watch returns a channel that gets the newest state of an order after each of its changes in this process, without its
// snapshot; a state that nobody took is replaced. stop ends the watch.
func (h *hub) watch(id string) (states <-chan order.State, stop func()) {
	ch := make(chan order.State, 1)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.waiting == nil {
		h.waiting = map[string][]chan order.State{}
	}
	h.waiting[id] = append(h.waiting[id], ch)
	return ch, func() { h.leave(id, ch) }
}

// size is how many orders are watched.
func (h *hub) size() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.waiting)
}

func (h *hub) leave(id string, ch chan order.State) {
	h.mu.Lock()
	defer h.mu.Unlock()
	rest := h.waiting[id]
	for i := range rest {
		if rest[i] == ch {
			rest = append(rest[:i:i], rest[i+1:]...)
			break
		}
	}
	if len(rest) == 0 {
		delete(h.waiting, id)
	} else {
		h.waiting[id] = rest
	}
}

// tell passes the states of orders on to those who watch them. It never blocks.
func (h *hub) tell(orders []*order.Order) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.waiting) == 0 {
		return
	}
	for _, o := range orders {
		for _, ch := range h.waiting[o.ID()] {
			select {
			case <-ch:
			default:
			}
			ch <- o.State()
		}
	}
}
