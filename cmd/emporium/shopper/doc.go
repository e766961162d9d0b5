// Package shopper is virtual shoppers: they browse, search, sign in and buy over a shop's API as anybody could, keep a journal of what
// they were told, and measure how that went. The benchmark and the torture of the whole system use the same ones.
package shopper
