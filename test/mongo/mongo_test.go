// Package mongo runs the notification service's tests on MongoDB's protocol against FerretDB, inside one process and
// without a server to be installed. It is a module of its own, so that the stand-in's modules are not the program's.
package mongo

import (
	"bytes"
	"context"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/FerretDB/FerretDB/ferretdb"
)

// url names the server that the tests under test find.
const url = "EMPORIUM_TEST_MONGO_URL"

// packages are those with tests on MongoDB.
var packages = []string{"./services/notification/internal/store", "./services/notification/internal/app", "./services/notification"}

// TestNotificationOnFerretDB starts FerretDB over SQLite and runs the service's own tests against it.
func TestNotificationOnFerretDB(t *testing.T) {
	if os.Getenv(url) != "" {
		t.Skip(url + " names a server: the packages' own tests use it")
	}
	server := start(t)
	ctx, cancel := context.WithTimeout(t.Context(), 8*time.Minute)
	defer cancel()
	run := exec.CommandContext(ctx, "go", append([]string{"test", "-count=1", "-run", "Mongo", "-v"}, packages...)...)
	run.Dir = filepath.Join("..", "..")
	// One connection a store: FerretDB's changes are not atomic among each other, MongoDB's are.
	run.Env = append(os.Environ(), url+"="+server+"?maxPoolSize=1")
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if !bytes.Contains(out, []byte("--- PASS: TestStoreOnMongo")) || bytes.Contains(out, []byte("--- SKIP")) {
		t.Fatalf("the suite did not run:\n%s", out)
	}
	t.Logf("%s", out)
}

// start runs a FerretDB until the test ends, and returns its URL.
func start(t *testing.T) string {
	t.Helper()
	f, err := ferretdb.New(&ferretdb.Config{
		Listener: ferretdb.ListenerConfig{TCP: "127.0.0.1:0"}, Handler: "sqlite", SQLiteURL: "file:" + t.TempDir() + "/",
		Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	done := make(chan error, 1)
	go func() { done <- f.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	return f.MongoDBURI()
}
