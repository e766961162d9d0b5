package event

import "time"

// SessionEnded says that sessions of an account have ended before their time, and that nobody may believe their access tokens any more.
// After Until there is none left that has not expired. Processes that were not there read it later; nobody keeps a position for it.
type SessionEnded struct {
	UserID string `json:"user_id"`
	// Sessions are the ids that stand in the tokens, 500 at most.
	Sessions []string  `json:"sessions"`
	Until    time.Time `json:"until"`
}

func (SessionEnded) EventType() string      { return "session.ended" }
func (SessionEnded) EventTopic() string     { return TopicSession }
func (e SessionEnded) EventSubject() string { return e.UserID }
func (SessionEnded) EventVersion() int64    { return 0 }
