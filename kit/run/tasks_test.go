package run_test

import (
	"sync"
	"sync/atomic"
	"testing"

	"emporium/kit/run"
)

// What ends and what begins meet at the same moment: under the race detector this is what a sync.WaitGroup would not bear.
func TestTasksEndWhileOthersBegin(t *testing.T) {
	t.Parallel()
	for range 200 {
		var tasks run.Tasks
		var began, ended atomic.Int64
		var others sync.WaitGroup
		for range 4 {
			others.Go(func() {
				for tasks.Go(func() { ended.Add(1) }) {
					began.Add(1)
				}
			})
		}
		tasks.Wait()
		tasks.Close()
		after := ended.Load()
		others.Wait()
		if began.Load() != after || ended.Load() != after {
			t.Fatalf("%d began, %d had ended at the close and %d at the end", began.Load(), after, ended.Load())
		}
		if tasks.Go(func() { t.Error("ran after the end") }) {
			t.Fatal("something began after the end")
		}
	}
}

func TestTasksWaitForWhatTasksBegin(t *testing.T) {
	t.Parallel()
	var tasks run.Tasks
	var last atomic.Bool
	tasks.Go(func() {
		tasks.Go(func() {
			tasks.Go(func() { last.Store(true) })
		})
	})
	tasks.Wait()
	if !last.Load() {
		t.Error("what a task began was not waited for")
	}
}
