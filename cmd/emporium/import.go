package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"emporium/cmd/emporium/importer"
)

type importCmd struct {
	File     string `arg:"" type:"existingfile" help:"CSV file. Shopify's product export is recognised without a mapping."`
	Map      string `type:"existingfile" placeholder:"MAP.yaml" help:"Which column is what; see examples/import."`
	Currency string `default:"EUR" help:"Currency of the prices, for files that do not say."`
	Rejects  string `placeholder:"FILE" help:"Where rejects are written. Default: the file's name with .rejects.csv."`
	URL      string `placeholder:"URL" help:"A running shop's gateway. Default: the shop in the data directory, which must not be running."`
	Token    string `placeholder:"TOKEN" help:"Staff access token for --url." env:"EMPORIUM_TOKEN"`
	JSON     bool   `help:"Print the summary as JSON."`
}

// Run imports the file.
func (i importCmd) Run(ctx context.Context, root *cli) (err error) {
	f, err := os.Open(i.File)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	source, err := i.source(f)
	if err != nil {
		return err
	}
	shop, closeShop, err := root.connect(ctx, i.URL, i.Token, "products:write", "stock:write")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeShop()) }()
	rejects, err := newRejects(i.rejectPath())
	if err != nil {
		return err
	}
	bar := newBar(root.std.err, info.Size())
	summary, err := importer.Run(ctx, importer.Options{Source: source, Sink: sink{shop}, Reject: rejects.add,
		Progress: func(p importer.Progress) { bar.show(p.Bytes, fmt.Sprintf("%d products", p.Products())) }})
	bar.done()
	if closeErr := rejects.close(); err == nil {
		err = closeErr
	}
	switch {
	case i.JSON:
		return errors.Join(err, printJSON(root.std.out, jsonSummary(summary, rejects)))
	case err != nil && summary.Products() == 0:
		return err // nothing was done that would need a summary
	}
	printSummary(root.std.out, summary, rejects.path)
	return err
}

func (i importCmd) source(f *os.File) (importer.Source, error) {
	var mapping *importer.Mapping
	if i.Map != "" {
		text, err := os.ReadFile(i.Map)
		if err != nil {
			return nil, err
		}
		m, err := importer.ParseMapping(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", i.Map, err)
		}
		mapping = &m
	}
	return importer.Open(f, mapping, i.Currency)
}

func (i importCmd) rejectPath() string {
	if i.Rejects != "" {
		return i.Rejects
	}
	return strings.TrimSuffix(i.File, ".csv") + ".rejects.csv"
}

// jsonSummary is the summary for machines.
func jsonSummary(s importer.Summary, r *rejects) any {
	out := struct {
		Created       int     `json:"created"`
		Updated       int     `json:"updated"`
		Unchanged     int     `json:"unchanged"`
		Refused       int     `json:"refused"`
		Rejected      int     `json:"rejected"`
		RejectsFile   string  `json:"rejects_file,omitempty"`
		Drafts        int     `json:"drafts"`
		Levels        int     `json:"levels"`
		LevelsChanged int     `json:"levels_changed"`
		Seconds       float64 `json:"seconds"`
	}{Created: s.Created, Updated: s.Updated, Unchanged: s.Unchanged, Refused: s.Refused, Rejected: s.Rejected, Drafts: s.Drafts,
		Levels: s.Levels, LevelsChanged: s.LevelsChanged, Seconds: s.Duration.Seconds()}
	if s.Rejected > 0 {
		out.RejectsFile = r.path
	}
	return out
}

func printSummary(w io.Writer, s importer.Summary, rejects string) {
	perSecond := float64(s.Products()) / max(s.Duration.Seconds(), 0.001)
	fmt.Fprintf(w, "%s: %d created, %d updated, %d unchanged; %d without a price are drafts\n",
		count(s.Products(), "product"), s.Created, s.Updated, s.Unchanged, s.Drafts)
	fmt.Fprintf(w, "%s: %d changed\n", count(s.Levels, "stock level"), s.LevelsChanged)
	if s.Rejected > 0 {
		fmt.Fprintf(w, "%s, with line, column and reason: %s\n", count(s.Rejected, "reject"), rejects)
	}
	fmt.Fprintf(w, "%.1f s, %.0f products/s\n", s.Duration.Seconds(), perSecond)
}

// rejects writes the reject file when there is something to write.
type rejects struct {
	path  string
	file  *os.File
	write func(importer.Reject) error
	flush func() error
}

func newRejects(path string) (*rejects, error) {
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return nil, fmt.Errorf("replace the old reject file: %w", err)
	}
	return &rejects{path: path}, nil
}

func (r *rejects) add(reject importer.Reject) error {
	if r.file == nil {
		f, err := os.Create(r.path)
		if err != nil {
			return fmt.Errorf("write rejects: %w", err)
		}
		r.file = f
		r.write, r.flush = importer.RejectFile(f)
	}
	return r.write(reject)
}

func (r *rejects) close() error {
	if r.file == nil {
		return nil
	}
	return errors.Join(r.flush(), r.file.Close())
}

// bar shows progress on a terminal and nothing elsewhere.
type bar struct {
	total int64
	out   *bufio.Writer
	last  time.Time
	shown bool
}

func newBar(out io.Writer, total int64) *bar {
	b := &bar{total: total}
	if isTerminal(out) {
		b.out = bufio.NewWriter(out)
	}
	return b
}

func (b *bar) show(done int64, what string) {
	if b.out == nil || time.Since(b.last) < 50*time.Millisecond {
		return
	}
	b.last, b.shown = time.Now(), true
	const width = 30
	filled := int(width * done / max(b.total, 1))
	fmt.Fprintf(b.out, "\r[%s%s] %3d%%  %s", strings.Repeat("█", filled), strings.Repeat("·", width-filled), 100*done/max(b.total, 1), what)
	_ = b.out.Flush()
}

func (b *bar) done() {
	if b.shown {
		fmt.Fprint(b.out, "\r\033[K")
		_ = b.out.Flush()
	}
}
