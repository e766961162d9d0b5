package wiring

import "emporium/kit/service"

// The names of the switches of what is called so often that it passes through no guard but its own.
const (
	dependencyCache = "cache"
	dependencyBus   = "event bus"
)

// Dependency is something that the shop works with and can do without for a while, or that it says it cannot.
type Dependency struct {
	// Name is for people.
	Name string
	// Guards are the names of its circuit breakers at /actuator/circuitbreakers, which also are its switch: POST {"updateState":
	// "FORCE_OPEN"} takes it away, CLOSE gives it back. What stands in <> is any name.
	Guards []string
	// Away is what happens while it is away, Back what happens once it is there again.
	Away, Back string
	// Proof is a test that also takes the real thing away, as folder and name; may be empty. TestEveryDependencyCanBeAway flips the switch
	// of each.
	Proof string
}

// Dependencies is the policy of degradation: one line for everything outside of a service that it works with.
var Dependencies = []Dependency{
	{
		Name: "user service", Guards: []string{"user"},
		Away: "Access tokens are checked by the keys that were read last, so whoever is signed in goes on. Nobody can sign in or register.",
		Back: "New keys are read when a token names one that is not known.",
	},
	{
		Name: "product service", Guards: []string{"product"},
		Away: "Carts and orders go by the order service's own view of what is sold. A variant that no event has told of yet counts as unknown, which is not remembered.",
		Back: "The next question is answered.",
	},
	{
		Name: "payment provider", Guards: []string{"<provider> authorize", "<provider> capture", "<provider> refund", "<provider> fetch", "<provider> vault"},
		Away: "Orders that were taken wait for their payment; while the breaker is open new ones get 503 with Retry-After, and /v1/payment-methods leaves the provider out; captures, refunds, and what is to be saved or removed of ways to pay, wait in their rows.",
		Back: "What waits is sent with the same keys, so that nothing is charged twice.",
	},
	{
		Name: "mail server or phone network", Guards: []string{"email <provider>", "sms <provider>"},
		Away: "The channel's next provider is asked; without one messages wait. No order waits for a message.",
		Back: "Waiting messages are sent; what may have gone out is looked for first.",
	},
	{
		Name: "merchants' webhooks", Guards: []string{"webhook <host>"}, Proof: "services/notification TestEndpointThatIsGoneIsDisabled",
		Away: "Each endpoint waits by itself, with pauses that grow, and is turned off in the end; no other one waits for it.",
		Back: "What waits is sent in its order.",
	},
	{
		Name: "cache", Guards: []string{dependencyCache}, Proof: "test/fault TestCacheAway",
		Away: "Pages, keys and limits are computed from the databases or per process. Answers are right, and slower. Of sessions that end, processes without the user service are told by events alone. Three failures of Redis make calls fail at once.",
		Back: "It fills as it is used; a probe every 250 ms finds Redis back.",
	},
	{
		Name: "event bus", Guards: []string{dependencyBus}, Proof: "test/fault TestBrokerAndConsumersAway",
		Away: "Orders are taken and stay pending; every event waits in the outbox of the service that it is about. Of sessions that end, processes without the user service are told by Redis alone; without one they believe their access tokens until these expire, for user.access_ttl at most. Services say that they are not ready, and serve those who ask all the same.",
		Back: "Outboxes are published in their order, groups go on from their positions, and the saga goes on where it was.",
	},
	{
		Name: "configuration server", Guards: []string{"config server"},
		Away: "A process goes on with what it has read; one that starts goes by its file and environment, unless remote.fail_fast is set.",
		Back: "It is read when a refresh is asked for; a process that started without it reads it by itself.",
	},
	{
		Name: "service registry", Guards: []string{"service registry"},
		Away: "Calls go to the instances that were known last.",
		Back: "Instances register again, and the list is read anew.",
	},
	{
		Name: "collector of traces", Guards: []string{dependencyCollector},
		Away: "Spans are lost, and nothing else.",
		Back: "New spans are sent.",
	},
	{
		Name: "service of the shop", Guards: []string{"inventory", "order", "payment", "notification", "config", "registry", "gateway"}, Proof: "test/e2e TestPartsDieUnderLoad",
		Away: "The gateway answers 502, 503 or 504 for its paths and everything else goes on; events for it wait. Another instance takes over where there is one.",
		Back: "It goes on where it was; nothing is lost and nothing happens twice.",
	},
	{
		Name: "database", Guards: []string{service.DatabaseGuard + "<service>"}, Proof: "test/fault TestDatabasesAway",
		Away: "Its service answers 503 and is not ready; others go on, and events for it wait.",
		Back: "The service goes on by itself.",
	},
}
