package spring

import (
	"errors"
	"fmt"
	"net"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"emporium/kit/kittest"
)

var errOther = errors.New("another answer")

// jvm starts a jar that test/spring builds, with little memory and a quick start.
func jvm(t *testing.T, name string, env ...string) *process {
	t.Helper()
	jar := filepath.Join(want(t, jars), name, name+".jar")
	java, err := exec.LookPath("java")
	if err != nil {
		t.Fatal(err)
	}
	return start(t, name, t.TempDir(), env, java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-jar", jar)
}

// TestSpringApplication lets a Spring Boot application live with the shop: it registers in the shop's registry, finds a service
// of the shop there and calls it, reads its configuration from the shop's server, follows changes of it, believes the shop's
// access tokens, hears its events, and is called through the shop's gateway for as long as it is registered.
func TestSpringApplication(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole shop and a Spring application")
	}
	want(t, jars)
	greeting := func(text string) string {
		return "shop: {greeting: '" + text + "', secret: '" + secret + "'}\n"
	}
	s := open(t, map[string]string{"application.yml": "shop: {greeting: weakest}\n", "greeter.yml": greeting("hello")},
		settings{"gateway": settings{"routes": []settings{{"id": "greeter", "uri": "lb://greeter", "predicates": []string{"Path=/greeter/**"},
			"filters": []string{"StripPrefix=1"}}}}})
	port := kittest.FreePort(t)
	base := fmt.Sprintf("http://127.0.0.1:%d", port)
	app := jvm(t, "application", fmt.Sprint("SERVER_PORT=", port), "REGISTRY="+s.registry+"/", "CONFIG_SERVER="+s.config,
		"BUS_ENABLED=true", "SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS="+s.broker, "SPRING_KAFKA_BOOTSTRAP_SERVERS="+s.broker)

	if got := app.registered(t, s.registry, "greeter", 1)[0]; got.Port.Number != port || got.Metadata["management.port"] != fmt.Sprint(port) {
		t.Errorf("the registry has %+v", got)
	}

	app.eventually(t, seenLimit, func() error {
		var services []string
		if err := ask(t.Context(), "GET", base+"/services", "", &services); err != nil {
			return err
		}
		for _, name := range []string{"gateway", "order", "product", "greeter"} {
			if !slices.Contains(services, name) {
				return fmt.Errorf("the application has found %v, want %s too", services, name)
			}
		}
		return nil
	})
	var products struct{ Items []any }
	if err := ask(t.Context(), "GET", base+"/call/product?path=/v1/products", "", &products); err != nil || products.Items == nil {
		t.Errorf("the application has called the product service: %v, %v", products, err)
	}

	reads := func(want string) error {
		var got struct{ Greeting, Secret string }
		if err := ask(t.Context(), "GET", base+"/greeting", "", &got); err != nil {
			return err
		}
		if got.Greeting != want || got.Secret != "mysecret" {
			return fmt.Errorf("the application has read %+v, want %s and the secret in plain text", got, want)
		}
		return nil
	}
	if err := reads("hello"); err != nil {
		t.Error(err)
	}

	change := func(text string) {
		s.write(t, "greeter.yml", greeting(text))
		s.process.eventually(t, seenLimit, func() error {
			var served string
			err := ask(t.Context(), "GET", s.config+"/greeter-default.properties", "", &served)
			if err == nil && !strings.Contains(served, "shop.greeting: "+text) {
				err = fmt.Errorf("the server hands out %s", served)
			}
			return err
		})
	}
	change("good day")
	if err := reads("hello"); err != nil {
		t.Errorf("before it was told to refresh: %v", err)
	}
	var keys []string
	if err := ask(t.Context(), "POST", base+"/actuator/refresh", "", &keys); err != nil || !slices.Contains(keys, "shop.greeting") {
		t.Errorf("refresh answers %v, %v; want the changed key", keys, err)
	}
	if err := reads("good day"); err != nil {
		t.Errorf("after it was told to refresh: %v", err)
	}
	change("good night")
	app.eventually(t, seenLimit, func() error { // Spring subscribes from the end of the topic, some time after it has started
		return errors.Join(ask(t.Context(), "POST", s.config+"/actuator/busrefresh", "", nil), reads("good night"))
	})

	var signedIn struct {
		AccessToken string `json:"access_token"`
		User        struct{ ID string }
	}
	if err := ask(t.Context(), "POST", s.gateway+"/v1/auth/register", `{"email":"shopper@example.com","password":"correct-horse-battery","name":"S"}`,
		&signedIn, "Content-Type", "application/json"); err != nil {
		t.Fatal(err)
	}
	token := signedIn.AccessToken
	var me struct{ Subject string }
	if err := ask(t.Context(), "GET", base+"/me", "", &me, "Authorization", "Bearer "+token); err != nil || me.Subject != signedIn.User.ID {
		t.Errorf("the application believes the shop's token: %+v, %v; want %s", me, err, signedIn.User.ID)
	}
	forged := token[:len(token)-8] + strings.Repeat("A", 8)
	for what, header := range map[string][]string{"no token": nil, "a forged token": {"Authorization", "Bearer " + forged}} {
		if err := ask(t.Context(), "GET", base+"/me", "", nil, header...); err == nil || !strings.Contains(err.Error(), "answers 401") {
			t.Errorf("%s: got %v, want 401", what, err)
		}
	}

	app.eventually(t, seenLimit, func() error {
		var events []struct{ Type, Subject, Payload string }
		if err := ask(t.Context(), "GET", base+"/events", "", &events); err != nil {
			return err
		}
		for _, e := range events {
			if e.Type == "user.registered" && e.Subject == signedIn.User.ID && strings.Contains(e.Payload, "shopper@example.com") {
				return nil
			}
		}
		return fmt.Errorf("the application has got the events %+v, want that of the registration", events)
	})

	// The other way round: the shop's gateway finds the application, for as long as the registry says that it is up.
	through := func(want string) error {
		err := ask(t.Context(), "GET", s.gateway+"/greeter/me", "", &me, "Authorization", "Bearer "+token)
		if want == "" && err == nil && me.Subject != signedIn.User.ID {
			return fmt.Errorf("through the gateway the application answers %+v", me)
		}
		if want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			return fmt.Errorf("through the gateway: want that it %s, got %w", want, errors.Join(err, errOther))
		}
		if want == "" {
			return err
		}
		return nil
	}
	app.eventually(t, seenLimit, func() error { return through("") })
	override := s.registry + "/apps/GREETER/" + app.registered(t, s.registry, "greeter", 1)[0].InstanceID + "/status?value="
	if err := ask(t.Context(), "PUT", override+"OUT_OF_SERVICE", "", nil); err != nil {
		t.Fatal(err)
	}
	app.eventually(t, seenLimit, func() error { return through("answers 503") })
	if err := ask(t.Context(), "DELETE", override+"UP", "", nil); err != nil {
		t.Fatal(err)
	}
	app.eventually(t, seenLimit, func() error { return through("") })

	app.registered(t, s.registry, "greeter", 1)
	app.stop(t) // its lease would last for much longer
	if list, err := instances(t, s.registry, "greeter"); err != nil || len(list) != 0 {
		t.Errorf("after the application was stopped the registry has %+v, %v", list, err)
	}
	s.process.eventually(t, seenLimit, func() error { return through("answers 503") })
}

