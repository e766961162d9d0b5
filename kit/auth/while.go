package auth

import (
	"context"
	"sync"
	"time"
)

// lookEvery is how often what goes on looks whether it still may.
const lookEvery = time.Second

// While returns a context for what goes on after it was allowed, such as a stream: it ends, a second late at most, when p's token
// expires or p's session ends. Whoever has no token is anonymous for as long as they like. stop frees it.
func (v *Verifier) While(ctx context.Context, p Principal) (_ context.Context, stop func()) {
	if !p.Authenticated() {
		return ctx, func() {}
	}
	ctx, cancel := context.WithCancelCause(ctx)
	var mu sync.Mutex // the timer is set before it fires, and not again once it was stopped
	mu.Lock()
	defer mu.Unlock()
	var look *time.Timer
	look = time.AfterFunc(lookEvery, func() {
		mu.Lock()
		defer mu.Unlock()
		if err := v.standing(p); err != nil {
			cancel(err)
		}
		if ctx.Err() == nil {
			look.Reset(lookEvery)
		}
	})
	return ctx, func() {
		mu.Lock()
		defer mu.Unlock()
		look.Stop()
		cancel(nil)
	}
}

// standing returns why a caller who was known is none any more, nil as long as they are.
func (v *Verifier) standing(p Principal) error {
	if v.over(p) {
		return expired()
	}
	_, err := v.checkSession(p)
	return err
}
