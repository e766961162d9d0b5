// Command torture runs a whole shop under load and lets everything around it fail: processes are killed at random and at named
// points, connections get slow, narrow, half-open or are reset, databases, brokers and caches are restarted, and the payment
// provider loses requests before and after it has done them. Then all of it heals, and the shop's books are audited: nothing that
// was acknowledged may be lost, and nothing may have happened twice.
//
//	go run ./test/torture -for 5m -store postgres
//	go run ./test/torture -for 1m -store embedded -seed 42
//	go run ./test/torture -soak -for 1h
//
// With -soak nothing fails: shoppers do everything that they do for long, and what goes on growing is named.
//
// A seed decides which faults come and in which order. What runs beside one another is not repeatable to the instruction, so a
// seed that found something is worth running more than once.
package main
