package inbox

import (
	"context"

	"emporium/services/notification/internal/mail"
	"emporium/services/notification/internal/message"
)

// Name implements channel.Channel.
func (b *Inbox) Name() string { return "inbox" }

// Send takes a batch of letters straight from the sender: the messages are those that an SMTP server would get, without
// the way over a socket, and the whole batch is stored at once. It is the channel of a shop that has no mail server.
func (b *Inbox) Send(ctx context.Context, letters []message.Letter) []message.Outcome {
	out := make([]message.Outcome, len(letters))
	messages := make([]Message, 0, len(letters))
	places := make([]int, 0, len(letters))
	now := b.o.Clock.Now()
	for i, l := range letters {
		source, err := mail.Source(l)
		if err != nil {
			out[i] = message.Outcome{Err: err, Permanent: true, Code: mail.CodeMalformed}
			continue
		}
		to := []string{l.To.Address}
		messages = append(messages, Message{
			ID: b.o.IDs.New("mail"), Dedupe: dedupe(l.MessageID, to), MessageID: l.MessageID, From: clip(displayed(&l.From), maxHeader), To: to,
			Subject: clip(l.Subject, maxHeader), Snippet: snippet(l.Text), Size: int64(len(source)), ReceivedAt: now, Source: source,
		})
		places = append(places, i)
	}
	if len(messages) == 0 {
		return out
	}
	if err := b.add(ctx, messages); err != nil {
		for _, i := range places {
			out[i] = message.Outcome{Err: err, Code: "inbox_unavailable"}
		}
	}
	return out
}
