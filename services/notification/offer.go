package notification

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"emporium/kit/run"
	"emporium/kit/service"
	"emporium/kit/throttle"
	"emporium/services/notification/internal/api"
	"emporium/services/notification/internal/app"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/store"
)

// Promotions are how often offers may be sent.
type Promotions struct {
	Cap    int           `conf:"cap" default:"4" min:"0" max:"1000" doc:"how many offers an address gets at most in promotions.within; 0 for any number"`
	Within time.Duration `conf:"within" default:"168h" min:"1h" max:"8760h" doc:"the time that promotions.cap is about"`
	Key    string        `conf:"link_key" default:"" secret:"true" doc:"64 hexadecimal digits that links in messages are signed with; empty makes a key once and keeps it in the database"`
}

// Confirmations are how often somebody may let addresses be asked whether they want messages. How often one address is asked is
// bounded by itself, see package consent.
type Confirmations struct {
	ClientBurst int           `conf:"client_burst" default:"20" min:"0" max:"1000000" doc:"subscriptions and choices that need a confirmation which one client address, or one account, may ask for at once; 0 lifts the limit"`
	ClientEvery time.Duration `conf:"client_every" default:"1m" min:"1ms" max:"24h" doc:"time until it may ask for one more"`
}

// newOffers makes what consent and campaigns need. All instances get the same key, by the configuration or the database.
func newOffers(ctx context.Context, env service.Env, cfg Config, s *service.Service) (app.OfferOptions, error) {
	st := store.New(s.DB)
	secret := cfg.Promotions.Key
	if secret == "" {
		fresh := make([]byte, link.MinKey)
		_, _ = rand.Read(fresh) // it never fails, see crypto/rand
		var err error
		if secret, err = st.LinkKey(ctx, hex.EncodeToString(fresh)); err != nil {
			return app.OfferOptions{}, fmt.Errorf("read the key of links: %w", err)
		}
	}
	key, err := hex.DecodeString(secret)
	if err != nil {
		return app.OfferOptions{}, fmt.Errorf("notification.promotions.link_key must be hexadecimal digits")
	}
	signer, err := link.New(key)
	if err != nil {
		return app.OfferOptions{}, fmt.Errorf("notification.promotions.link_key: %w", err)
	}
	return app.OfferOptions{Store: st, Signer: signer, PublicURL: strings.TrimRight(env.PublicURL, "/"), Shop: cfg.Shop.Name, Support: cfg.Shop.Support,
		Cap: cfg.Promotions.Cap, Within: cfg.Promotions.Within,
		Asks: throttle.Limit{Burst: cfg.Confirmations.ClientBurst, Every: cfg.Confirmations.ClientEvery}}, nil
}

// serveOffers adds the operations, the pages and the workers of consent and campaigns.
func serveOffers(s *service.Service, a *app.App, cfg Config) {
	api.RegisterConsents(s.Web, a, cfg.Shop.Name)
	api.RegisterCampaigns(s.Web, a)
	w := s.Worker("campaigns", run.WorkerOptions{Interval: safetyNet}, a.Campaigns)
	a.OnCampaigns(w.Wake)
	s.Housekeeping("forget offers", a.PurgeOffers)
}
