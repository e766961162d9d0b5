package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"emporium/kit/conf"
	"emporium/wiring"
)

// healthcheckCmd is for images without a shell or curl.
type healthcheckCmd struct {
	URL     string        `placeholder:"URL" help:"What to ask. Default: /readyz on the configured management address."`
	Timeout time.Duration `default:"3s" help:"How long the answer may take."`
}

// Run asks a process of this configuration whether it can do its work. The error is the exit code 1 that engines look at.
func (c healthcheckCmd) Run(ctx context.Context, root *cli) error {
	url := c.URL
	if url == "" {
		var config wiring.Config // a question every few seconds is not worth one to the configuration server
		if err := conf.LoadPart(&config, "management", root.sources()); err != nil {
			return fmt.Errorf("the configuration is not valid:\n%w", err)
		}
		var err error
		if url, err = readyURL(config); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, c.Timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fmt.Errorf("--url: %w", err)
	}
	// A proxy that the environment names is for calls to the outside.
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Do(req)
	if err != nil {
		return fmt.Errorf("not healthy: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		text, err := io.ReadAll(io.LimitReader(resp.Body, 2048))
		return errors.Join(fmt.Errorf("not healthy: %s %s", resp.Status, strings.TrimSpace(string(text))), err)
	}
	return nil
}

// readyURL is where a process of this configuration tells whether it is ready, seen from the same machine.
func readyURL(config wiring.Config) (string, error) {
	at := config.Management.Listen
	if at == "auto" || at == "none" || at == "" {
		return "", errors.New("set management.listen to a fixed address such as :9090, or name what to ask by --url")
	}
	host, port, err := net.SplitHostPort(at)
	if err != nil {
		return "", fmt.Errorf("management.listen: %w", err)
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port) + "/readyz", nil
}
