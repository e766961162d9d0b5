package kittest

import (
	"context"
	"database/sql"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

func TestDatabasesAreFreshAndApart(t *testing.T) {
	t.Parallel()
	for _, d := range Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			one, two := d.URL(t), d.URL(t)
			if one == two {
				t.Fatal("two calls returned the same database")
			}
			if d.Name == "sqlite" {
				return // its driver belongs to another package; the file is made by whoever opens it
			}
			for _, raw := range []string{one, two} {
				db := open(t, raw)
				for _, statement := range []string{"CREATE TABLE thing (id VARCHAR(64) PRIMARY KEY)", "INSERT INTO thing VALUES ('é')"} {
					if _, err := db.ExecContext(t.Context(), statement); err != nil {
						t.Fatalf("%s: %v", statement, err)
					}
				}
			}
			if err := open(t, withPath(t, one, two)).PingContext(t.Context()); err == nil {
				t.Error("the login of one database may enter the other")
			}
		})
	}
}

func TestDatabaseIsDroppedAtTheEnd(t *testing.T) {
	t.Parallel()
	for _, d := range Databases(t)[1:] {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			var raw string
			var idle *sql.DB
			t.Run("lent", func(inner *testing.T) {
				raw = d.URL(inner)
				idle = open(t, raw)
				if err := idle.PingContext(inner.Context()); err != nil {
					inner.Fatal(err)
				}
			})
			if raw == "" {
				t.Skip("there is no server")
			}
			if err := open(t, raw).PingContext(t.Context()); err == nil {
				t.Error("the database is still there")
			}
		})
	}
}

func TestDeadServerFailsTheTest(t *testing.T) {
	t.Setenv(PostgresVariable, "postgres://nobody:secret-word@127.0.0.1:1/postgres")
	t.Setenv(MySQLVariable, "not a URL with secret-word")
	t.Setenv(RedisVariable, "redis://127.0.0.1:1")
	for name, ask := range map[string]func(testing.TB) string{"postgres": postgresURL, "mariadb": mariadbURL, "redis": RedisURL} {
		t.Run(name, func(t *testing.T) {
			r := record(t, func(t testing.TB) { ask(t) })
			if len(r.failures) == 0 || r.skipped != "" {
				t.Fatalf("got skip %q and failures %q, want a failure", r.skipped, r.failures)
			}
			if strings.Contains(strings.Join(r.failures, " "), "secret-word") {
				t.Errorf("the failure shows the password: %q", r.failures)
			}
		})
	}
}

func TestRedisDatabasesAreEmptyAndApart(t *testing.T) {
	t.Parallel()
	one, two := RedisURL(t), RedisURL(t)
	if one == two {
		t.Errorf("two calls returned %s", one)
	}
	for _, raw := range []string{one, two} {
		if u, err := url.Parse(raw); err != nil || len(u.Path) < 2 {
			t.Errorf("got %q, %v, want a URL with a database", raw, err)
		}
	}
}

func TestKafkaCarriesARecord(t *testing.T) {
	t.Parallel()
	brokers := KafkaBrokers(t)
	ctx := Context(t)
	topic := randomName()
	client, err := kgo.NewClient(kgo.SeedBrokers(brokers...), kgo.ConsumeTopics(topic), kgo.ConsumerGroup(topic),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	admin := kadm.NewClient(client)
	if _, err := admin.CreateTopic(ctx, 3, 1, nil, topic); err != nil {
		t.Fatalf("create the topic: %v", err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), 10*time.Second)
		defer cancel()
		cleaner, err := kgo.NewClient(kgo.SeedBrokers(brokers...))
		if err != nil {
			t.Fatal(err)
		}
		defer cleaner.Close()
		if _, err := kadm.NewClient(cleaner).DeleteTopic(ctx, topic); err != nil {
			t.Errorf("delete the topic: %v", err)
		}
	})
	if err := client.ProduceSync(ctx, &kgo.Record{Topic: topic, Value: []byte("hello")}).FirstErr(); err != nil {
		t.Fatalf("produce: %v", err)
	}
	fetches := client.PollFetches(ctx)
	if err := fetches.Err(); err != nil {
		t.Fatalf("consume: %v", err)
	}
	if records := fetches.Records(); len(records) != 1 || string(records[0].Value) != "hello" {
		t.Errorf("got %d records, want the one produced", len(records))
	}
}

// withPath returns the URL with the other's database.
func withPath(t *testing.T, raw, other string) string {
	t.Helper()
	u, err := url.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	o, err := url.Parse(other)
	if err != nil {
		t.Fatal(err)
	}
	u.Path = o.Path
	return u.String()
}

func open(t *testing.T, raw string) *sql.DB {
	t.Helper()
	driver, dsn := "pgx", raw
	if strings.HasPrefix(raw, "mysql:") {
		u, err := url.Parse(raw)
		if err != nil {
			t.Fatal(err)
		}
		c := mysql.NewConfig()
		c.Net, c.Addr, c.User, c.DBName = "tcp", u.Host, u.User.Username(), strings.TrimPrefix(u.Path, "/")
		c.Passwd, _ = u.User.Password()
		c.Logger = &mysql.NopLogger{}
		driver, dsn = "mysql", c.FormatDSN()
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}
