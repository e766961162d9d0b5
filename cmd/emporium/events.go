package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"emporium/kit/conf"
	"emporium/kit/event"
	"emporium/kit/log"
	"emporium/wiring"
)

type eventsCmd struct {
	Topics eventsTopicsCmd `cmd:"" default:"withargs" help:"Topics with their size, and how far each group has read."`
	Show   eventsShowCmd   `cmd:"" help:"Show the newest events of a topic."`
	Tail   eventsTailCmd   `cmd:"" help:"Follow a topic."`
	Dead   eventsDeadCmd   `cmd:"" help:"Show a service's dead letters with their reasons."`
	Replay eventsReplayCmd `cmd:"" help:"Send dead letters to their service again. Only says what it would do unless --yes."`
}

func (c *cli) bus(ctx context.Context) (wiring.Bus, error) {
	loaded, err := c.load(ctx)
	if err != nil {
		return nil, err
	}
	return wiring.InspectBus(ctx, loaded.Config, log.Discard())
}

// topic returns the bus once the topic is known to it.
func (c *cli) topic(ctx context.Context, name string) (wiring.Bus, error) {
	bus, err := c.bus(ctx)
	if err != nil {
		return nil, err
	}
	topics, err := bus.Topics(ctx)
	if err != nil {
		return nil, errors.Join(err, bus.Close())
	}
	names := make([]string, len(topics))
	for i, t := range topics {
		names[i] = t.Name
	}
	if !slices.Contains(names, name) {
		return nil, errors.Join(fmt.Errorf("there is no topic %q%s; see: emporium events topics", name, conf.Nearest(name, names)), bus.Close())
	}
	return bus, nil
}

type eventsTopicsCmd struct {
	JSON bool `help:"Print as JSON."`
}

// Run lists topics and lags.
func (e eventsTopicsCmd) Run(ctx context.Context, root *cli) (err error) {
	bus, err := root.bus(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, bus.Close()) }()
	topics, err := bus.Topics(ctx)
	if err != nil {
		return err
	}
	groups, err := bus.Groups(ctx)
	if err != nil {
		return err
	}
	if e.JSON {
		return printJSON(root.std.out, map[string]any{"topics": topics, "groups": groups})
	}
	w := tabwriter.NewWriter(root.std.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "TOPIC\tEVENTS\tPARTITIONS")
	for _, t := range topics {
		fmt.Fprintf(w, "%s\t%d\t%d\n", t.Name, t.Events, t.Partitions)
	}
	fmt.Fprintln(w, "\nGROUP\tTOPIC\tLAG")
	for _, g := range groups {
		fmt.Fprintf(w, "%s\t%s\t%d\n", g.Group, g.Topic, g.Lag)
	}
	return w.Flush()
}

type eventsShowCmd struct {
	Topic string `arg:"" help:"Topic, for example order.events."`
	N     uint16 `short:"n" default:"20" help:"How many."`
	JSON  bool   `help:"Print whole events as JSON, one a line."`
}

// Run shows the newest events.
func (e eventsShowCmd) Run(ctx context.Context, root *cli) (err error) {
	bus, err := root.topic(ctx, e.Topic)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, bus.Close()) }()
	records, err := bus.Read(ctx, e.Topic, -int64(e.N), int(e.N))
	if err != nil {
		return err
	}
	return printRecords(root.std.out, records, e.JSON)
}

type eventsTailCmd struct {
	Topic string `arg:"" help:"Topic, for example order.events."`
	JSON  bool   `help:"Print whole events as JSON, one a line."`
}

// Run follows a topic until it is interrupted.
func (e eventsTailCmd) Run(ctx context.Context, root *cli) (err error) {
	bus, err := root.topic(ctx, e.Topic)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, bus.Close()) }()
	seen := map[int32]int64{} // the newest offset by partition
	for first := true; ; first = false {
		records, err := bus.Read(ctx, e.Topic, -1000, 1000)
		if ctx.Err() != nil {
			return nil // interrupted
		}
		if err != nil {
			return err
		}
		before := maps.Clone(seen) // records come by time, not by offset
		fresh := slices.DeleteFunc(records, func(r event.Record) bool {
			seen[r.Partition] = max(seen[r.Partition], r.Offset)
			newest, known := before[r.Partition]
			return first || known && r.Offset <= newest
		})
		if err := printRecords(root.std.out, fresh, e.JSON); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(500 * time.Millisecond):
		}
	}
}

type eventsDeadCmd struct {
	Service string `arg:"" help:"Service whose dead letters to show."`
	N       uint16 `short:"n" default:"50" help:"How many."`
	JSON    bool   `help:"Print as JSON, one a line."`
}

