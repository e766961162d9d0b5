package wiring

import (
	"net/http"
	"time"

	"emporium/kit/resilience"
)

// dependencyCollector is the guard of what takes traces.
const dependencyCollector = "trace collector"

// collector carries traces to who collects them, nil when nobody does. The exporter sends some every few seconds and tries again by
// itself; five failures in a row let the collector rest for half a minute, and what comes meanwhile is lost.
func (h *Host) collector() http.RoundTripper {
	if h.config.Telemetry.OTLPEndpoint == "" {
		return nil
	}
	p := resilience.BuiltIn(dependencyCollector)
	p.Timeout, p.Retry.Attempts = 10*time.Second, 1
	p.Breaker.Window, p.Breaker.Size, p.Breaker.MinimumCalls, p.Breaker.FailureRate = "count", 5, 5, 1
	p.Breaker.OpenFor, p.Breaker.HalfOpenCalls = 30*time.Second, 1
	base := &http.Transport{Proxy: http.ProxyFromEnvironment, MaxIdleConnsPerHost: 1, IdleConnTimeout: 30 * time.Second, ForceAttemptHTTP2: true}
	h.closers = append(h.closers, func() error { base.CloseIdleConnections(); return nil })
	return h.guards.GuardWith(p).Transport(base)
}
