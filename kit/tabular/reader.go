// Package tabular reads CSV files as people and programs make them: any delimiter and encoding, byte order marks, quoted
// fields over several lines, and broken lines, which are reported with their place while the rest is read on.
package tabular

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Options say how a file is written.
type Options struct {
	// Delimiter parts the fields. Default: the one of comma, semicolon, tab and bar that the header has most of.
	Delimiter rune
	// Encoding is a name of the WHATWG table, such as "windows-1252". Default: UTF-8, or UTF-16 when a byte order mark
	// says so.
	Encoding string
	// MaxRecord is how many bytes one record may take, quoted line breaks included. Default: 256 KiB.
	MaxRecord int
}

// Row is one record of the file.
type Row struct {
	// Line is the number of the record's first line in the file, from 1.
	Line int
	// Fields has as many entries as the header.
	Fields []string
}

// LineError is a record that cannot be read. The reader goes on with the line after Line.
type LineError struct {
	// Line is the number in the file, from 1.
	Line int
	// Column is the number of the field, from 1; 0 when it is the whole line.
	Column int
	// Reason is for people, without what the line says.
	Reason string
}

func (e *LineError) Error() string {
	if e.Column > 0 {
		return fmt.Sprintf("line %d, field %d: %s", e.Line, e.Column, e.Reason)
	}
	return fmt.Sprintf("line %d: %s", e.Line, e.Reason)
}

// ErrEmpty is a file without a header.
var ErrEmpty = errors.New("the file is empty")

// Reader reads records one by one. It keeps no more of the file in memory than one record.
type Reader struct {
	in        *bufio.Reader
	read      *counter
	delimiter byte
	limit     int
	header    []string
	// ahead are lines that were read as part of a record that turned out broken, and are to be read on their own.
	ahead []string
	line  int
}

// NewReader reads the header. It fails with ErrEmpty, with a *LineError for a header that is broken or has a name twice,
// and for an encoding that nobody knows.
func NewReader(src io.Reader, o Options) (*Reader, error) {
	if o.MaxRecord <= 0 {
		o.MaxRecord = 256 << 10
	}
	if o.Delimiter >= utf8.RuneSelf || o.Delimiter == '"' {
		return nil, errors.New("delimiter: name one ASCII character that is not a quote")
	}
	count := &counter{r: src}
	in, err := decode(count, o.Encoding)
	if err != nil {
		return nil, err
	}
	r := &Reader{in: in, read: count, delimiter: byte(o.Delimiter), limit: o.MaxRecord}
	first := ""
	for strings.TrimSpace(first) == "" {
		if first, err = r.next(); errors.Is(err, io.EOF) {
			return nil, ErrEmpty
		} else if err != nil {
			return nil, err
		}
	}
	if r.delimiter == 0 {
		r.delimiter = guess(first)
	}
	start := r.line
	fields, _, err := r.record(first)
	if err != nil {
		return nil, at(err, start)
	}
	seen := make(map[string]bool, len(fields))
	for i, name := range fields {
		name = Clean(name)
		if name != "" && seen[name] {
			return nil, &LineError{Line: start, Column: i + 1, Reason: "the header has this name twice"}
		}
		seen[name], fields[i] = true, name
	}
	r.header = fields
	return r, nil
}

// Header returns the names of the columns, cleaned.
func (r *Reader) Header() []string { return r.header }

// Bytes is how much of the source has been read, for showing progress.
func (r *Reader) Bytes() int64 { return r.read.n }

// Read returns the next record. Blank lines are passed over. After the last record it returns io.EOF. A *LineError
// concerns one line only: call Read again. Every other error is final.
func (r *Reader) Read() (Row, error) {
	for {
		first, err := r.next()
		if err != nil {
			return Row{}, err
		}
		if r.blank(first) {
			continue
		}
		start := r.line
		fields, more, err := r.record(first)
		var broken *LineError
		if err != nil && !errors.As(err, &broken) {
			return Row{}, err
		}
		if broken == nil && len(fields) != len(r.header) {
			broken = &LineError{Reason: fmt.Sprintf("the line has %d fields where the header has %d", len(fields), len(r.header))}
		}
		if broken != nil {
			// A quote opened by mistake swallows the lines after it: they are read anew, each on its own.
			r.ahead = append(more, r.ahead...)
			r.line = start
			broken.Line = start
			return Row{}, broken
		}
		return Row{Line: start, Fields: fields}, nil
	}
}