// TestNetflixRegistryHasOursForItsPeer: what is registered in Netflix' registry is known in the shop's, and is gone there when it goes.
func TestNetflixRegistryHasOursForItsPeer(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole shop and Netflix' registry")
	}
	want(t, jars)
	s := open(t, nil, settings{"discovery": settings{"registry": settings{}}})
	port := kittest.FreePort(t)
	registry := fmt.Sprintf("http://127.0.0.1:%d/eureka", port)
	netflix := jvm(t, "netflix", fmt.Sprint("SERVER_PORT=", port), "PEER="+s.registry+"/")
	netflix.eventually(t, startLimit, func() error {
		_, err := instances(t, registry, "greeter")
		return err
	})
	body := `{"instance":{"instanceId":"1","app":"GREETER","hostName":"greeter.test","ipAddr":"10.0.0.1","vipAddress":"greeter","status":"UP",
		"port":{"$":8080,"@enabled":"true"},"dataCenterInfo":{"@class":"com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo","name":"MyOwn"}}}`
	if err := ask(t.Context(), "POST", registry+"/apps/GREETER", body, nil, "Content-Type", "application/json"); err != nil {
		t.Fatal(err)
	}
	if got := netflix.registered(t, s.registry, "greeter", 1)[0]; got.HostName != "greeter.test" || got.Port.Number != 8080 {
		t.Errorf("the shop's registry has learned %+v", got)
	}
	if err := ask(t.Context(), "DELETE", registry+"/apps/GREETER/1", "", nil); err != nil {
		t.Fatal(err)
	}
	netflix.registered(t, s.registry, "greeter", 0)
}

// TestNetflixRegistry: the shop registers in Netflix' registry and finds its services there.
func TestNetflixRegistry(t *testing.T) {
	if testing.Short() {
		t.Skip("starts whole shops and Netflix' registry")
	}
	want(t, jars)
	port := kittest.FreePort(t)
	registry := fmt.Sprintf("http://127.0.0.1:%d/eureka", port)
	netflix := jvm(t, "netflix", fmt.Sprint("SERVER_PORT=", port))
	netflix.eventually(t, startLimit, func() error {
		_, err := instances(t, registry, "order")
		return err
	})
	discovery := settings{"registry": settings{"url": registry, "poll": "200ms", "renew": "1s"}}
	s := open(t, nil, settings{"discovery": discovery})
	got := netflix.registered(t, registry, "product", 1)[0]
	if at := "http://" + net.JoinHostPort(got.HostName, strconv.Itoa(got.Port.Number)); at != s.gateway {
		t.Errorf("Netflix' registry has product at %s, want %s", at, s.gateway)
	}
	gateway := address(t)
	file := write(t, settings{"data_dir": t.TempDir(), "bus": settings{"url": "kafka://" + s.broker}, "discovery": discovery,
		"gateway": settings{"listen": gateway}, "management": settings{"listen": "none"}})
	front := start(t, "front", t.TempDir(), nil, want(t, emporium), "--config", file, "serve", "gateway")
	front.eventually(t, startLimit, func() error {
		var products struct{ Items []any }
		err := ask(t.Context(), "GET", "http://"+gateway+"/v1/products", "", &products)
		if err == nil && products.Items == nil {
			err = errors.New("the answer has no items")
		}
		return err
	})
	s.process.stop(t)
	netflix.registered(t, registry, "product", 0)
}
