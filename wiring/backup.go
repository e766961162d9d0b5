package wiring

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"emporium/kit/db"
)

// Backed is the description that stands in a backup, as manifest.json.
type Backed struct {
	// Format is the description's own.
	Format int `json:"format"`
	// Program is the version that made the backup.
	Program string `json:"program"`
	// At is the moment that every part is of.
	At    time.Time    `json:"at"`
	Parts []BackedPart `json:"parts"`
	// Elsewhere are the stores that are kept on servers, and are not part of the backup.
	Elsewhere []string `json:"elsewhere,omitempty"`
}

// BackedPart is one SQLite file.
type BackedPart struct {
	// Name is the service's, events for the log, or payment-sandbox.
	Name   string `json:"name"`
	File   string `json:"file"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// Bytes is the size of all parts.
func (b *Backed) Bytes() (n int64) {
	for _, p := range b.Parts {
		n += p.Bytes
	}
	return n
}

const (
	manifestName  = "manifest.json"
	manifestForm  = 1
	eventLogPart  = "events"
	sandboxPart   = "payment-sandbox"
	restoringName = ".restoring"
)

// BackupOptions say how a backup is made or restored.
type BackupOptions struct {
	// Version is the program's.
	Version string
	// Progress is told which part is at hand, and how much of it is done, in bytes. May be nil.
	Progress func(part string, done, all int64)
}

func (o *BackupOptions) progress(part string) func(done, all int64) {
	return func(done, all int64) {
		if o.Progress != nil {
			o.Progress(part, done, all)
		}
	}
}

// stores tells where a configuration keeps what has to be saved: names and paths of files, and the names of what is on servers. Caches and the
// search index are made anew, and are neither.
func (c *Config) stores() (names, paths, elsewhere []string) {
	add := func(name, url string) {
		path, ok := strings.CutPrefix(url, "sqlite:")
		if !ok {
			elsewhere = append(elsewhere, name)
			return
		}
		path, _, _ = strings.Cut(strings.TrimPrefix(path, "//"), "?")
		names, paths = append(names, name), append(paths, path)
	}
	for _, s := range Table {
		if s.database != nil {
			add(s.Name, *s.database(c))
		}
	}
	if c.Payment.Sandbox.Enabled {
		add(sandboxPart, c.Payment.Sandbox.URL(c.DataDir))
	}
	if c.Notification.Documents != "" {
		elsewhere = append(elsewhere, "notification's documents")
	}
	if c.Bus.URL == "local" {
		return append(names, eventLogPart), append(paths, c.eventLog()), elsewhere
	}
	return names, paths, append(elsewhere, eventLogPart)
}

// Backup copies everything that a configuration keeps in files to a new directory, as it was at one moment, while the shop may be running. Either
// the directory is there and whole afterwards, or it is not there.
func Backup(ctx context.Context, c Config, to string, o BackupOptions) (out Backed, err error) {
	c.resolve()
	out = Backed{Format: manifestForm, Program: o.Version, Parts: []BackedPart{}}
	if _, err := os.Lstat(to); err == nil {
		return out, fmt.Errorf("%s is there already; name a directory that is to be made", to)
	}
	names, paths, elsewhere := c.stores()
	out.Elsewhere = elsewhere
	if names, paths, err = c.present(names, paths); err != nil {
		return out, err
	}
	part, err := os.MkdirTemp(filepath.Dir(to), filepath.Base(to)+".part-")
	if err != nil {
		return out, fmt.Errorf("make the backup's directory: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(part))
		}
	}()
	still, err := db.HoldStill(ctx, paths)
	if err != nil {
		return out, err
	}
	out.At = time.Now().UTC()
	for i, name := range names {
		p := BackedPart{Name: name, File: name + ".db"}
		if err = still.Copy(ctx, i, filepath.Join(part, p.File), o.progress(name)); err != nil {
			break
		}
		if p.Bytes, p.SHA256, err = sum(ctx, filepath.Join(part, p.File), io.Discard, nil); err != nil {
			break
		}
		out.Parts = append(out.Parts, p)
	}
	if err = errors.Join(err, still.Close()); err != nil {
		return out, err
	}
	text, err := json.MarshalIndent(out, "", "  ")
	if err != nil {
		return out, err
	}
	if err := writeSynced(filepath.Join(part, manifestName), append(text, '\n')); err != nil {
		return out, err
	}
	if err := errors.Join(syncDir(part), os.Rename(part, to)); err != nil {
		return out, fmt.Errorf("give the backup its name: %w", err)
	}
	return out, syncDir(filepath.Dir(to))
}

// present are those of the stores that are there. On the embedded log the shop is one process, and all of them must be; else services of other
// machines have theirs there.
func (c *Config) present(names, paths []string) (n, p []string, err error) {
	for i, path := range paths {
		switch {
		case !missing(path):
			n, p = append(n, names[i]), append(p, path)
		case c.Bus.URL == "local" && names[i] != sandboxPart:
			return nil, nil, fmt.Errorf("there is no %s, where %s is kept; name the shop's data directory by --data", path, names[i])
		}
	}
	if len(n) == 0 {
		return nil, nil, errors.New("nothing is kept in files here: databases and events are on servers, whose own tools save them; see docs/production.md")
	}
	return n, p, nil
}

// sum reads a file, writes it to w, and tells its size and hash.
func sum(ctx context.Context, path string, w io.Writer, progress func(done, all int64)) (n int64, hash string, err error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, "", err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return 0, "", err
	}
	h := sha256.New()
	for {
		const block = 4 << 20
		more, err := io.CopyN(io.MultiWriter(w, h), f, block)
		n += more
		if progress != nil {
			progress(n, info.Size())
		}
		if errors.Is(err, io.EOF) {
			return n, hex.EncodeToString(h.Sum(nil)), nil
		}
		if err = errors.Join(err, ctx.Err()); err != nil {
			return n, "", err
		}
	}
}

// ReadBackup reads what a backup says about itself, and holds every part against that.
func ReadBackup(ctx context.Context, from string, o BackupOptions) (out Backed, err error) {
	text, err := os.ReadFile(filepath.Join(from, manifestName))
	if errors.Is(err, os.ErrNotExist) {
		return out, fmt.Errorf("%s is no backup: it has no %s", from, manifestName)
	}
	if err != nil {
		return out, err
	}
	if err := json.Unmarshal(text, &out); err != nil {
		return out, fmt.Errorf("%s is damaged: %w", filepath.Join(from, manifestName), err)
	}
	if out.Format != manifestForm {
		return out, fmt.Errorf("%s was made by another version of the program, %s; restore it with that one", from, out.Program)
	}
	if len(out.Parts) == 0 {
		return out, fmt.Errorf("%s is damaged: it names no parts", filepath.Join(from, manifestName))
	}
	var errs []error
	for _, p := range out.Parts {
		if p.File != filepath.Base(p.File) {
			return out, fmt.Errorf("%s is damaged: %q is no name of a file", filepath.Join(from, manifestName), p.File)
		}
		path := filepath.Join(from, p.File)
		n, hash, err := sum(ctx, path, io.Discard, o.progress(p.Name))
		switch {
		case ctx.Err() != nil:
			return out, ctx.Err()
		case err != nil:
			errs = append(errs, err)
		case n != p.Bytes || hash != p.SHA256:
			errs = append(errs, fmt.Errorf("%s is not what was saved: it has %d bytes of %d, or others", path, n, p.Bytes))
		}
	}
	if len(errs) > 0 {
		return out, fmt.Errorf("the backup is damaged; take another one:\n%w", errors.Join(errs...))
	}
	return out, nil
}

// Restore puts the files of a backup where a configuration keeps them. Nothing is overwritten: there must be no shop yet, and it must not run.
func Restore(ctx context.Context, c Config, from string, o BackupOptions) (out Backed, err error) {
	c.resolve()
	if out, err = ReadBackup(ctx, from, o); err != nil {
		return out, err
	}
	at, err := c.targets(&out)
	if err != nil {
		return out, err
	}
	release, err := lockParts(c.DataDir, append(WithDatabase(), eventLogPart))
	defer func() { err = errors.Join(err, release()) }()
	if err != nil {
		return out, err
	}
	var made []string
	defer func() {
		if err != nil {
			for _, path := range made {
				_ = os.Remove(path)
			}
		}
	}()
	for i, p := range out.Parts {
		if err := os.MkdirAll(filepath.Dir(at[i]), 0o750); err != nil {
			return out, fmt.Errorf("make the data directory: %w", err)
		}
		made = append(made, at[i]+restoringName)
		if err := copySynced(ctx, filepath.Join(from, p.File), at[i]+restoringName, p.SHA256, o.progress(p.Name)); err != nil {
			return out, fmt.Errorf("restore %s: %w", p.Name, err)
		}
		if p.Name == eventLogPart && len(out.Elsewhere) > 0 {
			if err := beginAnew(ctx, at[i]+restoringName); err != nil {
				return out, fmt.Errorf("restore %s: %w", p.Name, err)
			}
		}
	}
	for i := range out.Parts {
		if err := os.Rename(at[i]+restoringName, at[i]); err != nil {
			return out, err
		}
		made = append(made, at[i])
		if err := syncDir(filepath.Dir(at[i])); err != nil {
			return out, err
		}
	}
	return out, nil
}

// targets are the paths of the parts, none of which may be there.
func (c *Config) targets(b *Backed) ([]string, error) {
	names, paths, _ := c.stores()
	where := map[string]string{}
	for i, name := range names {
		where[name] = paths[i]
	}
	out := make([]string, len(b.Parts))
	var errs []error
	for i, p := range b.Parts {
		path, known := where[p.Name]
		delete(where, p.Name)
		if !known {
			errs = append(errs, fmt.Errorf("the backup holds %s as a file, and the configuration does not keep it in one", p.Name))
			continue
		}
		out[i] = path
		for _, there := range []string{path, path + "-wal", path + "-shm", path + restoringName} {
			if _, err := os.Lstat(there); err == nil {
				errs = append(errs, fmt.Errorf("%s is there already", there))
			}
		}
	}
	if len(errs) > 0 {
		return nil, fmt.Errorf("nothing was restored; name an empty data directory by --data:\n%w", errors.Join(errs...))
	}
	if c.Bus.URL == "local" {
		for _, name := range names {
			if _, lacks := where[name]; lacks && name != sandboxPart {
				errs = append(errs, fmt.Errorf("the configuration keeps %s in a file, which the backup does not hold", name))
			}
		}
	}
	for _, name := range []string{c.Product.Index, filepath.Join(c.DataDir, "product-index")} {
		if _, err := os.Lstat(name); name != "" && err == nil {
			errs = append(errs, fmt.Errorf("%s is there already: the search index of another shop; remove it, it is made anew", name))
		}
	}
	return out, errors.Join(errs...)
}

// beginAnew lets every group begin at the first event again. Its inbox knows what it has applied, and the log need not be of the moment of
// the databases then: it must only be later than they are.
func beginAnew(ctx context.Context, path string) (err error) {
	d, err := db.Open(ctx, "sqlite:"+path, db.Options{Name: "event log", SkipMigrations: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	return d.Write(ctx, func(tx *db.Tx) error {
		_, err := tx.Exec(ctx, "DELETE FROM position")
		return err
	})
}

// copySynced copies a file of a known hash to a new one, which is on disk afterwards.
func copySynced(ctx context.Context, from, to, hash string, progress func(done, all int64)) (err error) {
	f, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	_, got, err := sum(ctx, from, f, progress)
	if err != nil {
		return err
	}
	if got != hash {
		return fmt.Errorf("%s changes while it is read", from)
	}
	return f.Sync()
}

func writeSynced(path string, text []byte) (err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if _, err := f.Write(text); err != nil {
		return err
	}
	return f.Sync()
}
