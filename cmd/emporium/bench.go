package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"emporium/cmd/emporium/baresql"
	"emporium/cmd/emporium/shopper"
	"emporium/wiring"
)

type benchCmd struct {
	URL      string        `arg:"" optional:"" help:"A running shop's gateway. Default: http://localhost:8080, unless --self."`
	Self     bool          `help:"Start a shop for this, in a process of its own, with the configuration as it is set and a data directory that goes afterwards."`
	On       string        `placeholder:"URL" help:"With --self: a PostgreSQL or MariaDB server, such as postgres://user:password@host/postgres, on which to make a database for each service; they are dropped afterwards."`
	Products int           `default:"10000" help:"With --self: how many products there are."`
	Pieces   int64         `default:"100000000" help:"With --self: how many pieces of each product there are."`
	Scenario string        `default:"purchase" help:"What shoppers do: browse, search, login, purchase, flash (all want one product) or mixed."`
	Shoppers []int         `default:"1,8,64" help:"Numbers of shoppers at a time, one run each."`
	Rate     float64       `placeholder:"N" help:"Begin so many visits a second, whether or not others have ended (open loop). Default: each shopper begins as soon as it has ended (closed loop)."`
	Duration time.Duration `default:"20s" help:"Length of a run."`
	WarmUp   time.Duration `default:"3s" help:"Time before counting begins."`
	Currency string        `default:"EUR" help:"Currency to buy in."`
	SKU      []string      `help:"Buy only these."`
	Lines    int           `default:"1" help:"Different products in a cart, at most."`
	Raw      bool          `help:"After each run, measure the bare SQL of an order on the same database by as many connections, 64 at most, and tell the ratio."`
	RawOn    string        `placeholder:"URL" help:"Database for --raw. Default: that of the orders of --self."`
	Metrics  []string      `placeholder:"URL" help:"/metrics of the shop's processes. Default: that of the gateway's process, when it answers on this machine."`
	Process  []string      `placeholder:"NAME" help:"Programs on this machine whose CPU is told too, for example postgres."`
	Journal  string        `placeholder:"FILE" help:"Write each acknowledged order as a line of JSON, for emporium audit --journal."`
	Audit    bool          `help:"With --self: hold everything that the shop keeps against its invariants afterwards, what shoppers were told included."`
	NoVerify bool          `help:"Do not read the orders again afterwards."`
	JSON     bool          `help:"Print JSON, one run a line."`
}

// benchRun is the report of one run.
type benchRun struct {
	shopper.Result
	// PurchasesPerSecond is of confirmed orders.
	PurchasesPerSecond float64 `json:"purchases_per_second"`
	// Each is what a purchase cost, or a visit where nothing is bought: CPU in milliseconds by process, and counts.
	Each map[string]float64 `json:"each,omitempty"`
	// Memory is what processes held at the end, in bytes.
	Memory map[string]float64 `json:"memory,omitempty"`
	// Raw is the bare SQL of an order, and Ratio the purchases for each of those.
	Raw      *baresql.Result  `json:"raw,omitempty"`
	Ratio    float64          `json:"ratio,omitempty"`
	Verified *shopper.Verdict `json:"verified,omitempty"`
	// Audit is of the stores, after all runs.
	Audit *wiring.Audited `json:"audit,omitempty"`
}

// settle is how long orders may take to be decided after a run.
const settle = 30 * time.Second

