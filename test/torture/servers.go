package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	_ "github.com/go-sql-driver/mysql" // the driver "mysql"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"

	"emporium/kit/id"
)

// servers are real ones that this run may kill: a set of scripts/servers of its own.
type servers struct {
	script string
	set    string
	// broker is the address by which the shop reaches Kafka, where a link stands.
	broker string
	env    map[string]string
}

// startServers starts the named servers, Kafka behind an address. What the machine does not have is errAbsent.
func startServers(ctx context.Context, broker string, names ...string) (*servers, error) {
	root, err := moduleRoot(ctx)
	if err != nil {
		return nil, err
	}
	s := &servers{script: filepath.Join(root, "scripts", "servers"), set: fmt.Sprintf("torture-%d", os.Getpid()), broker: broker, env: map[string]string{}}
	if _, err := s.call(ctx, append([]string{"start"}, names...)...); err != nil {
		return s, errors.Join(err, s.close(context.WithoutCancel(ctx)))
	}
	text, err := s.call(ctx, "env")
	if err != nil {
		return s, errors.Join(err, s.close(context.WithoutCancel(ctx)))
	}
	for line := range strings.Lines(text) {
		name, value, ok := strings.Cut(strings.TrimSpace(strings.TrimPrefix(line, "export ")), "=")
		if !ok {
			continue
		}
		s.env[name] = strings.Trim(value, "'")
		if reason := s.env[name]; strings.HasSuffix(name, "_ABSENT") && reason != "" {
			what := strings.ToLower(strings.TrimSuffix(strings.TrimPrefix(name, "EMPORIUM_TEST_"), "_ABSENT"))
			if contains(names, what) {
				return s, errors.Join(fmt.Errorf("%w: %s: %s", errAbsent, what, reason), s.close(context.WithoutCancel(ctx)))
			}
		}
	}
	return s, nil
}

func contains(names []string, what string) bool {
	for _, n := range names {
		if n == what || n == "mariadb" && what == "mysql" {
			return true
		}
	}
	return false
}

func moduleRoot(ctx context.Context) (string, error) {
	out, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}", "emporium").Output()
	if err != nil {
		return "", fmt.Errorf("find the module: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}

func (s *servers) call(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, s.script, args...)
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "EMPORIUM_TEST_") {
			cmd.Env = append(cmd.Env, v)
		}
	}
	cmd.Env = append(cmd.Env, "EMPORIUM_SERVERS_SET="+s.set, "EMPORIUM_KAFKA_BEHIND="+s.broker)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("scripts/servers %s: %w\n%s", strings.Join(args, " "), err, problems.String())
	}
	return string(out), nil
}

// restart kills a server and starts it again with the same data; Redis comes back empty.
func (s *servers) restart(ctx context.Context, name string) error {
	_, err := s.call(ctx, "restart", "--kill", name)
	return err
}

func (s *servers) close(ctx context.Context) error {
	_, err := s.call(ctx, "stop")
	return err
}

// database makes a database of its own and returns its URL.
func (s *servers) database(ctx context.Context, store, service string) (*url.URL, error) {
	variable, driver := "EMPORIUM_TEST_POSTGRES_URL", "pgx"
	if store == "mariadb" {
		variable, driver = "EMPORIUM_TEST_MYSQL_URL", "mysql"
	}
	u, err := url.Parse(s.env[variable])
	if err != nil || u.Host == "" {
		return nil, errors.New(variable + " is no URL")
	}
	dsn := u.String()
	if store == "mariadb" {
		dsn = fmt.Sprintf("%s@tcp(%s)/", u.User, u.Host)
	}
	admin, err := sql.Open(driver, dsn)
	if err != nil {
		return nil, err
	}
	name := strings.ReplaceAll(service+"_"+id.New("t"), "-", "_")
	_, err = admin.ExecContext(ctx, "CREATE DATABASE "+name)
	if err = errors.Join(err, admin.Close()); err != nil {
		return nil, fmt.Errorf("make a database for %s: %w", service, err)
	}
	out := *u
	out.Path = "/" + name
	return &out, nil
}
