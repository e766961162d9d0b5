// Package db is how services keep their data: one DB per service, on SQLite, PostgreSQL or MySQL/MariaDB, chosen by the
// URL's scheme. SQL is written once, with ?, in the subset that the three share; what differs stands in dialect.go.
//
// Guarantees:
//   - Write runs a function in one transaction and returns nil only after its commit is durable.
//   - On SQLite all writes go through one writer that runs what has queued up since the last commit in one transaction
//     (group commit), and where one of them fails once more with a savepoint each: no busy errors, one fsync for many callers,
//     and nobody's failure is another's. A lone caller waits for nobody.
//   - On servers the isolation is READ COMMITTED; deadlocks and serialisation failures are retried.
//   - A lost connection becomes fault.Unavailable, so that callers answer 503 and nobody waits for a dead server.
//
// A function given to Write may run more than once, and on SQLite holds up every other writer: it must have no effect
// outside its transaction and must not wait for anything but the database. What has to happen after the commit goes
// to Tx.AfterCommit.
package db
