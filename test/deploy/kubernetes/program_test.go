package kubernetes

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	apps "k8s.io/api/apps/v1"
	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
)

// secrets are what somebody might keep in the secret, by key.
var secrets = map[string]string{
	"bus-url": "kafka://kafka:9092", "bus-user": "shop", "bus-password": "secret", "cache-url": "redis://cache:6379/0",
	"user-key-secret": strings.Repeat("k", 40), "smtp-url": "smtps://user:secret@smtp.example",
	"user-database": "postgres://u:p@db/user", "product-database": "postgres://u:p@db/product", "inventory-database": "mysql://u:p@db/inventory",
	"order-database": "postgres://u:p@db/order", "payment-database": "postgres://u:p@db/payment", "sandbox-database": "postgres://u:p@db/sandbox",
	"registry-url": "http://shop:secret@registry:8761/eureka", "registry-user": "shop", "registry-password": "secret",
	"stripe-secret-key": "sk_test_1", "stripe-publishable-key": "pk_test_1", "stripe-webhook-secrets": "whsec_1",
	"paypal-client-id": "shop", "paypal-client-secret": "secret", "paypal-webhook-id": "WH-1",
	"config-password": "secret", "config-encrypt-key": "secret", "config-git-uri": "https://git.example/shop/config.git",
	"notification-database": "postgres://u:p@db/notification", "notification-documents": "mongodb://u:p@documents/notification",
}

// The program takes every variable that the chart sets, and listens where the chart looks for it.
func TestProgram(t *testing.T) {
	t.Parallel()
	binary := filepath.Join(t.TempDir(), "emporium")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", binary, "./cmd/emporium")
	build.Dir = "../../.."
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the program: %v\n%s", err, out)
	}
	list, err := exec.CommandContext(t.Context(), binary, "serve", "--list").Output()
	if err != nil {
		t.Fatal(err)
	}
	for name, values := range variants {
		objects := render(t, values)
		for _, d := range only[*apps.Deployment](objects) {
			c := d.Spec.Template.Spec.Containers[0]
			check(t, binary, name+": "+d.Name, c)
			if len(c.Args) < 2 {
				continue
			}
			for line := range strings.Lines(string(list)) {
				if port := fmt.Sprintf(":%d", c.Ports[0].ContainerPort); strings.HasPrefix(line, c.Args[1]+" ") && !strings.Contains(line, port) {
					t.Errorf("the chart expects %s at %s; the program says: %s", c.Args[1], port, line)
				}
			}
		}
		for _, j := range only[*batch.Job](objects) {
			check(t, binary, name+": "+j.Name, j.Spec.Template.Spec.Containers[0])
		}
	}
}

func check(t *testing.T, binary, name string, c core.Container) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), binary, "config", "print")
	cmd.Dir = t.TempDir()
	for _, e := range c.Env {
		value := e.Value
		switch {
		case e.ValueFrom == nil:
		case e.ValueFrom.FieldRef != nil:
			value = "10.0.0.7" // the pod's address
		default:
			key := e.ValueFrom.SecretKeyRef.Key
			if value = secrets[key]; value == "" {
				t.Errorf("%s: docs do not tell of the secret's key %s", name, key)
			}
		}
		cmd.Env = append(cmd.Env, e.Name+"="+value)
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", name, err, out)
	}
}
