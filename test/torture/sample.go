package main

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"net/url"
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

// sample is how large the shop was at a moment: what is counted, by its name.
type sample struct {
	At   float64          `json:"at"` // seconds since the beginning
	Size map[string]int64 `json:"size"`
}

func (s sample) String() string {
	var resident, open, routines int64
	for name, v := range s.Size {
		switch kind, _, _ := strings.Cut(name, " of "); kind {
		case "resident":
			resident += v
		case "descriptors":
			open += v
		case "goroutines":
			routines += v
		}
	}
	return fmt.Sprintf("%4.0f s: %d orders, %.1f MB resident, %d goroutines, %d descriptors, %.1f MB on disk", s.At, s.Size["rows of order.orders"],
		float64(resident)/1e6, routines, open, float64(s.Size["disk"])/1e6)
}

// meter reads samples of a shop.
type meter struct {
	shop *shop
	// counts are the statements that tell a database's tables with their sizes.
	databases map[string]*sql.DB
	driver    string
}

func newMeter(s *shop) (*meter, error) {
	m := &meter{shop: s, databases: map[string]*sql.DB{}, driver: "sqlite"}
	for service, at := range s.stores {
		dsn := "file:" + at + "?mode=ro&_pragma=busy_timeout(5000)"
		switch s.o.store {
		case "postgres":
			m.driver, dsn = "pgx", at
		case "mariadb":
			u, err := url.Parse(at)
			if err != nil {
				return nil, err
			}
			m.driver, dsn = "mysql", fmt.Sprintf("%s@tcp(%s)%s", u.User, u.Host, u.Path)
		}
		d, err := sql.Open(m.driver, dsn)
		if err != nil {
			return nil, errors.Join(err, m.close())
		}
		d.SetMaxOpenConns(1)
		m.databases[service] = d
	}
	if s.o.store == "embedded" {
		d, err := sql.Open("sqlite", "file:"+filepath.Join(s.o.dir, "data", "events.db")+"?mode=ro&_pragma=busy_timeout(5000)")
		if err != nil {
			return nil, errors.Join(err, m.close())
		}
		m.databases["events"] = d
	}
	return m, nil
}

func (m *meter) close() (err error) {
	for _, d := range m.databases {
		err = errors.Join(err, d.Close())
	}
	return err
}

func (m *meter) read(ctx context.Context) (sample, error) {
	out := sample{Size: map[string]int64{}}
	var errs []error
	for _, p := range m.shop.processes {
		errs = append(errs, m.process(ctx, p, out.Size))
	}
	for _, service := range slices.Sorted(maps.Keys(m.databases)) {
		errs = append(errs, m.tables(ctx, service, out.Size))
	}
	if m.shop.o.store == "embedded" {
		errs = append(errs, files(filepath.Join(m.shop.o.dir, "data"), out.Size))
	}
	return out, errors.Join(errs...)
}

// process reads what the system and the process itself tell of its size.
func (m *meter) process(ctx context.Context, p *process, into map[string]int64) error {
	pid := p.pid()
	open, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
	if err != nil {
		return err
	}
	into["descriptors of "+p.name] = int64(len(open))
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(status))
	for lines.Scan() {
		if rest, ok := strings.CutPrefix(lines.Text(), "VmRSS:"); ok {
			kb, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			if err != nil {
				return err
			}
			into["resident of "+p.name] = kb << 10
		}
	}
	all, err := m.scrape(ctx, p.metrics)
	if err != nil {
		return err
	}
	// Garbage is collected at twice of what is alive, so half of that is what was alive at the last collection.
	for metric, as := range map[string]string{"go_goroutines": "goroutines of ", "go_memstats_heap_alloc_bytes": "heap of ", "go_memstats_next_gc_bytes": "twice alive of "} {
		if f := all[metric]; f != nil && len(f.GetMetric()) > 0 {
			into[as+p.name] = int64(f.GetMetric()[0].GetGauge().GetValue())
		}
	}
	return nil
}

func (m *meter) scrape(ctx context.Context, address string) (map[string]*dto.MetricFamily, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	resp, err := m.shop.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	parser := expfmt.NewTextParser(model.UTF8Validation)
	return parser.TextToMetricFamilies(resp.Body)
}

// tables counts a database's rows, and on servers what they and the dead ones among them take.
func (m *meter) tables(ctx context.Context, service string, into map[string]int64) error {
	d := m.databases[service]
	list := map[string]string{
		"sqlite": "SELECT name, 0, 0 FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
		"pgx":    "SELECT relname, pg_total_relation_size(relid), n_dead_tup FROM pg_stat_user_tables",
		"mysql":  "SELECT table_name, data_length + index_length, 0 FROM information_schema.tables WHERE table_schema = DATABASE()",
	}[m.driver]
	rows, err := d.QueryContext(ctx, list)
	if err != nil {
		return fmt.Errorf("list the tables of %s: %w", service, err)
	}
	defer rows.Close()
	type table struct {
		name       string
		size, dead int64
	}
	var found []table
	for rows.Next() {
		var t table
		if err := rows.Scan(&t.name, &t.size, &t.dead); err != nil {
			return err
		}
		found = append(found, t)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	for _, t := range found {
		var n int64
		if err := d.QueryRowContext(ctx, "SELECT COUNT(*) FROM "+t.name).Scan(&n); err != nil {
			return fmt.Errorf("count %s of %s: %w", t.name, service, err)
		}
		name := service + "." + t.name
		into["rows of "+name] = n
		if m.driver != "sqlite" {
			into["bytes of "+name], into["dead of "+name] = t.size, t.dead
			into["disk"] += t.size
		}
	}
	return nil
}

// files adds up what lies in a folder, by file or folder in it. A log of changes counts for itself: it does not shrink with its database.
func files(dir string, into map[string]int64) error {
	return filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // it has gone meanwhile
		}
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		inside, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		name, _, _ := strings.Cut(inside, string(filepath.Separator))
		into["bytes of "+name] += info.Size()
		into["disk"] += info.Size()
		return nil
	})
}
