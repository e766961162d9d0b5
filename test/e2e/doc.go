// Package e2e holds the whole shop to what it promises, from outside: the real binary, once as one process on embedded
// parts and once as one process per service on PostgreSQL and a Kafka-protocol broker, and only the gateway's HTTP to
// talk to. One suite runs over both.
package e2e
