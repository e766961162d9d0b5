package wiring

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"

	"emporium/kit/kittest"
)

// S8: a session that ends is soon refused in processes without the user service, by the gateway and by services themselves: as long as
// either the shared cache or the event bus can tell, and at once by those that start later. Without both, those that are known go on being
// refused and the others are believed until their tokens expire.
func TestEndedSessionsAreRefusedInOtherProcesses(t *testing.T) {
	t.Parallel()
	broker, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.DefaultNumPartitions(1))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	user, payment, late, redis := freeAddress(t), freeAddress(t), freeAddress(t), kittest.RedisURL(t)
	set := []string{"bus.url=kafka://" + strings.Join(broker.ListenAddrs(), ","), "bus.partitions=1", "bus.replicas=1", "gateway.listen=127.0.0.1:0",
		"discovery.services=user=http://" + user + ",payment=http://" + payment, "listen=user=" + user + ",payment=" + payment}
	hosts := map[string]*Host{}
	for _, name := range []string{"user", "payment", "gateway"} {
		hosts[name] = launch(t, []string{name}, Options{LogTo: t.Output(), Version: "test"}, append(set, "cache.url="+redis, "data_dir="+t.TempDir())...)
	}
	door := &shopper{t: t, client: hosts["gateway"].Client(), base: "http://gateway"}
	straight := &shopper{t: t, client: http.DefaultClient, base: "http://" + payment}
	var tokens [3]string
	for i := range tokens {
		var out struct {
			AccessToken string `json:"access_token"`
		}
		door.must(http.MethodPost, "/v1/auth/register", "", map[string]string{"email": fmt.Sprintf("ann%d@example.org", i), "password": "seven wet pebbles", "name": "Ann"}, &out)
		tokens[i] = out.AccessToken
	}
	refused := func(s *shopper, token string) bool {
		var answer *statusError
		err := s.do(http.MethodGet, "/v1/saved-payment-methods", token, nil, nil)
		if err != nil && (!errors.As(err, &answer) || answer.status != http.StatusUnauthorized) {
			t.Error(err)
		}
		return err != nil
	}
	both := func(token string) func() error {
		return func() error {
			if gateway, service := refused(door, token), refused(straight, token); !gateway || !service {
				return fmt.Errorf("the gateway refuses: %v, the service: %v", gateway, service)
			}
			return nil
		}
	}
	for _, token := range tokens {
		if refused(door, token) || refused(straight, token) {
			t.Fatal("a session that has not ended is refused")
		}
	}
	off := func(dependency string, names ...string) (on func()) {
		var back []func()
		for _, name := range names {
			back = append(back, (&outage{shopper: door, h: hosts[name]}).off(dependency))
		}
		return func() {
			for _, on := range back {
				on()
			}
		}
	}
	logout := func(token string) { door.must(http.MethodPost, "/v1/auth/logout", token, map[string]bool{}, nil) }

	busBack := off(dependencyBus, "user") // the cache alone
	logout(tokens[0])
	kittest.Eventually(t, 10*time.Second, both(tokens[0]))

	cacheBack := off(dependencyCache, "payment", "gateway") // nobody
	logout(tokens[1])
	if err := both(tokens[0])(); err != nil {
		t.Errorf("what was known is forgotten: %v", err)
	}
	if refused(straight, tokens[1]) {
		t.Error("a process knows what it was not told")
	}

	busBack() // the bus alone
	kittest.Eventually(t, 10*time.Second, both(tokens[1]))
	logout(tokens[2])
	kittest.Eventually(t, 10*time.Second, both(tokens[2]))
	cacheBack()

	// The first that a process answers that starts now, without a cache in common, is right.
	launch(t, []string{"payment"}, Options{LogTo: t.Output(), Version: "test"}, append(set[:len(set)-1], "listen=payment="+late, "data_dir="+t.TempDir())...)
	for i, token := range tokens {
		if !refused(&shopper{t: t, client: http.DefaultClient, base: "http://" + late}, token) {
			t.Errorf("a process that has just started believes session %d, which ended before", i)
		}
	}
}
