package wiring

import (
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"

	"emporium/kit/event"
	"emporium/kit/event/kafka"
	"emporium/kit/event/local"
)

// Bus is an event bus that operators can look into.
type Bus interface {
	event.Bus
	event.Admin
}

// OpenBus opens the configured event bus, for a host and for tools beside one.
func OpenBus(ctx context.Context, c Config, log *slog.Logger) (Bus, error) {
	b := c.Bus
	if b.URL == "local" {
		opened, err := local.Open(ctx, local.Options{Path: filepath.Join(c.DataDir, "events.db"), Retention: b.Retention, Log: log})
		if err != nil {
			return nil, fmt.Errorf("open the embedded event log: %w", err)
		}
		return opened, nil
	}
	o := kafka.Options{Brokers: strings.Split(strings.TrimPrefix(b.URL, "kafka://"), ","), ClientID: "emporium",
		Partitions: int32(b.Partitions), Replicas: int16(b.Replicas), Retention: b.Retention, Linger: b.Linger, //nolint:gosec // bounded by the tags
		SASL: b.SASL, User: b.User, Password: b.Password, Log: log}
	if b.TLS {
		o.TLS = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	opened, err := kafka.Open(o)
	if err != nil {
		return nil, fmt.Errorf("connect to Kafka: %w", err)
	}
	return opened, nil
}
