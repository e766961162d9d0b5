package wiring

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
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
	event.Broadcaster
	event.Follower
}

// InspectBus opens the bus for a tool beside the shop. An embedded log that is not there is an error, not a new log.
func InspectBus(ctx context.Context, c Config, log *slog.Logger) (Bus, error) {
	if c.Bus.URL == "local" {
		if _, err := os.Stat(c.eventLog()); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("there is no event log in %s; name the shop's data directory by --data, or its Kafka by bus.url", c.DataDir)
		}
	}
	return OpenBus(ctx, c, log)
}

// eventLog is the file of the embedded event log.
func (c *Config) eventLog() string { return filepath.Join(c.DataDir, "events.db") }

// OpenBus opens the configured event bus, for a host.
func OpenBus(ctx context.Context, c Config, log *slog.Logger) (Bus, error) {
	b := c.Bus
	if b.URL == "local" {
		opened, err := local.Open(ctx, local.Options{Path: c.eventLog(), Retention: b.Retention, Log: log})
		if err != nil {
			return nil, fmt.Errorf("open the embedded event log: %w", err)
		}
		return opened, nil
	}
	o := kafka.Options{Brokers: strings.Split(strings.TrimPrefix(b.URL, "kafka://"), ","), ClientID: "emporium",
		Partitions: int32(b.Partitions), Replicas: int16(b.Replicas), Retention: b.Retention, Linger: b.Linger,
		SASL: b.SASL, User: b.User, Password: b.Password, Log: log}
	if b.TLS {
		var err error
		if o.TLS, err = kafka.TLS(b.CAFile, b.CertFile, b.KeyFile); err != nil {
			return nil, fmt.Errorf("connect to Kafka: %w", err)
		}
	}
	opened, err := kafka.Open(o)
	if err != nil {
		return nil, fmt.Errorf("connect to Kafka: %w", err)
	}
	return opened, nil
}
