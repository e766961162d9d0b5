package notification_test

import (
	"net/http"
	"strings"
	"testing"

	contract "emporium/contract/event"
	"emporium/services/notification"
	"emporium/services/notification/internal/mongo/mongotest"
)

func TestStaffWriteTemplates(t *testing.T) {
	t.Parallel()
	staffTemplates(t, newWorld(t))
}

func TestStaffWriteTemplatesOnMongo(t *testing.T) {
	t.Parallel()
	documents := mongotest.New(t)
	staffTemplates(t, newWorld(t, func(c *notification.Config) { c.Documents = documents.URL }))
}

func staffTemplates(t *testing.T, w *world) {
	t.Helper()
	const one = "/v1/admin/message-templates/order_confirmation/en"
	token := w.staff("notifications:read", "notifications:write")
	parts := func(subject string) map[string]any {
		return map[string]any{"subject": subject, "html": `<tr><td>Hello {{.First}}, {{.V.Order.Number}}</td></tr>`, "text": "Hello {{.First}}"}
	}
	confirm := func() mail {
		t.Helper()
		o := anOrder()
		w.publish(contract.OrderConfirmed{Order: o})
		return w.awaitMail(o.Email, "")
	}

	var preview struct{ Subject, HTML, Text string }
	w.send(http.MethodPost, one+"/preview", token, parts("Mine {{.V.Order.Number}}"), http.StatusOK, &preview)
	if preview.Subject != "Mine E-10482" || !strings.Contains(preview.HTML, "Hello Ada") || preview.Text == "" {
		t.Errorf("the preview is %q: %s", preview.Subject, preview.Text)
	}
	// What messages do not have is refused by name when it is saved, in branches that no example takes, too.
	w.send(http.MethodPost, one+"/versions", token, parts("{{if .V.Order.Discount}}{{.V.Order.Colour}}{{end}}"), http.StatusUnprocessableEntity, nil)
	w.send(http.MethodPost, "/v1/admin/message-templates/birthday/en/versions", token, parts("x"), http.StatusNotFound, nil)

	var saved struct{ Version int64 }
	w.send(http.MethodPost, one+"/versions", token, parts("First {{.V.Order.Number}}"), http.StatusCreated, &saved)
	w.send(http.MethodPost, one+"/versions", token, parts("Second {{.V.Order.Number}}"), http.StatusCreated, &saved)
	if saved.Version != 2 {
		t.Errorf("version %d", saved.Version)
	}
	if m := confirm(); strings.HasPrefix(m.Subject, "First") || strings.HasPrefix(m.Subject, "Second") {
		t.Errorf("%q is used before it is activated", m.Subject)
	}
	w.send(http.MethodPost, one+"/activate", token, map[string]any{"version": 1}, http.StatusOK, nil)
	if m := confirm(); !strings.HasPrefix(m.Subject, "First E-") || !strings.Contains(m.HTML, "Hello Ada") {
		t.Errorf("got %q", m.Subject)
	}
	w.send(http.MethodPost, one+"/activate", token, map[string]any{"version": 2}, http.StatusOK, nil)
	w.stop()
	w.start() // what is active stays so
	if m := confirm(); !strings.HasPrefix(m.Subject, "Second E-") {
		t.Errorf("got %q", m.Subject)
	}
	var active struct{ Version, Previous int64 }
	w.send(http.MethodPost, one+"/rollback", token, nil, http.StatusOK, &active)
	if m := confirm(); !strings.HasPrefix(m.Subject, "First E-") || active.Version != 1 || active.Previous != 2 {
		t.Errorf("got %q, %+v", m.Subject, active)
	}
	w.send(http.MethodPost, one+"/activate", token, map[string]any{"version": 7}, http.StatusNotFound, nil)
	w.send(http.MethodPost, one+"/activate", token, map[string]any{"version": 0}, http.StatusOK, nil)
	if m := confirm(); strings.HasPrefix(m.Subject, "First") {
		t.Errorf("got %q", m.Subject)
	}
	var read struct {
		BuiltIn   string `json:"built_in"`
		Variables []string
		Versions  []struct{ Version int64 }
	}
	w.call(http.MethodGet, one, token, http.StatusOK, &read)
	if len(read.Versions) != 2 || read.Versions[0].Version != 2 || read.BuiltIn == "" || len(read.Variables) < 10 {
		t.Errorf("got %+v", read)
	}
	test := parts("Look {{.V.Order.Number}}")
	test["to"] = "staff@shop.example"
	w.send(http.MethodPost, one+"/test", token, test, http.StatusAccepted, nil)
	if m := w.awaitMail("staff@shop.example", "[Test] Look"); m.To[0] != "staff@shop.example" {
		t.Errorf("tested to %v", m.To)
	}
	w.send(http.MethodPost, one+"/rollback", w.staff("notifications:read"), nil, http.StatusForbidden, nil)
}
