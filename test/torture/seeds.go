package main

// seeds are those that found something, with what it was. What runs beside one another is not repeatable to the instruction, so each has a test
// of its own where the mistake was; the seed is worth running again when that part changes.
var seeds = []struct {
	store string
	seed  uint64
	soak  bool // it was a soak's, which torture cannot play again
	found string
}{
	{store: "postgres", found: "the seed was not noted: product could not start while its database was cut off, and ended again and again: a start waits for what it needs (wiring, TestAStartWaitsForItsDatabase)"},
	{store: "postgres", seed: 303, found: "the state was taken while a message waited for the lease of a killed sender to end: torture waits for messages, and an audit tells the state of each table"},
	{store: "embedded", seed: 502, found: "a full disk took back the forgetting of published events, which then stayed in the outbox until the next start (kit/db, TestHousekeepingIsDoneAgain)"},
	{store: "postgres", seed: 2283869529688289575, found: "the state was taken while events about stock that two cancelled orders had given back waited for the lease of a killed relay to end, and order applied them after the replay: torture waits until every outbox is empty (TestUnderWay)"},
	{store: "embedded", seed: 71, soak: true, found: "a soak: an audit missed the events of orders that a trimmed log does not keep any more (wiring, TestWhatATrimmedLogKeeps)"},
}
