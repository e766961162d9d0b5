package inbox

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"emporium/services/notification/internal/channel"
	"emporium/services/notification/internal/channel/channeltest"
	"emporium/services/notification/internal/message"
)

var _ channel.Channel = (*Inbox)(nil)

// TestSuite holds the inbox to the port's promises, for email and for short messages.
func TestSuite(t *testing.T) {
	t.Parallel()
	for kind, good := range map[message.Channel]func(int) string{
		message.Email: func(n int) string { return fmt.Sprintf("ada%d@example.org", n) },
		message.SMS:   func(n int) string { return fmt.Sprintf("+4930123%04d", n) },
	} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			channeltest.Run(t, func(t *testing.T) channeltest.Fixture {
				t.Helper()
				b, st := newInbox(t)
				return channeltest.Fixture{Channel: b, Kind: kind, Good: good,
					Received: func() []channeltest.Received {
						st.mu.Lock()
						defer st.mu.Unlock()
						out := make([]channeltest.Received, len(st.kept))
						for i, m := range st.kept {
							out[i] = channeltest.Received{To: m.To[0], Text: parse(m.Source).Text}
						}
						return out
					},
					Stop: func() {
						st.mu.Lock()
						defer st.mu.Unlock()
						st.fail = errors.New("the disk is full")
					}}
			})
		})
	}
}

func TestShortMessagesAreShownAsMail(t *testing.T) {
	t.Parallel()
	b, st := newInbox(t)
	l := channeltest.Letter(message.SMS, 1, "+493012345678")
	if o := b.Send(t.Context(), []message.Letter{l})[0]; !o.OK() {
		t.Fatal(o.Err)
	}
	m := st.kept[0]
	if m.To[0] != "+493012345678" || !strings.HasPrefix(m.Subject, "SMS: Grüße") || !strings.Contains(string(m.Source), "X-Emporium-Channel: sms\n") {
		t.Errorf("kept %+v\n%s", m, m.Source)
	}
}