// Run lets shoppers in, and reports. It fails when an order that was acknowledged is not there or not decided afterwards.
func (b benchCmd) Run(ctx context.Context, root *cli) (err error) {
	if b.Self && b.URL != "" {
		return errors.New("name the URL of a shop or --self, and not both")
	}
	if !b.Self && (b.On != "" || b.Audit) {
		return errors.New("--on and --audit go with --self; others are audited by emporium audit")
	}
	if b.Raw && !b.Self && b.RawOn == "" {
		return errors.New("--raw needs --raw-on, the database to measure, or --self")
	}
	m := &meter{client: &http.Client{Timeout: 10 * time.Second}, programs: b.Process, metrics: map[string]string{}}
	defer m.client.CloseIdleConnections()
	for i, u := range b.Metrics {
		m.metrics["shop"+strings.Repeat("'", i)] = u
	}
	base := strings.TrimSuffix(b.URL, "/")
	var own *own
	if b.Self {
		if own, err = b.openSelf(ctx, root); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, own.close(ctx)) }()
		base, m.pids, m.metrics = own.base, map[string]int{"shop": own.pid()}, map[string]string{"shop": own.management + "/metrics"}
		if b.RawOn == "" {
			b.RawOn = own.orders
		}
	} else {
		if base == "" {
			base = "http://localhost:8080"
		}
		m.guess(ctx, base)
	}
	journal, closeJournal, err := b.journal()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeJournal()) }()
	for i, n := range b.Shoppers {
		r, err := b.measure(ctx, root, base, n, m, journal)
		if err != nil {
			return err
		}
		if i == len(b.Shoppers)-1 {
			if err := b.check(ctx, base, journal, own, r); err != nil {
				return err
			}
		}
		if err := b.report(root.std.out, *r); err != nil {
			return err
		}
		if v := r.Verified; v != nil && len(v.Wrong) > 0 {
			return fmt.Errorf("of %d acknowledged orders not all are as they were told: %s", v.Orders, strings.Join(v.Wrong, "; "))
		}
		if r.Audit != nil && len(r.Audit.Violated()) > 0 {
			return errViolated
		}
		if r.Visits.Count == 0 {
			return errors.Join(errors.New("no shopper got anything done"), errors.New(r.FirstError))
		}
	}
	return ctx.Err()
}

// guess looks for the metrics of a shop on this machine where they are unless configured.
func (m *meter) guess(ctx context.Context, base string) {
	if len(m.metrics) > 0 {
		return
	}
	u, err := url.Parse(base)
	if err != nil {
		return
	}
	port, err := strconv.Atoi(u.Port())
	if err != nil {
		return
	}
	const above = 1000
	address := "http://" + net.JoinHostPort("127.0.0.1", strconv.Itoa(port+above)) + "/metrics"
	if _, err := scrape(ctx, m.client, address); err == nil {
		m.metrics["shop"] = address
	}
}

func (b benchCmd) journal() (j *shopper.Journal, done func() error, err error) {
	if b.Journal == "" {
		return shopper.NewJournal(nil), func() error { return nil }, nil
	}
	f, err := os.Create(b.Journal)
	if err != nil {
		return nil, nil, fmt.Errorf("write the journal: %w", err)
	}
	return shopper.NewJournal(f), f.Close, nil
}

// measure is one run, with the bare SQL after it.
func (b benchCmd) measure(ctx context.Context, root *cli, base string, shoppers int, m *meter, j *shopper.Journal) (*benchRun, error) {
	var before, after costs
	var meterErr error
	read := func(to *costs) func() {
		return func() {
			var err error
			*to, err = m.read(ctx)
			meterErr = errors.Join(meterErr, err)
		}
	}
	line := newLine(root.std.err)
	o := shopper.Options{Base: base, Scenario: b.Scenario, Shoppers: shoppers, Rate: b.Rate, WarmUp: b.WarmUp, Duration: b.Duration,
		Currency: b.Currency, SKUs: b.SKU, Lines: b.Lines, Journal: j, Begun: read(&before), Ended: read(&after),
		Progress: func(at time.Duration, r shopper.Result) {
			line.show(fmt.Sprintf("%3d shoppers %5.1f s  %8.1f/s  p50 %.1f ms  p99 %.1f ms  %d errors", shoppers, at.Seconds(), r.Visits.PerSecond, r.Visits.P50, r.Visits.P99, r.Visits.Errors))
		}}
	result, err := shopper.Run(ctx, o)
	line.clear()
	if err = errors.Join(err, meterErr, ctx.Err()); err != nil {
		return nil, err
	}
	r := &benchRun{Result: result, PurchasesPerSecond: float64(result.Purchases) / result.Seconds, Memory: map[string]float64{}}
	n := result.Purchases
	if n == 0 {
		n = result.Visits.Count
	}
	r.Each = after.each(before, n)
	for name, v := range after {
		if who, ok := strings.CutPrefix(name, "memory "); ok {
			r.Memory[who] = v
		}
	}
	if b.Raw {
		connections := min(shoppers, baresql.MaxConnections)
		line.show(fmt.Sprintf("the bare SQL of an order by %d connections", connections))
		raw, err := baresql.Run(ctx, b.RawOn, connections, max(b.Duration/2, time.Second))
		line.clear()
		if err != nil {
			return nil, fmt.Errorf("measure the bare SQL: %w", err)
		}
		r.Raw, r.Ratio = &raw, r.PurchasesPerSecond/max(raw.PerSecond, 1e-9)
	}
	return r, nil
}

