package cache

import (
	"context"
	"errors"

	"github.com/redis/rueidis"
)

// Script is a program that a Redis server runs in one step. It returns a list of whole numbers.
type Script struct{ lua *rueidis.Lua }

// NewScript returns a script of Lua text. Keys that it touches must be among the keys that it is run with.
func NewScript(text string) *Script { return &Script{rueidis.NewLuaScript(text)} }

// ErrNoScripts means that a cache has no server that could run a script: what the script counts is to be counted in this process.
var ErrNoScripts = errors.New("cache: scripts need a Redis server")

// Run runs a script where c keeps its values, within the cache's own timeout. It is for what several processes count together;
// like everything in a cache it may be lost.
func Run(ctx context.Context, c Cache, s *Script, keys, args []string) ([]int64, error) {
	if o, ok := c.(*observed); ok {
		c = o.Cache
	}
	r, ok := c.(*redis)
	if !ok {
		return nil, ErrNoScripts
	}
	client, err := r.acquire()
	if err != nil {
		return nil, err
	}
	bounded, cancel := context.WithTimeout(ctx, r.options.Timeout)
	defer cancel()
	numbers, err := s.lua.Exec(bounded, client, keys, args).AsIntSlice()
	if settled := r.settle(ctx, err); settled != nil {
		return nil, settled
	}
	return numbers, err
}
