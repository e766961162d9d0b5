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
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/plumbing/transport"
	githttp "github.com/go-git/go-git/v5/plumbing/transport/http"
	gitssh "github.com/go-git/go-git/v5/plumbing/transport/ssh"
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

	fetching sync.Mutex      // held while the network is asked, by nobody who reads
	remote   *git.Repository // fetched before; its storage never changes

	mu    sync.Mutex
	trees map[plumbing.Hash]*Tree
	files map[plumbing.Hash]*File
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
	g.fetching.Lock()
	defer g.fetching.Unlock()
	g.remote = nil
	return nil
}

// Open implements Repository: it fetches what is new and notes what each branch and tag stands for. Revisions are read meanwhile.
func (g *Git) Open(ctx context.Context) (Revision, error) {
	g.fetching.Lock()
	defer g.fetching.Unlock()
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
	g.mu.Lock()
	defer g.mu.Unlock()
	g.forget(refs)
	return revision, nil
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
	r     *git.Repository // read while mu is held
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

// known reports whether a label may be there, from what never changes.
func (v *gitRevision) known(label string) bool {
	_, ok := v.refs[label]
	return ok || label == "" || commitID.MatchString(label)
}

// again runs a reading of objects, and once more through a new handle where it fails: git gc replaces the packs that an older one
// knows, while branches stay what they are. mu is held.
func (v *gitRevision) again(ctx context.Context, read func() error) error {
	err := read()
	if err == nil || v.g.local == "" || ctx.Err() != nil {
		return err
	}
	r, openErr := v.g.open()
	if openErr != nil {
		return err
	}
	v.r = r
	return read()
}

// Tree implements Revision.
func (v *gitRevision) Tree(ctx context.Context, label string) (*Tree, error) {
	if !v.known(label) {
		return nil, ErrNoLabel
	}
	v.g.mu.Lock()
	defer v.g.mu.Unlock()
	var hash plumbing.Hash
	err := v.again(ctx, func() (err error) { hash, err = v.resolve(label); return err })
	if err != nil {
		return nil, err
	}
	if t := v.g.trees[hash]; t != nil {
		return t, nil
	}
	var t *Tree
	if err := v.again(ctx, func() (err error) { t, err = v.read(ctx, hash); return err }); err != nil {
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
	files, links := map[string]*File{}, map[string]string{}
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
		if entry.Mode == filemode.Symlink {
			if links[name], err = v.link(entry.Hash); err != nil {
				return nil, err
			}
			continue
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
	warnings := resolveLinks(files, links)
	t := newTree(hash.String(), v.g.Name()+"/", files)
	t.Warnings = warnings
	return t, nil
}

// link reads where a symbolic link points to, "" when that is longer than any path.
func (v *gitRevision) link(hash plumbing.Hash) (string, error) {
	blob, err := v.r.BlobObject(hash)
	if err != nil || blob.Size > maxLink {
		return "", err
	}
	data, err := readBlob(blob)
	return string(data), err
}

func readBlob(blob *object.Blob) ([]byte, error) {
	reader, err := blob.Reader()
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(reader)
	return data, errors.Join(err, reader.Close())
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
	data, err := readBlob(blob)
	if err != nil {
		return nil, err
	}
	f := &File{Data: data, sum: hash.String()}
	v.g.files[hash] = f
	return f, nil
}

// Key implements Revision.
func (v *gitRevision) Key(label string) string {
	if label == v.label {
		return ""
	}
	return label
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

// IsGit reports whether a folder is a git repository, bare or with a work tree.
func IsGit(dir string) bool {
	for _, sign := range []string{".git", "HEAD"} {
		if _, err := os.Stat(filepath.Join(dir, sign)); err == nil {
			return true
		}
	}
	return false
}
