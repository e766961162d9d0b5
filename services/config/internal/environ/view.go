// Package environ puts together what an application is told: the property sources of its names and profiles, in Spring's order and
// forms.
package environ

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"emporium/kit/cipher"
	"emporium/kit/property"
	"emporium/services/config/internal/repo"
)

// shared is the name of the files that all applications have in common.
const shared = "application"

// Part is one repository under a view's label.
type Part struct {
	Revision repo.Revision
	Tree     *repo.Tree
}

// View is all repositories under one label. It does not change, and is safe for concurrent use.
type View struct {
	// Parts are the repositories, the strongest first.
	Parts []Part
	// Overrides go before everything.
	Overrides []property.Property
	// Cipher opens {cipher} values; nil leaves them as they are, for clients that have the key.
	Cipher cipher.Cipher
}

// Source is one property source: a document of a file.
type Source struct {
	Name string
	// Place is the name without the number of the document, for origins.
	Place      string
	Properties []property.Property
}

// FileError is of a file that cannot be read.
type FileError struct {
	Place string
	Err   error
}

// Error implements error.
func (e *FileError) Error() string { return e.Place + ": " + e.Err.Error() }

// Unwrap gives the reason.
func (e *FileError) Unwrap() error { return e.Err }

// Version is the commit when there is one repository.
func (v *View) Version() string {
	if len(v.Parts) == 1 {
		return v.Parts[0].Tree.Version
	}
	return ""
}

// Sources lists the property sources for a query, the strongest first.
func (v *View) Sources(q repo.Query) ([]Source, error) {
	var out []Source
	if len(v.Overrides) > 0 {
		out = append(out, Source{Name: "overrides", Properties: v.Overrides})
	}
	for _, p := range v.Parts {
		var err error
		if out, err = p.sources(out, q); err != nil {
			return nil, err
		}
	}
	if v.Cipher != nil {
		for i := range out {
			out[i].Properties = v.decrypted(out[i].Properties)
		}
	}
	return out, nil
}

// sources appends a repository's sources: profile goes before place, place before name, name before extension.
func (p Part) sources(out []Source, q repo.Query) ([]Source, error) {
	names := append([]string{shared}, q.Names...)
	locations := p.Revision.Locations(p.Tree, q)
	suffixes := []string{""}
	for _, profile := range q.Profiles {
		suffixes = append(suffixes, "-"+profile)
	}
	seen := map[string]bool{}
	for _, suffix := range slices.Backward(suffixes) {
		for _, location := range slices.Backward(locations) {
			for _, name := range slices.Backward(names) {
				for _, extension := range repo.Extensions {
					file := path.Join(location, name+suffix+extension)
					f := p.Tree.File(file)
					if f == nil || seen[file] {
						continue
					}
					seen[file] = true
					var err error
					if out, err = appendDocuments(out, f, file, p.Tree.Label(file), q.Profiles); err != nil {
						return nil, err
					}
				}
			}
		}
	}
	return out, nil
}

func appendDocuments(out []Source, f *repo.File, file, place string, profiles []string) ([]Source, error) {
	documents, err := f.Documents(file)
	if err != nil {
		return nil, &FileError{place, err}
	}
	for _, d := range slices.Backward(documents) {
		active, err := d.Active(profiles)
		if err != nil {
			return nil, &FileError{place, err}
		}
		if !active {
			continue
		}
		name := place
		if d.Of > 1 {
			name = fmt.Sprintf("%s (document #%d)", place, d.Number)
		}
		out = append(out, Source{Name: name, Place: place, Properties: d.Properties})
	}
	return out, nil
}

// decrypted opens {cipher} values. One that cannot be opened is told as invalid.<key>.
func (v *View) decrypted(properties []property.Property) []property.Property {
	encrypted := func(p property.Property) bool {
		text, ok := p.Value.(string)
		return ok && strings.HasPrefix(text, cipher.Prefix)
	}
	if !slices.ContainsFunc(properties, encrypted) {
		return properties
	}
	out := slices.Clone(properties)
	for i, p := range out {
		if !encrypted(p) {
			continue
		}
		plain, err := v.Cipher.Decrypt(cipher.StripKeys(strings.TrimPrefix(p.Value.(string), cipher.Prefix))) //nolint:forcetypeassert // encrypted has looked
		if err != nil {
			out[i].Key, plain = "invalid."+p.Key, "<n/a>"
		}
		out[i].Value = plain
	}
	return out
}

// sealed is the view with its {cipher} values as they are: for what people are shown.
func (v *View) sealed() *View {
	c := *v
	c.Cipher = nil
	return &c
}

// merged puts the sources on top of each other.
func merged(sources []Source) []property.Property {
	lists := make([][]property.Property, len(sources))
	for i := range sources {
		lists[i] = sources[i].Properties
	}
	return property.Merge(lists)
}

// Merged is what counts of all sources, sorted by key.
func (v *View) Merged(q repo.Query) ([]property.Property, error) {
	sources, err := v.Sources(q)
	if err != nil {
		return nil, err
	}
	return merged(sources), nil
}

// lookup finds values for placeholders.
func lookup(properties []property.Property) func(string) (string, bool) {
	values := make(map[string]string, len(properties))
	for _, p := range properties {
		values[p.Key] = property.Text(p.Value)
	}
	return func(name string) (string, bool) {
		text, ok := values[name]
		return text, ok
	}
}
