package proxy

import (
	"net/http"
	"net/textproto"
	"strings"
)

// Cleanse removes from a request's headers what only a trusted hop may say, and what is for one connection only. Identity comes from
// the token alone, and the forwarding headers are set anew. It reports whether the client asks for another protocol.
func Cleanse(h http.Header) (upgrade bool) {
	for _, connection := range h["Connection"] {
		for name := range strings.SplitSeq(connection, ",") {
			switch name = http.CanonicalHeaderKey(textproto.TrimString(name)); name {
			case "Authorization", "Cart-Token", "Order-Token", "Idempotency-Key", "If-Match", "Content-Length", "Content-Type", "X-Api-Key":
				// A client must not be able to have the headers removed that decide who it is and what it means.
			case "Upgrade":
				upgrade = h["Upgrade"] != nil
			case "Close", "Keep-Alive":
			default:
				delete(h, name)
			}
		}
	}
	for name := range h {
		if hop(name) || strings.HasPrefix(name, "X-User") || strings.HasPrefix(name, "X-Forwarded-") || strings.HasPrefix(name, "X-Auth") {
			delete(h, name)
		}
	}
	if upgrade {
		h["Connection"] = []string{"Upgrade"}
	} else {
		delete(h, "Upgrade")
	}
	return upgrade
}

// hop reports whether a request's header is for one connection only, or what a client may not say of itself.
func hop(name string) bool {
	switch name {
	case "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "Te", "Trailer", "Transfer-Encoding",
		"Http2-Settings", "Expect", "Forwarded", "X-Real-Ip", "True-Client-Ip", "Cf-Connecting-Ip":
		return true
	}
	return false
}
