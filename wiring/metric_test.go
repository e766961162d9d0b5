package wiring

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"emporium/kit/kittest"
)

// What a purchase leaves in the metrics, and that each of them says whose it is.
func TestMetricsOfAPurchase(t *testing.T) {
	t.Parallel()
	h := launch(t, nil, Options{LogTo: io.Discard, Version: "test", Telemetry: traced(t, tracetest.NewNoopExporter())},
		"data_dir="+t.TempDir(), "gateway.listen=127.0.0.1:0")
	s := &shopper{t: t, client: h.Client(), base: "http://gateway"}
	s.stock(h, "METRIC-1")
	s.buy("METRIC-1")
	want := []string{
		`http_server_requests_total{method="POST",operation="/v1/orders",service="gateway",status="2xx"} 1`,
		`http_server_requests_total{method="POST",operation="place-order",service="order",status="2xx"} 1`,
		`order_step_seconds_count{service="order",step="reserved"} 1`,
		`order_step_seconds_count{service="order",step="authorized"} 1`,
		`order_step_seconds_count{service="order",step="confirmed"} 1`,
		`order_step_seconds_count{service="order",step="captured"} 1`,
		`order_step_seconds_count{service="order",step="cancelled"} 0`,
		`inventory_reservations_total{outcome="active",service="inventory"} 1`,
		`inventory_reservations_total{outcome="expired",service="inventory"} 0`,
		`inventory_reservations_active{service="inventory"} 0`,
		`payment_captured_minor_units_total{currency="EUR",service="payment"} `,
		`payment_provider_calls_total{service="payment",verdict="done"} 2`,
		`notification_sent_total{kind="order_confirmation",service="notification"} 1`,
		`notification_failed_total{kind="order_confirmation",service="notification"} 0`,
		`circuit_breaker_state{dependency="sandbox authorize",kind="http",service="emporium"} 0`,
		`circuit_breaker_state{dependency="product",kind="http",service="emporium"} 0`,
		`event_outbox_depth{service="order"} `, `event_outbox_age_seconds{service="order"} `,
		`event_consumer_lag{group="order",service="order",topic="payment.events"} `,
		`db_commit_group_size_count{service="order"} `, `db_connections{service="order",state="idle"} `, `db_write_queue{service="order"} 0`,
		`cache_requests_total{result="hit",service="product"} `,
	}
	kittest.Eventually(t, 30*time.Second, func() error {
		text, err := status(h, "management", "/metrics")
		if err != nil {
			return err
		}
		for _, line := range want {
			if !strings.Contains("\n"+text, "\n"+line) {
				return fmt.Errorf("there is no line %s", line)
			}
		}
		for line := range strings.Lines(text) {
			own := !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "go_") && !strings.HasPrefix(line, "process_")
			if own && !strings.Contains(line, `service="`) {
				t.Errorf("no service in %s", line)
			}
		}
		return nil
	})
}
