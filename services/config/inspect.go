package config

import (
	"context"
	"errors"
	"fmt"
	"time"

	"emporium/kit/clock"
	"emporium/kit/log"
	"emporium/services/config/internal/api"
	"emporium/services/config/internal/app"
	"emporium/services/config/internal/environ"
	"emporium/services/config/internal/repo"
)

// Inspector looks into the places of a configuration without serving them, for tools.
type Inspector struct {
	server *app.Server
	schema environ.Schema
}

// Inspect reads the configured places, or the folder or git repository at a path. It must be closed.
func Inspect(ctx context.Context, cfg Config, dataDir, at string, schema Schema) (*Inspector, error) {
	if at != "" {
		cfg.Repositories, cfg.Native = nil, nil
		cfg.Git.URI = ""
		if repo.IsGit(at) {
			cfg.Git.URI = at
		} else {
			cfg.Native = []string{at}
		}
	}
	places, err := open(cfg, dataDir)
	if err != nil {
		return nil, err
	}
	server := app.New(app.Options{Repositories: places, Overrides: cfg.Overrides, Schema: environ.Schema(schema), Validate: app.ValidateOff,
		Clock: clock.System, Log: log.Discard()})
	if _, err := server.Refresh(ctx, false); err != nil {
		return nil, errors.Join(err, server.Close())
	}
	return &Inspector{server, environ.Schema(schema)}, nil
}

// Close lets go of the places.
func (i *Inspector) Close() error { return i.server.Close() }

// Problem is one thing that is wrong. Place is a file, Warning marks what other sources may cure.
type Problem struct {
	Place, Message string
	Warning        bool
}

// String is the problem on a line.
func (p Problem) String() string { return environ.Problem(p).String() }

// Check lists what the schema finds wrong under a label, "" for the default one.
func (i *Inspector) Check(ctx context.Context, label string) ([]Problem, error) {
	v, err := i.server.View(ctx, label)
	if err != nil {
		return nil, err
	}
	var out []Problem
	for _, p := range v.Check(i.schema) {
		out = append(out, Problem(p))
	}
	return out, nil
}

// Commit is one change of a git repository.
type Commit struct {
	ID, Author, Message string
	Time                time.Time
	Files               []string
}

// History lists changes under a label, the newest first; about is an application or a file, "" for all.
func (i *Inspector) History(ctx context.Context, label, about string, limit int) ([]Commit, error) {
	list, err := i.server.History(ctx, label, about, limit)
	if err != nil {
		return nil, err
	}
	var out []Commit
	for _, c := range list {
		out = append(out, Commit{ID: c.ID, Author: c.Author, Message: c.Message, Time: c.Time, Files: c.Files})
	}
	return out, nil
}

// Difference is one key that two labels say differently; secrets are masked. File is empty when an application's view was
// compared; Was and Is are nil where the key is absent.
type Difference struct {
	File, Key string
	Was, Is   *string
}

// Diff compares two labels: what an application with a profile is told, or with application "" all files. Others are the files without
// properties that differ.
func (i *Inspector) Diff(ctx context.Context, from, to, application, profile string) (list []Difference, others []string, err error) {
	before, err := i.server.View(ctx, from)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", from, err)
	}
	after, err := i.server.View(ctx, to)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", to, err)
	}
	found, others, err := api.Compare(before, after, application, profile, i.schema)
	for _, d := range found {
		list = append(list, Difference(d))
	}
	return list, others, err
}
