// Package run starts and stops what a process is made of, in order, and keeps background work going without polling.
package run

import (
	"context"
	"fmt"
	"runtime/debug"
)

// Component is a part of the process that starts and stops.
//
// Start returns once the part is of use to those added after it; work that goes on must not be tied to Start's
// context, which ends when starting is over or given up. Stop returns once nothing of the part is at work any more;
// it is called once, only after a Start without error, and ends as well as it can when its context ends first.
type Component interface {
	Name() string
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
}

// Func makes a Component of two functions; either may be nil.
func Func(name string, start, stop func(ctx context.Context) error) Component {
	return &funcs{name: name, start: start, stop: stop}
}

type funcs struct {
	name        string
	start, stop func(ctx context.Context) error
}

func (f *funcs) Name() string { return f.name }

func (f *funcs) Start(ctx context.Context) error {
	if f.start == nil {
		return nil
	}
	return f.start(ctx)
}

func (f *funcs) Stop(ctx context.Context) error {
	if f.stop == nil {
		return nil
	}
	return f.stop(ctx)
}

// PanicError is a panic that was caught, with the stack of where it happened.
type PanicError struct {
	Value any
	Stack []byte
}

func (e *PanicError) Error() string { return fmt.Sprintf("panic: %v", e.Value) }

// Unwrap returns the panic's value when it is an error.
func (e *PanicError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

// Safely runs fn and returns a panic as a *PanicError.
func Safely(fn func() error) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = &PanicError{Value: v, Stack: debug.Stack()}
		}
	}()
	return fn()
}
