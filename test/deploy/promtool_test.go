package deploy

import (
	"os/exec"
	"path/filepath"
	"testing"

	"emporium/kit/kittest"
)

// Prometheus' own tool reads the rules and the configuration as the server would, and tries the rules on series that a test makes up.
func TestPromtool(t *testing.T) {
	t.Parallel()
	tool, err := exec.LookPath("promtool")
	if err != nil {
		kittest.SkipServer(t, "promtool", "not installed (Debian package prometheus)")
	}
	root := kittest.ModuleRoot(t)
	for _, args := range [][]string{
		append([]string{"check", "rules"}, glob(t, root, "deploy/prometheus/rules/*.yaml")...),
		{"check", "config", filepath.Join(root, "deploy", "prometheus", "prometheus.yml")},
		append([]string{"test", "rules"}, glob(t, root, "test/deploy/testdata/*.yaml")...),
	} {
		if out, err := exec.CommandContext(t.Context(), tool, args...).CombinedOutput(); err != nil {
			t.Errorf("promtool %s %s: %v\n%s", args[0], args[1], err, out)
		}
	}
}
