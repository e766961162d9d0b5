// Emporium-fake-paypal stands in for PayPal: requests are validated by PayPal's official specifications, and a state
// machine with idempotency, faults, a page for the payer and signed webhooks answers them.
package main

import (
	"os"

	"emporium/test/fakes/double"
	"emporium/test/fakes/paypal"
)

func main() { os.Exit(double.Main("paypal", paypal.Handler)) }
