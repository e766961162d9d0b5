package stripe

import (
	"context"

	"emporium/services/payment/internal/provider"
)

var _ provider.Inspector = (*Provider)(nil)

// Inspect implements provider.Inspector: an intent tells of its capture by itself.
func (p *Provider) Inspect(ctx context.Context, authorization string) ([]provider.Change, error) {
	return p.Changes(ctx, provider.Notice{Object: authorization}, nil)
}
