// Package upgrade lets the release before and this one work on the same data at the same time, as they do while one replaces
// the other process by process, and holds migrations to what makes that possible.
package upgrade
