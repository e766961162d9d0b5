package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"emporium/cmd/emporium/shopper"
	"emporium/contract/book"
	"emporium/wiring"
)

type auditCmd struct {
	Journal         string        `type:"existingfile" placeholder:"FILE" help:"What shoppers were told, as emporium bench --journal writes it; for invariant 1."`
	ProviderJournal string        `type:"existingfile" placeholder:"FILE" help:"Books of payment providers, one entry a line as JSON; for invariant 16. The sandbox's are found."`
	Before          string        `type:"existingfile" placeholder:"FILE" help:"What audit --json printed before a replay of all topics; for invariant 24."`
	Patience        time.Duration `default:"10s" help:"How long what is found is looked at again, because it may be a change under way."`
	Grace           time.Duration `default:"10s" help:"How long an event may wait in an outbox."`
	Hash            bool          `help:"Tell a hash of each table, as --json always does."`
	JSON            bool          `help:"Print JSON."`
	Strict          bool          `help:"Fail also when an invariant could not be looked at."`
	Watch           bool          `help:"Go on, and serve metrics."`
	Every           time.Duration `default:"1m" help:"With --watch: time between two audits."`
	Listen          string        `default:"127.0.0.1:9099" help:"With --watch: address of /metrics."`
}

// errViolated is what ends the command when an invariant does not hold.
var errViolated = errors.New("not all invariants hold")

// Run audits the configured stores, once or again and again.
func (a auditCmd) Run(ctx context.Context, root *cli) error {
	loaded, err := root.load(ctx)
	if err != nil {
		return err
	}
	o, err := a.options()
	if err != nil {
		return err
	}
	if a.Watch {
		return a.watch(ctx, root, loaded.Config, o)
	}
	return a.once(ctx, root.std.out, loaded.Config, o)
}

func (a auditCmd) options() (o wiring.AuditOptions, err error) {
	o = wiring.AuditOptions{Hash: a.Hash || a.JSON, Grace: a.Grace, Patience: a.Patience}
	if a.Journal != "" {
		if o.Told, err = readTold(a.Journal); err != nil {
			return o, err
		}
	}
	if a.ProviderJournal != "" {
		if o.Given, err = readEntries(a.ProviderJournal); err != nil {
			return o, err
		}
	}
	if a.Before != "" {
		text, err := os.ReadFile(a.Before)
		if err != nil {
			return o, err
		}
		var earlier wiring.Audited
		if err := json.Unmarshal(text, &earlier); err != nil || len(earlier.States) == 0 {
			return o, fmt.Errorf("%s: not what audit --json prints", a.Before)
		}
		o.Before = earlier.States
	}
	return o, nil
}

func readTold(path string) ([]book.Told, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	orders, err := shopper.ReadJournal(f)
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return told(orders), nil
}

// told is what a journal says of its orders.
func told(orders []shopper.Order) []book.Told {
	out := make([]book.Told, len(orders))
	for i, o := range orders {
		out[i] = book.Told{Key: o.Key, OrderID: o.ID, Number: o.Number, Total: o.Total.Amount, Currency: o.Total.Currency}
	}
	return out
}

func readEntries(path string) (out []book.Entry, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		var e book.Entry
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil || e.Provider == "" || e.Key == "" {
			return nil, fmt.Errorf("%s, line %d: not an entry with a provider and a key", path, n)
		}
		out = append(out, e)
	}
	return out, lines.Err()
}

func (a auditCmd) once(ctx context.Context, out io.Writer, config wiring.Config, o wiring.AuditOptions) error {
	r, err := wiring.Audit(ctx, config, o)
	if err != nil {
		return err
	}
	if a.JSON {
		err = printJSON(out, r)
	} else {
		printAudit(out, r)
	}
	if err != nil {
		return err
	}
	if len(r.Violated()) > 0 {
		return errViolated
	}
	if a.Strict {
		for _, v := range r.Results {
			if v.Verdict == book.Unseen || v.Verdict == book.Partly {
				return fmt.Errorf("invariant %d was not looked at as a whole", v.Number)
			}
		}
	}
	return nil
}

