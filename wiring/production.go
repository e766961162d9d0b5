package wiring

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// Production is the value of environment that stops a start with what is for trying out alone.
const Production = "production"

// fit refuses to run in production what is good for trying out alone. It looks at what this process runs, since others have keys of their
// own, and says everything at once, each with what to do.
func (h *Host) fit() error {
	if h.config.Environment != Production {
		return nil
	}
	var wrong []string
	say := func(unfit bool, format string, args ...any) {
		if unfit {
			wrong = append(wrong, fmt.Sprintf(format, args...))
		}
	}
	c := &h.config
	say(c.Log.Level == "debug", "log.level is debug: set it to info, and single loggers by log.levels or while the shop runs")
	say(!c.Management.Guarded && exposed(h.managementAddress()),
		"management.listen is %s: metrics, profiles and /actuator know no users. Set it to an address of this machine, or management.guarded to true if the network lets operators alone reach it", h.managementAddress())
	if h.runs("gateway", "order", "payment", "notification") {
		say(!public(c.PublicURL), "public_url is no https:// address that shoppers reach: set it to that of the shop, which links and providers of payments lead to")
	}
	if h.runs("user") {
		say(c.User.KeySecret == "", "user.key_secret is empty: what signs access tokens would be in the database in clear. Set it to 32 random characters or more (openssl rand -base64 32)")
		say(c.User.Limit.AccountBurst == 0 || c.User.Limit.ClientBurst == 0, "user.limit.account_burst or client_burst is 0: passwords could be guessed without end. Set both to more")
	}
	if h.runs("payment") {
		p := &c.Payment
		say(p.Sandbox.Enabled, "payment.sandbox.enabled is true: whoever chooses the sandbox pays nothing. Set it to false")
		say(p.Stripe.Enabled && strings.Contains(p.Stripe.SecretKey, "_test_"), "payment.stripe.secret_key is of Stripe's test mode: set the live one")
		say(p.PayPal.Enabled && p.PayPal.Environment != "live", "payment.paypal.environment is %s: set it to live, with the credentials for that", p.PayPal.Environment)
	}
	if h.runs("notification") {
		say(c.Notification.SMTP.URL == "", "notification.smtp.url is empty: customers would get no mail, and everybody could read it at /inbox. Set it to a mail server")
	}
	for _, door := range []struct{ name, password string }{{"config", c.Config.Password}, {"registry", c.Registry.Password}} {
		if line, _ := lookup(door.name); h.runs(door.name) {
			at := h.listenAddress(line)
			say(door.password == "" && exposed(at), "%s.password is empty: everybody who reaches %s is let in. Set it, or listen to an address of this machine", door.name, at)
		}
	}
	for _, key := range h.placeholders() {
		say(true, "%s holds what a template says in the place of a secret: set one that nobody else knows (openssl rand -hex 24)", key)
	}
	for _, l := range h.links() {
		say(!l.encrypted && !near(l.host) && !slices.Contains(c.Unencrypted, l.host),
			"%s leads to %s without TLS: passwords and personal data could be read on the way. Turn TLS on, or name the host in unencrypted if the network between is safe", l.key, l.host)
	}
	if len(wrong) == 0 {
		return nil
	}
	return errors.New("environment is production, and this is not meant for it:\n- " + strings.Join(wrong, "\n- "))
}

// runs reports whether any of the services is one of this process.
func (h *Host) runs(names ...string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return slices.Contains(h.names, n) })
}

// exposed reports whether an address that is listened to can be reached from other machines; "" is none.
func exposed(listen string) bool {
	host, _, err := net.SplitHostPort(listen)
	return listen != "" && (err != nil || !here(host))
}

// here reports whether a host is this machine.
func here(host string) bool {
	addr, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && addr.Unmap().IsLoopback()
}

// public reports whether an address can be that of a shop in the open.
func public(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Scheme == "https" && u.Hostname() != "" && !here(u.Hostname()) && !strings.HasSuffix(u.Hostname(), ".localhost")
}
