package notification_test

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/services/notification"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
	"emporium/services/notification/internal/store"
)

// sink is a mail server that takes everything, counts it, and notes when each recipient's letter came.
type sink struct {
	mu    sync.Mutex
	n     int
	times map[string]time.Time // nil keeps none
}

func (s *sink) NewSession(*smtp.Conn) (smtp.Session, error) { return &sinkSession{s: s}, nil }

type sinkSession struct {
	s  *sink
	to string
}

func (s *sinkSession) Reset()                                    {}
func (s *sinkSession) Logout() error                             { return nil }
func (s *sinkSession) Mail(string, *smtp.MailOptions) error      { return nil }
func (s *sinkSession) Rcpt(to string, _ *smtp.RcptOptions) error { s.to = to; return nil }

func (s *sinkSession) Data(r io.Reader) error {
	if _, err := io.Copy(io.Discard, r); err != nil {
		return err
	}
	s.s.mu.Lock()
	defer s.s.mu.Unlock()
	s.s.n++
	if s.s.times != nil {
		s.s.times[s.to] = time.Now()
	}
	return nil
}

func (s *sink) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.n
}

// serve lets the sink take mail until the benchmark ends.
func (s *sink) serve(b *testing.B) (address string) {
	b.Helper()
	server := smtp.NewServer(s)
	server.Domain = "mail.example"
	var lc net.ListenConfig
	l, err := lc.Listen(b.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	b.Cleanup(func() {
		if err := errors.Join(server.Close(), <-done); err != nil {
			b.Error(err)
		}
	})
	return l.Addr().String()
}

// consented lets n addresses agree to offers.
func (w *world) consented(b *testing.B, n int) {
	b.Helper()
	st := store.New(w.svc.DB)
	secret, err := st.LinkKey(b.Context(), "")
	if err != nil {
		b.Fatal(err)
	}
	key, err := hex.DecodeString(secret)
	if err != nil {
		b.Fatal(err)
	}
	signer, err := link.New(key)
	if err != nil {
		b.Fatal(err)
	}
	for at := 0; at < n; at += 500 {
		var list []consent.Consent
		var proofs []consent.Proof
		for i := at; i < min(at+500, n); i++ {
			address := fmt.Sprintf("reader%d@example.org", i)
			c := consent.New(signer.Key(message.Email, address), message.Email, message.Promotional, address)
			c.Name, c.Locale = "Ada Lovelace", "en"
			p, _ := c.Grant(consent.Act{Source: consent.ByStaff, At: w.clock.Now()})
			list, proofs = append(list, c), append(proofs, p)
		}
		if err := w.svc.DB.Write(b.Context(), func(tx *db.Tx) error { return st.SaveConsents(b.Context(), tx, list, proofs) }); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCampaign measures a campaign with coupons to b.N recipients, from the start to the last letter in the mail
// server, which runs in the same process. Memory is the heap in use right after a collection, read ten times on the way:
// the highest of the first half and of the second half show whether it grows. Run it with -benchtime 100000x.
func BenchmarkCampaign(b *testing.B) {
	if b.N == 1 {
		return // the first round, which only tells the time
	}
	s := &sink{}
	address := s.serve(b)
	w := newWorld(b, func(c *notification.Config) {
		c.SMTP.URL, c.SMTP.Connections, c.Inbox.Enabled = "smtp://"+address+"?tls=none", 4, false
	})
	w.clock.Set(noon())
	w.consented(b, b.N)
	c := w.create(linen(object{"coupon": object{"prefix": "LINEN", "rate_ppm": 150000, "ends_at": noon().Add(100 * time.Hour)}}))
	heap := func() uint64 {
		w.mu.Lock()
		w.seen = nil // what the listener heard is no part of the service
		w.mu.Unlock()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapInuse
	}
	before := heap()
	b.ReportAllocs()
	b.ResetTimer()
	spent, start := cpu(b), time.Now()
	w.do("start", c.ID, 200)
	var halves [2]uint64
	for step := 1; step <= 10; step++ {
		kittest.Eventually(b, 10*time.Minute, func() error {
			if n := s.count(); n < b.N*step/10 {
				return fmt.Errorf("%d of %d", n, b.N)
			}
			return nil
		})
		halves[(step-1)/5] = max(halves[(step-1)/5], heap())
	}
	b.StopTimer()
	took := time.Since(start)
	b.ReportMetric(float64(b.N)/took.Seconds(), "messages/s")
	b.ReportMetric(float64(cpu(b)-spent)/float64(b.N)/1e3, "cpu-µs/op")
	b.ReportMetric(float64(before)/1e6, "MB-before")
	b.ReportMetric(float64(halves[0])/1e6, "MB-first-half")
	b.ReportMetric(float64(halves[1])/1e6, "MB-second-half")
	kittest.Eventually(b, time.Minute, func() error {
		if got := w.statistics(c.ID); got.Sent != int64(b.N) || s.count() != b.N {
			return fmt.Errorf("%+v, %d letters", got.counts, s.count())
		}
		return nil
	})
}

// BenchmarkEventToMail measures how long it takes from an event on the bus until the mail server has the letter, one order
// after the other at ten a second, which is what most shops have at most.
func BenchmarkEventToMail(b *testing.B) {
	s := &sink{times: map[string]time.Time{}}
	address := s.serve(b)
	w := newWorld(b, func(c *notification.Config) { c.SMTP.URL, c.Inbox.Enabled = "smtp://"+address+"?tls=none", false })
	began := map[string]time.Time{}
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	b.ResetTimer()
	for range b.N {
		<-tick.C
		o := anOrder()
		e, err := event.Make(b.Context(), "test", w.clock, id.System, contract.OrderConfirmed{Order: o})
		if err != nil {
			b.Fatal(err)
		}
		began[o.Email] = time.Now()
		w.again(e)
	}
	kittest.Eventually(b, time.Minute, func() error {
		if n := s.count(); n < b.N {
			return fmt.Errorf("%d of %d", n, b.N)
		}
		return nil
	})
	b.StopTimer()
	s.mu.Lock()
	defer s.mu.Unlock()
	took := make([]time.Duration, 0, b.N)
	for to, at := range began {
		took = append(took, s.times[to].Sub(at))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1e3, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1e3, "p99-ms")
}
