// Package catalog is the shop's assortment: products with their variants and prices, and the tree of categories.
//
// It knows no database and no wire. What it hands out has passed its rules; what a store gives back comes in through
// Load, which trusts it, so that a rule made stricter later does not make yesterday's products unreadable.
package catalog
