package repo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/go-git/go-git/v5"
	gitconfig "github.com/go-git/go-git/v5/config"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/plumbing/transport"
	githttp "github.com/go-git/go-git/v5/plumbing/transport/http"
	gitssh "github.com/go-git/go-git/v5/plumbing/transport/ssh"
	"github.com/go-git/go-git/v5/storage/memory"
)

// GitOptions describe a git repository.
type GitOptions struct {
	// URI is https://…, http://…, ssh://…, user@host:path, or a folder of this machine, bare or not, also as file:….
	URI string
	// SearchPaths are folders in the repository in which files stand, besides its top, the weakest first. * stands for any name,
	// {application}, {profile} and {label} for what is asked for.
	SearchPaths []string
	// DefaultLabel is the branch that is meant when none is named. Default main, else master, else what HEAD names.
	DefaultLabel string
	// User and Password are for http(s). A token is a password with any user.
	User, Password string
	// KeyFile and KeyPassword are for ssh; KnownHosts is the file of hosts' keys, default ~/.ssh/known_hosts.
	KeyFile, KeyPassword, KnownHosts string
	// Timeout bounds one fetch. Default 30 s.
	Timeout time.Duration
}

// Git is a repository that is read without a work tree: a remote one is fetched into memory, one of this machine is read in place.
type Git struct {
	o     GitOptions
	local string // folder of a repository on this machine, "" for a remote one
	auth  transport.AuthMethod

	mu     sync.Mutex
	remote *git.Repository // fetched before
	trees  map[plumbing.Hash]*Tree
	files  map[plumbing.Hash]*File
}

// NewGit prepares the repository and asks nobody yet.
func NewGit(o GitOptions) (*Git, error) {
	g := &Git{o: o, trees: map[plumbing.Hash]*Tree{}, files: map[plumbing.Hash]*File{}}
	if o.Timeout <= 0 {
		g.o.Timeout = 30 * time.Second
	}
	endpoint, err := transport.NewEndpoint(o.URI)
	if err != nil || o.URI == "" {
		return nil, errors.New("the URI of the git repository is not valid") // it may hold a password
	}
	switch endpoint.Protocol {
	case "file":
		if g.local, err = filepath.Abs(strings.TrimPrefix(strings.TrimPrefix(o.URI, "file:"), "//")); err != nil {
			return nil, fmt.Errorf("git repository: %w", err)
		}
	case "http", "https":
		user, password := endpoint.User, endpoint.Password
		if o.Password != "" || o.User != "" {
			user, password = o.User, o.Password
		}
		if password != "" && user == "" {
			user = "git"
		}
		if user != "" {
			g.auth = &githttp.BasicAuth{Username: user, Password: password}
		}
	case "ssh":
		if err := g.prepareSSH(endpoint.User); err != nil {
			return nil, err
		}
	default:
		return nil, errors.New("the URI of the git repository must be a folder, or begin with https, http or ssh")
	}
	return g, nil
}

func (g *Git) prepareSSH(user string) error {
	if user == "" {
		user = "git"
	}
	if g.o.KeyFile == "" {
		return errors.New("a git repository over ssh needs the file of a private key")
	}
	keys, err := gitssh.NewPublicKeysFromFile(user, g.o.KeyFile, g.o.KeyPassword)
	if err != nil {
		return fmt.Errorf("read the private key for git: %w", err)
	}
	var files []string
	if g.o.KnownHosts != "" {
		files = []string{g.o.KnownHosts}
	}
	callback, err := gitssh.NewKnownHostsCallback(files...)
	if err != nil {
		return fmt.Errorf("read the known hosts for git: %w", err)
	}
	keys.HostKeyCallback = callback
	g.auth = keys
	return nil
}

// Name implements Repository. It is the URI without what signs in.
func (g *Git) Name() string {
	if g.local != "" {
		return "file:" + filepath.ToSlash(g.local)
	}
	if u, err := url.Parse(g.o.URI); err == nil && u.Scheme != "" {
		u.User, u.RawQuery, u.Fragment = nil, "", ""
		return strings.TrimSuffix(u.String(), "/")
	}
	return g.o.URI // user@host:path has no password
}

// Close implements Repository.
func (g *Git) Close() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.remote = nil
	return nil
}

