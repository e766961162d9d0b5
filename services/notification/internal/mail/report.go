package mail

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"mime"
	"net/mail"
	"net/textproto"
	"strings"

	gomessage "github.com/emersion/go-message"

	"emporium/services/notification/internal/message"
)

// Verdict is what a report says became of a letter.
type Verdict string

// Verdicts.
const (
	// Undeliverable was given up by the receiver's server.
	Undeliverable Verdict = "undeliverable"
	// Late waits, and needs nothing to be done.
	Late Verdict = "late"
	// Arrived is in the mailbox.
	Arrived Verdict = "arrived"
	// Abuse was called spam by its reader.
	Abuse Verdict = "abuse"
)

// Report is a delivery status notification (RFC 3464) or a complaint (RFC 5965).
type Report struct {
	Verdict Verdict
	// Status is the enhanced status code, such as 5.1.1; empty where there is none.
	Status string
	// Detail is what the receiver's server said, in one line, without addresses.
	Detail string
	// Returned are addresses that the report shows the letter's envelope to have had; a VERP address among them names the letter.
	Returned []string
}

var errNoReport = errors.New("the mail is no report about a letter")

// maxReport bounds what is looked at of a part, in bytes.
const maxReport = 64 << 10

// ReadReport reads a mail that came to the address of bounces. It fails for mail that is neither a bounce nor a complaint, such as
// an answer of somebody who is on holiday.
func ReadReport(source []byte) (Report, error) {
	m, err := gomessage.Read(bytes.NewReader(source))
	if m == nil {
		return Report{}, errors.Join(errNoReport, err)
	}
	kind, params, _ := mime.ParseMediaType(m.Header.Get("Content-Type"))
	parts := m.MultipartReader()
	if kind != "multipart/report" || parts == nil {
		return Report{}, errNoReport
	}
	var r Report
	for range 8 {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) || part == nil {
			break
		}
		t, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type"))
		body, err := io.ReadAll(io.LimitReader(part.Body, maxReport))
		if err != nil {
			return Report{}, errors.Join(errNoReport, err)
		}
		switch {
		case (t == "message/delivery-status" || t == "message/global-delivery-status") && params["report-type"] == "delivery-status":
			r.status(fields(body))
		case t == "message/feedback-report" && params["report-type"] == "feedback-report":
			r.feedback(fields(body))
		case t == "message/rfc822" || t == "text/rfc822-headers" || t == "message/rfc822-headers":
			r.original(body)
		}
	}
	if r.Verdict == "" {
		return Report{}, errNoReport
	}
	return r, nil
}

// fields reads groups of fields, which are separated by empty lines, into one list: nobody but us gets more than one recipient into
// a letter.
func fields(body []byte) []textproto.MIMEHeader {
	var out []textproto.MIMEHeader
	for group := range strings.SplitSeq(strings.ReplaceAll(string(body), "\r\n", "\n"), "\n\n") {
		h, err := textproto.NewReader(bufio.NewReader(strings.NewReader(strings.TrimLeft(group, "\n") + "\n\n"))).ReadMIMEHeader()
		if err == nil && len(h) > 0 {
			out = append(out, h)
		}
	}
	return out
}

// status reads a delivery status: what it says of the recipient decides.
func (r *Report) status(groups []textproto.MIMEHeader) {
	for _, g := range groups {
		switch strings.ToLower(strings.TrimSpace(g.Get("Action"))) {
		case "failed":
			r.Verdict = Undeliverable
		case "delayed":
			r.Verdict = Late
		case "delivered", "relayed", "expanded":
			r.Verdict = Arrived
		default:
			continue
		}
		r.Status, _, _ = strings.Cut(strings.TrimSpace(g.Get("Status")), " ")
		_, words, _ := strings.Cut(g.Get("Diagnostic-Code"), ";")
		r.Detail = withoutAddresses(words)
	}
}

// feedback reads a complaint. Mailbox providers send others by the same way, such as that something is not spam.
func (r *Report) feedback(groups []textproto.MIMEHeader) {
	for _, g := range groups {
		switch strings.ToLower(strings.TrimSpace(g.Get("Feedback-Type"))) {
		case "abuse", "fraud", "virus":
			r.Verdict, r.Detail = Abuse, "feedback: "+strings.ToLower(strings.TrimSpace(g.Get("Feedback-Type")))
		}
		if from := g.Get("Original-Mail-From"); from != "" {
			r.Returned = append(r.Returned, strings.Trim(strings.TrimSpace(from), "<>"))
		}
	}
}

// original reads who the letter's bounces were to go to.
func (r *Report) original(body []byte) {
	m, err := mail.ReadMessage(bytes.NewReader(append(body, "\r\n\r\n"...)))
	if err != nil {
		return
	}
	if from := m.Header.Get("Return-Path"); from != "" {
		r.Returned = append(r.Returned, strings.Trim(strings.TrimSpace(from), "<>"))
	}
}

// withoutAddresses keeps a server's words, in one line, and leaves out whom they are about.
func withoutAddresses(words string) string {
	var out []string
	for w := range strings.FieldsSeq(words) {
		if strings.Contains(w, "@") {
			w = "…"
		}
		out = append(out, w)
	}
	text := strings.ToValidUTF8(strings.Join(out, " "), "")
	if len(text) > 300 {
		text = strings.ToValidUTF8(text[:300], "")
	}
	return text
}

// Receipt is what a report means for the delivery, and whether the recipient must not be written to any more; ok is false when it
// means nothing.
func (r *Report) Receipt() (receipt message.Receipt, suppress message.SuppressionReason, ok bool) {
	switch r.Verdict {
	case Undeliverable:
		if AddressIsBad(r.Status) {
			suppress = message.HardBounce
		}
		return message.Bounced, suppress, true
	case Arrived:
		return message.Delivered, "", true
	case Abuse:
		return message.Complained, message.Complaint, true
	}
	return "", "", false
}
