package db

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// commitMetrics are those of SQLite's writer.
type commitMetrics struct{ size, seconds prometheus.Histogram }

func newCommitMetrics(service string) commitMetrics {
	own := prometheus.Labels{"service": service}
	return commitMetrics{
		size: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "db_commit_group_size", Help: "Transactions that were committed together, housekeeping left out. SQLite only; its count is that of the commits.",
			ConstLabels: own, Buckets: []float64{0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512},
		}),
		seconds: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "db_commit_seconds", Help: "Time of a commit, the disk included. SQLite only.",
			ConstLabels: own, Buckets: prometheus.ExponentialBuckets(0.0001, 2, 14),
		}),
	}
}

func (m *commitMetrics) observe(size int, took time.Duration) {
	m.size.Observe(float64(size))
	m.seconds.Observe(took.Seconds())
}

// collector shows a database to Prometheus.
type collector struct {
	d                                   *DB
	open, limit, waits, waited, queue   *prometheus.Desc
	commits, statements, trips, queries *prometheus.Desc
}

// Collector returns the database's metrics. The label "service" is the database's name.
func (d *DB) Collector() prometheus.Collector {
	own := prometheus.Labels{"service": d.name}
	return &collector{
		d:          d,
		open:       prometheus.NewDesc("db_connections", "Connections of the pool, by state; on SQLite those of the readers.", []string{"state"}, own),
		limit:      prometheus.NewDesc("db_connections_max", "Connections that the pool may open.", nil, own),
		waits:      prometheus.NewDesc("db_connection_waits_total", "How often somebody waited for a connection.", nil, own),
		waited:     prometheus.NewDesc("db_connection_wait_seconds_total", "How long they waited in all.", nil, own),
		commits:    prometheus.NewDesc("db_commits_total", "Commits; on SQLite several transactions may share one.", nil, own),
		statements: prometheus.NewDesc("db_statements_total", "Statements of transactions, begin and commit included.", nil, own),
		trips:      prometheus.NewDesc("db_round_trips_total", "How often a transaction or a query waited for a server's answer. 0 on SQLite.", nil, own),
		queries:    prometheus.NewDesc("db_queries_total", "Queries outside transactions.", nil, own),
		queue:      prometheus.NewDesc("db_write_queue", "Transactions that wait for the writer. SQLite only.", nil, own),
	}
}

// Describe implements prometheus.Collector.
func (c *collector) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{c.open, c.limit, c.waits, c.waited, c.commits, c.statements, c.trips, c.queries} {
		to <- d
	}
	if w := c.d.writer; w != nil {
		to <- c.queue
		w.metrics.size.Describe(to)
		w.metrics.seconds.Describe(to)
	}
}

// Collect implements prometheus.Collector.
func (c *collector) Collect(to chan<- prometheus.Metric) {
	s := c.d.Stats()
	gauge, counter := prometheus.GaugeValue, prometheus.CounterValue
	to <- prometheus.MustNewConstMetric(c.open, gauge, float64(s.InUse), "in_use")
	to <- prometheus.MustNewConstMetric(c.open, gauge, float64(s.Idle), "idle")
	to <- prometheus.MustNewConstMetric(c.limit, gauge, float64(s.MaxOpenConnections))
	to <- prometheus.MustNewConstMetric(c.waits, counter, float64(s.WaitCount))
	to <- prometheus.MustNewConstMetric(c.waited, counter, s.WaitDuration.Seconds())
	n := c.d.Counts()
	trips := n.Trips
	if c.d.dialect != SQLite {
		trips += n.Reads
	}
	for desc, v := range map[*prometheus.Desc]int64{c.commits: n.Commits, c.statements: n.Statements, c.trips: trips, c.queries: n.Reads} {
		to <- prometheus.MustNewConstMetric(desc, counter, float64(v))
	}
	if w := c.d.writer; w != nil {
		to <- prometheus.MustNewConstMetric(c.queue, gauge, float64(len(w.queue)))
		w.metrics.size.Collect(to)
		w.metrics.seconds.Collect(to)
	}
}
