package provider

import (
	"errors"
	"strings"
)

// Wire is a request exactly as it goes out, without the host, the credentials and the idempotency header, which the
// adapter adds. It is stored with its operation before it is sent, so that every repetition is byte for byte the same,
// also after an upgrade that would render it in another way. It holds no secret.
type Wire struct {
	// Method and Path are the HTTP method and the path with its query. Providers without HTTP name their own.
	Method, Path string
	// ContentType is empty when there is no body.
	ContentType string
	// Body must be UTF-8 text.
	Body []byte
}

// IsZero reports whether nothing was rendered.
func (w Wire) IsZero() bool { return w.Method == "" && w.Path == "" && len(w.Body) == 0 }

// Encode returns the request as one text, for a store: a first line with method, path and content type, then the body.
// Nothing for the zero Wire.
func (w Wire) Encode() string {
	if w.IsZero() {
		return ""
	}
	var b strings.Builder
	b.Grow(len(w.Method) + len(w.Path) + len(w.ContentType) + len(w.Body) + 3)
	b.WriteString(w.Method)
	b.WriteByte(' ')
	b.WriteString(w.Path)
	b.WriteByte(' ')
	b.WriteString(w.ContentType)
	b.WriteByte('\n')
	b.Write(w.Body)
	return b.String()
}

var errWire = errors.New("provider: a stored request cannot be read")

// DecodeWire reads what Encode wrote.
func DecodeWire(s string) (Wire, error) {
	if s == "" {
		return Wire{}, nil
	}
	line, body, ok := strings.Cut(s, "\n")
	if !ok {
		return Wire{}, errWire
	}
	method, rest, ok := strings.Cut(line, " ")
	if !ok {
		return Wire{}, errWire
	}
	path, contentType, ok := strings.Cut(rest, " ")
	if !ok {
		return Wire{}, errWire
	}
	w := Wire{Method: method, Path: path, ContentType: contentType}
	if body != "" {
		w.Body = []byte(body)
	}
	return w, nil
}
