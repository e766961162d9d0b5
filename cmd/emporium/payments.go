package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"text/tabwriter"
	"time"

	"emporium/kit/log"
	"emporium/wiring"
)

type paymentsCmd struct {
	Ledger    paymentsLedgerCmd    `cmd:"" help:"What each account holds, per provider and currency; or all postings as CSV."`
	Reconcile paymentsReconcileCmd `cmd:"" help:"Compare the providers' lists with the ledger, both ways. Fails when they differ."`
	Tasks     paymentsTasksCmd     `cmd:"" help:"What a person has to see to."`
}

func (c *cli) books(ctx context.Context) (*wiring.Books, error) {
	loaded, err := c.load(ctx, "payment")
	if err != nil {
		return nil, err
	}
	return wiring.OpenBooks(ctx, loaded.Config, log.Discard())
}

type paymentsLedgerCmd struct {
	Until  string `placeholder:"TIME" help:"Only what happened before, like 2026-11-01 or 2026-11-01T12:00:00Z."`
	JSON   bool   `help:"Print as JSON."`
	Export string `placeholder:"FILE" help:"Write the postings as CSV to a file, - for standard output, instead of the balances."`
	From   string `placeholder:"TIME" help:"Export what happened then or later."`
}

// Run shows the balances or exports the postings.
func (p paymentsLedgerCmd) Run(ctx context.Context, root *cli) (err error) {
	until, err := moment("until", p.Until)
	if err != nil {
		return err
	}
	from, err := moment("from", p.From)
	if err != nil {
		return err
	}
	books, err := root.books(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, books.Close()) }()
	if p.Export != "" {
		return p.export(ctx, root, books, from, until)
	}
	balances, err := books.Balances(ctx, until)
	if err != nil {
		return err
	}
	if p.JSON {
		return printJSON(root.std.out, map[string]any{"balances": balances})
	}
	w := tabwriter.NewWriter(root.std.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "ACCOUNT\tPROVIDER\tBALANCE\tPOSTINGS")
	for _, b := range balances {
		fmt.Fprintf(w, "%s\t%s\t%s\t%d\n", b.Account, b.Provider, b.Balance, b.Postings)
	}
	return w.Flush()
}

func (p paymentsLedgerCmd) export(ctx context.Context, root *cli, books *wiring.Books, from, until time.Time) (err error) {
	out := root.std.out
	if p.Export != "-" {
		f, err := os.OpenFile(p.Export, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		out = f
	}
	w := bufio.NewWriter(out)
	return errors.Join(books.Export(ctx, w, from, until), w.Flush())
}

type paymentsReconcileCmd struct {
	Provider string `placeholder:"NAME" help:"Only this provider."`
	From     string `placeholder:"TIME" help:"Compare what happened then or later. Default: a week before the end."`
	To       string `placeholder:"TIME" help:"Compare what happened before. Default: now."`
	JSON     bool   `help:"Print as JSON."`
}

// errDrift makes a comparison that found something a failure, for those who run it by the clock.
var errDrift = errors.New("the providers' lists and the ledger differ; see above and: emporium payments tasks")

// Run compares.
func (p paymentsReconcileCmd) Run(ctx context.Context, root *cli) (err error) {
	to, err := moment("to", p.To)
	if err != nil {
		return err
	}
	if to.IsZero() {
		to = time.Now()
	}
	from, err := moment("from", p.From)
	if err != nil {
		return err
	}
	if from.IsZero() {
		from = to.AddDate(0, 0, -7)
	}
	if !from.Before(to) {
		return errors.New("--from must be before --to")
	}
	books, err := root.books(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, books.Close()) }()
	runs, failed := books.Reconcile(ctx, p.Provider, from, to)
	drifts := 0
	for _, r := range runs {
		drifts += len(r.Drifts)
	}
	if drifts > 0 {
		failed = errors.Join(failed, errDrift)
	}
	if p.JSON {
		return errors.Join(printJSON(root.std.out, map[string]any{"reconciliations": runs}), failed)
	}
	w := tabwriter.NewWriter(root.std.out, 0, 4, 2, ' ', 0)
	if len(runs) > 0 {
		fmt.Fprintln(w, "PROVIDER\tMOVEMENTS\tMATCHED\tDIFFERENCES")
	}
	for _, r := range runs {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\n", r.Provider, r.Movements, r.Matched, len(r.Drifts))
	}
	if drifts > 0 {
		fmt.Fprintln(w, "\nPROVIDER\tKIND\tREFERENCE\tPAYMENT\tOURS\tTHEIRS\tCURRENCY\tDONE")
	}
	for _, r := range runs {
		for _, d := range r.Drifts {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%d\t%d\t%s\t%s\n", r.Provider, d.Kind, d.Reference, d.PaymentID, d.Ours, d.Theirs, d.Currency, d.Action)
		}
	}
	return errors.Join(w.Flush(), failed)
}

type paymentsTasksCmd struct {
	N    uint16 `short:"n" default:"100" help:"How many at most."`
	JSON bool   `help:"Print as JSON."`
}

// Run lists what is open.
func (p paymentsTasksCmd) Run(ctx context.Context, root *cli) (err error) {
	books, err := root.books(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, books.Close()) }()
	tasks, err := books.Tasks(ctx, int(p.N))
	if err != nil {
		return err
	}
	if p.JSON {
		return printJSON(root.std.out, map[string]any{"tasks": tasks})
	}
	w := tabwriter.NewWriter(root.std.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "TASK\tKIND\tSUBJECT\tPAYMENT\tDUE\tWHAT TO DO")
	for _, t := range tasks {
		due := ""
		if t.DueAt != nil {
			due = t.DueAt.UTC().Format(time.DateOnly)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", t.ID, t.Kind, t.Subject, t.PaymentID, due, t.Note)
	}
	return w.Flush()
}

// moment reads a day or a time; nothing for an empty one.
func moment(flag, text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if t, err := time.Parse(layout, text); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("--%s: %q is neither a day like 2026-11-01 nor a time like 2026-11-01T12:00:00Z", flag, text)
}
