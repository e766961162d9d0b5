package paypal

import (
	"context"

	"emporium/services/payment/internal/provider"
)

var _ provider.Inspector = (*PayPal)(nil)

// Inspect implements provider.Inspector: the authorisation is read, and each capture that its order names.
func (p *PayPal) Inspect(ctx context.Context, authorization string) ([]provider.Change, error) {
	ref := parseReference(authorization)
	var out []provider.Change
	take := func(c provider.Change, found bool, err error) error {
		if err == nil && found && c.Kind != "" {
			out = append(out, c)
		}
		return err
	}
	if ref.auth != "" {
		if err := take(p.authorizationChange(ctx, ref.auth)); err != nil {
			return nil, err
		}
	}
	var o order
	if _, err := p.order(ctx, ref.order, &o); err != nil {
		return nil, err
	}
	for _, c := range o.unit().Payments.Captures {
		if err := take(p.captureChange(ctx, c.ID)); err != nil {
			return nil, err
		}
	}
	return out, nil
}
