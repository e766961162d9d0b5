package wiring

import (
	"context"

	"emporium/services/config"
)

// InspectConfig looks into the places that a configuration server would serve, or into the folder or git repository at a path.
// It must be closed.
func InspectConfig(ctx context.Context, c Config, at string) (*config.Inspector, error) {
	return config.Inspect(ctx, c.Config, c.DataDir, at, Schema())
}
