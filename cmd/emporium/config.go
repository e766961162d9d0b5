package main

import (
	"context"
)

type configCmd struct {
	Print configPrintCmd `cmd:"" help:"Show every key with its effective value and where that comes from; secrets are masked."`
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
