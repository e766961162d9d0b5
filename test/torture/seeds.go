package main

import "fmt"

// seed is one that found something, with what it was. What runs beside one another is not repeatable to the instruction, so each has a test of its
// own where the mistake was; the seed is worth running again when that part changes.
type seed struct {
	store string
	seed  uint64 // 0 when it was not noted
	soak  bool   // it was a soak's, which torture cannot play again
	found string
	// in is the folder of the package whose test keeps it from coming back.
	in, test string
}

// String tells it in a line.
func (s seed) String() string {
	number := "–"
	if s.seed != 0 {
		number = fmt.Sprint(s.seed)
	}
	return fmt.Sprintf("%-9s %4s  %s (%s, %s)", s.store, number, s.found, s.in, s.test)
}

var seeds = []seed{
	{store: "postgres", in: "wiring", test: "TestAStartWaitsForItsDatabase",
		found: "product could not start while its database was cut off, and ended again and again: a start waits for what it needs"},
	{store: "postgres", seed: 303, in: "test/torture", test: "TestUnderWay",
		found: "the state was taken while a message waited for the lease of a killed sender to end: torture waits for messages, and an audit tells the state of each table"},
	{store: "embedded", seed: 502, in: "kit/db", test: "TestHousekeepingIsDoneAgain",
		found: "a full disk took back the forgetting of published events, which then stayed in the outbox until the next start"},
	{store: "postgres", seed: 306, in: "test/torture", test: "TestStaffSignsInAgain",
		found: "the tool's own staff had a session that had ended when the replay was to begin"},
	{store: "embedded", in: "test/fakes/stripe", test: "TestWebhooks",
		found: "healing, the double of Stripe let go all notices that ever were instead of those that it held"},
	{store: "postgres", seed: 2283869529688289575, in: "test/torture", test: "TestUnderWay",
		found: "the state was taken while events about stock that two cancelled orders had given back waited for the lease of a killed relay to end, and order applied them after the replay: torture waits until every outbox is empty"},
	{store: "embedded", seed: 5582225830769504404, in: "test/torture", test: "TestMisdelivered",
		found: "the tool's own mistake: notification was killed as it handed three offers over, and an offer is handed over once only: its campaign says that it failed for them, which torture now asks"},
	{store: "mariadb", seed: 16045340096440351896, in: "test/torture", test: "TestRefundsOfAMark",
		found: "the tool's own mistake: a refund that was proved not to have been done at the provider, and was asked for anew, counted as two"},
	{store: "embedded", seed: 3534673055664869393, in: "services/notification", test: "TestWhoIsBehindConfirmsWithCare",
		found: "a confirmation went out 11 s after its order was cancelled: notification had been away, and read of the one a moment before the other: it lets a confirmation wait when it is behind"},
	{store: "embedded", seed: 11960480966132172452, in: "contract/book", test: "TestTheLastWordIsTrue",
		found: "the audit's own mistake: a process stood still for 14 s as it handed a confirmation over, its order was called off just before, and the letter that said so followed at once"},
	{store: "postgres", seed: 17633726927372272900, in: "kit/event/kafka", test: "TestReadKeepsTheOrderOfSubjects",
		found: "with clocks that differ an audit found events out of their order which were published in it: whoever read a topic of several partitions sorted it by the clocks of those who made them"},
	{store: "embedded", seed: 13437330690026816180, in: "services/payment/internal/app", test: "TestWhatIsRemovedStaysAway",
		found: "a card that its owner had removed was there again: it was to be kept once more, with an order from before, and the provider was slow"},
	{store: "embedded", seed: 71, soak: true, in: "wiring", test: "TestWhatATrimmedLogKeeps",
		found: "a soak: an audit missed the events of orders that a trimmed log does not keep any more"},
}
