package user

import (
	"errors"
	"time"

	"emporium/kit/throttle"
	"emporium/services/user/internal/app"
)

// Config is what can be set. New takes the default for every field that is zero.
type Config struct {
	Database string `conf:"database" default:"" secret:"true" doc:"URL of the service's own database; empty for a SQLite file in data_dir"`
	// Issuer and Audience stand in access tokens; the host sets them to what its verifier believes.
	Issuer          string        `conf:"-"`
	Audience        string        `conf:"-"`
	AccessTTL       time.Duration `conf:"access_ttl" default:"10m" min:"10s" max:"30m" doc:"life of access tokens; processes without the user service are told within 3 seconds of sessions that end, by events or by the Redis that they have in common with it; if neither can tell, this is the longest time for which they still believe one"`
	SessionTTL      time.Duration `conf:"session_ttl" default:"720h" min:"1m" max:"8760h" doc:"how long a sign-in lasts at most"`
	SessionIdle     time.Duration `conf:"session_idle" default:"168h" min:"1m" max:"8760h" doc:"how long a sign-in lasts without being used"`
	RefreshGrace    time.Duration `conf:"refresh_grace" default:"10s" min:"1s" max:"1m" doc:"how long a used refresh token gives the same successor again; later it counts as stolen"`
	VerifyTTL       time.Duration `conf:"verify_ttl" default:"48h" min:"1m" max:"168h" doc:"life of links that verify an address"`
	ResetTTL        time.Duration `conf:"reset_ttl" default:"30m" min:"1m" max:"24h" doc:"life of links that let a new password be chosen"`
	KeyRotation     time.Duration `conf:"key_rotation" default:"720h" min:"1h" max:"8760h" doc:"age at which the signing key gets a successor"`
	KeySecret       string        `conf:"key_secret" default:"" secret:"true" doc:"seals the signing keys in the database, 32 random characters or more; empty stores them in plain PEM"`
	FirstStaffEmail string        `conf:"first_staff_email" default:"admin@emporium.local" doc:"address of the staff account that a new shop starts with"`
	Name            string        `conf:"name" default:"Emporium" min:"1" max:"64" doc:"the shop's name in authenticator apps"`
	StaffFactor     bool          `conf:"staff_second_factor" default:"false" doc:"staff without a second factor sign in without their scopes, until they have set one up with POST /v1/me/second-factor and refreshed"`
	HashConcurrency int           `conf:"hash_concurrency" default:"0" min:"0" max:"256" doc:"how many passwords are hashed at a time, each on a core and with 19 MiB; 0 is half the cores"`
	TrustedProxies  []string      `conf:"trusted_proxies" default:"127.0.0.0/8,::1/128,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7" doc:"addresses and networks of the gateways whose X-Forwarded-For is believed, for limits only"`
	Limit           LimitConfig   `conf:"limit"`
}

// LimitConfig bounds attempts. Each instance counts by itself in memory; the gateway's own limits come on top.
type LimitConfig struct {
	ClientBurst  int           `conf:"client_burst" default:"100" min:"0" max:"1000000" doc:"attempts to sign in, register or change a password that one client address may make at once; 0 lifts the limit"`
	ClientEvery  time.Duration `conf:"client_every" default:"1s" min:"1ms" max:"1h" doc:"time until a client address has one more such attempt"`
	AccountBurst int           `conf:"account_burst" default:"10" min:"0" max:"1000" doc:"wrong passwords that one account may get at once, and as many wrong codes of a second factor; 0 lifts the limit"`
	AccountEvery time.Duration `conf:"account_every" default:"30s" min:"1ms" max:"1h" doc:"time until an account may get one more wrong password, and one more wrong code"`
	TakenBurst   int           `conf:"taken_burst" default:"10" min:"0" max:"1000" doc:"times at once that one client address may learn that an email address has an account; 0 lifts the limit"`
	TakenEvery   time.Duration `conf:"taken_every" default:"6m" min:"1ms" max:"24h" doc:"time until a client address may learn that once more"`
	MessageBurst int           `conf:"message_burst" default:"5" min:"0" max:"1000" doc:"messages with reset links that one address may get at once, and as many with verification links; 0 lifts the limit"`
	MessageEvery time.Duration `conf:"message_every" default:"5m" min:"1ms" max:"24h" doc:"time until an address may get one more such message; keep it below reset_ttl, so that whoever cannot ask for another link has one that works"`
}

// minKeySecret is the fewest characters of a key secret.
const minKeySecret = 32

// Validate implements conf.Validator.
func (c *Config) Validate() error {
	var errs []error
	if c.KeySecret != "" && len(c.KeySecret) < minKeySecret {
		errs = append(errs, errors.New("key_secret must have at least 32 characters; make one with: openssl rand -base64 32"))
	}
	if c.SessionIdle > c.SessionTTL {
		errs = append(errs, errors.New("session_idle must not be longer than session_ttl"))
	}
	return errors.Join(errs...)
}

// fill sets what is zero to its default, for configurations that were not loaded.
func (c *Config) fill() {
	text := func(v *string, d string) {
		if *v == "" {
			*v = d
		}
	}
	life := func(v *time.Duration, d time.Duration) {
		if *v == 0 {
			*v = d
		}
	}
	text(&c.Issuer, "emporium")
	text(&c.Audience, "emporium")
	text(&c.Name, "Emporium")
	text(&c.FirstStaffEmail, "admin@emporium.local")
	life(&c.AccessTTL, 10*time.Minute)
	life(&c.SessionTTL, 30*24*time.Hour)
	life(&c.SessionIdle, 7*24*time.Hour)
	life(&c.RefreshGrace, 10*time.Second)
	life(&c.VerifyTTL, 48*time.Hour)
	life(&c.ResetTTL, 30*time.Minute)
	life(&c.KeyRotation, 30*24*time.Hour)
}

func (c LimitConfig) limits() app.Limits {
	return app.Limits{
		Client:  throttle.Limit{Burst: c.ClientBurst, Every: c.ClientEvery},
		Account: throttle.Limit{Burst: c.AccountBurst, Every: c.AccountEvery},
		Taken:   throttle.Limit{Burst: c.TakenBurst, Every: c.TakenEvery},
		Message: throttle.Limit{Burst: c.MessageBurst, Every: c.MessageEvery},
	}
}
