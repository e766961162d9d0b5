package auth_test

import (
	"testing"

	"go.uber.org/goleak"
)

// TestMain fails when Close leaves a goroutine behind.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }
