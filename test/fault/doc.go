// Package fault takes away what the shop depends on, while shoppers buy: its databases, its broker, its cache and its own
// processes. It looks from outside, at whole processes, and holds what shoppers were told against what the shop knows.
package fault
