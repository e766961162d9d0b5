package environ

import (
	"cmp"
	"slices"
	"strings"

	"emporium/kit/cipher"
	"emporium/kit/log"
	"emporium/kit/property"
	"emporium/services/config/internal/repo"
)

// Difference is one key that two states say differently. Secrets are masked.
type Difference struct {
	// File is where, when files were compared.
	File string `json:"file,omitempty"`
	Key  string `json:"key"`
	// Was and Is are absent where the key is.
	Was *string `json:"was,omitempty"`
	Is  *string `json:"is,omitempty"`
}

// DiffFor compares what an application is told.
func DiffFor(before, after *View, q repo.Query, s Schema) ([]Difference, error) {
	was, err := before.sealed().Merged(q)
	if err != nil {
		return nil, err
	}
	is, err := after.sealed().Merged(q)
	if err != nil {
		return nil, err
	}
	return diff("", was, is, s), nil
}

// DiffFiles compares all files with properties, and names the others that differ. A file that cannot be read is an error.
func DiffFiles(before, after *View, s Schema) (out []Difference, others []string, err error) {
	for i := range min(len(before.Parts), len(after.Parts)) {
		a, b := before.Parts[i].Tree, after.Parts[i].Tree
		for _, file := range b.Changed(a) {
			if !slices.ContainsFunc(repo.Extensions, func(e string) bool { return strings.HasSuffix(file, e) }) {
				others = append(others, file)
				continue
			}
			was, err := all(a, file)
			if err != nil {
				return nil, nil, err
			}
			is, err := all(b, file)
			if err != nil {
				return nil, nil, err
			}
			out = append(out, diff(file, was, is, s)...)
		}
	}
	return out, others, nil
}

// all is what the documents of a file say together.
func all(t *repo.Tree, file string) ([]property.Property, error) {
	f := t.File(file)
	if f == nil {
		return nil, nil
	}
	documents, err := f.Documents(file)
	if err != nil {
		return nil, &FileError{t.Label(file), err}
	}
	var lists [][]property.Property
	for _, d := range slices.Backward(documents) {
		lists = append(lists, d.Properties)
	}
	return property.Merge(lists), nil
}

func diff(file string, was, is []property.Property, s Schema) []Difference {
	before, after := map[string]property.Property{}, map[string]property.Property{}
	for _, p := range was {
		before[p.Key] = p
	}
	for _, p := range is {
		after[p.Key] = p
	}
	var out []Difference
	for key, b := range before {
		a, ok := after[key]
		switch {
		case !ok:
			out = append(out, Difference{File: file, Key: key, Was: masked(b, s)})
		case property.Text(a.Value) != property.Text(b.Value):
			out = append(out, Difference{File: file, Key: key, Was: masked(b, s), Is: masked(a, s)})
		}
	}
	for key, a := range after {
		if _, ok := before[key]; !ok {
			out = append(out, Difference{File: file, Key: key, Is: masked(a, s)})
		}
	}
	slices.SortFunc(out, func(a, b Difference) int { return cmp.Compare(a.Key, b.Key) })
	return out
}

// masked shows a value that is no secret.
func masked(p property.Property, s Schema) *string {
	text := property.Text(p.Value)
	if strings.HasPrefix(text, cipher.Prefix) || text != "" && (log.SecretKey(p.Key) || s.hides(p.Key)) {
		text = log.Mask
	}
	text = log.MaskURL(text)
	return &text
}
