package environ

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"emporium/kit/cipher"
	"emporium/kit/conf"
	"emporium/kit/property"
	"emporium/services/config/internal/repo"
)

// Schema says which keys there are for those whose configuration is known.
type Schema struct {
	// Prefix begins the keys that the schema is for, with its dot; others are other programs'.
	Prefix string
	// Names are the applications that the schema is for.
	Names []string
	// Check says what is wrong with properties, without the prefix: each by itself, or, when complete, also together over the
	// defaults.
	Check func(list []conf.Property, complete bool) error
	// Doubts says what is in order, and hardly meant together. nil doubts nothing.
	Doubts func(list []conf.Property) []string
	// Secret reports whether the values of a key, without the prefix, must not be shown. nil is for none but what is plain by name.
	Secret func(key string) bool
}

// concerns reports whether a file, by its name without the extension, is for all applications or for one that the schema is for. Another
// that cannot be read stops nobody but the application whose it is: a repository may hold charts and sites besides.
func (s Schema) concerns(stem string) bool {
	for _, name := range append([]string{shared}, s.Names...) {
		if stem == name || strings.HasPrefix(stem, name+"-") {
			return true
		}
	}
	return false
}

// hides reports whether the schema wants a key's values hidden.
func (s Schema) hides(key string) bool {
	rest, ok := strings.CutPrefix(key, s.Prefix)
	return ok && s.Secret != nil && s.Secret(rest)
}

// Problem is one thing that is wrong with configuration.
type Problem struct {
	// Place is a file, with a line where it is known.
	Place   string `json:"place"`
	Message string `json:"message"`
	// Warning is true for what other sources of configuration may cure, and for what concerns no application that the schema is for.
	Warning bool `json:"warning,omitempty"`
}

// String implements fmt.Stringer.
func (p Problem) String() string {
	text := p.Message
	if p.Place != "" {
		text = p.Place + ": " + text
	}
	if p.Warning {
		text = "warning: " + text
	}
	return text
}

// Check looks at all files: that they can be read, that what they say to the schema's keys is well, and that it is well together.
func (v *View) Check(s Schema) []Problem {
	var out []Problem
	profiles := map[string]bool{"default": true}
	for _, p := range v.Parts {
		for _, w := range p.Tree.Warnings {
			out = append(out, Problem{Place: p.Tree.Label(w.Path), Message: w.Message, Warning: true})
		}
		for _, file := range p.Tree.Files() {
			if !slices.Contains(repo.Extensions, path.Ext(file)) {
				continue
			}
			place, stem := p.Tree.Label(file), path.Base(strings.TrimSuffix(file, path.Ext(file)))
			documents, err := p.Tree.File(file).Documents(file)
			if err != nil {
				out = append(out, Problem{Place: place, Message: err.Error(), Warning: !s.concerns(stem)})
				continue
			}
			for _, d := range documents {
				if _, err := d.Active(nil); err != nil {
					out = append(out, Problem{Place: place, Message: err.Error(), Warning: !s.concerns(stem)})
				}
				out = append(out, v.checkSource(s, Source{Place: place, Properties: d.Properties})...)
			}
			for _, name := range append([]string{shared}, s.Names...) {
				if rest, ok := strings.CutPrefix(stem, name+"-"); ok && !slices.Contains(s.Names, name+"-"+rest) {
					profiles[rest] = true
				}
			}
		}
	}
	if s.Check == nil || slices.ContainsFunc(out, func(p Problem) bool { return !p.Warning }) {
		return out
	}
	for profile := range profiles {
		out = append(out, v.checkTogether(s, profile)...)
	}
	slices.SortFunc(out, func(a, b Problem) int { return cmp.Compare(a.String(), b.String()) })
	return slices.Compact(out)
}

func (v *View) checkSource(s Schema, source Source) []Problem {
	if s.Check == nil {
		return nil
	}
	return problems(s.Check(v.known(s, source.Properties, func(p property.Property) string {
		return fmt.Sprintf("%s:%d:%d", source.Place, p.Line, p.Column)
	}, nil), false), false)
}

// checkTogether looks at what programs are told that have all of the schema's names and one profile.
func (v *View) checkTogether(s Schema, profile string) []Problem {
	properties, err := v.sealed().Merged(repo.Query{Names: s.Names, Profiles: []string{profile}})
	if err != nil {
		return []Problem{{Message: err.Error()}}
	}
	place := "profile " + profile
	list := v.known(s, properties, func(property.Property) string { return place }, lookup(properties))
	out := problems(s.Check(list, true), true)
	if s.Doubts != nil {
		for _, doubt := range s.Doubts(list) {
			out = append(out, Problem{Place: place, Message: doubt, Warning: true})
		}
	}
	return out
}

// known picks the schema's keys whose values can be known here: what is encrypted, or stands elsewhere, is left out.
func (v *View) known(s Schema, properties []property.Property, origin func(property.Property) string, look func(string) (string, bool)) []conf.Property {
	var out []conf.Property
	for _, p := range properties {
		key, ok := strings.CutPrefix(p.Key, s.Prefix)
		if !ok {
			continue
		}
		text := property.Text(p.Value)
		if look != nil {
			if r, err := property.Resolve(text, look); err == nil {
				text = r
			}
		}
		if strings.Contains(text, "${") || strings.HasPrefix(text, cipher.Prefix) {
			continue
		}
		out = append(out, conf.Property{Key: key, Value: text, Origin: origin(p)})
	}
	return out
}

func problems(err error, warning bool) []Problem {
	if err == nil {
		return nil
	}
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		var out []Problem
		for _, one := range joined.Unwrap() {
			out = append(out, problems(one, warning)...)
		}
		return out
	}
	return []Problem{{Message: err.Error(), Warning: warning}}
}
