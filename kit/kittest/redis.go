package kittest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"
)

// RedisURL returns the URL of an empty Redis database that no other test uses, for example redis://127.0.0.1:6400/17.
// Numbers are given out by the server itself, in turn; scripts/servers sets up enough of them for a whole run.
func RedisURL(t testing.TB) string {
	t.Helper()
	u := requireURL(t, "redis", RedisVariable)
	number, err := lendRedis(t.Context(), u)
	if err != nil {
		t.Fatalf("get a Redis database for the test: %v", err)
	}
	u.Path = "/" + strconv.Itoa(number)
	return u.String()
}

func lendRedis(ctx context.Context, u *url.URL) (number int, err error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, "tcp", u.Host)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	if err := conn.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		return 0, err
	}
	c := redisConn{w: conn, r: bufio.NewReader(conn)}
	if password, ok := u.User.Password(); ok {
		args := []string{"AUTH", password}
		if name := u.User.Username(); name != "" {
			args = []string{"AUTH", name, password}
		}
		if _, err := c.do(args...); err != nil {
			return 0, err
		}
	}
	limit := 16 // what Redis has when nothing is configured
	if answer, err := c.do("CONFIG", "GET", "databases"); err == nil && len(answer) == 2 {
		if n, err := strconv.Atoi(answer[1]); err == nil {
			limit = n
		}
	}
	answer, err := c.do("INCR", "kittest:database")
	if err != nil {
		return 0, err
	}
	turn, err := strconv.Atoi(answer[0])
	if err != nil {
		return 0, fmt.Errorf("count databases: %w", err)
	}
	if limit > 1 { // database 0 keeps the count
		number = 1 + turn%(limit-1)
	}
	for _, command := range [][]string{{"SELECT", strconv.Itoa(number)}, {"FLUSHDB"}} {
		if _, err := c.do(command...); err != nil {
			return 0, err
		}
	}
	return number, nil
}

// redisConn speaks the little of RESP2 that lending a database needs, so that tests of other things link no client.
type redisConn struct {
	w io.Writer
	r *bufio.Reader
}

// do sends a command and returns its answer: one element, or those of a flat array.
func (c redisConn) do(args ...string) ([]string, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "*%d\r\n", len(args))
	for _, a := range args {
		fmt.Fprintf(&b, "$%d\r\n%s\r\n", len(a), a)
	}
	if _, err := io.WriteString(c.w, b.String()); err != nil {
		return nil, err
	}
	answer, err := c.read()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", args[0], err)
	}
	return answer, nil
}

func (c redisConn) read() ([]string, error) {
	line, err := c.r.ReadString('\n')
	if err != nil {
		return nil, err
	}
	if len(line) < 3 {
		return nil, errors.New("the answer is not Redis's protocol")
	}
	kind, rest := line[0], strings.TrimRight(line[1:], "\r\n")
	switch kind {
	case '+', ':':
		return []string{rest}, nil
	case '-':
		return nil, errors.New(rest)
	}
	n, err := strconv.Atoi(rest)
	if err != nil || n < 0 || n > 1<<20 {
		return nil, errors.New("the answer is not what was asked for")
	}
	switch kind {
	case '$':
		text := make([]byte, n+2)
		if _, err := io.ReadFull(c.r, text); err != nil {
			return nil, err
		}
		return []string{string(text[:n])}, nil
	case '*':
		var all []string
		for range n {
			one, err := c.read()
			if err != nil {
				return nil, err
			}
			all = append(all, one...)
		}
		return all, nil
	}
	return nil, errors.New("the answer is not Redis's protocol")
}