// Open implements Repository: it fetches what is new and notes what each branch and tag stands for.
func (g *Git) Open(ctx context.Context) (Revision, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	r, err := g.repository(ctx)
	if err != nil {
		return nil, fmt.Errorf("read git repository %s: %w", g.Name(), err)
	}
	refs, err := readRefs(r)
	if err != nil {
		return nil, fmt.Errorf("read git repository %s: %w", g.Name(), err)
	}
	revision := &gitRevision{g: g, r: r, refs: refs, label: g.o.DefaultLabel}
	if revision.label == "" {
		revision.label = defaultLabel(r, refs)
	}
	if _, ok := refs[revision.label]; !ok && g.o.DefaultLabel == "" {
		return nil, fmt.Errorf("read git repository %s: it has no branch yet", g.Name())
	}
	g.forget(refs)
	return revision, nil
}

func (g *Git) repository(ctx context.Context) (*git.Repository, error) {
	if g.local != "" {
		// Opened anew each time: packs that others write are not seen by a handle that is older.
		return git.PlainOpenWithOptions(g.local, &git.PlainOpenOptions{DetectDotGit: false, EnableDotGitCommonDir: true})
	}
	if g.remote == nil {
		r, err := git.Init(memory.NewStorage(), nil)
		if err != nil {
			return nil, err
		}
		if _, err := r.CreateRemote(&gitconfig.RemoteConfig{Name: "origin", URLs: []string{g.o.URI}}); err != nil {
			return nil, err
		}
		g.remote = r
	}
	ctx, cancel := context.WithTimeout(ctx, g.o.Timeout)
	defer cancel()
	err := g.remote.FetchContext(ctx, &git.FetchOptions{RemoteName: "origin", Auth: g.auth, Force: true, Prune: true, Tags: git.NoTags,
		RefSpecs: []gitconfig.RefSpec{"+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"}})
	if err != nil && !errors.Is(err, git.NoErrAlreadyUpToDate) {
		return nil, g.safe(err)
	}
	return g.remote, nil
}

// safe keeps passwords out of errors, which name the URL.
func (g *Git) safe(err error) error {
	text := err.Error()
	for _, secret := range []string{g.o.Password, g.o.KeyPassword} {
		if secret != "" {
			text = strings.ReplaceAll(text, secret, "***")
		}
	}
	if u, parseErr := url.Parse(g.o.URI); parseErr == nil && u.User != nil {
		text = strings.ReplaceAll(text, u.User.String()+"@", "")
		if p, ok := u.User.Password(); ok && p != "" {
			text = strings.ReplaceAll(text, p, "***")
		}
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("it did not answer in %v: %w", g.o.Timeout, context.DeadlineExceeded)
	}
	return errors.New(text)
}

// readRefs maps branches and tags to commits. A branch goes before a tag of the same name.
func readRefs(r *git.Repository) (map[string]plumbing.Hash, error) {
	tags, branches := map[string]plumbing.Hash{}, map[string]plumbing.Hash{}
	iter, err := r.References()
	if err != nil {
		return nil, err
	}
	defer iter.Close()
	err = iter.ForEach(func(ref *plumbing.Reference) error {
		if ref.Type() != plumbing.HashReference {
			return nil
		}
		switch {
		case ref.Name().IsBranch():
			branches[ref.Name().Short()] = ref.Hash()
		case ref.Name().IsTag():
			hash := ref.Hash()
			if tag, err := r.TagObject(hash); err == nil {
				commit, err := tag.Commit()
				if err != nil {
					return nil //nolint:nilerr // a tag of something that is no commit is no label
				}
				hash = commit.Hash
			}
			tags[ref.Name().Short()] = hash
		}
		return nil
	})
	maps.Copy(tags, branches)
	return tags, err
}

func defaultLabel(r *git.Repository, refs map[string]plumbing.Hash) string {
	for _, name := range []string{"main", "master"} {
		if _, ok := refs[name]; ok {
			return name
		}
	}
	if head, err := r.Storer.Reference(plumbing.HEAD); err == nil && head.Type() == plumbing.SymbolicReference {
		return head.Target().Short()
	}
	return "main"
}

// keptTrees bounds the states of the past that stay in memory.
const keptTrees = 64

// forget lets go of trees that no label names any more; mu is held.
func (g *Git) forget(refs map[string]plumbing.Hash) {
	if len(g.trees) <= keptTrees {
		return
	}
	named := map[plumbing.Hash]bool{}
	for _, h := range refs {
		named[h] = true
	}
	maps.DeleteFunc(g.trees, func(h plumbing.Hash, _ *Tree) bool { return !named[h] })
	used := map[*File]bool{}
	for _, t := range g.trees {
		for _, f := range t.files {
			used[f] = true
		}
	}
	maps.DeleteFunc(g.files, func(_ plumbing.Hash, f *File) bool { return !used[f] })
}

