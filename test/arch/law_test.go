package arch

import (
	"strings"
	"testing"
	"testing/fstest"
)

// parse makes a tree of one file per path.
func parse(t *testing.T, files map[string]string) *Tree {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, source := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(source)}
	}
	tree, err := Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestImportsFindsWhatIsForbidden(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, file, imports string
		// want is a part of the finding's reason, "" when the import is allowed.
		want string
	}{
		{"a service imports another", "services/order/service.go", "emporium/services/payment", "through the contract alone"},
		{"a service's room imports another service", "services/order/internal/app/app.go", "emporium/services/payment/internal/payment", "through the contract alone"},
		{"also in a test", "services/order/internal/app/app_test.go", "emporium/services/payment", "through the contract alone"},
		{"a name that only begins the same", "services/order/service.go", "emporium/services/orders", "through the contract alone"},
		{"a service imports itself", "services/order/service.go", "emporium/services/order/internal/app", ""},
		{"a service imports contract and kit", "services/order/internal/app/app.go", "emporium/contract/event", ""},

		{"kit imports contract", "kit/web/web.go", "emporium/contract/problem", "no word of shops"},
		{"kit imports a service", "kit/web/web.go", "emporium/services/order", "no word of shops"},
		{"a kit test imports contract", "kit/web/web_test.go", "emporium/contract/problem", "no word of shops"},
		{"kit imports kit", "kit/web/web.go", "emporium/kit/fault", ""},

		{"cmd imports a service", "cmd/emporium/main.go", "emporium/services/order", "only table of services"},
		{"a test of the system imports a service", "test/e2e/e2e_test.go", "emporium/services/order", "only table of services"},
		{"wiring imports a service", "wiring/table.go", "emporium/services/order", ""},
		{"contract imports a service", "contract/event/order.go", "emporium/services/order", "only table of services"},
		{"a service imports wiring", "services/order/service.go", "emporium/wiring", "stand at the top"},
		{"cmd imports wiring", "cmd/emporium/main.go", "emporium/wiring", ""},
		{"wiring imports a command", "wiring/table.go", "emporium/cmd/emporium/importer", "from outside"},
		{"a command imports its part", "cmd/emporium/main.go", "emporium/cmd/emporium/importer", ""},
		{"a command imports tests", "cmd/emporium/main.go", "emporium/test/e2e", "from outside"},
		{"tests import commands", "test/e2e/e2e_test.go", "emporium/cmd/emporium/importer", ""},
		{"the kit imports a command", "kit/web/web.go", "emporium/cmd/emporium/importer", "stand at the top"},
		{"contract imports machinery", "contract/event/order.go", "emporium/kit/db", "types and no machinery"},
		{"contract imports money", "contract/event/order.go", "emporium/kit/money", ""},
		{"a test of the contract uses test tools", "contract/event/order_test.go", "emporium/kit/kittest", ""},

		{"a domain imports SQL", "services/order/internal/cart/cart.go", "database/sql", "hold rules"},
		{"a domain imports HTTP", "services/order/internal/cart/cart.go", "net/http", "hold rules"},
		{"below a domain too", "services/order/internal/cart/rule/rule.go", "net/http/httptest", "hold rules"},
		{"a domain imports the kit's database", "services/order/internal/cart/cart.go", "emporium/kit/db", "hold rules"},
		{"a domain imports events", "services/order/internal/cart/cart.go", "emporium/kit/event", "hold rules"},
		{"a domain imports the contract", "services/order/internal/cart/cart.go", "emporium/contract/event", "hold rules"},
		{"a domain imports Kafka", "services/order/internal/cart/cart.go", "github.com/twmb/franz-go/pkg/kgo", "hold rules"},
		{"a domain imports money", "services/order/internal/cart/cart.go", "emporium/kit/money", ""},
		{"a domain imports the standard library", "services/order/internal/cart/cart.go", "encoding/json", ""},
		{"a domain imports its sibling", "services/order/internal/cart/cart.go", "emporium/services/order/internal/contact", ""},
		{"a domain imports its store", "services/order/internal/cart/cart.go", "emporium/services/order/internal/store", "domain is the inside"},
		{"a domain's test may compare", "services/order/internal/cart/cart_test.go", "github.com/google/go-cmp/cmp", ""},
		{"a store imports SQL", "services/order/internal/store/store.go", "database/sql", ""},
		{"an adapter imports HTTP", "services/payment/internal/stripe/client.go", "net/http", ""},
		{"another service's adapter is no adapter here", "services/order/internal/stripe/client.go", "net/http", "hold rules"},
		{"the gateway is all adapter", "services/gateway/internal/route/route.go", "net/http", ""},

		{"the program imports test tools", "kit/web/web.go", "emporium/kit/kittest", "do not belong"},
		{"the program imports testing", "services/order/service.go", "testing", "do not belong"},
		{"test tools import testing", "kit/kittest/kittest.go", "testing", ""},
		{"a conformance suite imports testing", "kit/event/eventtest/suite.go", "testing", ""},
		{"a conformance suite of a service does too", "services/payment/internal/provider/providertest/suite.go", "testing", ""},
		{"the program imports a conformance suite", "services/payment/service.go", "emporium/services/payment/internal/provider/providertest", "do not belong"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parse(t, map[string]string{tt.file: "package p\n\nimport _ \"" + tt.imports + "\"\n"}).Imports()
			if tt.want == "" {
				if len(got) > 0 {
					t.Errorf("got %q, want nothing", got)
				}
				return
			}
			if !strings.Contains(strings.Join(got, "\n"), tt.want) {
				t.Errorf("got %q, want a finding with %q", got, tt.want)
			}
			for _, finding := range got {
				if !strings.HasPrefix(finding, tt.file+":3: ") {
					t.Errorf("got %q, want it to name line 3 of %s", finding, tt.file)
				}
			}
		})
	}
}
