package event_test

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	mathrand "math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"emporium/kit/clock"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/kit/event/kafka"
	"emporium/kit/event/local"
	"emporium/kit/failpoint"
	"emporium/kit/id"
	"emporium/kit/kittest"
)

// beforeCommit is the one point that lies in the producer's own transaction.
const beforeCommit = "events inserted, not yet committed"

// The child process learns from the environment what it is to be.
const (
	childVariable   = "EMPORIUM_EVENT_CHILD"   // the folder of its files
	killAtVariable  = "EMPORIUM_EVENT_KILL_AT" // the point at which it kills itself, with the number of the pass
	serversVariable = "EMPORIUM_EVENT_SERVERS" // producer's URL, consumer's URL, brokers, topic; empty for files
	childSubjects   = 5                        // how many subjects it moves
	childBatch      = 3                        // moves per transaction, at most
	childLimit      = 30 * time.Second         // it never outlives its parent for long
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(childVariable); dir != "" {
		if err := child(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	kittest.Main(m, kittest.NoLeaks())
}

func kill() {
	_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {} // nothing runs on
}

// world is what a producer and a consumer of events live on, in the child and in the test.
type world struct {
	producer, consumer *db.DB
	bus                event.Bus
}

func openWorld(ctx context.Context, dir, servers string, log *slog.Logger) (w world, err error) {
	o := db.Options{Name: "test", Migrations: effects(), Log: log}
	one, two := "sqlite:"+filepath.Join(dir, "producer.db"), "sqlite:"+filepath.Join(dir, "consumer.db")
	if servers != "" {
		part := strings.Split(servers, " ")
		one, two, topic = part[0], part[1], part[3]
		w.bus, err = kafka.Open(kafka.Options{Brokers: strings.Split(part[2], ","), Partitions: 3, SessionTimeout: 6 * time.Second, Log: log})
	} else {
		w.bus, err = local.Open(ctx, local.Options{Path: filepath.Join(dir, "log.db"), Log: log})
	}
	if err != nil {
		return w, err
	}
	if w.producer, err = db.Open(ctx, one, o); err != nil {
		return w, err
	}
	w.consumer, err = db.Open(ctx, two, o)
	return w, err
}

func (w world) parts(group string, log *slog.Logger) (*event.Outbox, *event.Relay, *event.Consumer, error) {
	outbox := event.NewOutbox("test", clock.System, id.System)
	relay := event.NewRelay(w.producer, outbox, w.bus, clock.System, log, rand.Text())
	consumer, err := event.NewConsumer(event.ConsumerOptions{Group: group, DB: w.consumer, Bus: w.bus,
		Outbox: event.NewOutbox("mover", clock.System, id.System), Clock: clock.System, Log: log, MinBackoff: time.Millisecond,
		Handlers: []event.Handler{event.On(func(ctx context.Context, tx *db.Tx, batch []event.Of[Moved]) error {
			rows := make([][]any, len(batch))
			for i, e := range batch {
				rows[i] = []any{e.ID, e.Payload.Subject, e.Payload.N}
			}
			return tx.InsertMany(ctx, "effect", []string{"event_id", "subject", "n"}, rows)
		})}})
	return outbox, relay, consumer, err
}

// child moves subjects until it is killed, and prints what was acknowledged.
func child(dir string) error {
	ctx, cancel := context.WithTimeout(context.Background(), childLimit)
	defer cancel()
	if at, pass, ok := strings.Cut(os.Getenv(killAtVariable), "#"); ok {
		left, err := strconv.Atoi(pass)
		if err != nil {
			return err
		}
		passed := make(chan struct{}, left-1)
		failpoint.At = func(point string) {
			if point != at {
				return
			}
			select {
			case passed <- struct{}{}:
			default:
				kill()
			}
		}
	}
	log := slog.New(slog.DiscardHandler)
	w, err := openWorld(ctx, dir, os.Getenv(serversVariable), log)
	if err != nil {
		return err
	}
	outbox, relay, consumer, err := w.parts("mover-"+topic, log)
	if err != nil {
		return err
	}
	if err := errors.Join(relay.Start(ctx), consumer.Start(ctx)); err != nil {
		return err
	}
	fmt.Println("ready")
	for ctx.Err() == nil {
		subject, n, last := fmt.Sprint("s", mathrand.IntN(childSubjects)), int64(1+mathrand.IntN(childBatch)), int64(0)
		err := w.producer.Write(ctx, func(tx *db.Tx) error {
			if err := tx.Get(ctx, &last, "SELECT COALESCE(MAX(n), 0) FROM effect WHERE subject = ?", subject); err != nil {
				return err
			}
			for range n {
				last++
				if err := outbox.Publish(ctx, tx, Moved{subject, last}); err != nil {
					return err
				}
			}
			// The change that the events tell of.
			if err := tx.InsertMany(ctx, "effect", []string{"event_id", "subject", "n"}, [][]any{{"", subject, last}}); err != nil {
				return err
			}
			tx.BeforeCommit(func(context.Context) error { failpoint.Hit(beforeCommit); return nil })
			return nil
		})
		if err != nil {
			return err
		}
		fmt.Println(subject, last)
	}
	return ctx.Err()
}

// live runs a child until it is killed at a point, or from outside after a while, and notes what it acknowledged.
func live(t *testing.T, dir, servers, killAt string, after time.Duration, acknowledged map[string]int64) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*childLimit)
	defer cancel()
	cmd := exec.CommandContext(ctx, os.Args[0])
	cmd.Env = append(os.Environ(), childVariable+"="+dir, killAtVariable+"="+killAt, serversVariable+"="+servers)
	var failure strings.Builder
	cmd.Stderr = &failure
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		subject, n, ok := strings.Cut(lines.Text(), " ")
		if !ok { // ready
			if killAt == "" {
				timer := time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
				defer timer.Stop()
			}
			continue
		}
		if last, err := strconv.ParseInt(n, 10, 64); err == nil { // the last line may be torn
			acknowledged[subject] = max(acknowledged[subject], last)
		}
	}
	err = cmd.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
		t.Fatalf("the child was to be killed (%q), and ended with %v: %s", killAt, err, failure.String())
	}
}

