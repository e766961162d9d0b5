package kittest

import (
	"crypto/rand"
	"encoding/hex"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The variables that name real servers for tests; scripts/servers sets them. A variable that is not set skips the
// tests that want the server, one that names a server that does not answer fails them.
const (
	// PostgresVariable holds postgres://user:password@host:port/database of a role that may create roles and databases.
	PostgresVariable = "EMPORIUM_TEST_POSTGRES_URL"
	// MySQLVariable holds mysql://user:password@host:port/database of a user that may create users and databases.
	MySQLVariable = "EMPORIUM_TEST_MYSQL_URL"
	// RedisVariable holds redis://host:port.
	RedisVariable = "EMPORIUM_TEST_REDIS_URL"
	// KafkaVariable holds host:port of Apache Kafka, several separated by commas.
	KafkaVariable = "EMPORIUM_TEST_KAFKA"
	// SecureKafkaVariable holds kafka://user:password@host:port?ca=FILE of a listener of the same Kafka that is encrypted and
	// wants clients to sign in, by PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512 with the same password.
	SecureKafkaVariable = "EMPORIUM_TEST_KAFKA_SECURE"
)

// Database is a kind of database that stores are tested on.
type Database struct {
	// Name is "sqlite", "postgres" or "mariadb", for the name of a subtest.
	Name string
	// URL makes a fresh empty database with a login of its own and returns its URL, in the form that configuration
	// takes. The database is dropped when t ends, whoever is still connected. It skips t when there is no server.
	URL func(t testing.TB) string
}

// Databases lists every kind of database. Stores run one suite over all of them:
//
//	for _, d := range kittest.Databases(t) {
//		t.Run(d.Name, func(t *testing.T) { suite(t, d.URL(t)) })
//	}
//
// It does not skip t itself, only the subtests that ask an absent server for a URL.
func Databases(t testing.TB) []Database {
	t.Helper()
	return []Database{
		{Name: "sqlite", URL: sqliteURL},
		{Name: "postgres", URL: postgresURL},
		{Name: "mariadb", URL: mariadbURL},
	}
}

func sqliteURL(t testing.TB) string {
	t.Helper()
	return "sqlite:" + filepath.ToSlash(filepath.Join(t.TempDir(), "test.db"))
}

// KafkaBrokers returns the addresses of a real Apache Kafka. Topics are shared by all tests: name them by chance.
func KafkaBrokers(t testing.TB) []string {
	t.Helper()
	return strings.Split(require(t, "kafka", KafkaVariable), ",")
}

// SecureKafka is a way into Apache Kafka for those who sign in.
type SecureKafka struct {
	Broker, User, Password string
	// CAFile holds, as PEM, what signed the broker's certificate.
	CAFile string
}

// KafkaSecure returns the encrypted way into a real Apache Kafka.
func KafkaSecure(t testing.TB) SecureKafka {
	t.Helper()
	u := requireURL(t, "kafka", SecureKafkaVariable)
	password, _ := u.User.Password()
	return SecureKafka{Broker: u.Host, User: u.User.Username(), Password: password, CAFile: u.Query().Get("ca")}
}

// require returns the variable that names a server, or skips the test with the reason that scripts/servers gave.
func require(t testing.TB, server, variable string) string {
	t.Helper()
	value := os.Getenv(variable)
	if value == "" {
		reason := os.Getenv("EMPORIUM_TEST_" + strings.ToUpper(server) + "_ABSENT")
		if reason == "" {
			reason = variable + " is not set; scripts/servers starts what the tests want"
		}
		SkipServer(t, server, reason)
	}
	return value
}

// requireURL is require for a variable that holds a URL.
func requireURL(t testing.TB, server, variable string) *url.URL {
	t.Helper()
	u, err := url.Parse(require(t, server, variable))
	if err != nil || u.Host == "" {
		t.Fatalf("%s is not a URL with a host", variable) // the value may hold a password
	}
	return u
}

// randomName returns 18 characters that are a fine identifier in SQL and a fine password in a URL.
func randomName() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails: it ends the process instead
	return "t_" + hex.EncodeToString(b[:])
}
