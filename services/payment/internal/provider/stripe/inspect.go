package stripe

import (
	"context"
	"errors"

	"emporium/services/payment/internal/provider"
)

var _ provider.Inspector = (*Provider)(nil)

// Inspect implements provider.Inspector: an intent tells of its capture by itself.
func (p *Provider) Inspect(ctx context.Context, authorization string) ([]provider.Change, error) {
	changes, err := p.Changes(ctx, provider.Notice{Object: authorization}, nil)
	if errors.Is(err, provider.ErrAbsent) {
		return nil, nil
	}
	return changes, err
}
