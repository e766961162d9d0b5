package cache_test

import (
	"testing"

	"emporium/kit/kittest"
)

// TestMain fails when Close leaves a goroutine behind.
func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }
