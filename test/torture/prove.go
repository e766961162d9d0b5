package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// prove lets everything heal and settle, and holds the books against the journal and the invariants: once as they are, and once more
// after every event of every topic was delivered again, which may change nothing.
func (s *shop) prove(ctx context.Context, o options, journal string) error {
	healed := time.Now()
	// Until the replay, because a process may reach the point at which it kills itself long after the faults.
	watched := s.watchOver(ctx)
	defer watched()
	if err := s.heal(ctx, o.calm); err != nil {
		return err
	}
	s.say.linef("all of it is up again after %.1f s", time.Since(healed).Seconds())
	before := filepath.Join(o.dir, "audit.json")
	if err := s.settle(ctx, o.calm, before); err != nil {
		return err
	}
	proofs := []string{"--journal", journal}
	if s.double != nil {
		file := filepath.Join(o.dir, "stripe.jsonl")
		n, err := s.double.write(ctx, file)
		if err != nil {
			return err
		}
		s.say.linef("the provider's own books have %d entries", n)
		proofs = append(proofs, "--provider-journal", file)
	}
	found, err := s.audit(ctx, o.calm, before, proofs...)
	s.say.linef("%s", found)
	if err != nil {
		return err
	}
	if err := s.checkDeeds(ctx, o.calm); err != nil {
		return err
	}
	s.say.linef("%s", s.hooks)
	watched()
	if err := errors.Join(s.died...); err != nil {
		return err
	}
	told := s.hooks.times()
	groups, err := s.replay(ctx)
	if err != nil {
		return fmt.Errorf("replay all topics: %w", err)
	}
	if err := s.drained(ctx, o.calm, groups); err != nil {
		return fmt.Errorf("replay all topics: %w", err)
	}
	found, err = s.audit(ctx, o.calm, filepath.Join(o.dir, "audit-replayed.json"), append(proofs, "--before", before)...)
	s.say.linef("every event was delivered again: %s", found)
	if err != nil {
		return err
	}
	if n := s.hooks.times(); n != told {
		return fmt.Errorf("the replay told the receiver of webhooks %d times more", n-told)
	}
	return s.checkDeeds(ctx, o.calm)
}

// checkDeeds finds all that was done through the faults as often as it was done.
func (s *shop) checkDeeds(ctx context.Context, limit time.Duration) error {
	if err := s.packers.check(ctx); err != nil {
		return err
	}
	if err := s.hooks.check(ctx, s.acknowledged); err != nil {
		return err
	}
	if err := s.offers.check(ctx); err != nil {
		return err
	}
	return s.customers.check(ctx, limit)
}

// heal ends all faults and waits until every process can do its work.
func (s *shop) heal(ctx context.Context, limit time.Duration) error {
	s.links.heal(ctx)
	if s.double != nil {
		if err := s.double.heal(ctx); err != nil {
			return err
		}
	}
	return s.ready(ctx, limit)
}

// settle waits until every order is decided, every event was published and seen by everyone, and two looks at what each service keeps see the
// same. Two that are the same are not enough: what a killed process has left waits for its lease to end, for longer than there is between them.
func (s *shop) settle(ctx context.Context, limit time.Duration, file string) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	earlier := map[string]string{}
	return until(ctx, func() error {
		pause(ctx, time.Second)
		if _, err := s.audit(ctx, limit, file); err != nil {
			return err
		}
		seen, err := readAudited(file)
		if err != nil {
			return err
		}
		defer func() { earlier = seen.States }()
		if err := seen.underWay(); err != nil {
			return fmt.Errorf("after %v of calm %w", limit, err)
		}
		if err := errors.Join(s.lagging(ctx, 1), s.hooks.waiting(ctx), s.offers.waiting(ctx)); err != nil {
			return err
		}
		for table, hash := range seen.States {
			if earlier[table] != hash {
				return fmt.Errorf("%s still changes after %v of calm", table, limit)
			}
		}
		return nil
	})
}

// audited is what emporium audit --json prints.
type audited struct {
	Results []finding         `json:"results"`
	States  map[string]string `json:"states"`
}

func readAudited(file string) (out audited, err error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return out, err
	}
	if err := json.Unmarshal(text, &out); err != nil {
		return out, fmt.Errorf("understand the audit: %w", err)
	}
	return out, nil
}

// looked is how many rows of a kind were looked at for an invariant.
func (a *audited) looked(invariant int, what string) int64 {
	for _, r := range a.Results {
		if r.Number == invariant {
			return r.Looked[what]
		}
	}
	return 0
}

// underWay names what a service still has to do, by the rows that invariants looked at: what it does would change the state.
func (a *audited) underWay() error {
	for _, still := range []struct {
		n    int64
		what string
	}{
		{a.looked(4, "orders") - a.looked(6, "sold orders") - a.looked(7, "cancelled orders"), "orders are not decided"},
		{a.looked(21, "events under way"), "events are not published"},
		{a.looked(26, "messages under way"), "messages are not sent"},
	} {
		if still.n != 0 {
			return fmt.Errorf("%d %s", still.n, still.what)
		}
	}
	return nil
}

