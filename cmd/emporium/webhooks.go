package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

type webhooksCmd struct {
	Listen webhooksListenCmd `cmd:"" help:"Show what a running shop tells its webhooks: adds an endpoint for as long as the command runs."`
}

type webhooksListenCmd struct {
	URL     string   `required:"" placeholder:"URL" help:"The running shop's gateway."`
	Token   string   `placeholder:"TOKEN" help:"Staff access token with webhooks:write, and the scopes that read what is told." env:"EMPORIUM_TOKEN"`
	Events  []string `default:"*" help:"Events to be told, such as order.* or payment.captured."`
	Forward string   `placeholder:"URL" help:"Pass each delivery on to this URL, signature and all, and answer the shop with its answer."`
	Listen  string   `default:"127.0.0.1:0" help:"Where deliveries come in."`
	Reach   string   `placeholder:"URL" help:"How the shop reaches --listen. Default: http:// and its address."`
	JSON    bool     `help:"Print each delivery as a line of JSON."`
}

// life is how long the shop keeps the endpoint of a command that could not say goodbye.
const life = 12 * time.Hour

// maxWebhook bounds a delivery, in bytes.
const maxWebhook = 2 << 20

// Run listens until it is interrupted.
func (w webhooksListenCmd) Run(ctx context.Context, root *cli) (err error) {
	s, closeShop, err := root.connect(ctx, w.URL, w.Token)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeShop()) }()
	if w.Forward != "" {
		if u, err := url.Parse(w.Forward); err != nil || u.Host == "" {
			return errors.New("--forward must be a URL such as http://localhost:3000/webhooks")
		}
	}
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", w.Listen)
	if err != nil {
		return fmt.Errorf("listen for deliveries: %w", err)
	}
	reach := w.Reach
	if reach == "" {
		reach = "http://" + l.Addr().String()
	}
	h := &listener{std: root.std, forward: w.Forward, json: w.JSON, client: &http.Client{Timeout: 30 * time.Second}, ready: make(chan struct{})}
	server := &http.Server{Handler: h, ReadTimeout: 30 * time.Second, WriteTimeout: time.Minute}
	served := make(chan error, 1)
	go func() { served <- server.Serve(l) }()
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		err = errors.Join(err, server.Shutdown(ctx))
		h.client.CloseIdleConnections()
	}()
	var endpoint struct {
		ID     string `json:"id"`
		Secret string `json:"secret"`
	}
	_, err = s.call(ctx, http.MethodPost, "/v1/admin/webhooks/endpoints", map[string]any{"url": reach, "events": w.Events, "description": "emporium webhooks listen",
		"expires_in": int(life.Seconds())}, &endpoint)
	if err != nil {
		return fmt.Errorf("%w\nThe shop calls this machine only when its configuration allows it: notification.webhooks.allow: [127.0.0.0/8]", err)
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		_, gone := s.call(ctx, http.MethodDelete, "/v1/admin/webhooks/endpoints/"+endpoint.ID, nil, nil)
		err = errors.Join(err, gone)
	}()
	if err := h.trust(endpoint.Secret); err != nil {
		return err
	}
	fmt.Fprintf(root.std.err, "Listening for %v. The secret is %s\nPress Ctrl-C to end.\n", w.Events, endpoint.Secret)
	select {
	case <-ctx.Done():
		return nil
	case err := <-served:
		return err
	}
}

// listener takes deliveries.
type listener struct {
	std     streams
	forward string
	json    bool
	client  *http.Client
	// ready is closed when the secret is known.
	ready chan struct{}
	hook  *standard.Webhook

	mu sync.Mutex
}

func (h *listener) trust(secret string) (err error) {
	if h.hook, err = standard.NewWebhook(secret); err != nil {
		return fmt.Errorf("read the endpoint's secret: %w", err)
	}
	close(h.ready)
	return nil
}

// ServeHTTP implements http.Handler.
func (h *listener) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	select {
	case <-h.ready:
	case <-r.Context().Done():
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxWebhook))
	if err != nil {
		http.Error(w, "the body cannot be read", http.StatusBadRequest)
		return
	}
	if err := h.hook.Verify(body, r.Header); err != nil {
		h.print(r, body, "the signature is not the shop's: "+err.Error())
		http.Error(w, "the signature is wrong", http.StatusUnauthorized)
		return
	}
	if h.forward == "" {
		h.print(r, body, "")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	status, err := h.pass(r, body)
	if err != nil {
		h.print(r, body, "not passed on: "+err.Error())
		http.Error(w, "it could not be passed on", http.StatusBadGateway)
		return
	}
	h.print(r, body, fmt.Sprintf("passed on: %d", status))
	w.WriteHeader(status)
}

// pass sends a delivery on as it came.
func (h *listener) pass(r *http.Request, body []byte) (status int, err error) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodPost, h.forward, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	for _, name := range []string{"Content-Type", "webhook-id", "webhook-timestamp", "webhook-signature"} {
		req.Header.Set(name, r.Header.Get(name))
	}
	resp, err := h.client.Do(req)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, resp.Body.Close()
}

func (h *listener) print(r *http.Request, body []byte, note string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	id := r.Header.Get("webhook-id")
	if h.json {
		line, err := json.Marshal(map[string]any{"id": id, "note": note, "body": json.RawMessage(body)})
		if err == nil {
			fmt.Fprintln(h.std.out, string(line))
		}
		return
	}
	var indented bytes.Buffer
	var head struct {
		Type string `json:"type"`
	}
	if json.Unmarshal(body, &head) != nil || json.Indent(&indented, body, "  ", "  ") != nil {
		indented.WriteString("(not JSON)")
	}
	if note != "" {
		note = "  (" + note + ")"
	}
	fmt.Fprintf(h.std.out, "%s  %s%s\n  %s\n", head.Type, id, note, indented.String())
}
