package main

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"

	"github.com/prometheus/client_golang/prometheus"

	"emporium/kit/service"
)

// metric is a line of the table.
type metric struct {
	name, help, kind string
	labels           []string
}

// description is how the Prometheus library prints what it knows of a metric; it tells by no other way.
var description = regexp.MustCompile(`^Desc\{fqName: "([^"]*)", help: ("(?:[^"\\]|\\.)*"),(?: unit: "[^"]*",)? constLabels: \{(.*?)\}, variableLabels: \{([^}]*)\}`)

func writeMetrics(ctx context.Context, path string, services []*service.Service) error {
	all, err := metrics(ctx, services)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	b.WriteString("# Metrics\n\nGenerated from the code; run `make generate`.\n\n" +
		"`/metrics`, and `/actuator/prometheus`, on the management listener answer in Prometheus' format. Every metric has the label `service`: the one that\n" +
		"measures, or `emporium` for what the services of a process share. Durations are in seconds, money in minor units of its currency. The metrics\n" +
		"`go_*` and `process_*` of Prometheus' own library are there too. Histograms of HTTP requests carry trace ids as exemplars when traces are recorded.\n\n" +
		"| name | type | labels | meaning |\n|---|---|---|---|\n")
	for _, m := range all {
		labels := make([]string, len(m.labels))
		for i, l := range m.labels {
			labels[i] = "`" + l + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", m.name, m.kind, strings.Join(labels, ", "), strings.ReplaceAll(m.help, "|", `\|`))
	}
	return write(path, b.Bytes())
}

// metrics lists what a process that runs every service exports.
func metrics(ctx context.Context, services []*service.Service) ([]metric, error) {
	for _, s := range services { // so that requests have been counted
		s.Handler().ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(ctx, http.MethodGet, "/", nil))
	}
	registry := services[0].Telemetry.Registry()
	families, err := registry.Gather()
	if err != nil {
		return nil, err
	}
	kinds := map[string]string{}
	for _, f := range families {
		kinds[f.GetName()] = strings.ToLower(f.GetType().String())
	}
	descriptions := make(chan *prometheus.Desc)
	go func() { registry.Describe(descriptions); close(descriptions) }()
	found := map[string]metric{}
	var wrong error
	for d := range descriptions {
		m, err := described(d, kinds)
		if err != nil {
			wrong = err
		} else if !strings.HasPrefix(m.name, "go_") && !strings.HasPrefix(m.name, "process_") {
			found[m.name] = m
		}
	}
	return slices.SortedFunc(maps.Values(found), func(a, b metric) int { return strings.Compare(a.name, b.name) }), wrong
}

func described(d *prometheus.Desc, kinds map[string]string) (metric, error) {
	parts := description.FindStringSubmatch(d.String())
	if parts == nil {
		return metric{}, fmt.Errorf("cannot read %s", d)
	}
	m := metric{name: parts[1], kind: kinds[parts[1]]}
	if m.kind == "" { // its labels show with use only
		switch {
		case strings.HasSuffix(m.name, "_total"):
			m.kind = "counter"
		case strings.HasSuffix(m.name, "_seconds"), strings.HasSuffix(m.name, "_size"):
			return m, fmt.Errorf("%s has no value from the start, so that its type cannot be told", m.name)
		default:
			m.kind = "gauge"
		}
	}
	if _, err := fmt.Sscanf(parts[2], "%q", &m.help); err != nil {
		return m, fmt.Errorf("read the help of %s: %w", m.name, err)
	}
	for l := range strings.SplitSeq(parts[3]+","+parts[4], ",") {
		if name, _, _ := strings.Cut(l, "="); name != "" {
			m.labels = append(m.labels, name)
		}
	}
	return m, nil
}
