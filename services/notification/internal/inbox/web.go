package inbox

import (
	"embed"
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"emporium/kit/fault"
	"emporium/kit/web"
)

//go:embed page
var page embed.FS

// Route is one of the inbox's pages.
type Route struct {
	// Pattern is the method and path.
	Pattern string
	// ID is the operationId.
	ID      string
	Summary string
	Type    string
	Errors  []fault.Code
	Handler http.HandlerFunc
	// ReadsQuery says that the handler reads the query string, and refuses what it does not know.
	ReadsQuery bool
}

// Routes lists the web page and what it reads. They show every message, with the links that sign people in, to callers on the same
// machine; when they are public to everybody who reaches them: that is nothing for where strangers come.
func (b *Inbox) Routes(public bool) []Route {
	routes := b.routes()
	if public {
		return routes
	}
	for i := range routes {
		routes[i].Errors = append(slices.Clone(routes[i].Errors), fault.Forbidden)
		routes[i].Handler = localOnly(routes[i].Handler)
	}
	return routes
}

func (b *Inbox) routes() []Route {
	const (
		text = "text/plain; charset=utf-8"
		html = "text/html; charset=utf-8"
		data = "application/json"
	)
	return []Route{
		{"GET /inbox", "show-inbox", "The development inbox's page", html, nil, asset("page/inbox.html", html), false},
		{"GET /inbox/inbox.css", "show-inbox-style", "Style of the inbox's page", "text/css", nil, asset("page/inbox.css", "text/css; charset=utf-8"), false},
		{"GET /inbox/inbox.js", "show-inbox-script", "Script of the inbox's page", "text/javascript", nil, asset("page/inbox.js", "text/javascript; charset=utf-8"), false},
		{"GET /inbox/messages", "list-inbox-messages", "List the mail that was caught, the newest first", data, []fault.Code{fault.Invalid}, b.list, true},
		{"DELETE /inbox/messages", "clear-inbox", "Delete all mail that was caught", data, []fault.Code{fault.Forbidden}, b.clear, false},
		{"GET /inbox/messages/{id}", "get-inbox-message", "Read a mail that was caught", data, []fault.Code{fault.NotFound}, b.get, false},
		{"GET /inbox/messages/{id}/html", "show-inbox-message-html", "Show the HTML of a mail that was caught", html, []fault.Code{fault.NotFound}, b.html, false},
		{"GET /inbox/messages/{id}/source", "show-inbox-message-source", "Show the source of a mail that was caught", text, []fault.Code{fault.NotFound}, b.source, false},
	}
}

// pagePolicy lets the page load its own script and style, and nothing from anywhere else.
const pagePolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; " +
	"form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

// mailPolicy keeps a mail from running scripts, from loading anything, and from its origin. Its links open elsewhere.
const mailPolicy = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; " +
	"form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

func protect(w http.ResponseWriter, contentType, policy string) {
	h := w.Header()
	h.Set("Content-Type", contentType)
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	if h.Get("Cache-Control") == "" {
		h.Set("Cache-Control", "no-store")
	}
}

func asset(name, contentType string) http.HandlerFunc {
	body, err := page.ReadFile(name)
	if err != nil {
		panic("inbox: " + err.Error()) // embedded: it is there or nothing was built
	}
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Cache-Control", "no-cache")
		protect(w, contentType, pagePolicy)
		_, _ = w.Write(body) // the caller is gone when this fails
	}
}

// Summary is a message in a list.
type Summary struct {
	ID         string    `json:"id"`
	MessageID  string    `json:"message_id"`
	From       string    `json:"from"`
	To         []string  `json:"to"`
	Subject    string    `json:"subject"`
	Snippet    string    `json:"snippet"`
	Size       int64     `json:"size"`
	ReceivedAt time.Time `json:"received_at"`
}

type listBody struct {
	Items []Summary `json:"items"`
	// Count is how many messages there are in all, found or not.
	Count      int64  `json:"count"`
	NextCursor string `json:"next_cursor,omitempty"`
}

type messageBody struct {
	Summary
	Headers     []Header     `json:"headers"`
	Text        string       `json:"text"`
	HTML        string       `json:"html"`
	Attachments []Attachment `json:"attachments"`
}

func summary(m Message) Summary {
	return Summary{ID: m.ID, MessageID: m.MessageID, From: m.From, To: m.To, Subject: m.Subject, Snippet: m.Snippet, Size: m.Size, ReceivedAt: m.ReceivedAt}
}

