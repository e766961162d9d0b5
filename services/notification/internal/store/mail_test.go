package store_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"emporium/kit/fault"
	"emporium/kit/id"
	"emporium/services/notification/internal/inbox"
)

func mail(t *testing.T, f fixture) {
	aMail := func(n int) inbox.Message {
		return inbox.Message{ID: id.New("mail"), Dedupe: fmt.Sprint(n), MessageID: fmt.Sprint(n, "@x"), From: "Shop <shop@example.org>", To: []string{"ada@example.org", "b_b@example.org"},
			Subject: fmt.Sprintf("Größe 100%% of %d", n), Snippet: "Thank you", Size: 7, ReceivedAt: now, Source: []byte("Source\x00\xff" + strings.Repeat("a", 20_000))}
	}
	var all []inbox.Message
	for n := range 6 {
		all = append(all, aMail(n))
	}
	if err := f.AddMail(t.Context(), all[:4]); err != nil {
		t.Fatal(err)
	}
	if err := f.AddMail(t.Context(), []inbox.Message{aMail(2), all[4], aMail(0), all[5]}); err != nil {
		t.Fatal(err)
	}
	if st, err := f.MailState(t.Context()); err != nil || st.Count != 6 || st.Newest != all[5].ID {
		t.Errorf("state %+v, %v", st, err)
	}
	find := func(q inbox.Query) (out []string) {
		t.Helper()
		got, err := f.ListMail(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range got {
			out = append(out, m.ID)
		}
		return out
	}
	tests := []struct {
		q    inbox.Query
		want []string
	}{
		{inbox.Query{Limit: 2}, []string{all[5].ID, all[4].ID}},
		{inbox.Query{Limit: 2, Before: all[1].ID}, []string{all[0].ID}},
		{inbox.Query{Limit: 9, Search: "% OF 3"}, []string{all[3].ID}},
		{inbox.Query{Limit: 9, Search: "a_a"}, nil},
		{inbox.Query{Limit: 1, Search: "B_B@"}, []string{all[5].ID}},
		{inbox.Query{Limit: 9, Search: "größe 100%% of"}, nil},
		{inbox.Query{Limit: 9, Search: "!"}, nil},
		{inbox.Query{Limit: 1, Search: "thank"}, []string{all[5].ID}},
	}
	for _, tt := range tests {
		if got := find(tt.q); !slices.Equal(got, tt.want) {
			t.Errorf("%+v: %v, want %v", tt.q, got, tt.want)
		}
	}
	got, err := f.GetMail(t.Context(), all[3].ID)
	if err != nil || string(got.Source) != string(all[3].Source) || !slices.Equal(got.To, all[3].To) || !got.ReceivedAt.Equal(now) || got.Subject != all[3].Subject {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := f.GetMail(t.Context(), "mail_none"); !fault.Is(err, fault.NotFound) {
		t.Errorf("an unknown id: %v", err)
	}
	if err := f.TrimMail(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	if err := f.TrimMail(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	if got := find(inbox.Query{Limit: 9}); !slices.Equal(got, []string{all[5].ID, all[4].ID}) {
		t.Errorf("after the trim: %v", got)
	}
	if err := f.ClearMail(t.Context()); err != nil {
		t.Fatal(err)
	}
	if st, err := f.MailState(t.Context()); err != nil || st != (inbox.State{}) {
		t.Errorf("state %+v, %v", st, err)
	}
}
