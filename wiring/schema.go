package wiring

import (
	"emporium/kit/conf"
	"emporium/services/config"
)

// The configuration server tells Emporium's keys from those of other programs by their prefix: emporium.order.database.
const (
	application = "emporium"
	keyPrefix   = application + "."
)

// Schema is what a configuration server checks before it serves: the same structs that the program loads.
func Schema() config.Schema {
	secret := map[string]bool{}
	for _, k := range conf.Reference(&Config{}, "") {
		secret[k.Key] = k.Secret
	}
	return config.Schema{Prefix: keyPrefix, Names: append([]string{application}, Names()...),
		Check: func(list []conf.Property, complete bool) error {
			return conf.Check(&Config{}, list, complete)
		},
		Doubts: func(list []conf.Property) []string {
			var c Config
			if conf.Check(&c, list, true) != nil {
				return nil
			}
			return c.doubts(Names())
		},
		Secret: func(key string) bool { return secret[unindexed(key)] }}
}

// unindexed is a key as the reference names it: routes[3].path is routes[].path.
func unindexed(key string) string {
	out := make([]byte, 0, len(key))
	inside := false
	for i := range len(key) {
		switch c := key[i]; {
		case c == '[':
			inside = true
			out = append(out, '[')
		case c == ']':
			inside = false
			out = append(out, ']')
		case c == '-':
			out = append(out, '_')
		case !inside:
			out = append(out, c)
		}
	}
	return string(out)
}
