//go:build unix

package app_test

import (
	"context"
	"fmt"
	"syscall"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/kittest"
	"emporium/kit/money"
	"emporium/services/inventory/internal/app"
)

// cpu is the processor time of this process so far; a database server's is not in it.
func cpu() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// wholeOrder has what a real order carries, so that decoding costs what it costs.
func wholeOrder(n int, skus ...string) contract.Order {
	eur := func(amount int64) money.Money { return money.New(amount, "EUR") }
	address := &contract.Address{Name: "Ada Lovelace", Line1: "12 St James's Square", City: "London", PostalCode: "SW1Y 4JH", Country: "GB"}
	o := contract.Order{ID: fmt.Sprintf("ord_%026d", n), Number: fmt.Sprint(1000 + n), Email: "ada@example.com", Status: "placed",
		PaymentStatus: "pending", FulfillmentStatus: "unfulfilled", Currency: "EUR", Version: 1, PlacedAt: noon, ShippingMethod: "standard",
		ShippingAddress: address, BillingAddress: address, Payment: contract.PaymentChoice{Provider: "sandbox", Method: "card"},
		Totals: contract.Totals{Subtotal: eur(3998), Discount: eur(0), Shipping: eur(490), Tax: eur(0), TaxIncluded: eur(716), Total: eur(4488)}}
	for i, sku := range skus {
		o.Lines = append(o.Lines, contract.OrderLine{ID: fmt.Sprintf("lin_%026d", i), VariantID: "var_06f0z4q9y8r6m2k1t3w5x7a9b0", ProductID: "prd_06f0z4q9y8r6m2k1t3w5x7a9b0",
			SKU: sku, Name: "A thing of beauty, large", Options: map[string]string{"size": "L"}, Quantity: 1, UnitPrice: eur(1999), Total: eur(1999)})
	}
	return o
}

func sku(n int) string { return fmt.Sprintf("SKU-%06d", n) }

// stocked is an instance with plenty of each of n SKUs.
func stocked(b *testing.B, url string, n int) *instance {
	b.Helper()
	i := start(b, url)
	for at := 0; at < n; at += 1000 {
		var lines []app.Line
		for k := at; k < min(at+1000, n); k++ {
			lines = append(lines, app.Line{SKU: sku(k), Quantity: 500_000_000})
		}
		if err := i.count(b.Context(), lines...); err != nil {
			b.Fatal(err)
		}
	}
	i.forgetTold()
	return i
}

// BenchmarkReserve places orders of two lines each, in batches, on one SKU or over 10,000. It reports orders a second and
// the processor time of an order.
func BenchmarkReserve(b *testing.B) {
	for _, d := range kittest.Databases(b) {
		for _, skus := range []int{1, 10_000} {
			for _, size := range []int{1, 8, 64, 256} {
				b.Run(fmt.Sprintf("%s/skus=%d/batch=%d", d.Name, skus, size), func(b *testing.B) {
					i := stocked(b, d.URL(b), skus)
					batches, n := make([][]event.Record, 0, b.N/size+1), 0
					for len(batches)*size < b.N {
						var payloads []event.Payload
						for range size {
							payloads = append(payloads, contract.OrderPlaced{Order: wholeOrder(n, sku(n*7919%skus), sku(n*104729%skus))})
							n++
						}
						batches = append(batches, records(b, payloads...))
					}
					run(b, i, batches, n)
				})
			}
		}
	}
}

// BenchmarkPurchase is inventory's whole part in purchases of two lines: hold and commit, 8 orders at a time.
func BenchmarkPurchase(b *testing.B) {
	const size = 8
	i := stocked(b, kittest.Databases(b)[0].URL(b), 10_000)
	batches, n := make([][]event.Record, 0, 2*(b.N/size+1)), 0
	for n < b.N {
		var place, confirm []event.Payload
		for range size {
			o := wholeOrder(n, sku(n*7919%10_000), sku(n*104729%10_000))
			place, confirm = append(place, contract.OrderPlaced{Order: o}), append(confirm, contract.OrderConfirmed{Order: o, PaymentID: "pay_1"})
			n++
		}
		batches = append(batches, records(b, place...), records(b, confirm...))
	}
	run(b, i, batches, n)
}

func run(b *testing.B, i *instance, batches [][]event.Record, orders int) {
	b.Helper()
	ctx := context.WithoutCancel(b.Context())
	b.ReportAllocs()
	b.ResetTimer()
	before, began := cpu(), time.Now()
	for _, batch := range batches {
		if err := i.bus.deliver(ctx, batch); err != nil {
			b.Fatal(err)
		}
	}
	b.StopTimer()
	b.ReportMetric(float64(orders)/time.Since(began).Seconds(), "orders/s")
	b.ReportMetric(float64((cpu()-before).Microseconds())/float64(orders), "µs-cpu/order")
}

// BenchmarkCount sets the stock of 1,000 SKUs at a time, as an import does: other counts, and the same ones again.
func BenchmarkCount(b *testing.B) {
	for _, d := range kittest.Databases(b) {
		for name, step := range map[string]int64{"changed": 1, "unchanged": 0} {
			b.Run(d.Name+"/"+name, func(b *testing.B) {
				i := stocked(b, d.URL(b), 1000)
				lines := make([]app.Line, 1000)
				for n := range lines {
					lines[n] = app.Line{SKU: sku(n), Quantity: 500_000_000}
				}
				began, rounds := time.Now(), 0
				for b.Loop() {
					for n := range lines {
						lines[n].Quantity += step
					}
					if err := i.count(b.Context(), lines...); err != nil {
						b.Fatal(err)
					}
					rounds++
				}
				b.ReportMetric(float64(rounds*len(lines))/time.Since(began).Seconds(), "SKUs/s")
				if err := i.db.Write(b.Context(), func(tx *db.Tx) error { _, err := tx.Exec(b.Context(), "DELETE FROM outbox"); return err }); err != nil {
					b.Fatal(err)
				}
			})
		}
	}
}