// verify lets the work be finished and checks that nothing is lost, doubled or out of order.
func verify(t *testing.T, dir, servers string, acknowledged map[string]int64) (made map[string]int64) {
	t.Helper()
	log := kittest.Logger(t)
	w, err := openWorld(t.Context(), dir, servers, log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = errors.Join(w.producer.Close(), w.consumer.Close(), w.bus.Close()) })
	_, relay, consumer, err := w.parts("mover-"+topic, log)
	if err != nil {
		t.Fatal(err)
	}
	start(t, relay)
	start(t, consumer)
	var rows []struct {
		Subject string `db:"subject"`
		N       int64  `db:"n"`
	}
	if err := w.producer.Select(t.Context(), &rows, "SELECT subject, MAX(n) AS n FROM effect GROUP BY subject"); err != nil {
		t.Fatal(err)
	}
	made = map[string]int64{}
	for _, r := range rows {
		made[r.Subject] = r.N
	}
	for subject, n := range acknowledged {
		if made[subject] < n {
			t.Errorf("%s: move %d was acknowledged, and %d is the last that is kept", subject, n, made[subject])
		}
	}
	checkEffects(t, w.consumer, made, nil)
	if servers == "" {
		records, err := w.bus.(event.Admin).Read(t.Context(), topic, 0, 1<<30)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range records {
			if r.Offset != int64(i)+1 {
				t.Fatalf("record %d has the offset %d: there is a gap", i, r.Offset)
			}
		}
	}
	return made
}

func points() []string { return append([]string{beforeCommit}, failpoint.OfEvents()...) }

func TestKilledAgainAndAgain(t *testing.T) {
	t.Parallel()
	worlds, perPoint, atRandom := 4, 5, 26 // 4 × (5 points × 5 + 26) = 204 kills
	if testing.Short() {
		worlds, perPoint, atRandom = 1, 1, 5
	}
	for n := range worlds {
		t.Run(fmt.Sprint("world ", n), func(t *testing.T) {
			t.Parallel()
			dir, acknowledged := t.TempDir(), map[string]int64{}
			var plan []string
			for _, p := range points() {
				for range perPoint {
					plan = append(plan, p+"#"+strconv.Itoa(1+mathrand.IntN(6)))
				}
			}
			plan = append(plan, make([]string, atRandom)...)
			mathrand.Shuffle(len(plan), func(i, j int) { plan[i], plan[j] = plan[j], plan[i] })
			for i, killAt := range plan {
				live(t, dir, "", killAt, mathrand.N(40*time.Millisecond), acknowledged)
				if i == len(plan)/2 {
					// A look on the way. What comes after it finds a database that was closed in order.
					t.Run("half way", func(t *testing.T) { verify(t, dir, "", acknowledged) })
				}
			}
			t.Logf("%d kills, moves: %v", len(plan), verify(t, dir, "", acknowledged))
		})
	}
}

func TestKilledOnServers(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for the broker to notice killed members")
	}
	brokers := kittest.KafkaBrokers(t)
	old := topic
	t.Cleanup(func() { topic = old })
	postgres := kittest.Databases(t)[1]
	servers := strings.Join([]string{postgres.URL(t), postgres.URL(t), strings.Join(brokers, ","), "moved." + rand.Text()}, " ")
	acknowledged := map[string]int64{}
	plan := []string{"", "", ""}
	for _, p := range points() {
		plan = append(plan, p+"#1")
	}
	for _, killAt := range plan {
		live(t, t.TempDir(), servers, killAt, mathrand.N(400*time.Millisecond), acknowledged)
	}
	t.Logf("%d kills, moves: %v", len(plan), verify(t, t.TempDir(), servers, acknowledged))
}
