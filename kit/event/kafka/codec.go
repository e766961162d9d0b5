package kafka

import (
	"strconv"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"

	"emporium/kit/event"
)

// encode writes an event as CloudEvents 1.0 in Kafka's binary mode: attributes as ce_ headers, the payload as the value.
func encode(e *event.Event) *kgo.Record {
	headers := make([]kgo.RecordHeader, 0, 12)
	add := func(key, value string) {
		if value != "" {
			headers = append(headers, kgo.RecordHeader{Key: key, Value: []byte(value)})
		}
	}
	add("ce_specversion", "1.0")
	add("ce_id", e.ID)
	add("ce_type", e.Type)
	add("ce_source", e.Source)
	add("ce_subject", e.Subject)
	add("ce_time", e.Time.UTC().Format(time.RFC3339Nano))
	add("content-type", "application/json")
	add("ce_schemaversion", strconv.FormatInt(e.Schema, 10))
	add("ce_aggregateversion", strconv.FormatInt(e.Version, 10))
	add("ce_correlationid", e.Correlation)
	add("ce_causationid", e.Causation)
	add("traceparent", e.Trace)
	// The record's own time is that of publishing: retention counts from it, and an event may be old when it is sent again.
	return &kgo.Record{Topic: e.Topic, Key: []byte(e.Subject), Value: e.Data, Headers: headers}
}

// decode reads what encode wrote. A record that is no event says so in Malformed.
func decode(r *kgo.Record) event.Record {
	out := event.Record{Partition: r.Partition, Offset: r.Offset}
	e := &out.Event
	e.Topic, e.Data, e.Time, e.Subject = r.Topic, r.Value, r.Timestamp.UTC(), string(r.Key)
	for _, h := range r.Headers {
		v := string(h.Value)
		switch h.Key {
		case "ce_id":
			e.ID = v
		case "ce_type":
			e.Type = v
		case "ce_source":
			e.Source = v
		case "ce_subject":
			e.Subject = v
		case "ce_time":
			if t, err := time.Parse(time.RFC3339Nano, v); err == nil {
				e.Time = t.UTC()
			}
		case "ce_schemaversion":
			e.Schema, _ = strconv.ParseInt(v, 10, 64)
		case "ce_aggregateversion":
			e.Version, _ = strconv.ParseInt(v, 10, 64)
		case "ce_correlationid":
			e.Correlation = v
		case "ce_causationid":
			e.Causation = v
		case "traceparent":
			e.Trace = v
		}
	}
	if e.ID == "" || e.Type == "" {
		out.Malformed = "the headers ce_id and ce_type are required"
	}
	return out
}
