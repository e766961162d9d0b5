package property

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ParseProperties reads a .properties file as Spring Boot does: #--- and !--- divide documents, and key[] counts up. All values are
// texts. A file that is no UTF-8 is taken for ISO 8859-1, which is what Java wrote for long.
func ParseProperties(text []byte) ([]Document, error) {
	if !utf8.Valid(text) {
		var b strings.Builder
		for _, c := range text {
			b.WriteRune(rune(c))
		}
		text = []byte(b.String())
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	r := &propertiesReader{lines: strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(text)), "\n")}
	var documents []Document
	r.begin()
	for r.at < len(r.lines) {
		line := strings.TrimLeft(r.lines[r.at], " \t\f")
		if divider(r.lines[r.at]) {
			documents = appendFilled(documents, r.document)
			r.begin()
			r.at++
			continue
		}
		if line == "" || line[0] == '#' || line[0] == '!' {
			r.at++
			continue
		}
		if err := r.entry(); err != nil {
			return nil, err
		}
	}
	return numbered(appendFilled(documents, r.document)), nil
}

func appendFilled(documents []Document, d Document) []Document {
	if len(d.Properties) == 0 {
		return documents
	}
	return append(documents, d)
}

// divider reports whether a line stands between two documents.
func divider(line string) bool {
	line = strings.TrimRight(line, " \t\f")
	return line == "#---" || line == "!---"
}

type propertiesReader struct {
	lines    []string
	at       int
	document Document
	seen     map[string]int
	lists    map[string]int
	values   int
}

func (r *propertiesReader) begin() {
	r.document, r.seen, r.lists = Document{}, map[string]int{}, map[string]int{}
}

// entry reads one logical line.
func (r *propertiesReader) entry() error {
	first := r.at
	indent := len(r.lines[r.at]) - len(strings.TrimLeft(r.lines[r.at], " \t\f"))
	var b strings.Builder
	for {
		line := strings.TrimLeft(r.lines[r.at], " \t\f")
		r.at++
		if odd(line) && r.at < len(r.lines) {
			b.WriteString(line[:len(line)-1])
			continue
		}
		if odd(line) {
			line = line[:len(line)-1]
		}
		b.WriteString(line)
		break
	}
	logical := b.String()
	end, valueAt := cutKey(logical)
	key, err := unescape(logical[:end])
	if err != nil {
		return fmt.Errorf("line %d: %w", first+1, err)
	}
	value, err := unescape(logical[valueAt:])
	if err != nil {
		return fmt.Errorf("line %d: %w", first+1, err)
	}
	if r.values++; r.values > maxValues {
		return fmt.Errorf("line %d: the file is too large", first+1)
	}
	if list, ok := strings.CutSuffix(key, "[]"); ok {
		key = list + "[" + strconv.Itoa(r.lists[list]) + "]"
		r.lists[list]++
	}
	r.document.put(r.seen, Property{Key: key, Value: value, Line: first + 1, Column: indent + utf8.RuneCountInString(logical[:valueAt]) + 1})
	return nil
}

// odd reports whether a line goes on: it ends in an odd number of backslashes.
func odd(line string) bool {
	n := len(line) - len(strings.TrimRight(line, `\`))
	return n%2 == 1
}

// cutKey finds where the key ends and where the value begins.
func cutKey(line string) (end, value int) {
	end = len(line)
	for i := 0; i < len(line); i++ {
		if line[i] == '\\' {
			i++
			continue
		}
		if strings.IndexByte("=: \t\f", line[i]) >= 0 {
			end = i
			break
		}
	}
	value = end
	for separator := false; value < len(line); value++ {
		switch c := line[value]; {
		case c == ' ' || c == '\t' || c == '\f':
		case !separator && (c == '=' || c == ':'):
			separator = true
		default:
			return end, value
		}
	}
	return end, value
}

func unescape(text string) (string, error) {
	if !strings.Contains(text, `\`) {
		return text, nil
	}
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' || i+1 == len(text) {
			b.WriteByte(text[i])
			continue
		}
		i++
		switch text[i] {
		case 't':
			b.WriteByte('\t')
		case 'n':
			b.WriteByte('\n')
		case 'r':
			b.WriteByte('\r')
		case 'f':
			b.WriteByte('\f')
		case 'u':
			if i+5 > len(text) {
				return "", errors.New(`\u needs four hexadecimal digits`)
			}
			n, err := strconv.ParseUint(text[i+1:i+5], 16, 16)
			if err != nil {
				return "", errors.New(`\u needs four hexadecimal digits`)
			}
			i += 4
			// A pair of surrogates is one character.
			if n >= 0xD800 && n < 0xDC00 && strings.HasPrefix(text[i+1:], `\u`) && i+7 <= len(text) {
				if low, err := strconv.ParseUint(text[i+3:i+7], 16, 16); err == nil && low >= 0xDC00 && low < 0xE000 {
					n = 0x10000 + (n-0xD800)<<10 + (low - 0xDC00)
					i += 6
				}
			}
			b.WriteRune(rune(n))
		default:
			b.WriteByte(text[i])
		}
	}
	return b.String(), nil
}
