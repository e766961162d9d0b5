package event

import "time"

// User is an account's public state inside events.
type User struct {
	ID            string    `json:"id"`
	Email         string    `json:"email"`
	Name          string    `json:"name"`
	Locale        string    `json:"locale,omitempty"`
	EmailVerified bool      `json:"email_verified"`
	Version       int64     `json:"version"`
	CreatedAt     time.Time `json:"created_at"`
}

// UserRegistered says that an account was made.
type UserRegistered struct {
	User User `json:"user"`
}

// UserVerificationRequested asks for a message that lets the address be verified. Token is a one-use secret of short
// life: consumers pass it on to the address and store it nowhere else.
type UserVerificationRequested struct {
	User      User      `json:"user"`
	Token     string    `json:"token"`
	ExpiresAt time.Time `json:"expires_at"`
}

// UserPasswordResetRequested asks for a message that lets the owner of the address choose a new password. Token is a
// one-use secret of short life: consumers pass it on to the address and store it nowhere else.
type UserPasswordResetRequested struct {
	User      User      `json:"user"`
	Token     string    `json:"token"`
	ExpiresAt time.Time `json:"expires_at"`
	// Reason is "requested", or "registered_again" when somebody tried to register with the address of this account.
	Reason string `json:"reason"`
}

// UserEmailVerified says that the address belongs to the account.
type UserEmailVerified struct {
	User User `json:"user"`
}

// UserUpdated says that the profile changed.
type UserUpdated struct {
	User User `json:"user"`
}

// UserErased says that personal data of the account must be forgotten by all.
type UserErased struct {
	UserID  string `json:"user_id"`
	Version int64  `json:"version"`
}

func (UserRegistered) EventType() string            { return "user.registered" }
func (UserRegistered) EventTopic() string           { return TopicUser }
func (e UserRegistered) EventSubject() string       { return e.User.ID }
func (e UserRegistered) EventVersion() int64        { return e.User.Version }
func (UserVerificationRequested) EventType() string { return "user.verification_requested" }
func (UserVerificationRequested) EventTopic() string {
	return TopicUser
}
func (e UserVerificationRequested) EventSubject() string  { return e.User.ID }
func (e UserVerificationRequested) EventVersion() int64   { return e.User.Version }
func (UserPasswordResetRequested) EventType() string      { return "user.password_reset_requested" }
func (UserPasswordResetRequested) EventTopic() string     { return TopicUser }
func (e UserPasswordResetRequested) EventSubject() string { return e.User.ID }
func (e UserPasswordResetRequested) EventVersion() int64  { return e.User.Version }
func (UserEmailVerified) EventType() string               { return "user.email_verified" }
func (UserEmailVerified) EventTopic() string              { return TopicUser }
func (e UserEmailVerified) EventSubject() string          { return e.User.ID }
func (e UserEmailVerified) EventVersion() int64           { return e.User.Version }
func (UserUpdated) EventType() string                     { return "user.updated" }
func (UserUpdated) EventTopic() string                    { return TopicUser }
func (e UserUpdated) EventSubject() string                { return e.User.ID }
func (e UserUpdated) EventVersion() int64                 { return e.User.Version }
func (UserErased) EventType() string                      { return "user.erased" }
func (UserErased) EventTopic() string                     { return TopicUser }
func (e UserErased) EventSubject() string                 { return e.UserID }
func (e UserErased) EventVersion() int64                  { return e.Version }
