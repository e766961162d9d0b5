package wiring

import (
	"path/filepath"
	"strings"
	"testing"
)

// fitting is what a shop in production says.
var fitting = []string{"environment=production", "public_url=https://shop.example", "user.key_secret=0123456789abcdef0123456789abcdef", "payment.sandbox.enabled=false",
	"payment.stripe.enabled=true", "payment.stripe.secret_key=sk_live_1", "notification.smtp.url=smtp://mail.example:587"}

// S32: what is good for trying out alone does not start in production.
func TestProductionWantsWhatIsFitForIt(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		names, set string
		want       []string // keys that are named; none starts
	}{
		"the whole shop":                      {"", "", nil},
		"debug":                               {"", "log.level=debug", []string{"log.level"}},
		"one logger's debug":                  {"", "log.levels=order=debug", nil},
		"no secret":                           {"", "user.key_secret=", []string{"user.key_secret"}},
		"no secret, and no user service":      {"order gateway", "user.key_secret=", nil},
		"guesses without end":                 {"user", "user.limit.account_burst=0", []string{"user.limit.account_burst"}},
		"guesses without end from an address": {"user", "user.limit.client_burst=0", []string{"user.limit.account_burst"}},
		"the registry's Redis in clear":       {"registry", "registry.password=secret registry.share=redis://r.example:6379", []string{"registry.share"}},
		"sandbox":                             {"", "payment.sandbox.enabled=true", []string{"payment.sandbox.enabled"}},
		"sandbox elsewhere":                   {"gateway", "payment.sandbox.enabled=true", nil},
		"Stripe's test mode":                  {"payment", "payment.stripe.secret_key=rk_test_1", []string{"payment.stripe.secret_key"}},
		"PayPal's sandbox":                    {"payment", "payment.paypal.enabled=true", []string{"payment.paypal.environment"}},
		"PayPal":                              {"payment", "payment.paypal.enabled=true payment.paypal.environment=live", nil},
		"inbox":                               {"", "notification.smtp.url=", []string{"notification.smtp.url"}},
		"mail off":                            {"notification", "notification.smtp.url= notification.inbox.enabled=false", []string{"notification.smtp.url"}},
		"plain":                               {"", "public_url=http://shop.example", []string{"public_url"}},
		"this machine":                        {"gateway", "public_url=https://localhost:8443", []string{"public_url"}},
		"this machine for nobody":             {"inventory", "public_url=http://localhost:8080", nil},
		"operators' pages for all":            {"", "management.listen=:9090", []string{"management.listen"}},
		"by another address":                  {"order", "management.listen=10.0.0.1:9090", []string{"management.listen"}},
		"on a closed network":                 {"order", "management.listen=:9090 management.guarded=true", nil},
		"for this machine":                    {"order", "management.listen=[::1]:9090", nil},
		"none":                                {"order", "management.listen=none", nil},
		"configuration for all":               {"config", "", []string{"config.password"}},
		"configuration with a password":       {"config", "config.password=secret", nil},
		"registry for all":                    {"registry", "", []string{"registry.password"}},
		"registry beside the shop":            {"", "listen=registry=:8761", []string{"registry.password"}},
		"everything": {"", "log.level=debug user.key_secret= payment.sandbox.enabled=true notification.smtp.url= public_url=http://localhost management.listen=:1",
			[]string{"log.level", "management.listen", "public_url", "user.key_secret", "payment.sandbox.enabled", "notification.smtp.url"}},
		"a template's secret":                 {"user", "user.key_secret=CHANGE_ME_CHANGE_ME_CHANGE_ME_CHANGE_ME", []string{"user.key_secret"}},
		"a template's password in an address": {"order", "order.database=postgres://u:change-me@localhost/d", []string{"order.database"}},
		"a template's secret in a list":       {"payment", "payment.stripe.webhook_secrets=whsec_1,ChangeMe", []string{"payment.stripe.webhook_secrets[1]"}},
		"a template's secret of others":       {"gateway", "user.key_secret=CHANGE_ME_CHANGE_ME_CHANGE_ME_CHANGE_ME", nil},
		"a database far away in clear":        {"order", "order.database=postgres://u:p@db.example:5432/d?sslmode=disable", []string{"order.database"}},
		"a database that may be in clear":     {"order", "order.database=postgres://u:p@db.example/d", []string{"order.database"}},
		"a database over TLS":                 {"order", "order.database=postgres://u:p@db.example/d?sslmode=verify-full", nil},
		"a database of others in clear":       {"gateway", "order.database=postgres://u:p@db.example/d", nil},
		"a database in the cluster":           {"order", "order.database=postgres://u:p@db.shop.svc.cluster.local/d", nil},
		"a database between containers":       {"order", "order.database=postgres://u:p@postgres:5432/d?sslmode=disable", nil},
		"a database on this machine":          {"order", "order.database=mysql://u:p@127.0.0.1/d", nil},
		"a database at an address":            {"order", "order.database=mysql://u:p@10.0.0.9/d", []string{"order.database"}},
		"MariaDB over TLS":                    {"order", "order.database=mysql://u:p@10.0.0.9/d?tls=true", nil},
		"a network that is safe":              {"order", "order.database=mysql://u:p@10.0.0.9/d unencrypted=10.0.0.9", nil},
		"Redis in clear":                      {"gateway", "cache.url=redis://:p@cache.example:6379", []string{"cache.url"}},
		"Redis over TLS":                      {"gateway", "cache.url=rediss://:p@cache.example:6379", nil},
		"Kafka in clear":                      {"order", "bus.url=kafka://kafka:9092,k2.example:9092", []string{"bus.url"}},
		"Kafka over TLS":                      {"order", "bus.url=kafka://k1.example:9092,k2.example:9092 bus.tls=true", nil},
		"documents in clear":                  {"notification", "notification.documents=mongodb://u:p@documents.example/d", []string{"notification.documents"}},
		"mail in clear":                       {"notification", "notification.smtp.url=smtp://mail.example:25?tls=none", []string{"notification.smtp.url"}},
		"development":                         {"", "environment=development log.level=debug user.key_secret= payment.sandbox.enabled=true notification.smtp.url= management.listen=:1", nil},
	} {
		h := &Host{names: strings.Fields(c.names), config: configured(t, append(fitting, strings.Fields(c.set)...)...)}
		if c.names == "" {
			h.names = Names()
		}
		err := h.fit()
		if (err != nil) != (c.want != nil) {
			t.Errorf("%s: got %v", name, err)
			continue
		}
		if err == nil {
			continue
		}
		lines := strings.Split(err.Error(), "\n- ")[1:]
		if len(lines) != len(c.want) {
			t.Errorf("%s: got %d lines, want %d: %v", name, len(lines), len(c.want), err)
			continue
		}
		for i, key := range c.want {
			if !strings.HasPrefix(lines[i], key+" ") {
				t.Errorf("%s: got %q, want %s", name, lines[i], key)
			}
		}
	}
}

// What is not fit does not get as far as opening anything, and tools that only look at data are not kept from them.
func TestProductionDoesNotStart(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	set := []string{"environment=production", "data_dir=" + dir, "notification.inbox.listen=", "gateway.listen=127.0.0.1:0"}
	_, err := Open(t.Context(), configured(t, set...), nil, Options{LogTo: t.Output()})
	if err == nil || !strings.Contains(err.Error(), "payment.sandbox.enabled") || !strings.Contains(err.Error(), "user.key_secret") {
		t.Fatalf("got %v, want all that is wrong", err)
	}
	if found, _ := filepath.Glob(filepath.Join(dir, "*")); len(found) > 0 {
		t.Errorf("it has made %v", found)
	}
	h, err := Open(t.Context(), configured(t, set...), nil, Options{LogTo: t.Output(), NoListeners: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Close(); err != nil {
		t.Error(err)
	}
}
