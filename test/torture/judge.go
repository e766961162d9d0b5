package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"time"
)

// forgotten are the tables that only hold what is under way or not old: they must not go on growing under a steady load.
var forgotten = []string{"outbox", "inbox", "idempotency", "carts", "mail", "log", "lease", "one_time_token", "reset_request", "webhook_event", "webhook_delivery", "webhook_attempt"}

// growth is how a size went on.
type growth struct {
	name string
	// first and last are the medians of the first and the last quarter, most is the largest of all.
	first, last, most int64
	// perHour is the slope of the second half, by least squares; perOrder is the growth over all by the growth of orders.
	perHour, perOrder float64
	// fell says that it was once less than before by more than a tenth.
	fell bool
}

// judge makes a table of what was measured, and names what should not have grown.
func judge(samples []sample, load time.Duration) (table string, growing []string) {
	if len(samples) < 8 {
		return "", []string{fmt.Sprintf("only %d samples: nothing can be said", len(samples))}
	}
	orders := samples[len(samples)-1].Size["rows of order.orders"] - samples[0].Size["rows of order.orders"]
	var out strings.Builder
	fmt.Fprintf(&out, "%d samples over %v, %d orders\n%-44s %12s %12s %12s %14s %10s\n", len(samples), load, orders, "", "first", "last", "most", "an hour", "an order")
	names := map[string]bool{}
	for _, s := range samples {
		for name := range s.Size {
			names[name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		g := grow(name, samples, orders)
		if g.most == 0 {
			continue
		}
		note := ""
		// A broker keeps events for as long as it likes, so inboxes beside one remember for weeks.
		weeks := strings.HasSuffix(name, ".inbox") && !names["rows of events.log"]
		if why := g.wrong(); why != "" && !weeks {
			note = "  " + why
			growing = append(growing, name+" "+why)
		} else if g.fell {
			note = "  trimmed"
		}
		fmt.Fprintf(&out, "%-44s %12d %12d %12d %14.0f %10.2f%s\n", name, g.first, g.last, g.most, g.perHour, g.perOrder, note)
	}
	return strings.TrimSuffix(out.String(), "\n"), growing
}

func grow(name string, samples []sample, orders int64) growth {
	g := growth{name: name}
	values := make([]int64, len(samples))
	for i, s := range samples {
		values[i] = s.Size[name]
		g.most = max(g.most, values[i])
		if i > 0 && values[i] < values[i-1]*9/10 {
			g.fell = true
		}
	}
	quarter := len(values) / 4
	g.first, g.last = median(values[:quarter]), median(values[len(values)-quarter:])
	half := len(values) / 2
	late, steady := samples[half:], values[half:]
	if kind, _, _ := strings.Cut(name, " of "); kind == "twice alive" {
		late, steady = lowest(late, steady)
	}
	g.perHour = slope(late, steady) * time.Hour.Seconds()
	if orders > 0 {
		g.perOrder = float64(values[len(values)-1]-values[0]) / float64(orders)
	}
	return g
}

// wrong says why a size should not have become what it has.
func (g *growth) wrong() string {
	kind, of, _ := strings.Cut(g.name, " of ")
	switch kind {
	case "goroutines", "descriptors":
		if g.last > g.first*6/5+20 {
			return "grows"
		}
	case "resident":
		// Passwords take 64 MB each while they are looked at, and the system gets it back a while later: only much more than at first says anything.
		if g.last > g.first*3/2+64e6 {
			return "grows"
		}
	case "twice alive":
		// What a process grows by at its start is not what it goes on growing by; caches fill up to their bounds.
		if g.perHour > 0.2*float64(g.last) && g.perHour > 16e6 {
			return "grows"
		}
	case "rows":
		_, table, _ := strings.Cut(of, ".")
		if slices.Contains(forgotten, table) && g.last > 2*g.first+1000 {
			return "is not trimmed"
		}
	case "dead":
		if g.last > 5*g.first+20_000 {
			return "is not vacuumed"
		}
	}
	return ""
}

// lowest takes the least of each few: from one collection of garbage to the next memory goes up and down by more than it grows in a run.
func lowest(samples []sample, values []int64) ([]sample, []int64) {
	const few = 5
	var at []sample
	var least []int64
	for i := 0; i+few <= len(values); i += few {
		at, least = append(at, samples[i]), append(least, slices.Min(values[i:i+few]))
	}
	if len(least) < 2 {
		return samples, values
	}
	return at, least
}

func median(values []int64) int64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

// slope is that of the line through the values that is nearest to them, for a second.
func slope(samples []sample, values []int64) float64 {
	var x, y float64
	for i := range samples {
		x += samples[i].At
		y += float64(values[i])
	}
	x, y = x/float64(len(values)), y/float64(len(values))
	var over, under float64
	for i := range samples {
		over += (samples[i].At - x) * (float64(values[i]) - y)
		under += (samples[i].At - x) * (samples[i].At - x)
	}
	return over / cmp.Or(under, 1)
}

// tell prints the table of an earlier soak, and is an error when something grew that should not have.
func tell(to io.Writer, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	var samples []sample
	lines := json.NewDecoder(f)
	for {
		var one sample
		if err = lines.Decode(&one); err != nil {
			break
		}
		samples = append(samples, one)
	}
	if err := f.Close(); err != nil || len(samples) == 0 {
		return errors.Join(err, errors.New("there is no sample in "+file))
	}
	table, growing := judge(samples, time.Duration(samples[len(samples)-1].At*float64(time.Second)).Round(time.Second))
	fmt.Fprintln(to, table)
	if len(growing) > 0 {
		return errors.New("what should stay as it is did not: " + strings.Join(growing, "; "))
	}
	return nil
}