func printAudit(out io.Writer, r wiring.Audited) {
	for _, v := range r.Results {
		fmt.Fprintf(out, "%2d  %-12s  %s", v.Number, v.Verdict, v.Name)
		var looked []string
		for _, what := range sortedKeys(v.Looked) {
			looked = append(looked, fmt.Sprintf("%d %s", v.Looked[what], what))
		}
		if len(looked) > 0 {
			fmt.Fprintf(out, "  (%s)", strings.Join(looked, ", "))
		}
		fmt.Fprintln(out)
		for _, f := range v.Findings {
			fmt.Fprintf(out, "    ✗ %s\n", f)
		}
		if more := v.Found - len(v.Findings); more > 0 {
			fmt.Fprintf(out, "    … and %d more\n", more)
		}
		for _, u := range v.Unseen {
			fmt.Fprintf(out, "    – not looked at: %s\n", u)
		}
	}
	for _, table := range sortedKeys(r.States) {
		fmt.Fprintf(out, "state of %-32s %s\n", table, r.States[table])
	}
	fmt.Fprintf(out, "%d of %d invariants violated, in %.1f s\n", len(r.Violated()), len(r.Results), r.Seconds)
}

// watch audits again and again until ctx ends, and serves what was found as metrics.
func (a auditCmd) watch(ctx context.Context, root *cli, config wiring.Config, o wiring.AuditOptions) error {
	m := newAuditMetrics()
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", a.Listen)
	if err != nil {
		return fmt.Errorf("--listen: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	served := make(chan error, 1)
	go func() { served <- server.Serve(l) }()
	fmt.Fprintf(root.std.err, "metrics at http://%s/metrics\n", l.Addr())
	tick := time.NewTicker(a.Every)
	defer tick.Stop()
	var known []int
	for {
		r, err := wiring.Audit(ctx, config, o)
		m.note(r, err)
		switch {
		case ctx.Err() != nil:
		case err != nil:
			fmt.Fprintf(root.std.err, "audit: %v\n", err) // it will be tried again
		default:
			var now []int
			for _, v := range r.Violated() {
				now = append(now, v.Number)
			}
			if len(now) > 0 && !slices.Equal(now, known) {
				printAudit(root.std.out, r)
			}
			known = now
		}
		select {
		case <-ctx.Done():
			ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
			defer cancel()
			err := server.Shutdown(ctx)
			if e := <-served; !errors.Is(e, http.ErrServerClosed) {
				err = errors.Join(err, e)
			}
			return err
		case <-tick.C:
		}
	}
}

type auditMetrics struct {
	registry                         *prometheus.Registry
	violations, looked               *prometheus.GaugeVec
	verdict                          *prometheus.GaugeVec
	seconds, finished, failures, ran prometheus.Gauge
}

func newAuditMetrics() *auditMetrics {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	}
	vec := func(name, help string, labels ...string) *prometheus.GaugeVec {
		return prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, labels)
	}
	m := &auditMetrics{
		registry:   prometheus.NewRegistry(),
		violations: vec("audit_violations", "What breaks an invariant, as the last audit found it.", "invariant"),
		looked:     vec("audit_looked", "What the last audit looked at for an invariant.", "invariant", "what"),
		verdict:    vec("audit_seen", "1 when an invariant was looked at as a whole, 0.5 in part, 0 not at all.", "invariant"),
		seconds:    gauge("audit_seconds", "Length of the last audit."),
		finished:   gauge("audit_finished_timestamp_seconds", "When the last audit was done."),
		failures:   gauge("audit_failures", "Audits in a row that could not be done."),
		ran:        gauge("audit_runs", "Audits that were done since the start."),
	}
	m.registry.MustRegister(m.violations, m.looked, m.verdict, m.seconds, m.finished, m.failures, m.ran)
	return m
}

func (m *auditMetrics) note(r wiring.Audited, err error) {
	if err != nil {
		m.failures.Inc()
		return
	}
	m.failures.Set(0)
	m.ran.Inc()
	m.seconds.Set(r.Seconds)
	m.finished.SetToCurrentTime()
	m.looked.Reset()
	for _, v := range r.Results {
		invariant := fmt.Sprint(v.Number)
		m.violations.WithLabelValues(invariant).Set(float64(v.Found))
		for what, n := range v.Looked {
			m.looked.WithLabelValues(invariant, what).Set(float64(n))
		}
		seen := 1.0
		switch v.Verdict {
		case book.Partly:
			seen = 0.5
		case book.Unseen:
			seen = 0
		}
		m.verdict.WithLabelValues(invariant).Set(seen)
	}
}
