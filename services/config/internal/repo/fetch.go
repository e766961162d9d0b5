package repo

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"strings"

	"github.com/go-git/go-git/v5"
	gitconfig "github.com/go-git/go-git/v5/config"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/storage/memory"
)

// open opens a repository of this machine.
func (g *Git) open() (*git.Repository, error) {
	return git.PlainOpenWithOptions(g.local, &git.PlainOpenOptions{DetectDotGit: false, EnableDotGitCommonDir: true})
}

// repository is the present state; fetching is held. What is fetched goes to a copy of the storage, which shares its objects: who reads
// an older state reads what nobody writes to.
func (g *Git) repository(ctx context.Context) (*git.Repository, error) {
	if g.local != "" {
		return g.open() // anew each time: packs that others write are not seen by a handle that is older
	}
	storage, err := g.storage()
	if err != nil {
		return nil, err
	}
	r, err := git.Open(storage, nil)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, g.o.Timeout)
	defer cancel()
	err = r.FetchContext(ctx, &git.FetchOptions{RemoteName: remoteName, Auth: g.auth, Force: true, Prune: true, Tags: git.NoTags,
		RefSpecs: []gitconfig.RefSpec{"+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"}})
	if err != nil && !errors.Is(err, git.NoErrAlreadyUpToDate) {
		return nil, g.safe(err)
	}
	if err := g.fetchHead(ctx, r); err != nil {
		return nil, g.safe(err)
	}
	g.remote = r
	return r, nil
}

const remoteName = "origin"

// storage is a new one with what was fetched before.
func (g *Git) storage() (*memory.Storage, error) {
	s := memory.NewStorage()
	if g.remote == nil {
		r, err := git.Init(s, nil)
		if err != nil {
			return nil, err
		}
		_, err = r.CreateRemote(&gitconfig.RemoteConfig{Name: remoteName, URLs: []string{g.o.URI}})
		return s, err
	}
	old, ok := g.remote.Storer.(*memory.Storage)
	if !ok {
		return nil, errors.New("what was fetched is not in memory")
	}
	c, err := old.Config()
	if err != nil {
		return nil, err
	}
	maps.Copy(s.Objects, old.Objects)
	maps.Copy(s.Commits, old.Commits)
	maps.Copy(s.Trees, old.Trees)
	maps.Copy(s.Blobs, old.Blobs)
	maps.Copy(s.Tags, old.Tags)
	maps.Copy(s.ReferenceStorage, old.ReferenceStorage)
	return s, s.SetConfig(c)
}

// fetchHead asks what HEAD names, which a fetch does not tell, where the default label depends on it.
func (g *Git) fetchHead(ctx context.Context, r *git.Repository) error {
	if g.o.DefaultLabel != "" {
		return nil
	}
	for _, name := range usualLabels {
		if _, err := r.Storer.Reference(plumbing.NewBranchReferenceName(name)); err == nil {
			return nil
		}
	}
	remote, err := r.Remote(remoteName)
	if err != nil {
		return err
	}
	refs, err := remote.ListContext(ctx, &git.ListOptions{Auth: g.auth})
	if err != nil {
		return err
	}
	for _, ref := range refs {
		if ref.Name() == plumbing.HEAD && ref.Type() == plumbing.SymbolicReference {
			return r.Storer.SetReference(ref)
		}
	}
	return nil
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

// usualLabels are default where they are there.
var usualLabels = []string{"main", "master"}

func defaultLabel(r *git.Repository, refs map[string]plumbing.Hash) string {
	for _, name := range usualLabels {
		if _, ok := refs[name]; ok {
			return name
		}
	}
	if head, err := r.Storer.Reference(plumbing.HEAD); err == nil && head.Type() == plumbing.SymbolicReference {
		return head.Target().Short()
	}
	return "main"
}
