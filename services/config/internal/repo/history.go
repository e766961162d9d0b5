package repo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"time"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing/object"
)

// historyLimit bounds the time that a look into the past may take.
const historyLimit = 20 * time.Second

// History implements Revision.
func (v *gitRevision) History(ctx context.Context, label, file string, limit int) ([]Commit, error) {
	if !v.known(label) {
		return nil, ErrNoLabel
	}
	v.g.mu.Lock()
	defer v.g.mu.Unlock()
	ctx, cancel := context.WithTimeout(ctx, historyLimit)
	defer cancel()
	var out []Commit
	err := v.again(ctx, func() (err error) { out, err = v.history(ctx, label, file, limit); return err })
	return out, err
}

func (v *gitRevision) history(ctx context.Context, label, file string, limit int) ([]Commit, error) {
	hash, err := v.resolve(label)
	if err != nil {
		return nil, err
	}
	o := &git.LogOptions{From: hash, Order: git.LogOrderCommitterTime}
	iter, err := v.r.Log(o)
	if err != nil {
		return nil, fmt.Errorf("read the history of %s: %w", v.g.Name(), err)
	}
	defer iter.Close()
	var out []Commit
	for len(out) < limit {
		c, err := iter.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err = errors.Join(err, ctx.Err()); err != nil {
			return nil, fmt.Errorf("read the history of %s: %w", v.g.Name(), err)
		}
		files, err := changed(ctx, c)
		if err != nil {
			return nil, fmt.Errorf("read the history of %s: %w", v.g.Name(), err)
		}
		if file != "" && !touches(files, file) {
			continue
		}
		subject, _, _ := strings.Cut(strings.TrimSpace(c.Message), "\n")
		out = append(out, Commit{ID: c.Hash.String(), Author: c.Author.Name, Time: c.Author.When.UTC(), Message: subject, Files: files})
	}
	return out, nil
}

// touches reports whether a change is about a file, or about any file whose name begins with an application's.
func touches(files []string, wanted string) bool {
	for _, f := range files {
		if f == wanted || strings.HasSuffix(f, "/"+wanted) {
			return true
		}
		if strings.Contains(wanted, ".") {
			continue
		}
		stem := strings.TrimSuffix(path.Base(f), path.Ext(f))
		if stem == wanted || strings.HasPrefix(stem, wanted+"-") {
			return true
		}
	}
	return false
}

// changed lists the files in which a commit differs from its first parent.
func changed(ctx context.Context, c *object.Commit) ([]string, error) {
	after, err := c.Tree()
	if err != nil {
		return nil, err
	}
	var before *object.Tree
	if parent, err := c.Parent(0); err == nil {
		if before, err = parent.Tree(); err != nil {
			return nil, err
		}
	} else if !errors.Is(err, object.ErrParentNotFound) {
		return nil, err
	}
	changes, err := object.DiffTreeContext(ctx, before, after)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, ch := range changes {
		if ch.To.Name != "" {
			out = append(out, ch.To.Name)
		} else {
			out = append(out, ch.From.Name)
		}
	}
	return out, nil
}
