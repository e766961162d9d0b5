package order_test

import (
	"path/filepath"
	"strings"
	"testing"

	"emporium/kit/auth"
	"emporium/kit/clock"
	"emporium/kit/conf"
	"emporium/kit/event/local"
	"emporium/kit/id"
	"emporium/kit/kittest"
	"emporium/kit/service"
	"emporium/kit/telemetry"
	"emporium/services/order"
)

// A configuration that makes no sense ends the start, and all that is wrong is named at once.
func TestBadConfigurations(t *testing.T) {
	t.Parallel()
	prices := map[string]string{"EUR": "4.90"}
	for name, c := range map[string]struct {
		cfg  order.Config
		want []string
	}{
		"taxes": {order.Config{Taxes: []order.TaxConfig{{Country: "de", Class: "standard", Rate: "19"}, {Country: "AT", Class: "standard", Rate: "-1"}, {Country: "FR", Class: "standard", Rate: "5.12345"}}},
			[]string{"tax de/standard", "tax AT/standard", "tax FR/standard"}},
		"shipping": {order.Config{Shipping: []order.ShippingConfig{{Code: "a", Prices: map[string]string{"EUR": "4.999"}}, {Code: "b", Prices: prices, Countries: []string{"XX"}}}},
			[]string{"shipping method a: prices", "shipping method b"}},
		"no price":     {order.Config{Shipping: []order.ShippingConfig{{Code: "a"}}}, []string{"shipping method"}},
		"coupon":       {order.Config{Coupons: []order.CouponConfig{{Code: "a", Percent: "101", Starts: "tomorrow"}}}, []string{"coupon a", "percentages", "times"}},
		"coupon twice": {order.Config{Coupons: []order.CouponConfig{{Code: "a", Percent: "1"}, {Code: "A ", Percent: "2"}}}, []string{"twice"}},
		"home country": {order.Config{HomeCountry: "Germany"}, []string{"home_country"}},
		"price mode":   {order.Config{PriceMode: "maybe"}, []string{"mode"}},
	} {
		_, err := order.New(t.Context(), service.Env{}, c.cfg)
		if err == nil {
			t.Errorf("%s: New accepted it", name)
			continue
		}
		for _, want := range c.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: the error does not name %q: %v", name, want, err)
			}
		}
	}
}

// The defaults of the configuration make a service.
func TestDefaultConfiguration(t *testing.T) {
	t.Parallel()
	var cfg order.Config
	if _, err := conf.Load(&cfg, conf.Sources{}); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cfg.Database = "sqlite:" + filepath.Join(dir, "order.db")
	bus, err := local.Open(t.Context(), local.Options{Path: filepath.Join(dir, "log.db")})
	if err != nil {
		t.Fatal(err)
	}
	defer bus.Close()
	tel, err := telemetry.New(t.Context(), telemetry.Options{Service: "test"})
	if err != nil {
		t.Fatal(err)
	}
	s, err := order.New(t.Context(), service.Env{Clock: clock.System, IDs: id.System, Log: kittest.Logger(t), Bus: bus, Auth: &auth.Verifier{}, Telemetry: tel}, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}
