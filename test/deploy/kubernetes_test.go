package deploy

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"emporium/kit/kittest"
)

// The chart's tests are a module of their own, for Kubernetes' types and Helm are no dependencies of the program.
func TestKubernetes(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("builds Helm")
	}
	run := func(args ...string) (string, error) {
		cmd := exec.CommandContext(t.Context(), "go", args...)
		cmd.Dir = filepath.Join(kittest.ModuleRoot(t), "test", "deploy", "kubernetes")
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=readonly")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if out, err := run("list", "-deps", "-test", "./..."); err != nil {
		if !strings.Contains(out, "dial tcp") && !strings.Contains(out, "proxy") {
			t.Fatalf("go list: %v\n%s", err, out)
		}
		kittest.SkipServer(t, "helm", "its modules cannot be downloaded")
	}
	if out, err := run("test", "./..."); err != nil {
		t.Errorf("go test: %v\n%s", err, out)
	}
}
