package arch

import (
	"fmt"
	"slices"
	"strings"
)

// ban forbids imports, with the reason.
type ban struct {
	// from says which files the ban is for, by their package's path inside the module.
	from func(dir string) bool
	// to says which imports it forbids. Packages of this module come as their path inside it ("kit/db"), others as
	// they are imported.
	to func(dir, imported string) bool
	// inTests extends the ban to test files, which may otherwise reach further.
	inTests bool
	reason  string
}

// The rooms of a service that are not its domain, in every service.
var rooms = map[string]bool{"app": true, "api": true, "store": true}

// adapters are the packages in which a service meets the outside, so that they may import what speaks to it. A package
// that is neither here nor a room is taken for domain. "*" stands for all packages of a service without a domain.
var adapters = map[string][]string{
	"gateway":      {"*"}, // routes and pages only: it owns no data and no rules of the shop
	"config":       {"*"}, // Spring's server over files and git: no rules of the shop
	"order":        {"catalogue"},
	"product":      {"search"},
	"payment":      {"provider", "sandbox", "stripe", "paypal"}, // provider is the port, which speaks of HTTP deliveries
	"notification": {"channel", "inbox", "mail", "sms", "mongo", "outbound"},
	"registry":     {"share"}, // Redis, between the nodes of one registry
}

// domainKit is what of the kit a domain package may use: values, errors, and the ports of time and identity.
var domainKit = []string{"kit/money", "kit/fault", "kit/id", "kit/clock", "kit/prose", "kit/country"}

// domainLibraries are the modules of others that a domain package may use, because they are algorithms without any
// input or output.
var domainLibraries = []string{"golang.org/x/text", "github.com/pquerna/otp"}

// contractKit is what of the kit the contract may use: the types that its own types are made of.
var contractKit = []string{"kit/money", "kit/fault", "kit/event"}

var bans = []ban{
	{
		from:    func(dir string) bool { return service(dir) != "" },
		to:      func(dir, imported string) bool { return service(imported) != "" && service(imported) != service(dir) },
		inTests: true,
		reason:  "services know of one another through the contract alone, so that each can run, be tested and be replaced by itself",
	},
	{
		from:    func(dir string) bool { return under(dir, "kit") },
		to:      func(_, imported string) bool { return under(imported, "contract", "services", "wiring", "cmd") },
		inTests: true,
		reason:  "the kit has no word of shops: whoever uses it depends on it, never the other way round",
	},
	{
		from:    func(dir string) bool { return !under(dir, "services", "wiring") },
		to:      func(_, imported string) bool { return service(imported) != "" },
		inTests: true,
		reason:  "wiring is the only table of services; everybody else speaks to them through HTTP and events, as it is with one process per service",
	},
	{
		from:    func(dir string) bool { return !under(dir, "cmd", "test") },
		to:      func(dir, imported string) bool { return under(imported, "wiring", "cmd") && !under(dir, "wiring") },
		inTests: true,
		reason:  "commands and wiring stand at the top: what they import cannot import them",
	},
	{
		from: func(dir string) bool { return !under(dir, "test") },
		to: func(dir, imported string) bool {
			return under(imported, "test") || under(imported, "cmd") && !under(dir, "cmd")
		},
		inTests: true,
		reason:  "commands and the tests of the whole system look at the house from outside",
	},
	{
		from:    func(dir string) bool { return under(dir, "contract") },
		to:      func(_, imported string) bool { return under(imported, "kit") && !under(imported, contractKit...) },
		inTests: false,
		reason:  "the contract is what others build on, so it holds types and no machinery",
	},
	{
		from:    domain,
		to:      reachesOut,
		inTests: false,
		reason:  "domain packages hold rules, which are tested and read without a database, a network or a broker; move it to app, api, store or an adapter (listed in test/arch/law.go)",
	},
	{
		from:    domain,
		to:      func(dir, imported string) bool { return service(imported) == service(dir) && !domain(imported) },
		inTests: true,
		reason:  "the domain is the inside: rooms and adapters import it",
	},
	{
		from: func(string) bool { return true },
		to: func(_, imported string) bool {
			return under(imported, "testing") || inModule(imported) && suite(imported)
		},
		inTests: false,
		reason:  "test tools do not belong into the program",
	},
}

// reachesOut reports whether a domain package's import is more than values and rules.
func reachesOut(dir, imported string) bool {
	switch {
	case under(imported, "database/sql", "net/http", "net/rpc", "net/smtp", "os/exec"):
		return true
	case under(imported, "kit"):
		return !under(imported, domainKit...)
	case inModule(imported):
		return service(imported) != service(dir) // the service's own rooms have a ban of their own
	case strings.Contains(first(imported), "."): // a module of others
		return !under(imported, domainLibraries...)
	}
	return false
}

// Imports returns what breaks the law of imports, sorted.
func (t *Tree) Imports() []string {
	var broken []string
	for _, f := range t.files {
		dir := f.dir()
		for imported, line := range f.imports(t.fset) {
			local, ours := strings.CutPrefix(imported, module+"/")
			if !ours {
				local = imported
			}
			for _, b := range bans {
				if f.test() && !b.inTests || !b.from(dir) || !b.to(dir, local) {
					continue
				}
				broken = append(broken, fmt.Sprintf("%s: %s imports %s: %s", place(f.path, line), dir, local, b.reason))
			}
		}
	}
	slices.Sort(broken)
	return slices.Compact(broken)
}

// service returns the name of the service that a package belongs to, or "".
func service(dir string) string {
	rest, ok := strings.CutPrefix(dir, "services/")
	if !ok {
		return ""
	}
	return first(rest)
}

// domain reports whether a package is a service's domain: services/<name>/internal/<thing> and what is below, where
// thing is neither a room nor an adapter.
func domain(dir string) bool {
	rest, ok := strings.CutPrefix(dir, "services/"+service(dir)+"/internal/")
	if !ok {
		return false
	}
	thing := first(rest)
	outside := adapters[service(dir)]
	return !rooms[thing] && !slices.Contains(outside, thing) && !slices.Contains(outside, "*")
}

// inModule reports whether a path is one of this module's top folders.
func inModule(imported string) bool {
	return under(imported, "kit", "contract", "services", "wiring", "cmd", "test")
}

// under reports whether a path is one of the folders, or inside one.
func under(dir string, folders ...string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return dir == f || strings.HasPrefix(dir, f+"/") })
}

func first(dir string) string {
	head, _, _ := strings.Cut(dir, "/")
	return head
}
