// Package sms hands short messages to Twilio, and reads what Twilio tells of them.
package sms

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"emporium/services/notification/internal/channel"
	"emporium/services/notification/internal/message"
)

// Options describe an account at Twilio.
type Options struct {
	// Name tells accounts apart; default "twilio".
	Name string
	// AccountSID and AuthToken are the account's; required.
	AccountSID, AuthToken string
	Rules                 Rules
	// MaxSegments bounds the length of a message; default 4.
	MaxSegments int
	// Callback returns the URL that Twilio tells the fate of a notification's message to; empty for none.
	Callback func(notificationID string) string
	// BaseURL is Twilio's; default https://api.twilio.com.
	BaseURL string
	// Timeout bounds one request; default 10 s.
	Timeout time.Duration
	// Parallel is how many requests of a batch are under way at a time; default 4.
	Parallel int
	// Transport is for tests; default a transport of its own.
	Transport http.RoundTripper
}

// DefaultURL is Twilio's.
const DefaultURL = "https://api.twilio.com"

// Twilio sends by Twilio's API. It is safe for concurrent use.
type Twilio struct {
	o        Options
	client   *http.Client
	messages string
}

var _ channel.Finder = (*Twilio)(nil)

// New checks the options. Errors do not hold the token.
func New(o Options) (*Twilio, error) {
	if len(o.AccountSID) != 34 || !strings.HasPrefix(o.AccountSID, "AC") || o.AuthToken == "" {
		return nil, errors.New("an account SID (AC and 32 characters) and its auth token are needed")
	}
	if o.Rules.Sender == "" && len(o.Rules.Senders) == 0 {
		return nil, errors.New("a sender is needed: a number in E.164, a name, or a messaging service")
	}
	if o.Name == "" {
		o.Name = "twilio"
	}
	if o.MaxSegments <= 0 {
		o.MaxSegments = 4
	}
	if o.BaseURL == "" {
		o.BaseURL = DefaultURL
	}
	if o.Timeout <= 0 {
		o.Timeout = 10 * time.Second
	}
	if o.Parallel <= 0 {
		o.Parallel = 4
	}
	if o.Callback == nil {
		o.Callback = func(string) string { return "" }
	}
	if o.Transport == nil {
		t := http.DefaultTransport.(*http.Transport).Clone() //nolint:forcetypeassert // it is one
		t.MaxIdleConnsPerHost = o.Parallel
		o.Transport = t
	}
	base, err := url.Parse(o.BaseURL)
	if err != nil || base.Host == "" {
		return nil, errors.New("the base URL of Twilio is no URL")
	}
	client := &http.Client{Transport: o.Transport, Timeout: o.Timeout, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return &Twilio{o: o, client: client, messages: strings.TrimRight(o.BaseURL, "/") + "/2010-04-01/Accounts/" + o.AccountSID + "/Messages.json"}, nil
}

// Name implements channel.Channel.
func (t *Twilio) Name() string { return t.o.Name }

// Close ends idle connections.
func (t *Twilio) Close() { t.client.CloseIdleConnections() }

// Send implements channel.Channel: a request for each letter, some at a time.
func (t *Twilio) Send(ctx context.Context, letters []message.Letter) []message.Outcome {
	out := make([]message.Outcome, len(letters))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(t.o.Parallel, len(letters)) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(letters) {
					return
				}
				out[i] = t.send(ctx, &letters[i])
			}
		})
	}
	wg.Wait()
	return out
}

// resource is a message as Twilio shows it, and an error.
type resource struct {
	SID         string `json:"sid"`
	To          string `json:"to"`
	Body        string `json:"body"`
	DateCreated string `json:"date_created"`
	Code        int    `json:"code"`
}

var (
	errRefused = errors.New("twilio has refused the message")
	errAnswer  = errors.New("twilio's answer cannot be understood")
	errRule    = errors.New("the rules for the recipient's country do not let the message out")
)

// Codes of outcomes beside Twilio's own, which have "twilio_" and their number.
const (
	CodeMalformed = "malformed"
	CodeAnswer    = "twilio_answer"
)

func (t *Twilio) send(ctx context.Context, l *message.Letter) message.Outcome {
	if err := message.CheckPhone(l.Phone); err != nil {
		return message.Outcome{Err: err, Permanent: true, Code: CodeMalformed}
	}
	sender, refused := t.o.Rules.from(l.Phone)
	if refused != "" {
		return message.Outcome{Err: errRule, Permanent: true, Code: refused}
	}
	form := url.Values{"To": {l.Phone}, "Body": {Fit(l.Text, t.o.MaxSegments)}}
	if service(sender) {
		form.Set("MessagingServiceSid", sender)
	} else {
		form.Set("From", sender)
	}
	if callback := t.o.Callback(l.NotificationID); callback != "" {
		form.Set("StatusCallback", callback)
	}
	var sent atomic.Bool
	traced := httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{WroteRequest: func(httptrace.WroteRequestInfo) { sent.Store(true) }})
	status, wait, m, err := t.call(traced, http.MethodPost, t.messages, form)
	_, answered := errors.AsType[*answerError](err)
	switch {
	case err != nil && !answered:
		// Without an answer nobody knows what became of a request that was written.
		return message.Outcome{Err: err, Unknown: sent.Load(), Down: !sent.Load(), Code: channel.CodeUnreachable}
	case status == http.StatusCreated && err == nil && m.SID != "":
		return message.Outcome{ProviderID: m.SID}
	case status/100 == 2:
		return message.Outcome{Err: errAnswer, Unknown: true, Code: CodeAnswer}
	}
	return judge(status, wait, m.Code)
}

