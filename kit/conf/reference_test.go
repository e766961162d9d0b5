package conf_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/conf"
)

func TestReference(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	if err := conf.WriteReference(&out, conf.Reference(&config{}, "EMPORIUM")); err != nil {
		t.Fatal(err)
	}
	want := "| Key | Type | Default | Variable | Meaning |\n|---|---|---|---|---|\n" +
		"| `listen` | string | `:8080` | `EMPORIUM_LISTEN` | Address to listen on. Must be set. |\n" +
		"| `timeout` | duration | `5s` | `EMPORIUM_TIMEOUT` | Longest time for a request. From 1ms to 1m. Can change while running. |\n" +
		"| `log.format` | string | `auto` | `EMPORIUM_LOG_FORMAT` | One of auto, text, json. |\n" +
		"| `log.level` | string | `INFO` | `EMPORIUM_LOG_LEVEL` | Can change while running. |\n" +
		"| `order.database` | string | `sqlite:data/order.db` | `EMPORIUM_ORDER_DATABASE` | URL of the database. |\n" +
		"| `order.workers` | int | `4` | `EMPORIUM_ORDER_WORKERS` | From 1 to 64. |\n" +
		"| `order.ratio` | float | `0.5` | `EMPORIUM_ORDER_RATIO` | From 0 to 1. |\n" +
		"| `order.debug` | bool | `false` | `EMPORIUM_ORDER_DEBUG` |  |\n" +
		"| `order.small` | int | `7` | `EMPORIUM_ORDER_SMALL` |  |\n" +
		"| `order.signing_key` | string |  | `EMPORIUM_ORDER_SIGNING_KEY` | Key \\| of tokens. Secret. |\n" +
		"| `order.password` | string |  | `EMPORIUM_ORDER_PASSWORD` | Secret. |\n" +
		"| `order.currencies` | list | `EUR,USD` | `EMPORIUM_ORDER_CURRENCIES` | One of EUR, USD, GBP. Must be set. |\n" +
		"| `order.labels` | map |  | `EMPORIUM_ORDER_LABELS` |  |\n" +
		"| `order.routes` | list of sections |  |  | At most 3 entries. |\n" +
		"| `order.routes[].path` | string |  |  | Must be set. |\n" +
		"| `order.routes[].service` | string | `order` |  |  |\n" +
		"| `order.routes[].methods` | list |  |  |  |\n" +
		"| `order.routes[].token` | string |  |  | Secret. |\n" +
		"| `order.routes[].limit.rate` | float | `1.5` |  | At least 0. |\n" +
		"| `order.version` | string |  | `EMPORIUM_ORDER_VERSION` |  |\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
