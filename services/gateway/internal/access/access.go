// Package access writes one line of JSON for each request that the gateway has answered.
package access

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"strconv"
	"sync"
	"time"
)

// Entry is what is known of a request. Queries and headers are left out: they may hold tokens.
type Entry struct {
	At                              time.Time
	Took                            time.Duration
	RequestID, Address              string
	Method, Path, Host, Proto       string
	Route, Caller, Agent, Cache, By string
	Status                          int
	Bytes                           int64
}

// Log takes entries and writes them in batches, so that no request waits for a disk. What is waiting when the process is killed is
// lost; Close writes it.
type Log struct {
	mu     sync.Mutex
	buf    []byte
	out    io.Writer
	file   *os.File // nil for streams
	path   string
	timer  *time.Timer
	closed bool
	failed int64
	second int64  // of the entry before
	stamp  []byte // the text of that second, which many share
	looked int64  // the second in which the file was last looked for at its place
}

const (
	atOnce = 32 << 10
	after  = time.Second
)

// Open returns a log to a place: "stdout", "stderr" or the path of a file that is appended to. "none" returns nil, which takes
// entries and writes nothing. A file that is moved away is opened anew, so that logs can be rotated by moving as well as by copying
// and cutting off; nobody has to be told.
func Open(place string) (*Log, error) {
	switch place {
	case "none", "":
		return nil, nil
	case "stdout":
		return New(os.Stdout), nil
	case "stderr":
		return New(os.Stderr), nil
	}
	f, err := open(place)
	if err != nil {
		return nil, fmt.Errorf("open the access log: %w", err)
	}
	l := New(f)
	l.file, l.path = f, place
	return l, nil
}

func open(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
}

// follow opens the file anew when it is not at its place any more, for which it looks once a second. Until that can be done the old
// one is written to.
func (l *Log) follow() {
	if l.file == nil || l.looked == l.second {
		return
	}
	l.looked = l.second
	there, err := os.Stat(l.path)
	if err == nil {
		if own, e := l.file.Stat(); e == nil && os.SameFile(there, own) {
			return
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return
	}
	f, err := open(l.path)
	if err != nil {
		return
	}
	if l.file.Close() != nil {
		l.failed++
	}
	l.out, l.file = f, f
}

// New returns a log that writes to out.
func New(out io.Writer) *Log { return &Log{out: out, buf: make([]byte, 0, atOnce+4096)} }

// Write notes a request.
func (l *Log) Write(e *Entry) {
	if l == nil {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return
	}
	l.buf = e.append(l.stamped(l.buf, e.At))
	if len(l.buf) >= atOnce {
		l.flush()
	} else if l.timer == nil {
		l.timer = time.AfterFunc(after, func() {
			l.mu.Lock()
			defer l.mu.Unlock()
			l.flush()
		})
	}
}

// stamped writes the beginning of an entry, with its time.
func (l *Log) stamped(b []byte, at time.Time) []byte {
	if s := at.Unix(); s != l.second || len(l.stamp) == 0 {
		l.second = s
		l.stamp = at.UTC().AppendFormat(append(l.stamp[:0], `{"time":"`...), "2006-01-02T15:04:05.")
	}
	ms := at.Nanosecond() / int(time.Millisecond)
	b = append(b, l.stamp...)
	return append(b, byte('0'+ms/100), byte('0'+ms/10%10), byte('0'+ms%10), 'Z')
}

func (l *Log) flush() {
	if l.timer != nil {
		l.timer.Stop()
		l.timer = nil
	}
	if len(l.buf) == 0 {
		return
	}
	l.follow()
	if _, err := l.out.Write(l.buf); err != nil {
		l.failed++ // a disk that is full must not stop the shop
	}
	l.buf = l.buf[:0]
}

// Close writes what waits.
func (l *Log) Close() error {
	if l == nil {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return nil
	}
	l.closed = true
	l.flush()
	var err error
	if l.failed > 0 {
		err = errors.New("some of the access log could not be written")
	}
	if l.file != nil {
		err = errors.Join(err, l.file.Close())
	}
	return err
}

func (e *Entry) append(b []byte) []byte {
	b = append(b, `","request_id":`...)
	b = appendText(b, e.RequestID)
	b = field(b, "address", e.Address)
	b = field(b, "method", e.Method)
	b = field(b, "host", e.Host)
	b = field(b, "path", e.Path)
	b = field(b, "proto", e.Proto)
	b = append(b, `,"status":`...)
	b = strconv.AppendInt(b, int64(e.Status), 10)
	b = append(b, `,"bytes":`...)
	b = strconv.AppendInt(b, e.Bytes, 10)
	b = append(b, `,"took_ms":`...)
	b = strconv.AppendFloat(b, float64(e.Took.Microseconds())/1000, 'f', 3, 64)
	b = optional(b, "route", e.Route)
	b = optional(b, "caller", e.Caller)
	b = optional(b, "cache", e.Cache)
	b = optional(b, "refused_by", e.By)
	b = optional(b, "agent", e.Agent)
	return append(b, '}', '\n')
}

func optional(b []byte, name, value string) []byte {
	if value == "" {
		return b
	}
	return field(b, name, value)
}

func field(b []byte, name, value string) []byte {
	b = append(b, ',', '"')
	b = append(b, name...)
	b = append(b, '"', ':')
	return appendText(b, value)
}

// appendText writes a JSON string. Nearly all are plain.
func appendText(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= 0x7f || c == '"' || c == '\\' {
			text, err := json.Marshal(s)
			if err != nil {
				return append(b, `""`...)
			}
			return append(b, text...)
		}
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}

// Recorder counts what is sent to a client.
type Recorder struct {
	http.ResponseWriter

	Status int
	Bytes  int64
}

// WriteHeader implements http.ResponseWriter.
func (r *Recorder) WriteHeader(status int) {
	if r.Status == 0 && (status >= http.StatusOK || status == http.StatusSwitchingProtocols) {
		r.Status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (r *Recorder) Write(p []byte) (int, error) {
	if r.Status == 0 {
		r.Status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(p)
	r.Bytes += int64(n)
	return n, err
}

// Flush is for code that asks for an http.Flusher.
func (r *Recorder) Flush() { _ = http.NewResponseController(r.ResponseWriter).Flush() }

// Unwrap is for http.ResponseController.
func (r *Recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
