package fault_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"emporium/kit/fault"
)

func TestFrom(t *testing.T) {
	t.Parallel()
	own := fault.New(fault.Conflict, "no").At("/a", "bad", "is wrong").With("total", 3)
	tests := []struct {
		name   string
		err    error
		code   fault.Code
		status int
	}{
		{"its own", own, fault.Conflict, 409},
		{"wrapped", fmt.Errorf("place order: %w", own), fault.Conflict, 409},
		{"passed deadline", fmt.Errorf("x: %w", context.DeadlineExceeded), fault.Timeout, 504},
		{"foreign", errors.New("connection string with a password"), fault.Internal, 500},
		{"a code that nobody defined", fault.New("made_up", "x"), "made_up", 500},
	}
	for _, tt := range tests {
		got := fault.From(tt.err)
		if got.Code != tt.code || got.Status() != tt.status || fault.CodeOf(tt.err) != tt.code {
			t.Errorf("%s: got %s %d, want %s %d", tt.name, got.Code, got.Status(), tt.code, tt.status)
		}
		if strings.Contains(got.Message, "password") {
			t.Errorf("%s: the cause is shown: %s", tt.name, got.Message)
		}
		if !errors.Is(got, tt.err) && !errors.As(tt.err, new(*fault.Error)) {
			t.Errorf("%s: the cause is lost", tt.name)
		}
	}
	if fault.From(nil) != nil || fault.CodeOf(nil) != "" || fault.Is(nil, fault.Internal) {
		t.Error("nil is no failure")
	}
	if len(own.Details) != 1 || own.Details[0].Pointer != "/a" || own.Meta["total"] != 3 {
		t.Errorf("got %+v, want the detail and the fact", own)
	}
}

func TestWrapHidesTheCause(t *testing.T) {
	t.Parallel()
	cause := errors.New("secret")
	err := fault.Wrap(cause, fault.Unavailable, "try again")
	if !errors.Is(err, cause) || !fault.Is(fmt.Errorf("x: %w", err), fault.Unavailable) || fault.Is(cause, fault.Unavailable) {
		t.Error("the cause or the code is lost")
	}
	if err.Message != "try again" || !strings.Contains(err.Error(), "secret") {
		t.Errorf("got message %q and log text %q", err.Message, err.Error())
	}
}

func TestTable(t *testing.T) {
	t.Parallel()
	all := fault.All()
	for i, e := range all {
		if e.Status < 400 || e.Status > 599 || e.Title == "" {
			t.Errorf("%s: got status %d and title %q", e.Code, e.Status, e.Title)
		}
		if i > 0 && all[i-1].Code >= e.Code {
			t.Errorf("%s is out of order", e.Code)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("a second definition must panic")
		}
	}()
	fault.Define(fault.Conflict, 400, "again")
}
