package wiring

import (
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// link is a connection to a server that passwords and personal data go over.
type link struct {
	key, host string
	encrypted bool
}

// links are those of the services of this process, as far as their addresses can be read; others are refused where they are used.
func (h *Host) links() []link {
	c := &h.config
	var out []link
	add := func(key, address string) {
		u, err := url.Parse(address)
		if err != nil || u.Host == "" {
			return // a file, a socket, or nothing
		}
		q := u.Query()
		var safe bool
		switch u.Scheme {
		case "postgres", "postgresql":
			safe = slices.Contains([]string{"require", "verify-ca", "verify-full"}, q.Get("sslmode"))
		case "mysql":
			safe = q.Get("tls") != "" && q.Get("tls") != "false" && q.Get("tls") != "preferred"
		case "mongodb":
			safe = q.Get("tls") == "true" || q.Get("ssl") == "true"
		case "smtp":
			safe = q.Get("tls") != "none"
		case "redis":
		default:
			return
		}
		for host := range strings.SplitSeq(u.Host, ",") {
			if name, _, err := net.SplitHostPort(host); err == nil {
				host = name
			}
			out = append(out, link{key, strings.Trim(host, "[]"), safe})
		}
	}
	for _, line := range Table {
		if line.database != nil && h.runs(line.Name) {
			add(line.Name+".database", *line.database(c))
		}
	}
	if h.runs("notification") {
		add("notification.documents", c.Notification.Documents)
		add("notification.smtp.url", c.Notification.SMTP.URL)
		add("notification.smtp.fallback", c.Notification.SMTP.Fallback)
	}
	if h.runs("registry") {
		add("registry.share", c.Registry.Share)
	}
	if h.needsBus() {
		add("cache.url", c.Cache.URL)
		for broker := range strings.SplitSeq(strings.TrimPrefix(c.Bus.URL, "kafka://"), ",") {
			if host, _, err := net.SplitHostPort(broker); err == nil {
				out = append(out, link{"bus.url", host, c.Bus.TLS})
			}
		}
	}
	return out
}

// near reports whether a host is this machine, or one that only a network of containers or a cluster knows by its name.
func near(host string) bool {
	if _, err := netip.ParseAddr(host); err == nil || !strings.Contains(host, ".") {
		return here(host) || err != nil
	}
	host = strings.TrimSuffix(host, ".")
	return slices.ContainsFunc([]string{".svc", ".svc.cluster.local", ".localhost", ".internal"}, func(end string) bool { return strings.HasSuffix(host, end) })
}