type gitRevision struct {
	g     *Git
	r     *git.Repository
	refs  map[string]plumbing.Hash
	label string
}

var commitID = regexp.MustCompile(`^[0-9a-f]{7,40}$`)

// resolve finds the commit of a label: a branch, a tag or a commit's id.
func (v *gitRevision) resolve(label string) (plumbing.Hash, error) {
	if label == "" {
		label = v.label
	}
	if h, ok := v.refs[label]; ok {
		return h, nil
	}
	if commitID.MatchString(label) {
		if h, err := v.r.ResolveRevision(plumbing.Revision(label)); err == nil {
			return *h, nil
		}
	}
	return plumbing.ZeroHash, ErrNoLabel
}

// Tree implements Revision.
func (v *gitRevision) Tree(ctx context.Context, label string) (*Tree, error) {
	v.g.mu.Lock()
	defer v.g.mu.Unlock()
	hash, err := v.resolve(label)
	if err != nil {
		return nil, err
	}
	if t := v.g.trees[hash]; t != nil {
		return t, nil
	}
	t, err := v.read(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("read commit %s of %s: %w", hash, v.g.Name(), err)
	}
	if len(v.g.trees) >= 4*keptTrees {
		v.g.forget(v.refs)
	}
	v.g.trees[hash] = t
	return t, nil
}

// read takes all files of a commit; mu is held.
func (v *gitRevision) read(ctx context.Context, hash plumbing.Hash) (*Tree, error) {
	commit, err := v.r.CommitObject(hash)
	if err != nil {
		return nil, err
	}
	root, err := commit.Tree()
	if err != nil {
		return nil, err
	}
	files := map[string]*File{}
	b := &budget{}
	walker := object.NewTreeWalker(root, true, nil)
	defer walker.Close()
	for {
		name, entry, err := walker.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if entry.Mode != filemode.Regular && entry.Mode != filemode.Executable && entry.Mode != filemode.Deprecated {
			continue
		}
		f, err := v.file(entry.Hash, b)
		if err != nil {
			return nil, err
		}
		if f != nil {
			files[name] = f
		}
	}
	return newTree(hash.String(), v.g.Name()+"/", files), nil
}

func (v *gitRevision) file(hash plumbing.Hash, b *budget) (*File, error) {
	if f := v.g.files[hash]; f != nil {
		return f, b.take(int64(len(f.Data)))
	}
	blob, err := v.r.BlobObject(hash)
	if err != nil {
		return nil, err
	}
	if blob.Size > maxFile {
		return nil, nil
	}
	if err := b.take(blob.Size); err != nil {
		return nil, err
	}
	reader, err := blob.Reader()
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(reader)
	if err = errors.Join(err, reader.Close()); err != nil {
		return nil, err
	}
	f := &File{Data: data, sum: hash.String()}
	v.g.files[hash] = f
	return f, nil
}

// Locations implements Revision: the top, then the search paths.
func (v *gitRevision) Locations(t *Tree, q Query) []string {
	if q.Label == "" {
		q.Label = v.label
	}
	out := []string{""}
	for _, l := range v.g.o.SearchPaths {
		for _, filled := range fill(strings.Trim(l, "/"), q) {
			out = append(out, t.expand(path.Clean(filled))...)
		}
	}
	return out
}

// Same implements Revision.
func (v *gitRevision) Same(other Revision) bool {
	o, ok := other.(*gitRevision)
	return ok && v.label == o.label && maps.Equal(v.refs, o.refs)
}

// historyLimit bounds the time that a look into the past may take.
const historyLimit = 20 * time.Second

// History implements Revision.
func (v *gitRevision) History(ctx context.Context, label, file string, limit int) ([]Commit, error) {
	v.g.mu.Lock()
	defer v.g.mu.Unlock()
	ctx, cancel := context.WithTimeout(ctx, historyLimit)
	defer cancel()
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

// IsGit reports whether a folder is a git repository, bare or with a work tree.
func IsGit(dir string) bool {
	for _, sign := range []string{".git", "HEAD"} {
		if _, err := os.Stat(filepath.Join(dir, sign)); err == nil {
			return true
		}
	}
	return false
}
