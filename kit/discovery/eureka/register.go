package eureka

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Registration is one service of this process, as others shall find it.
type Registration struct {
	// App is the service's name. Required.
	App string
	// Host is the name or address that others reach it by, and Port where it listens. Required.
	Host string
	Port int
	// Secure says that it listens by TLS.
	Secure bool
	// Health and Status are URLs for those who look after it.
	Health, Status string
	Metadata       map[string]string
}

func (r *Registration) complete() error {
	if r.App == "" || r.Host == "" || r.Port <= 0 || r.Port > 65535 {
		return errors.New("eureka: a registration needs app, host and port")
	}
	return nil
}

// id is the same each time that the service is started at this place, so that a restart takes over the lease.
func (r *Registration) id() string { return fmt.Sprintf("%s:%s:%d", r.Host, r.App, r.Port) }

func (r *Registration) path() string {
	return "/apps/" + url.PathEscape(strings.ToUpper(r.App)) + "/" + url.PathEscape(r.id())
}

func (r *Registration) body(renew time.Duration) ([]byte, error) {
	seconds := max(int(renew/time.Second), 1)
	scheme := "http"
	if r.Secure {
		scheme = "https"
	}
	instance := map[string]any{
		"instanceId": r.id(), "app": strings.ToUpper(r.App), "hostName": r.Host, "ipAddr": r.Host, "status": "UP", "overriddenStatus": "UNKNOWN",
		"port":       map[string]any{"$": r.Port, "@enabled": strconv.FormatBool(!r.Secure)},
		"securePort": map[string]any{"$": r.Port, "@enabled": strconv.FormatBool(r.Secure)},
		"countryId":  1, "vipAddress": r.App, "secureVipAddress": r.App,
		"dataCenterInfo": map[string]any{"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"},
		"leaseInfo":      map[string]any{"renewalIntervalInSecs": seconds, "durationInSecs": 3 * seconds},
		"homePageUrl":    scheme + "://" + net.JoinHostPort(r.Host, strconv.Itoa(r.Port)) + "/",
		"metadata":       r.Metadata, "isCoordinatingDiscoveryServer": "false",
		"lastUpdatedTimestamp": strconv.FormatInt(time.Now().UnixMilli(), 10), "lastDirtyTimestamp": strconv.FormatInt(time.Now().UnixMilli(), 10),
	}
	for key, address := range map[string]string{"healthCheckUrl": r.Health, "statusPageUrl": r.Status} {
		if address != "" {
			instance[key] = address
		}
	}
	return json.Marshal(map[string]any{"instance": instance})
}

// Register adds services of this process that the registry is told of. Call it before Start.
func (c *Client) Register(list ...Registration) error {
	for n := range list {
		if err := list[n].complete(); err != nil {
			return err
		}
	}
	c.o.Register = append(c.o.Register, list...)
	return nil
}

// hold registers the service, or renews its lease; known is whether the registry has it.
func (c *Client) hold(ctx context.Context, r Registration, known *bool) error {
	if *known {
		status, _, err := c.call(ctx, http.MethodPut, r.path()+"?status=UP", nil)
		switch {
		case err != nil:
			return err
		case status == http.StatusNotFound:
			*known = false // it was restarted, or has given us up
		case status/100 != 2:
			return fmt.Errorf("renew the lease of %s: the registry answers %d", r.App, status)
		default:
			return nil
		}
	}
	body, err := r.body(c.o.Renew)
	if err != nil {
		return err
	}
	status, _, err := c.call(ctx, http.MethodPost, "/apps/"+url.PathEscape(strings.ToUpper(r.App)), body)
	if err != nil {
		return err
	}
	if status/100 != 2 {
		return fmt.Errorf("register %s: the registry answers %d", r.App, status)
	}
	*known = true
	return nil
}
