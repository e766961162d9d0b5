// Command generate writes what is derived from the code: OpenAPI documents and clients, the AsyncAPI document, the
// configuration reference, the table of error codes and the picture of the architecture. CI runs it and fails on a difference.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"emporium/kit/conf"
	"emporium/kit/service"
	"emporium/wiring"
)

func main() {
	if err := run(context.Background(), "."); err != nil {
		fmt.Fprintln(os.Stderr, "generate: "+err.Error())
		os.Exit(1)
	}
}

func run(ctx context.Context, root string) error {
	services, done, err := build(ctx)
	if err != nil {
		return err
	}
	return errors.Join(writeAll(ctx, root, services), done())
}

func writeAll(ctx context.Context, root string, services []*service.Service) error {
	for _, step := range []struct {
		name string
		do   func() error
	}{
		{"OpenAPI and clients", func() error { return writeAPIs(root, services) }},
		{"AsyncAPI", func() error { return writeAsyncAPI(filepath.Join(root, "contract/event/asyncapi.yaml")) }},
		{"configuration reference", func() error { return writeConfiguration(filepath.Join(root, "docs/configuration.md")) }},
		{"error codes", func() error { return writeErrors(filepath.Join(root, "docs/errors.md")) }},
		{"metrics", func() error { return writeMetrics(ctx, filepath.Join(root, "docs/metrics.md"), services) }},
		{"resilience", func() error { return writeResilience(filepath.Join(root, "docs/resilience.md")) }},
		{"architecture", func() error { return writeArchitecture(filepath.Join(root, "docs/architecture.md"), services) }},
		{"payment scenarios", func() error {
			sources, err := sourceRoot()
			if err != nil {
				return err
			}
			return writePayments(filepath.Join(root, "docs/payments.md"), sources)
		}},
	} {
		if err := step.do(); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return nil
}

// build makes every service on an empty data directory, because only a built service knows its operations.
func build(ctx context.Context) (services []*service.Service, done func() error, err error) {
	dir, err := os.MkdirTemp("", "emporium-generate-")
	if err != nil {
		return nil, nil, err
	}
	var c wiring.Config
	if _, err := conf.Load(&c, conf.Sources{Set: []string{"data_dir=" + dir}}); err != nil {
		return nil, nil, errors.Join(err, os.RemoveAll(dir))
	}
	h, err := wiring.Open(ctx, c, nil, wiring.Options{NoListeners: true, LogTo: io.Discard, Version: "1"})
	if err != nil {
		return nil, nil, errors.Join(err, os.RemoveAll(dir))
	}
	return h.Services(), func() error { return errors.Join(h.Close(), os.RemoveAll(dir)) }, nil
}

func write(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // sources are readable
		return err
	}
	return os.WriteFile(path, content, 0o644) //nolint:gosec // sources are readable
}
