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

// S8: a session that ends is soon refused in processes without the user service, by the gateway and by services themselves. While the
// cache is away, those that are known go on being refused and the others are believed until their tokens expire.
func TestEndedSessionsAreRefusedInOtherProcesses(t *testing.T) {
	t.Parallel()
	broker, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.DefaultNumPartitions(1))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(broker.Close)
	user, payment := freeAddress(t), freeAddress(t)
	set := []string{"bus.url=kafka://" + strings.Join(broker.ListenAddrs(), ","), "bus.partitions=1", "bus.replicas=1", "gateway.listen=127.0.0.1:0", "cache.url=" + kittest.RedisURL(t),
		"discovery.services=user=http://" + user + ",payment=http://" + payment, "listen=user=" + user + ",payment=" + payment}
	hosts := map[string]*Host{}
	for _, name := range []string{"user", "payment", "gateway"} {
		hosts[name] = launch(t, []string{name}, Options{LogTo: t.Output(), Version: "test"}, append(set, "data_dir="+t.TempDir())...)
	}
	door := &shopper{t: t, client: hosts["gateway"].Client(), base: "http://gateway"}
	straight := &shopper{t: t, client: http.DefaultClient, base: "http://" + payment}
	var tokens [2]string
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
	door.must(http.MethodPost, "/v1/auth/logout", tokens[0], map[string]bool{}, nil)
	kittest.Eventually(t, 10*time.Second, both(tokens[0]))
	var back []func()
	for _, name := range []string{"payment", "gateway"} {
		back = append(back, (&outage{shopper: door, h: hosts[name]}).off(dependencyCache))
	}
	door.must(http.MethodPost, "/v1/auth/logout", tokens[1], map[string]bool{}, nil)
	if err := both(tokens[0])(); err != nil {
		t.Errorf("without the cache: %v", err)
	}
	if refused(straight, tokens[1]) {
		t.Error("without the cache a process knows what it was not told")
	}
	for _, on := range back {
		on()
	}
	kittest.Eventually(t, 10*time.Second, both(tokens[1]))
}
