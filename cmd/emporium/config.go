package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"emporium/wiring"
)

type configCmd struct {
	Print   configPrintCmd   `cmd:"" help:"Show every key with its effective value and where that comes from; secrets are masked."`
	Check   configCheckCmd   `cmd:"" help:"Check what the configuration server would serve against every service's keys; exit 1 when something is wrong, with --strict also for warnings."`
	History configHistoryCmd `cmd:"" help:"Show how the configuration server's git repository was changed."`
	Diff    configDiffCmd    `cmd:"" help:"Compare two states of the configuration server's git repository; secrets are masked."`
}

type configPrintCmd struct {
	JSON bool `help:"Print as JSON."`
}

// Run prints the configuration.
func (c configPrintCmd) Run(ctx context.Context, root *cli) error {
	loaded, err := root.load(ctx)
	if err != nil {
		return err
	}
	return loaded.Live.Loaded().Print(root.std.out, c.JSON)
}

// places say where the configuration server's files are.
type places struct {
	At    string `placeholder:"PATH" help:"Folder or git repository. Default: those of the configuration: config.git, config.native or config below data_dir."`
	Label string `help:"Branch, tag or commit. Default: config.git.label, main or master."`
}

// config is the server's section, read from this machine alone: the server's own cannot come from a server.
func (c *cli) config() (config wiring.Config, err error) {
	loaded, err := wiring.LoadLocal(c.sources())
	if err != nil {
		return config, fmt.Errorf("the configuration is not valid:\n%w", err)
	}
	return *loaded, nil
}

type configCheckCmd struct {
	places

	JSON   bool `help:"Print what is wrong as JSON."`
	Strict bool `help:"Exit 1 for warnings, too."`
}

// Run says what is wrong, a line each. What may be meant, or cured elsewhere, is a warning.
func (c configCheckCmd) Run(ctx context.Context, root *cli) (err error) {
	config, err := root.config()
	if err != nil {
		return err
	}
	i, err := wiring.InspectConfig(ctx, config, c.At)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, i.Close()) }()
	problems, err := i.Check(ctx, c.Label)
	if err != nil {
		return err
	}
	wrong, doubtful := 0, 0
	type problem struct {
		Place   string `json:"place"`
		Message string `json:"message"`
		Warning bool   `json:"warning"`
	}
	all := []problem{}
	for _, p := range problems {
		if p.Warning {
			doubtful++
		} else {
			wrong++
		}
		all = append(all, problem(p))
		if !c.JSON {
			fmt.Fprintln(root.std.out, p)
		}
	}
	if c.JSON {
		if err := printJSON(root.std.out, all); err != nil {
			return err
		}
	}
	switch {
	case wrong > 0:
		return fmt.Errorf("%s in the configuration", count(wrong, "problem"))
	case doubtful > 0 && c.Strict:
		return fmt.Errorf("%s in the configuration", count(doubtful, "warning"))
	case c.JSON:
	case doubtful > 0:
		fmt.Fprintf(root.std.out, "the configuration can be served, with %s\n", count(doubtful, "warning"))
	default:
		fmt.Fprintln(root.std.out, "the configuration can be served")
	}
	return nil
}

type configHistoryCmd struct {
	places

	App   string `help:"Only changes of this application's files, or of this file."`
	Limit int    `default:"20" help:"The most changes that are shown."`
	JSON  bool   `help:"Print as JSON."`
}

// Run lists changes, the newest first.
func (c configHistoryCmd) Run(ctx context.Context, root *cli) (err error) {
	config, err := root.config()
	if err != nil {
		return err
	}
	i, err := wiring.InspectConfig(ctx, config, c.At)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, i.Close()) }()
	commits, err := i.History(ctx, c.Label, c.App, max(1, c.Limit))
	if err != nil {
		return err
	}
	if c.JSON {
		type change struct {
			ID      string    `json:"id"`
			Author  string    `json:"author"`
			Message string    `json:"message"`
			Time    time.Time `json:"time"`
			Files   []string  `json:"files"`
		}
		all := make([]change, len(commits))
		for i, one := range commits {
			all[i] = change{one.ID, one.Author, one.Message, one.Time, one.Files}
		}
		return printJSON(root.std.out, all)
	}
	w := tabwriter.NewWriter(root.std.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "COMMIT\tTIME\tAUTHOR\tMESSAGE\tFILES")
	for _, one := range commits {
		fmt.Fprintf(w, "%.10s\t%s\t%s\t%s\t%s\n", one.ID, one.Time.Format(time.RFC3339), one.Author, one.Message, strings.Join(one.Files, " "))
	}
	return w.Flush()
}

type configDiffCmd struct {
	places

	From    string `arg:"" help:"Branch, tag or commit."`
	To      string `arg:"" optional:"" help:"Branch, tag or commit. Default: the newest."`
	App     string `help:"Compare what this application is told, rather than files."`
	Profile string `default:"default" help:"The application's profiles."`
	JSON    bool   `help:"Print as JSON."`
}

// Run lists the keys that differ, a line each.
func (c configDiffCmd) Run(ctx context.Context, root *cli) (err error) {
	config, err := root.config()
	if err != nil {
		return err
	}
	i, err := wiring.InspectConfig(ctx, config, c.At)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, i.Close()) }()
	to := c.To
	if to == "" {
		to = c.Label
	}
	list, others, err := i.Diff(ctx, c.From, to, c.App, c.Profile)
	if err != nil {
		return err
	}
	if c.JSON {
		type change struct {
			File string  `json:"file,omitempty"`
			Key  string  `json:"key"`
			Was  *string `json:"was"`
			Is   *string `json:"is"`
		}
		all := make([]change, len(list))
		for i, d := range list {
			all[i] = change(d)
		}
		return printJSON(root.std.out, map[string]any{"keys": all, "other_files": append([]string{}, others...)})
	}
	for _, d := range list {
		place := d.Key
		if d.File != "" {
			place = d.File + ": " + d.Key
		}
		switch {
		case d.Was == nil:
			fmt.Fprintf(root.std.out, "+ %s = %s\n", place, *d.Is)
		case d.Is == nil:
			fmt.Fprintf(root.std.out, "- %s = %s\n", place, *d.Was)
		default:
			fmt.Fprintf(root.std.out, "~ %s = %s → %s\n", place, *d.Was, *d.Is)
		}
	}
	for _, file := range others {
		fmt.Fprintf(root.std.out, "~ %s\n", file)
	}
	return nil
}
