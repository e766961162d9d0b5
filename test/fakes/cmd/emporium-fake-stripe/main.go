// Emporium-fake-stripe stands in for Stripe: requests are validated by Stripe's official specification, and a state machine
// with idempotency, faults and signed webhooks answers them.
package main

import (
	"os"

	"emporium/test/fakes/double"
	"emporium/test/fakes/stripe"
)

func main() { os.Exit(double.Main("stripe", stripe.Handler)) }
