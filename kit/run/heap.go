package run

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// LeaveRoom lets garbage be collected when the heap has so many bytes, instead of when it has doubled, as long as what is in use is
// less than half of them: a small heap that doubles in no time costs more to look through than it is worth. What a GOGC of the
// environment says goes before. It is for the process, once.
func LeaveRoom(size uint64) {
	if os.Getenv("GOGC") != "" {
		return
	}
	leaveRoom.Do(func() {
		r := &room{size: size, percent: 100}
		r.adjust()
		r.again()
	})
}

var leaveRoom sync.Once

// room follows the size of the heap, from one collection to the next.
type room struct {
	size    uint64
	percent int
	sample  [1]metrics.Sample
}

// again is called after each collection, by the end of something that nobody holds.
func (r *room) again() {
	mark := new([64]byte)
	runtime.AddCleanup(mark, func(r *room) {
		r.adjust()
		r.again()
	}, r)
}

func (r *room) adjust() {
	r.sample[0].Name = "/gc/heap/live:bytes"
	metrics.Read(r.sample[:])
	if r.sample[0].Value.Kind() != metrics.KindUint64 {
		return
	}
	percent := growth(r.size, r.sample[0].Value.Uint64())
	if diff := percent - r.percent; diff*diff > r.percent*r.percent/25 { // each change stops the world for a moment
		r.percent = percent
		debug.SetGCPercent(percent)
	}
}

// growth is by how many percent a heap may grow.
func growth(size, live uint64) int {
	const most = 800
	if live == 0 || live >= size {
		return 100
	}
	return int(min(max(100, (size-live)*100/live), most))
}
