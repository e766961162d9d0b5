// Package event carries events from the transaction that caused them to every service that acts on them, once each.
//
// One path, in every topology: outbox → relay → bus → consumer → inbox.
//   - Outbox: Publish adds rows in the service's own transaction. The event exists if and only if the change does.
//   - Relay: one per service publishes the rows in the order of their insertion and forgets only what the bus acknowledged.
//   - Bus: a port with two adapters, local (an append-only SQLite log) and kafka (Apache Kafka), and one conformance suite,
//     bustest. It delivers at least once, in order per subject.
//   - Consumer: takes batches, and in one transaction drops what the inbox knows, runs the handlers, and records the rest
//     in the inbox. Effects therefore happen exactly once, whatever dies and whenever.
//
// A batch that fails is halved until the culprit stands alone. What can never succeed goes to the dead-letter topic
// "<group>.dlq" with its reason, and can be sent again.
package event
