package arch

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"
)

// guards says which policies stand before the calls that a file makes to the outside, by file. Whoever opens a connection elsewhere
// passes it through a resilience.Guard, so that it has a limit, a breaker and a switch, and lists the place here with its guard.
var guards = map[string]string{
	"kit/discovery/directory.go":                               "the guard of the service that is called",
	"kit/discovery/wire/wire.go":                               "the directory's guards",
	"kit/discovery/eureka/eureka.go":                           "service registry, by the transport that wiring gives it",
	"kit/conf/remote/remote.go":                                "config server",
	"kit/telemetry/client.go":                                  "that of the transport it wraps",
	"kit/telemetry/telemetry.go":                               "trace collector, by the transport that wiring gives it",
	"wiring/telemetry.go":                                      "trace collector",
	"kit/auth/remote.go":                                       "user, by the client that wiring gives it",
	"kit/cache/redis.go":                                       "its own: three failures make it fail at once, and a probe every 250 ms finds it back; the switch is cache",
	"kit/db/server.go":                                         "its own pool with limits; a service does nothing without its database",
	"kit/event/kafka/bus.go":                                   "its own limits of delivery; the outbox keeps what cannot be sent",
	"kit/event/kafka/admin.go":                                 "the bus's; operators only",
	"kit/event/kafka/broadcast.go":                             "the bus's; its worker begins anew",
	"kit/event/kafka/subscribe.go":                             "the bus's; its worker begins anew",
	"services/payment/internal/provider/stripe/stripe.go":      "stripe authorize, capture, refund and fetch",
	"services/payment/internal/provider/paypal/client.go":      "paypal authorize, capture, refund and fetch",
	"services/payment/internal/provider/paypal/certificate.go": "paypal certificates",
	"services/gateway/internal/proxy/proxy.go":                 "that of the service, by the directory, or of the route's host; limits of time are the route's",
	"services/notification/internal/outbound/outbound.go":      "webhook and the host; each endpoint has a limit, pauses that grow and an end of its own besides",
	"services/notification/internal/sms/twilio.go":             "sms and the provider's name",
	"services/notification/internal/mail/smtp.go":              "email and the server's name",
	"services/notification/internal/mongo/mongo.go":            "the driver's own limits; it is the service's database",
	"services/registry/internal/share/share.go":                "its own pauses; every node serves from memory",
	"wiring/discovery.go":                                      "none: the datagram socket only tells this machine's address, and nothing is sent",
}

// opens are what opens connections, by package: functions and variables, and types when a literal makes one.
var opens = map[string]struct{ uses, literals []string }{
	"net/http":                             {uses: []string{"DefaultClient", "DefaultTransport", "Get", "Head", "Post", "PostForm"}, literals: []string{"Client", "Transport"}},
	"net":                                  {uses: []string{"Dial", "DialTimeout", "DialTCP", "DialUDP"}, literals: []string{"Dialer"}},
	"crypto/tls":                           {uses: []string{"Dial", "DialWithDialer"}, literals: []string{"Dialer"}},
	"net/smtp":                             {uses: []string{"Dial", "SendMail", "NewClient"}},
	"github.com/wneessen/go-mail":          {uses: []string{"NewClient"}},
	"github.com/redis/rueidis":             {uses: []string{"NewClient"}},
	"github.com/twmb/franz-go/pkg/kgo":     {uses: []string{"NewClient"}},
	"go.mongodb.org/mongo-driver/v2/mongo": {uses: []string{"Connect"}},
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp": {uses: []string{"New"}},
}

// Outbound returns places that call the outside and that no guard is named for, and names of guards without such a place, sorted.
func (t *Tree) Outbound() []string {
	var broken []string
	used := map[string]bool{}
	for _, f := range t.files {
		dir := f.dir()
		if f.generated || f.test() || !under(dir, "kit", "services", "wiring") || suite(dir) {
			continue
		}
		for pkg, what := range opens {
			places := f.literals(pkg, what.literals)
			for _, name := range what.uses {
				places = append(places, f.calls(pkg, name)...)
			}
			for _, n := range places {
				used[f.path] = true
				if guards[f.path] == "" {
					broken = append(broken, fmt.Sprintf("%s: opens connections and no guard is named for it: pass its calls through a resilience.Guard, and name that in test/arch/outbound.go", place(f.path, t.line(n))))
				}
			}
		}
	}
	for path := range guards {
		if !used[path] {
			broken = append(broken, fmt.Sprintf("%s: opens no connections any more; take it out of test/arch/outbound.go", path))
		}
	}
	slices.Sort(broken)
	return slices.Compact(broken)
}

// literals finds where a file makes values of a package's types, also as new(T) and as variables without a value.
func (f *file) literals(pkg string, types []string) []ast.Node {
	local := f.local(pkg)
	if local == "" {
		return nil
	}
	is := func(e ast.Expr) bool {
		return slices.ContainsFunc(types, func(name string) bool { return selects(e, local, name) })
	}
	var found []ast.Node
	ast.Inspect(f.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if n.Type != nil && is(n.Type) {
				found = append(found, n)
			}
		case *ast.ValueSpec:
			if n.Type != nil && is(n.Type) {
				found = append(found, n)
			}
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "new" && len(n.Args) == 1 && is(n.Args[0]) {
				found = append(found, n)
			}
		}
		return true
	})
	return found
}

// local is the name of a package in a file, "" when it is not imported.
func (f *file) local(pkg string) string {
	for _, spec := range f.ast.Imports {
		if spec.Path.Value != `"`+pkg+`"` {
			continue
		}
		if spec.Name != nil {
			return spec.Name.Name
		}
		name := pkg[strings.LastIndex(pkg, "/")+1:]
		return strings.TrimPrefix(name, "go-")
	}
	return ""
}