// Run shows dead letters.
func (e eventsDeadCmd) Run(ctx context.Context, root *cli) (err error) {
	if err := wiring.CheckNames(e.Service); err != nil {
		return err
	}
	bus, err := root.bus(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, bus.Close()) }()
	letters, err := deadLetters(ctx, bus, e.Service, int(e.N))
	if err != nil {
		return err
	}
	if !e.JSON && len(letters) == 0 {
		fmt.Fprintln(root.std.out, "no dead letters")
	}
	for _, l := range letters {
		if e.JSON {
			if err := json.NewEncoder(root.std.out).Encode(l); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(root.std.out, "%s  %s  %s  %s\n  %s\n", l.At.Format(time.RFC3339), l.Event.ID, l.Event.Type, l.Event.Subject, l.Reason)
		if l.Lacks != "" {
			fmt.Fprintf(root.std.out, "  %s; it stands in %s, partition %d, offset %d\n", l.Lacks, l.Topic, l.Partition, l.Offset)
		}
	}
	return nil
}

type eventsReplayCmd struct {
	Service string   `arg:"" help:"Service whose dead letters to send again."`
	IDs     []string `arg:"" name:"event-id" optional:"" help:"Event ids; all dead letters when none is named."`
	Yes     bool     `help:"Do it."`
	JSON    bool     `help:"Print as JSON what was sent, or would be, and what cannot be."`
}

// Run sends dead letters again.
func (e eventsReplayCmd) Run(ctx context.Context, root *cli) (err error) {
	if err := wiring.CheckNames(e.Service); err != nil {
		return err
	}
	bus, err := root.bus(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, bus.Close()) }()
	letters, err := deadLetters(ctx, bus, e.Service, 100_000)
	if err != nil {
		return err
	}
	chosen, err := choose(letters, e.IDs, e.Service)
	if err != nil {
		return err
	}
	whole, rest, err := event.Mend(ctx, bus, chosen)
	if err != nil {
		return err
	}
	if len(e.IDs) > 0 && len(rest) > 0 {
		return fmt.Errorf("nothing was sent: %w", unsent(rest)) // it was asked for by name
	}
	if e.Yes {
		if err := event.Redrive(ctx, bus, whole); err != nil {
			return err
		}
	}
	if e.JSON {
		return errors.Join(printJSON(root.std.out, replayed{Service: e.Service, Sent: e.Yes, Letters: append([]event.DeadLetter{}, whole...), Unsent: append([]event.Unsent{}, rest...)}), e.failed(rest))
	}
	for _, l := range whole {
		fmt.Fprintf(root.std.out, "%s  %s  %s\n", l.Event.ID, l.Event.Type, l.Event.Subject)
	}
	if !e.Yes {
		for _, u := range rest {
			fmt.Fprintln(root.std.out, u)
		}
		fmt.Fprintf(root.std.out, "would send %d to %s again; add --yes to do it\n", len(whole), e.Service)
		return nil
	}
	fmt.Fprintf(root.std.out, "sent %d to %s again; those that were applied since are left alone\n", len(whole), e.Service)
	return e.failed(rest)
}

// replayed is what a replay did, or would do, as JSON.
type replayed struct {
	Service string             `json:"service"`
	Sent    bool               `json:"sent"`
	Letters []event.DeadLetter `json:"letters"`
	Unsent  []event.Unsent     `json:"unsent"`
}

// failed is the error of a replay that could not send everything.
func (e eventsReplayCmd) failed(rest []event.Unsent) error {
	if !e.Yes || len(rest) == 0 {
		return nil
	}
	return unsent(rest)
}

func unsent(rest []event.Unsent) error {
	var text strings.Builder
	fmt.Fprintf(&text, "%s cannot be sent again; their publisher has to, in a form that %s understands:", count(len(rest), "dead letter"), rest[0].Letter.Group)
	for _, u := range rest {
		fmt.Fprintf(&text, "\n%s", u)
	}
	return errors.New(text.String())
}

// choose returns the letters with these event ids, or all. An event that died several times is one letter, the newest.
func choose(letters []event.DeadLetter, ids []string, service string) ([]event.DeadLetter, error) {
	at := map[string]int{}
	var out []event.DeadLetter
	for _, l := range letters {
		if len(ids) > 0 && !slices.Contains(ids, l.Event.ID) {
			continue
		}
		if n, again := at[l.Event.ID]; again {
			out[n] = l
			continue
		}
		at[l.Event.ID] = len(out)
		out = append(out, l)
	}
	for _, id := range ids {
		if _, found := at[id]; !found {
			return nil, fmt.Errorf("there is no dead letter %s; see: emporium events dead %s", id, service)
		}
	}
	return out, nil
}

func deadLetters(ctx context.Context, bus wiring.Bus, service string, n int) ([]event.DeadLetter, error) {
	records, err := bus.Read(ctx, event.DeadLetterTopic(service), -int64(n), n)
	if err != nil {
		return nil, err
	}
	out := make([]event.DeadLetter, 0, len(records))
	for _, r := range records {
		var l event.DeadLetter
		if err := json.Unmarshal(r.Data, &l); err != nil {
			return nil, fmt.Errorf("read dead letter %s: %w", r.ID, err)
		}
		out = append(out, l)
	}
	return out, nil
}

func printRecords(w io.Writer, records []event.Record, asJSON bool) error {
	for _, r := range records {
		if asJSON {
			if err := json.NewEncoder(w).Encode(r.Event); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(w, "%s  %-28s %s  v%d\n", r.Time.Format("2006-01-02 15:04:05.000"), r.Type, r.Subject, r.Version)
	}
	return nil
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
