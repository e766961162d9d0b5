package wiring

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"emporium/services/config"
)

// InspectConfig looks into the places that a configuration server would serve, or into the folder or git repository at a path.
// It must be closed.
func InspectConfig(ctx context.Context, c Config, at string) (*config.Inspector, error) {
	path := at
	if served := c.Config; at == "" && served.Git.URI == "" && len(served.Native) == 0 && len(served.Repositories) == 0 {
		path = filepath.Join(c.DataDir, "config")
	}
	if path != "" && !strings.Contains(path, "://") && !strings.Contains(path, "@") {
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("there is no configuration to be served at %s; name a folder or git repository by --at, or configure config.git or config.native", path)
		}
	}
	return config.Inspect(ctx, c.Config, c.DataDir, at, Schema())
}
