// Command emporium runs the shop and looks after it. Run it with --help.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"emporium/kit/conf"
	"emporium/wiring"
)

// version is set by the linker in releases.
var version = "dev"

type cli struct {
	File string   `name:"config" short:"c" placeholder:"FILE" help:"Configuration file (YAML). Default: emporium.yaml when it is there." env:"EMPORIUM_CONFIG"`
	Set  []string `short:"s" placeholder:"KEY=VALUE" sep:"none" help:"Set a configuration key; goes before the file and the environment. May be repeated."`
	Data string   `placeholder:"DIR" help:"Data directory; short for --set data_dir=DIR."`

	Demo        demoCmd        `cmd:"" help:"Start the whole shop with a sample catalogue, walk through one purchase, and keep serving."`
	Serve       serveCmd       `cmd:"" help:"Run all services, or only those named."`
	Import      importCmd      `cmd:"" help:"Import products from a CSV file."`
	Migrate     migrateCmd     `cmd:"" help:"Bring the databases to this version."`
	User        userCmd        `cmd:"" help:"Manage staff accounts."`
	Events      eventsCmd      `cmd:"" help:"Look into the event log; send dead letters again."`
	Config      configCmd      `cmd:"" help:"Show the configuration."`
	Healthcheck healthcheckCmd `cmd:"" help:"Ask a running process whether it is ready; for container engines."`
	Version     versionCmd     `cmd:"" help:"Print the version."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := execute(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "emporium: "+err.Error())
		stop()
		os.Exit(1) //nolint:gocritic // stop has been called
	}
}

func execute(ctx context.Context, args []string) error {
	var c cli
	parser, err := kong.New(&c, kong.Name("emporium"),
		kong.Description("An e-commerce backend: one binary on a laptop, microservices in production.\n\nStart with: emporium demo"),
		kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{Compact: true, FlagsLast: true, WrapUpperBound: 100}),
		kong.BindTo(ctx, (*context.Context)(nil)))
	if err != nil {
		return err
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if err != nil {
		var parseErr *kong.ParseError
		if errors.As(err, &parseErr) {
			return fmt.Errorf("%w; see: emporium --help", err)
		}
		return err
	}
	return parsed.Run(&c)
}

// load reads the configuration from all its sources.
func (c *cli) load() (wiring.Config, *conf.Loaded, error) {
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
	var config wiring.Config
	loaded, err := conf.Load(&config, src)
	if err != nil {
		return config, nil, fmt.Errorf("the configuration is not valid:\n%w", err)
	}
	return config, loaded, nil
}

type versionCmd struct{}

// Run prints the version and what it was built with.
func (versionCmd) Run() error {
	revision := ""
	goVersion := ""
	if info, ok := debug.ReadBuildInfo(); ok {
		goVersion = info.GoVersion
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				revision = " " + s.Value[:min(12, len(s.Value))]
			}
		}
	}
	fmt.Printf("emporium %s%s (%s)\n", version, revision, goVersion)
	return nil
}

type configCmd struct {
	Print struct {
		JSON bool `help:"Print as JSON."`
	} `cmd:"" help:"Show every key with its effective value and where that comes from; secrets are masked."`
}

// Run prints the configuration.
func (c configCmd) Run(root *cli) error {
	_, loaded, err := root.load()
	if err != nil {
		return err
	}
	return loaded.Print(os.Stdout, c.Print.JSON)
}