// check looks at what is left when all shoppers have gone.
func (b benchCmd) check(ctx context.Context, base string, j *shopper.Journal, shop *own, r *benchRun) error {
	if !b.NoVerify {
		if err := verify(ctx, base, j, r); err != nil {
			return err
		}
	}
	if !b.Audit {
		return nil
	}
	if err := shop.ready(ctx); err != nil { // all events are applied
		return fmt.Errorf("wait until the shop is quiet: %w", err)
	}
	orders, err := j.Orders()
	if err != nil {
		return err
	}
	audited, err := wiring.Audit(ctx, shop.config, wiring.AuditOptions{Told: told(orders), Patience: settle})
	r.Audit = &audited
	return err
}

// verify reads all orders of all runs again.
func verify(ctx context.Context, base string, j *shopper.Journal, r *benchRun) error {
	orders, err := j.Orders()
	if err != nil {
		return fmt.Errorf("write the journal: %w", err)
	}
	if len(orders) == 0 {
		return nil
	}
	client := shopper.NewClient(16)
	defer client.CloseIdleConnections()
	v := shopper.Verify(ctx, base, client, orders, settle)
	r.Verified = &v
	return ctx.Err()
}

func (b benchCmd) report(out io.Writer, r benchRun) error {
	if b.JSON {
		return json.NewEncoder(out).Encode(r)
	}
	what, rate := "visits", r.Visits.PerSecond
	if _, buys := r.Requests["order"]; buys && b.Scenario != "mixed" {
		what, rate = "purchases", r.PurchasesPerSecond
	}
	fmt.Fprintf(out, "%-9s %3d shoppers  %9.1f %s/s  p50 %.2f  p90 %.2f  p99 %.2f  p99.9 %.2f  max %.2f ms  %d refused, %d undecided, %d errors (%.2f %%)\n",
		r.Scenario, r.Shoppers, rate, what, r.Visits.P50, r.Visits.P90, r.Visits.P99, r.Visits.P999, r.Visits.Max,
		r.Refused, r.Undecided, r.Visits.Errors, r.ErrorRate*100)
	for _, kind := range sortedKeys(r.Requests) {
		l := r.Requests[kind]
		fmt.Fprintf(out, "          %-14s %9.1f/s  p50 %.2f  p99 %.2f ms  %d errors\n", kind, l.PerSecond, l.P50, l.P99, l.Errors)
	}
	if len(r.Each) > 0 {
		fmt.Fprintf(out, "          each: %s\n", describe(r.Each))
	}
	for _, who := range sortedKeys(r.Memory) {
		fmt.Fprintf(out, "          memory of %s: %.0f MB\n", who, r.Memory[who]/1e6)
	}
	if r.Late > 0 {
		fmt.Fprintf(out, "          %d visits began late, because all shoppers were busy\n", r.Late)
	}
	if r.Raw != nil {
		fmt.Fprintf(out, "          bare SQL by %d connections: %.1f orders/s; ratio %.2f\n", r.Raw.Connections, r.Raw.PerSecond, r.Ratio)
	}
	if r.FirstError != "" {
		fmt.Fprintf(out, "          first error: %s\n", r.FirstError)
	}
	if v := r.Verified; v != nil {
		fmt.Fprintf(out, "verified  %d acknowledged orders in %.1f s: %d confirmed, %d cancelled, %d not as they were told\n", v.Orders, v.Seconds, v.Confirmed, v.Cancelled, len(v.Wrong))
	}
	if r.Audit != nil {
		printAudit(out, *r.Audit)
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// line is one line on a terminal that is written over; elsewhere it is not there.
type line struct{ out io.Writer }

func newLine(out io.Writer) *line {
	if !isTerminal(out) {
		out = io.Discard
	}
	return &line{out}
}

func (l *line) show(text string) { fmt.Fprint(l.out, "\r\033[K"+text) }

func (l *line) clear() { fmt.Fprint(l.out, "\r\033[K") }