// blank tells lines without a field. A tab counts as one where it parts fields.
func (r *Reader) blank(line string) bool {
	return strings.TrimSpace(line) == "" && (r.delimiter != '\t' || !strings.Contains(line, "\t"))
}

// record reads the fields of the record that starts with the line first, and returns the further lines that it took.
func (r *Reader) record(first string) (fields []string, more []string, err error) {
	fields = make([]string, 0, max(len(r.header), 8))
	rest, size := trimBreak(first), len(first)
	if size > r.limit {
		return nil, nil, &LineError{Reason: fmt.Sprintf("the line is longer than %d bytes", r.limit)}
	}
	if !utf8.ValidString(rest) {
		return nil, nil, &LineError{Reason: "the line is not valid UTF-8; name the file's encoding in the mapping"}
	}
	for {
		if rest == "" || rest[0] != '"' {
			i := strings.IndexByte(rest, r.delimiter)
			if i < 0 {
				return append(fields, rest), more, nil
			}
			fields, rest = append(fields, rest[:i]), rest[i+1:]
			continue
		}
		rest = rest[1:]
		var field strings.Builder
		for {
			i := strings.IndexByte(rest, '"')
			if i < 0 {
				field.WriteString(rest)
				line, err := r.next()
				if errors.Is(err, io.EOF) {
					return nil, more, &LineError{Column: len(fields) + 1, Reason: "a quote is opened and never closed"}
				}
				if err != nil {
					return nil, more, err
				}
				more = append(more, line)
				if size += len(line); size > r.limit {
					return nil, more, &LineError{Column: len(fields) + 1, Reason: fmt.Sprintf("the record is longer than %d bytes; is a quote missing?", r.limit)}
				}
				field.WriteByte('\n')
				if rest = trimBreak(line); !utf8.ValidString(rest) {
					return nil, more, &LineError{Column: len(fields) + 1, Reason: "the field is not valid UTF-8; name the file's encoding in the mapping"}
				}
				continue
			}
			field.WriteString(rest[:i])
			rest = rest[i+1:]
			if strings.HasPrefix(rest, `"`) {
				field.WriteByte('"')
				rest = rest[1:]
				continue
			}
			break
		}
		fields = append(fields, field.String())
		switch {
		case rest == "":
			return fields, more, nil
		case rest[0] != r.delimiter:
			return nil, more, &LineError{Column: len(fields), Reason: "text follows a closing quote; a quote inside a field is written twice"}
		}
		rest = rest[1:]
	}
}

// next returns the next line with its break, and counts it.
func (r *Reader) next() (string, error) {
	if len(r.ahead) > 0 {
		line := r.ahead[0]
		r.ahead = r.ahead[1:]
		r.line++
		return line, nil
	}
	var long []byte
	for {
		part, err := r.in.ReadSlice('\n')
		if errors.Is(err, bufio.ErrBufferFull) {
			if len(long) <= r.limit {
				long = append(long, part...)
			}
			continue
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return "", fmt.Errorf("read the file: %w", err)
		}
		if len(part) == 0 && len(long) == 0 {
			return "", io.EOF
		}
		r.line++
		if long == nil {
			return string(part), nil
		}
		return string(append(long, part...)), nil
	}
}

func trimBreak(s string) string { return strings.TrimSuffix(strings.TrimSuffix(s, "\n"), "\r") }

func at(err error, line int) error {
	if e, ok := errors.AsType[*LineError](err); ok {
		e.Line = line
	}
	return err
}

// guess picks the delimiter that stands most often outside quotes.
func guess(header string) byte {
	counts := map[byte]int{}
	quoted := false
	for i := range len(header) {
		switch c := header[i]; c {
		case '"':
			quoted = !quoted
		case ',', ';', '\t', '|':
			if !quoted {
				counts[c]++
			}
		}
	}
	best := byte(',')
	for _, c := range []byte{';', '\t', '|'} {
		if counts[c] > counts[best] {
			best = c
		}
	}
	return best
}
