package db

import "sync/atomic"

type counts struct{ commits, statements, trips, reads atomic.Int64 }

// Counts are what a database was asked to do since it was opened. They are exact, so that costs can be compared where times cannot.
type Counts struct {
	// Commits are transactions that were kept; on SQLite several callers may share one.
	Commits int64
	// Statements are those of transactions, begin and commit included, and Trips how often a transaction waited for a server's
	// answer.
	Statements, Trips int64
	// Reads are queries outside transactions, a trip each on servers.
	Reads int64
}

// Counts returns what was done so far.
func (d *DB) Counts() Counts {
	return Counts{d.counts.commits.Load(), d.counts.statements.Load(), d.counts.trips.Load(), d.counts.reads.Load()}
}
