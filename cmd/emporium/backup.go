package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"emporium/kit/db"
	"emporium/wiring"
)

type backupCmd struct {
	To   string `arg:"" name:"dir" help:"Directory to make, which must not be there yet."`
	JSON bool   `help:"Print what was saved as JSON."`
}

// Run saves everything that is kept in files.
func (b backupCmd) Run(ctx context.Context, root *cli) error {
	loaded, err := root.load(ctx)
	if err != nil {
		return err
	}
	out, err := wiring.Backup(ctx, loaded.Config, b.To, wiring.BackupOptions{Version: version, Progress: progressOf(root.std.err)})
	if errors.Is(err, db.ErrNotStill) {
		return fmt.Errorf("%w; nothing was saved, try again", err)
	}
	if err != nil {
		return err
	}
	if loaded.Config.User.KeySecret != "" {
		fmt.Fprintln(root.std.err, "emporium: user.key_secret is not part of the backup, and the user service does not start without it: keep it elsewhere")
	}
	if len(out.Elsewhere) > 0 {
		fmt.Fprintf(root.std.err, "emporium: not part of the backup, because servers keep it: %s; see docs/production.md\n", strings.Join(out.Elsewhere, ", "))
	}
	if b.JSON {
		return printJSON(root.std.out, out)
	}
	return printBackup(root.std.out, "saved to "+b.To, out)
}

type restoreCmd struct {
	From  string `arg:"" name:"dir" type:"existingdir" help:"Directory that emporium backup has made."`
	Check bool   `help:"Only look whether the backup is whole."`
	JSON  bool   `help:"Print what was restored as JSON."`
}

// Run puts a backup into an empty data directory.
func (r restoreCmd) Run(ctx context.Context, root *cli) error {
	o := wiring.BackupOptions{Version: version, Progress: progressOf(root.std.err)}
	if r.Check {
		out, err := wiring.ReadBackup(ctx, r.From, o)
		return r.tell(root.std.out, "the backup is whole", out, err)
	}
	loaded, err := root.load(ctx)
	if err != nil {
		return err
	}
	out, err := wiring.Restore(ctx, loaded.Config, r.From, o)
	if err := r.tell(root.std.out, "restored to "+loaded.Config.DataDir, out, err); err != nil || r.JSON {
		return err
	}
	for _, name := range out.Elsewhere {
		if name == "events" {
			fmt.Fprintln(root.std.out, "The events are in Kafka: let each group begin before the moment of the backup again, as docs/production.md says.")
		}
	}
	fmt.Fprintln(root.std.out, "Start the shop (emporium serve), and look with emporium audit and emporium payments reconcile.")
	return nil
}

func (r restoreCmd) tell(out io.Writer, done string, b wiring.Backed, err error) error {
	if err != nil {
		return err
	}
	if r.JSON {
		return printJSON(out, b)
	}
	return printBackup(out, done, b)
}

func printBackup(out io.Writer, done string, b wiring.Backed) error {
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	for _, p := range b.Parts {
		fmt.Fprintf(w, "%s\t%8.1f MB\n", p.Name, float64(p.Bytes)/1e6)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "%s: %.1f MB as of %s\n", done, float64(b.Bytes())/1e6, b.At.Format(time.RFC3339))
	return err
}

// progressOf shows on a terminal what is copied.
func progressOf(to io.Writer) func(part string, done, all int64) {
	var b *bar
	var at string
	return func(part string, done, all int64) {
		if part != at {
			b, at = newBar(to, all), part
		}
		if b.total = all; done < all {
			b.show(done, part)
			return
		}
		b.done()
	}
}
