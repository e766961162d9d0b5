package main

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	yaml "go.yaml.in/yaml/v3"

	"emporium/contract/event"
)

// writeAsyncAPI describes topics and events as AsyncAPI 3, from the structs of contract/event.
func writeAsyncAPI(path string) error {
	g := &schemas{byName: map[string]any{}}
	channels, messages, operations := map[string]any{}, map[string]any{}, map[string]any{}
	for _, topic := range event.Topics() {
		refs := map[string]any{}
		for _, p := range event.All() {
			if p.EventTopic() == topic {
				refs[p.EventType()] = map[string]any{"$ref": "#/components/messages/" + p.EventType()}
			}
		}
		channels[topic] = map[string]any{"address": topic, "messages": refs,
			"description": "Keyed by the aggregate's id, so that the events of one stay in order."}
		operations["publish "+topic] = map[string]any{"action": "send", "channel": map[string]any{"$ref": "#/channels/" + topic}}
	}
	for _, p := range event.All() {
		messages[p.EventType()] = map[string]any{
			"name": p.EventType(), "contentType": "application/json",
			"headers": map[string]any{"$ref": "#/components/schemas/CloudEventHeaders"},
			"payload": g.of(reflect.TypeOf(p)),
		}
	}
	text := map[string]any{"type": "string"}
	g.byName["CloudEventHeaders"] = map[string]any{"type": "object",
		"description": "CloudEvents 1.0 in Kafka's binary mode, and what orders and connects events.",
		"properties": map[string]any{"ce_specversion": text, "ce_id": text, "ce_type": text, "ce_source": text, "ce_subject": text,
			"ce_time": text, "ce_schemaversion": text, "ce_aggregateversion": text, "ce_correlationid": text, "ce_causationid": text, "traceparent": text},
		"required": []string{"ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time"}}
	doc := map[string]any{
		"asyncapi": "3.0.0",
		"info": map[string]any{"title": "Emporium events", "version": "1",
			"description": "What services tell one another. Events only ever grow. Delivery is at least once, in order per key; know duplicates by ce_id."},
		"defaultContentType": "application/json",
		"channels":           channels,
		"operations":         operations,
		"components":         map[string]any{"messages": messages, "schemas": g.byName},
	}
	var b bytes.Buffer
	b.WriteString("# Generated from contract/event; run make generate.\n")
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := e.Encode(doc); err != nil {
		return err
	}
	return write(path, b.Bytes())
}

// schemas turns Go types into JSON Schema.
type schemas struct{ byName map[string]any }

func (g *schemas) of(t reflect.Type) any {
	switch t.Kind() {
	case reflect.Pointer:
		return g.of(t.Elem())
	case reflect.String:
		return map[string]any{"type": "string"}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int, reflect.Int32, reflect.Int64:
		return map[string]any{"type": "integer"}
	case reflect.Slice:
		return map[string]any{"type": "array", "items": g.of(t.Elem())}
	case reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": g.of(t.Elem())}
	case reflect.Struct:
		if t == reflect.TypeFor[time.Time]() {
			return map[string]any{"type": "string", "format": "date-time"}
		}
		return g.object(t)
	}
	panic(fmt.Sprintf("asyncapi: no schema for %s", t))
}

func (g *schemas) object(t reflect.Type) any {
	ref := map[string]any{"$ref": "#/components/schemas/" + t.Name()}
	if _, ok := g.byName[t.Name()]; ok {
		return ref
	}
	g.byName[t.Name()] = nil // breaks cycles
	properties := map[string]any{}
	required := []string{}
	for field := range t.Fields() {
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		properties[name] = g.of(field.Type)
		if !slices.Contains(strings.Split(options, ","), "omitempty") {
			required = append(required, name)
		}
	}
	g.byName[t.Name()] = map[string]any{"type": "object", "properties": properties, "required": required}
	return ref
}