// judge tells what a refusal says of the letter. What speaks of our account is no fault of the letter: another provider may be
// asked, and staff can mend it while the letter waits.
func judge(status int, wait time.Duration, code int) message.Outcome {
	o := message.Outcome{Err: fmt.Errorf("%w: status %d, error %d", errRefused, status, code), Code: codeOf(code)}
	if code == 0 {
		o.Code = "http_" + strconv.Itoa(status)
	}
	switch {
	case status == http.StatusTooManyRequests || code == 20429:
		o.Down, o.RetryAfter = true, wait
	case status == http.StatusServiceUnavailable || status == http.StatusUnauthorized || status == http.StatusForbidden || status == http.StatusNotFound:
		o.Down = true
	case status >= http.StatusInternalServerError:
		o.Unknown = true
	case status/100 == 3, code == 21212, code == 21603, code == 21606, code == 21609, code == 21611, code == 21703:
		// our sender, its queue or our callback
	default:
		o.Permanent, o.Suppress = true, suppression(code)
	}
	return o
}

// answerError is an answer that is not what was asked for; the status says what it is.
type answerError struct{ status int }

func (e *answerError) Error() string { return "the answer has the status " + strconv.Itoa(e.status) }

// maxAnswer bounds what is read of an answer, in bytes.
const maxAnswer = 1 << 20

// call makes one request. It is not repeated here: the line and the delivery's attempts decide about that.
func (t *Twilio) call(ctx context.Context, method, address string, form url.Values) (status int, wait time.Duration, m resource, err error) {
	body, status, header, err := t.do(ctx, method, address, form)
	if err != nil {
		return status, 0, m, err
	}
	seconds, _ := strconv.ParseUint(header.Get("Retry-After"), 10, 20)
	wait = time.Duration(seconds) * time.Second
	if err := json.Unmarshal(body, &m); err != nil {
		return status, wait, m, &answerError{status}
	}
	return status, wait, m, nil
}

func (t *Twilio) do(ctx context.Context, method, address string, form url.Values) (body []byte, status int, h http.Header, err error) {
	req, err := http.NewRequestWithContext(ctx, method, address, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, 0, nil, errors.New("the request cannot be made")
	}
	if form != nil {
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	req.Header.Set("Accept", "application/json")
	req.SetBasicAuth(t.o.AccountSID, t.o.AuthToken)
	resp, err := t.client.Do(req)
	if err != nil {
		if wrapped, ok := errors.AsType[*url.Error](err); ok {
			err = wrapped.Err // without the URL, whose query holds the number
		}
		return nil, 0, nil, fmt.Errorf("call Twilio: %w", err)
	}
	defer resp.Body.Close()
	body, err = io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err != nil {
		return nil, resp.StatusCode, resp.Header, &answerError{resp.StatusCode}
	}
	return bytes.TrimSpace(body), resp.StatusCode, resp.Header, nil
}

// page is one page of Twilio's list of messages, the newest first.
type page struct {
	Messages []resource `json:"messages"`
	Next     string     `json:"next_page_uri"`
}

// maxPages bounds how far a letter is looked for, and skew is how much Twilio's clock may be behind ours.
const (
	maxPages = 5
	skew     = time.Minute
)

// Find implements channel.Finder: it looks through what went to the number since the letter was made. The list is not narrowed by the
// date of sending, which a message that still waits at Twilio does not have.
func (t *Twilio) Find(ctx context.Context, l message.Letter) (providerID string, found bool, err error) {
	text := Fit(l.Text, t.o.MaxSegments)
	address := t.messages + "?" + url.Values{"To": {l.Phone}, "PageSize": {"100"}}.Encode()
	for range maxPages {
		body, status, _, err := t.do(ctx, http.MethodGet, address, nil)
		if err != nil {
			return "", false, err
		}
		var p page
		if status != http.StatusOK || json.Unmarshal(body, &p) != nil {
			return "", false, fmt.Errorf("%w: status %d", errAnswer, status)
		}
		for _, m := range p.Messages {
			made, err := time.Parse(time.RFC1123Z, m.DateCreated)
			if err == nil && made.Before(l.Date.Add(-skew)) {
				return "", false, nil
			}
			if m.To == l.Phone && m.Body == text {
				return m.SID, true, nil
			}
		}
		if p.Next == "" {
			return "", false, nil
		}
		address = strings.TrimRight(t.o.BaseURL, "/") + p.Next
	}
	return "", false, fmt.Errorf("%w: the number has got too many messages to look through", errAnswer)
}