const (
	defaultLimit = 50
	maxLimit     = 200
	maxSearch    = 200
)

func (b *Inbox) list(w http.ResponseWriter, r *http.Request) {
	q := Query{Limit: defaultLimit}
	for name, values := range r.URL.Query() {
		value := values[0]
		switch name {
		case "q":
			q.Search = strings.TrimSpace(value)
		case "cursor":
			q.Before = value
		case "limit":
			n, err := strconv.Atoi(value)
			if err != nil || n < 1 || n > maxLimit {
				web.WriteProblem(w, r, fault.New(fault.Invalid, "The limit must be a number from 1 to 200.").At("query.limit", "range", "must be from 1 to 200"))
				return
			}
			q.Limit = n
		default:
			web.WriteProblem(w, r, fault.New(fault.Invalid, "Known parameters are q, cursor and limit.").At("query."+clip(name, 40), "unknown", "is not known"))
			return
		}
	}
	if len(q.Search) > maxSearch || len(q.Before) > 64 {
		web.WriteProblem(w, r, fault.New(fault.Invalid, "What is looked for is too long."))
		return
	}
	state, err := b.o.Store.MailState(r.Context())
	if err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	// The address holds the search and the page, so the state alone tells whether anything has changed.
	etag := `"` + state.Newest + "." + strconv.FormatInt(state.Count, 10) + `"`
	w.Header().Set("ETag", etag)
	w.Header().Set("Cache-Control", "no-cache")
	if web.NotModified(r.Header.Get("If-None-Match"), etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	limit := q.Limit
	q.Limit++
	messages, err := b.o.Store.ListMail(r.Context(), q)
	if err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	out := listBody{Items: []Summary{}, Count: state.Count}
	if len(messages) > limit {
		messages = messages[:limit]
		out.NextCursor = messages[limit-1].ID
	}
	for _, m := range messages {
		out.Items = append(out.Items, summary(m))
	}
	writeJSON(w, out)
}

func (b *Inbox) get(w http.ResponseWriter, r *http.Request) {
	m, ok := b.find(w, r)
	if !ok {
		return
	}
	c := parse(m.Source)
	writeJSON(w, messageBody{Summary: summary(m), Headers: notNil(c.Headers), Text: c.Text, HTML: c.HTML, Attachments: notNil(c.Attachments)})
}

func (b *Inbox) html(w http.ResponseWriter, r *http.Request) {
	m, ok := b.find(w, r)
	if !ok {
		return
	}
	protect(w, "text/html; charset=utf-8", mailPolicy)
	_, _ = io.WriteString(w, outward(parse(m.Source).HTML))
}

func (b *Inbox) source(w http.ResponseWriter, r *http.Request) {
	m, ok := b.find(w, r)
	if !ok {
		return
	}
	protect(w, "text/plain; charset=utf-8", mailPolicy)
	_, _ = w.Write(m.Source)
}

var sameOrigin = http.NewCrossOriginProtection()

func (b *Inbox) clear(w http.ResponseWriter, r *http.Request) {
	if err := sameOrigin.Check(r); err != nil {
		web.WriteProblem(w, r, fault.Wrap(err, fault.Forbidden, "Only the inbox's own page may delete its messages."))
		return
	}
	if err := b.o.Store.ClearMail(r.Context()); err != nil {
		web.WriteProblem(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (b *Inbox) find(w http.ResponseWriter, r *http.Request) (Message, bool) {
	m, err := b.o.Store.GetMail(r.Context(), r.PathValue("id"))
	if err != nil {
		web.WriteProblem(w, r, err)
		return Message{}, false
	}
	return m, true
}

// outward makes links open in a window of their own: the frame that shows the mail must not go anywhere.
func outward(html string) string {
	const base = `<base target="_blank" rel="noopener">`
	if i := strings.Index(strings.ToLower(html[:min(len(html), 4096)]), "<head>"); i >= 0 {
		i += len("<head>")
		return html[:i] + base + html[i:]
	}
	return base + html
}

func writeJSON(w http.ResponseWriter, body any) {
	protect(w, "application/json", "default-src 'none'; frame-ancestors 'none'")
	_ = json.NewEncoder(w).Encode(body) //nolint:errchkjson // the caller is gone when this fails
}

func notNil[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
