// Package mongotest lends tests a database on the MongoDB server that EMPORIUM_TEST_MONGO_URL names.
package mongotest

import (
	"context"
	"errors"
	"net/url"
	"os"
	"strings"
	"testing"

	driver "go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"

	"emporium/kit/id"
)

// Variable names the server.
const Variable = "EMPORIUM_TEST_MONGO_URL"

// Database is an empty database that is dropped when the test ends.
type Database struct {
	// URL leads to it, for whoever is tested.
	URL string
	*driver.Database
}

// New lends a database. The test is skipped without a server: the module test/mongo runs all of them on a stand-in.
func New(t testing.TB) Database {
	t.Helper()
	server := os.Getenv(Variable)
	if server == "" {
		t.Skip(Variable + " names no server; cd test/mongo && go test ./... runs this on FerretDB")
	}
	u, err := url.Parse(server)
	if err != nil {
		t.Fatal(Variable + " is not a URL")
	}
	name := strings.ReplaceAll(id.New("test"), "_", "")
	u.Path = "/" + name
	if q := u.Query(); u.User != nil && !q.Has("authSource") {
		q.Set("authSource", "admin")
		u.RawQuery = q.Encode()
	}
	client, err := driver.Connect(options.Client().ApplyURI(u.String()))
	if err != nil {
		t.Fatal(err)
	}
	d := Database{URL: u.String(), Database: client.Database(name)}
	t.Cleanup(func() {
		ctx := context.WithoutCancel(t.Context())
		if err := errors.Join(d.Drop(ctx), client.Disconnect(ctx)); err != nil {
			t.Error(err)
		}
	})
	return d
}
