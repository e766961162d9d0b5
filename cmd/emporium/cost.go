package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
)

// costs are what something took so far, by what is counted: "cpu shop" and the like are in milliseconds.
type costs map[string]float64

// meter reads costs: of processes from /proc, and what the shop's own metrics say.
type meter struct {
	client *http.Client
	// pids are processes by what they are called in the report, programs are all those with a name.
	pids     map[string]int
	programs []string
	// metrics are URLs of /metrics by what their process is called.
	metrics map[string]string
}

// counted are the metrics that are reported for each purchase, over all services of a process.
var counted = []struct{ metric, as string }{
	{"db_statements_total", "statements"},
	{"db_round_trips_total", "round trips"},
	{"db_commits_total", "commits"},
	{"db_queries_total", "queries"},
	{"go_memstats_mallocs_total", "allocations"},
	{"go_memstats_alloc_bytes_total", "bytes allocated"},
	{"event_batch_size", "batches"},
}

// read returns what was spent so far. What cannot be read is missing.
func (m *meter) read(ctx context.Context) (costs, error) {
	out := costs{}
	var errs []error
	// Where there is no /proc, the metrics know.
	if ms, err := cpuOf("self"); err == nil {
		out["cpu bench"] = ms
	}
	for name, pid := range m.pids {
		if ms, err := cpuOf(strconv.Itoa(pid)); err == nil {
			out["cpu "+name] = ms
		}
	}
	for _, program := range m.programs {
		ms, err := cpuOfAll(program)
		if err != nil {
			errs = append(errs, err)
		}
		out["cpu "+program] = ms
	}
	for name, url := range m.metrics {
		if err := m.scrape(ctx, name, url, out); err != nil {
			errs = append(errs, err)
		}
	}
	return out, errors.Join(errs...)
}

func (m *meter) scrape(ctx context.Context, name, url string, into costs) error {
	all, err := scrape(ctx, m.client, url)
	if err != nil {
		return err
	}
	for _, c := range counted {
		if family := all[c.metric]; family != nil {
			into[c.as] += sum(family)
			for _, one := range family.GetMetric() {
				for _, label := range one.GetLabel() {
					if label.GetName() == "service" && label.GetValue() != "emporium" {
						into[c.as+" of "+label.GetValue()] += value(one)
					}
				}
			}
		}
	}
	if _, known := into["cpu "+name]; !known && all["process_cpu_seconds_total"] != nil {
		into["cpu "+name] = sum(all["process_cpu_seconds_total"]) * 1000
	}
	if f := all["process_resident_memory_bytes"]; f != nil {
		into["memory "+name] = sum(f)
	}
	return nil
}

// scrape reads metrics in Prometheus' format.
func scrape(ctx context.Context, client *http.Client, url string) (map[string]*dto.MetricFamily, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "text/plain; version=0.0.4")
	resp, err := client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("read the metrics: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("read the metrics of %s: %s", url, resp.Status)
	}
	parser := expfmt.NewTextParser(model.UTF8Validation)
	all, err := parser.TextToMetricFamilies(resp.Body)
	if err != nil {
		return nil, fmt.Errorf("read the metrics of %s: %w", url, err)
	}
	return all, nil
}

// sum adds all of a family up; of a histogram it is the number of its observations.
func sum(f *dto.MetricFamily) (total float64) {
	for _, m := range f.GetMetric() {
		total += value(m)
	}
	return total
}

func value(m *dto.Metric) float64 {
	return m.GetCounter().GetValue() + m.GetGauge().GetValue() + m.GetUntyped().GetValue() + float64(m.GetHistogram().GetSampleCount())
}

// each returns what was spent between two readings for each of n.
func (c costs) each(before costs, n int64) map[string]float64 {
	out := map[string]float64{}
	for name, v := range c {
		if n > 0 && !strings.HasPrefix(name, "memory ") && v > before[name] {
			out[name] = (v - before[name]) / float64(n)
		}
	}
	return out
}

// ticks are the units of /proc: Linux has told programs a hundredth of a second on every machine for decades.
const ticks = 10 // milliseconds

// cpuOf is the CPU time of a process and of its children that have ended, in milliseconds.
func cpuOf(pid string) (float64, error) {
	text, err := os.ReadFile("/proc/" + pid + "/stat")
	if err != nil {
		return 0, err
	}
	// The name, in brackets, may hold anything.
	_, rest, _ := bytes.Cut(text[bytes.LastIndexByte(text, ')')+1:], []byte(" "))
	fields := strings.Fields(string(rest))
	const user, end = 11, 15 // utime, stime, cutime, cstime
	if len(fields) < end {
		return 0, errors.New("/proc/" + pid + "/stat has too few fields")
	}
	total := int64(0)
	for _, f := range fields[user:end] {
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return 0, err
		}
		total += n
	}
	return float64(total) * ticks, nil
}

// cpuOfAll is that of all processes of a program.
func cpuOfAll(program string) (total float64, err error) {
	found, err := filepath.Glob("/proc/[0-9]*/comm")
	if err != nil {
		return 0, err
	}
	n := 0
	for _, path := range found {
		name, err := os.ReadFile(path)
		if err != nil || strings.TrimSpace(string(name)) != program {
			continue // it may have ended meanwhile
		}
		if ms, err := cpuOf(filepath.Base(filepath.Dir(path))); err == nil {
			total += ms
			n++
		}
	}
	if n == 0 {
		return 0, fmt.Errorf("there is no process of a program named %q", program)
	}
	return total, nil
}

// describe lists what each purchase cost, for people: CPU first.
func describe(each map[string]float64) string {
	var cpu, rest []string
	for name, v := range each {
		if who, ok := strings.CutPrefix(name, "cpu "); ok {
			cpu = append(cpu, fmt.Sprintf("%s %.2f ms", who, v))
		}
	}
	slices.Sort(cpu)
	for _, c := range counted {
		if v, ok := each[c.as]; ok {
			rest = append(rest, fmt.Sprintf("%.1f %s", v, c.as))
		}
	}
	return "CPU: " + strings.Join(cpu, ", ") + "; " + strings.Join(rest, ", ")
}