// finding is a line of what emporium audit --json prints.
type finding struct {
	Number   int              `json:"number"`
	Name     string           `json:"name"`
	Verdict  string           `json:"verdict"`
	Looked   map[string]int64 `json:"looked"`
	Found    int              `json:"found"`
	Findings []string         `json:"findings"`
}

// audit runs emporium audit until nothing is wrong or the time is over: what is under way may need a while. It writes what was said last to
// a file and returns it in short.
func (s *shop) audit(ctx context.Context, limit time.Duration, file string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var said bytes.Buffer
	err := until(ctx, func() error {
		// Not ended with ctx, so that the last word is heard.
		cmd := exec.CommandContext(context.WithoutCancel(ctx), s.processes[0].binary, append([]string{"--config", s.config, "audit", "--json"}, args...)...)
		var problems bytes.Buffer
		said.Reset()
		cmd.Stdout, cmd.Stderr, cmd.Env = &said, &problems, environment()
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%w\n%s", err, problems.String())
		}
		return nil
	})
	if werr := os.WriteFile(file, said.Bytes(), 0o600); werr != nil {
		return "", errors.Join(err, werr)
	}
	seen, jerr := readAudited(file)
	if jerr != nil {
		return "", errors.Join(err, jerr)
	}
	return summary(seen.Results), err
}

func summary(results []finding) string {
	var wrong, seen []string
	rows := int64(0)
	for _, r := range results {
		if r.Found > 0 {
			wrong = append(wrong, fmt.Sprintf("\n  %d %s: %d, for example %s", r.Number, r.Name, r.Found, strings.Join(r.Findings[:min(3, len(r.Findings))], "; ")))
		}
		if len(r.Looked) > 0 {
			seen = append(seen, fmt.Sprint(r.Number))
		}
		for _, n := range r.Looked {
			rows += n
		}
	}
	if len(wrong) > 0 {
		return "violated:" + strings.Join(wrong, "")
	}
	return fmt.Sprintf("no violation; looked at %d things for the invariants %s", rows, strings.Join(seen, ", "))
}

// replay makes every group begin at the first event again, and returns how many groups there are.
func (s *shop) replay(ctx context.Context) (groups int, err error) {
	have, err := s.groups(ctx)
	if err != nil {
		return 0, err
	}
	for _, p := range s.processes {
		if err := p.stop(); err != nil {
			return 0, err
		}
	}
	if s.servers == nil {
		err = rewindFile(ctx, filepath.Join(s.o.dir, "data", "events.db"))
	} else {
		err = until(ctx, func() error { return rewindKafka(ctx, strings.Split(s.servers.env["EMPORIUM_TEST_KAFKA"], ",")) })
	}
	if err != nil {
		return 0, err
	}
	for _, p := range s.processes {
		if err := p.start(""); err != nil {
			return 0, err
		}
	}
	return len(have), s.ready(ctx, time.Minute)
}

func rewindFile(ctx context.Context, path string) error {
	d, err := sql.Open("sqlite", path)
	if err != nil {
		return err
	}
	_, err = d.ExecContext(ctx, "UPDATE position SET position = 0")
	return errors.Join(err, d.Close())
}

func rewindKafka(ctx context.Context, brokers []string) error {
	client, err := kgo.NewClient(kgo.SeedBrokers(brokers...))
	if err != nil {
		return err
	}
	defer client.Close()
	admin := kadm.NewClient(client)
	listed, err := admin.ListGroups(ctx)
	if err != nil {
		return err
	}
	deleted, err := admin.DeleteGroups(ctx, listed.Groups()...)
	if err != nil {
		return err
	}
	return deleted.Error()
}

type group struct {
	Group string `json:"group"`
	Topic string `json:"topic"`
	Lag   int64  `json:"lag"`
}

func (s *shop) groups(ctx context.Context) ([]group, error) {
	cmd := exec.CommandContext(ctx, s.processes[0].binary, "--config", s.config, "events", "topics", "--json")
	cmd.Env = environment()
	text, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("emporium events topics: %w", err)
	}
	var out struct {
		Groups []group `json:"groups"`
	}
	return out.Groups, json.Unmarshal(text, &out)
}

// drained waits until all groups are there and have seen everything.
func (s *shop) drained(ctx context.Context, limit time.Duration, want int) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	return until(ctx, func() error { return s.lagging(ctx, want) })
}

// lagging names a group that has not seen everything, or says that some of so many groups are not there.
func (s *shop) lagging(ctx context.Context, want int) error {
	have, err := s.groups(ctx)
	if err != nil {
		return err
	}
	if len(have) < want {
		return fmt.Errorf("%d of %d groups read again", len(have), want)
	}
	for _, g := range have {
		if g.Lag > 0 {
			return fmt.Errorf("%s has %d events of %s to read", g.Group, g.Lag, g.Topic)
		}
	}
	return nil
}
