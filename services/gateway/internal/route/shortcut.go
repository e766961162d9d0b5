package route

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"emporium/kit/conf"
)

// places are the arguments' names in the order in which the short form has them, as Spring's shortcutFieldOrder. Those of
// CircuitBreaker and Retry have names in the short form, too.
var places = map[string][]string{
	"Path": {"patterns"}, "Host": {"patterns"}, "Method": {"methods"}, "Header": {"header", "regexp"}, "Cookie": {"name", "regexp"},
	"Query": {"param", "regexp"}, "RemoteAddr": {"sources"}, "After": {"datetime"}, "Before": {"datetime"},
	"Between": {"datetime1", "datetime2"}, "Weight": {"group", "weight"},
	"StripPrefix": {"parts"}, "PrefixPath": {"prefix"}, "RewritePath": {"regexp", "replacement"}, "SetPath": {"template"},
	"AddRequestHeader": {"name", "value"}, "SetRequestHeader": {"name", "value"}, "RemoveRequestHeader": {"name"},
	"AddResponseHeader": {"name", "value"}, "SetResponseHeader": {"name", "value"}, "RemoveResponseHeader": {"name"},
	"AddRequestParameter": {"name", "value"}, "RemoveRequestParameter": {"name"}, "PreserveHostHeader": {},
	"RequestSize": {"maxSize"}, "RequestHeaderSize": {"maxSize"}, "RedirectTo": {"status", "url"}, "SetStatus": {"status"},
}

// shortcut returns the short form of a predicate or a filter that may have been written with the names of its arguments.
func shortcut(text string) (string, error) {
	name, args, named := conf.Call(text).Arguments()
	if !named {
		return text, nil
	}
	if name == "CircuitBreaker" || name == "Retry" {
		var parts []string
		for _, k := range slices.Sorted(maps.Keys(args)) {
			parts = append(parts, k+"="+args[k])
		}
		return name + "=" + strings.Join(parts, "; "), nil
	}
	order, known := places[name]
	if !known {
		return name, nil // refused as unknown
	}
	free := len(order) - 1 // what may have commas in the short form
	if name == "RewritePath" {
		free = 0
	}
	var values []string
	for i, k := range order {
		v, ok := args[k]
		if !ok {
			break
		}
		if i != free && strings.Contains(v, ",") {
			return name, fmt.Errorf("%s: %s must not have a comma", name, k)
		}
		values = append(values, v)
	}
	if len(values) < len(args) {
		return name, fmt.Errorf("%s takes %s, from the first on", name, strings.Join(order, ", "))
	}
	return name + "=" + strings.Join(values, ", "), nil
}
