package inbox

import (
	"context"
	"mime"
	"time"

	"emporium/services/notification/internal/mail"
	"emporium/services/notification/internal/message"
)

// Name implements channel.Channel.
func (b *Inbox) Name() string { return "inbox" }

// Send takes a batch of letters straight from the sender: the messages are those that an SMTP server would get, without
// the way over a socket, and the whole batch is stored at once. Short messages are shown as mail to a number. It is the channel of a
// shop that has no mail server, and none for short messages.
func (b *Inbox) Send(ctx context.Context, letters []message.Letter) []message.Outcome {
	out := make([]message.Outcome, len(letters))
	messages := make([]Message, 0, len(letters))
	places := make([]int, 0, len(letters))
	now := b.o.Clock.Now()
	for i, l := range letters {
		if err := ctx.Err(); err != nil {
			out[i] = message.Outcome{Err: err, Down: true, Code: codeUnavailable}
			continue
		}
		from, subject := displayed(&l.From), l.Subject
		source, err := mail.Source(l)
		if l.Channel == message.SMS {
			from, subject = shortSender, "SMS: "+clip(snippet(l.Text), shortSubject)
			source, err = shortSource(&l, subject)
		}
		if err != nil {
			out[i] = message.Outcome{Err: err, Permanent: true, Code: mail.CodeMalformed}
			continue
		}
		to := []string{l.Recipient()}
		messages = append(messages, Message{
			ID: b.o.IDs.New("mail"), Dedupe: dedupe(l.MessageID, to), MessageID: l.MessageID, From: clip(from, maxHeader), To: to,
			Subject: clip(subject, maxHeader), Snippet: snippet(l.Text), Size: int64(len(source)), ReceivedAt: now, Source: source,
		})
		places = append(places, i)
	}
	if len(messages) == 0 {
		return out
	}
	if err := b.add(ctx, messages); err != nil {
		for _, i := range places {
			out[i] = message.Outcome{Err: err, Down: true, Code: codeUnavailable}
		}
	}
	return out
}

const (
	codeUnavailable = "inbox_unavailable"
	shortSender     = "SMS <sms@inbox.localhost>"
	shortSubject    = 60 // bytes of a text that its subject shows
)

// shortSource writes a short message as mail.
func shortSource(l *message.Letter, subject string) ([]byte, error) {
	if err := message.CheckPhone(l.Phone); err != nil {
		return nil, err
	}
	return []byte("From: " + shortSender + "\nTo: " + l.Phone + "\nDate: " + l.Date.Format(time.RFC1123Z) + "\nMessage-ID: <" + l.MessageID + ">\nSubject: " +
		mime.QEncoding.Encode("UTF-8", subject) + "\nX-Emporium-Channel: sms\nX-Emporium-Kind: " + string(l.Kind) +
		"\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n" + l.Text + "\n"), nil
}
