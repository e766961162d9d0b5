// Command emporium runs the shop and looks after it. Run it with --help.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"emporium/kit/conf"
	"emporium/kit/run"
	"emporium/wiring"
)

// version is set by the linker in releases.
var version = "dev"

// streams are what a command reads from and writes to: results to out, and what is said on the way to err.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

type cli struct {
	std streams

	File string   `name:"config" short:"c" placeholder:"FILE" help:"Configuration file (YAML). Default: emporium.yaml, when there is one." env:"EMPORIUM_CONFIG"`
	Set  []string `short:"s" placeholder:"KEY=VALUE" sep:"none" help:"Set a configuration key, over what the file and the environment say. May be repeated."`
	Data string   `placeholder:"DIR" help:"Data directory: short for --set data_dir=DIR."`

	Demo        demoCmd        `cmd:"" help:"Start the whole shop with a sample catalogue, walk through one purchase, and keep serving."`
	Serve       serveCmd       `cmd:"" help:"Run all services, or only those named."`
	Import      importCmd      `cmd:"" help:"Import products from a CSV file."`
	Bench       benchCmd       `cmd:"" help:"Send virtual shoppers to a shop and measure how that goes."`
	Audit       auditCmd       `cmd:"" help:"Hold everything that the services keep against the shop's invariants."`
	Backup      backupCmd      `cmd:"" help:"Save everything that is kept in files, while the shop runs."`
	Restore     restoreCmd     `cmd:"" help:"Put a backup into an empty data directory."`
	Migrate     migrateCmd     `cmd:"" help:"Bring the databases to this version."`
	User        userCmd        `cmd:"" help:"Manage staff accounts."`
	Events      eventsCmd      `cmd:"" help:"Look into the event log; send dead letters again."`
	Payments    paymentsCmd    `cmd:"" help:"Look into the ledger; compare it with the providers; list what a person has to see to."`
	Webhooks    webhooksCmd    `cmd:"" help:"Follow what the shop tells merchants' systems."`
	Config      configCmd      `cmd:"" help:"Show the configuration."`
	Healthcheck healthcheckCmd `cmd:"" help:"Ask a running process whether it is ready; for container engines."`
	Version     versionCmd     `cmd:"" help:"Print the version."`
}

func main() {
	ctx, release := run.SignalContext(context.Background())
	err := execute(ctx, os.Args[1:], streams{in: os.Stdin, out: os.Stdout, err: os.Stderr})
	release()
	if err != nil {
		fmt.Fprintln(os.Stderr, "emporium: "+err.Error())
		os.Exit(1)
	}
}

// errHelped ends the parsing once help was printed, in place of the end of the process.
var errHelped = errors.New("help was printed")

// execute runs one command line.
func execute(ctx context.Context, args []string, std streams) error {
	c := cli{std: std}
	parser, err := kong.New(&c, kong.Name("emporium"),
		kong.Description("An e-commerce backend: one binary on a laptop, microservices in production.\n\nStart with: emporium demo"),
		kong.Writers(std.out, std.err), kong.ConfigureHelp(kong.HelpOptions{Compact: true, FlagsLast: true, WrapUpperBound: 100}),
		kong.Help(func(o kong.HelpOptions, c *kong.Context) error {
			return errors.Join(kong.DefaultHelpPrinter(o, c), errHelped)
		}),
		kong.BindTo(ctx, (*context.Context)(nil)))
	if err != nil {
		return err
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if errors.Is(err, errHelped) {
		return nil
	}
	if err != nil {
		command := "emporium"
		if parseErr, ok := errors.AsType[*kong.ParseError](err); ok && parseErr.Context != nil {
			command = strings.TrimSpace(command + " " + commandOf(parseErr.Context))
		}
		return fmt.Errorf("%w; see: %s --help", err, command)
	}
	return parsed.Run(&c)
}

// commandOf is as much of a command as was understood, without its arguments.
func commandOf(c *kong.Context) string {
	var words []string
	for _, p := range c.Path {
		if p.Command != nil {
			words = append(words, p.Command.Name)
		}
	}
	return strings.Join(words, " ")
}

// load reads the configuration from all its sources, for a process of the named services, or all.
func (c *cli) load(ctx context.Context, services ...string) (*wiring.Loaded, error) {
	loaded, err := wiring.Load(ctx, c.sources(), services)
	return c.loaded(loaded, err)
}

// loadPatiently is load for a process that goes on running: it waits for a configuration server that it cannot do without.
func (c *cli) loadPatiently(ctx context.Context, services ...string) (*wiring.Loaded, error) {
	loaded, err := wiring.LoadPatiently(ctx, c.sources(), services, func(err error) {
		fmt.Fprintln(c.std.err, "emporium: waits for the configuration server: "+err.Error())
	})
	return c.loaded(loaded, err)
}

// loaded tells a person what is wrong with the configuration.
func (c *cli) loaded(loaded *wiring.Loaded, err error) (*wiring.Loaded, error) {
	switch {
	case errors.Is(err, wiring.ErrServer):
		return nil, err
	case err != nil:
		return nil, fmt.Errorf("the configuration is not valid:\n%w", err)
	case !loaded.Copied.IsZero():
		fmt.Fprintf(c.std.err, "emporium: going on with the configuration of %s: %v\n", loaded.Copied.Format(time.RFC3339), loaded.Missing)
	case loaded.Missing != nil:
		fmt.Fprintln(c.std.err, "emporium: going on without the configuration server: "+loaded.Missing.Error())
	}
	return loaded, nil
}

// sources are where the configuration stands on this machine.
func (c *cli) sources() conf.Sources {
	set := c.Set
	if c.Data != "" {
		set = append(set, "data_dir="+c.Data)
	}
	// EMPORIUM_TOKEN belongs to the commands, not to the configuration.
	environ := slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "EMPORIUM_TOKEN=") })
	src := conf.Sources{File: c.File, FileRequired: c.File != "", Environ: environ, EnvPrefix: "EMPORIUM", Set: set}
	if src.File == "" {
		src.File = "emporium.yaml"
	}
	return src
}

type versionCmd struct {
	JSON bool `help:"Print as JSON."`
}

// Run prints the version and what it was built with.
func (v versionCmd) Run(root *cli) error {
	revision := ""
	goVersion := ""
	if info, ok := debug.ReadBuildInfo(); ok {
		goVersion = info.GoVersion
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				revision = s.Value[:min(12, len(s.Value))]
			}
		}
	}
	if v.JSON {
		return printJSON(root.std.out, map[string]string{"version": version, "revision": revision, "go": goVersion})
	}
	_, err := fmt.Fprintf(root.std.out, "emporium %s (%s)\n", strings.TrimSpace(version+" "+revision), goVersion)
	return err
}
