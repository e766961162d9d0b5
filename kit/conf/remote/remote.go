// Package remote reads configuration from a server that speaks Spring Cloud Config's API, ours or Spring's, and hears over the event
// bus, in the form of Spring Cloud Bus, that it may have changed.
package remote

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"emporium/kit/cipher"
	"emporium/kit/conf"
	"emporium/kit/property"
	"emporium/kit/resilience"
)

// Dependency is the name of the server's policy.
const Dependency = "config server"

// mediaV2 asks for the places of values.
const mediaV2 = "application/vnd.spring-cloud.config-server.v2+json"

// maxAnswer bounds what a server may say, in bytes.
const maxAnswer = 16 << 20

// Options say what is read, and from where.
type Options struct {
	// URIs are the servers; one that does not answer gives way to the next. A name and a password may stand in them.
	URIs []string
	// Names are the applications and Profiles the active profiles, the weakest first. Default profile: default.
	Names, Profiles []string
	// Label is a branch, tag or commit; "" is the server's default.
	Label string
	// User and Password sign in by basic authentication, Token by X-Config-Token.
	User, Password, Token string
	// Prefix begins the keys that are ours, with its dot; it is taken off. What has another is for placeholders only.
	Prefix string
	// Environ resolves placeholders that the server does not, as NAME=value.
	Environ []string
	// Cipher opens {cipher} values that the server hands out as they are. Default: none, and such values are refused.
	Cipher cipher.Cipher
	// Copy is the file in which the last answer is kept, encrypted by Cipher; "" keeps none.
	Copy string
	// Log is told when no copy could be kept. Default slog.Default().
	Log *slog.Logger
	// Timeout bounds one question. Default 10 s.
	Timeout time.Duration
	// Transport carries the questions, behind a circuit breaker. Default: one of its own.
	Transport http.RoundTripper
}

// Client asks configuration servers. It is safe for concurrent use.
type Client struct {
	o       Options
	http    *http.Client
	environ map[string]string
	base    http.RoundTripper
	guard   atomic.Pointer[http.RoundTripper]
}

// Guard puts the policies of a set before the server, once there is one.
func (c *Client) Guard(s *resilience.Set) {
	p := resilience.BuiltIn(Dependency)
	p.Timeout, p.Breaker.HalfOpenCalls = c.o.Timeout, 1
	t := s.GuardWith(p).Transport(c.base)
	c.guard.Store(&t)
}

// RoundTrip implements http.RoundTripper, for the client's own questions.
func (c *Client) RoundTrip(r *http.Request) (*http.Response, error) {
	return (*c.guard.Load()).RoundTrip(r)
}

// New returns a client, and asks nobody yet.
func New(o Options) (*Client, error) {
	var errs []error
	for _, uri := range o.URIs {
		if u, err := url.Parse(uri); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			errs = append(errs, errors.New("the address of a configuration server must be a URL such as http://config:8888")) // it may hold a password
		}
	}
	if len(o.URIs) == 0 || len(o.Names) == 0 {
		errs = append(errs, errors.New("name a configuration server and an application"))
	}
	if o.Copy != "" && o.Cipher == nil {
		errs = append(errs, errors.New("a copy of the configuration is kept with a key only, since it holds secrets"))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if len(o.Profiles) == 0 {
		o.Profiles = []string{"default"}
	}
	if o.Timeout <= 0 {
		o.Timeout = 10 * time.Second
	}
	if o.Transport == nil {
		o.Transport = &http.Transport{Proxy: http.ProxyFromEnvironment, IdleConnTimeout: 30 * time.Second, MaxIdleConnsPerHost: 1}
	}
	c := &Client{o: o, environ: map[string]string{}, base: o.Transport}
	first := resilience.Transport(Dependency, c.base, resilience.HTTPOptions{Timeout: o.Timeout})
	c.guard.Store(&first)
	c.http = &http.Client{Transport: c, // a redirect would be shown the password
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for _, v := range o.Environ {
		name, value, _ := strings.Cut(v, "=")
		c.environ[name] = value
	}
	return c, nil
}

// Answer is what a server has said.
type Answer struct {
	// Properties are ours, without the prefix, placeholders resolved.
	Properties []conf.Property
	// Version is the commit, "" where there is none.
	Version string
}

// Read asks the first server that answers. No error holds a value.
func (c *Client) Read(ctx context.Context) (Answer, error) {
	var errs []error
	for _, uri := range c.o.URIs {
		e, text, err := c.ask(ctx, uri)
		if err == nil {
			a, err := c.answer(e)
			if err == nil && c.o.Copy != "" { // one that cannot be used is no help later
				if err := c.keep(text); err != nil {
					c.o.Log.WarnContext(ctx, "no copy of the configuration could be kept", "file", c.o.Copy, "error", err)
				}
			}
			return a, err
		}
		errs = append(errs, err)
		if ctx.Err() != nil || errors.Is(err, errRefused) {
			break
		}
	}
	err := errors.Join(errs...)
	if ctx.Err() == nil && !errors.Is(err, errRefused) {
		err = fmt.Errorf("%w: %w", ErrAway, err)
	}
	return Answer{}, err
}

// ErrAway is of servers that all gave no answer, or said that they cannot.
var ErrAway = errors.New("no configuration server answers")

// environment is the answer in either of its two forms.
type environment struct {
	Version string `json:"version"`
	State   string `json:"state"`
	Sources []struct {
		Name   string           `json:"name"`
		Source map[string]value `json:"source"`
	} `json:"propertySources"`
}

// value is plain, or with its place.
type value struct {
	text   string
	origin string
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *value) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '{' {
		var placed struct {
			Value  json.RawMessage `json:"value"`
			Origin string          `json:"origin"`
		}
		if err := json.Unmarshal(data, &placed); err != nil {
			return err
		}
		v.origin = placed.Origin
		data = placed.Value
	}
	switch {
	case len(data) == 0 || string(data) == "null":
		return nil
	case data[0] == '"':
		return json.Unmarshal(data, &v.text)
	case data[0] == '{' || data[0] == '[':
		return errors.New("a value is no text, number or boolean")
	}
	v.text = string(data) // digits as they were written
	return nil
}

// errRefused is of a server that answered, and would answer the next time as well.
var errRefused = errors.New("the configuration server refuses")

func (c *Client) ask(ctx context.Context, uri string) (out environment, text []byte, err error) {
	u, err := url.Parse(uri)
	if err != nil {
		return out, nil, errors.New("the address of a configuration server is not valid")
	}
	user, password := c.o.User, c.o.Password
	if u.User != nil && password == "" {
		user = u.User.Username()
		password, _ = u.User.Password()
	}
	u.User = nil
	shown := u.Host
	parts := []string{strings.Join(c.o.Names, ","), strings.Join(c.o.Profiles, ",")}
	if c.o.Label != "" {
		parts = append(parts, strings.ReplaceAll(c.o.Label, "/", "(_)"))
	}
	u = u.JoinPath(parts...)
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return out, nil, fmt.Errorf("ask the configuration server %s: %w", shown, err)
	}
	req.Header.Set("Accept", mediaV2+", application/json")
	if user != "" || password != "" {
		req.SetBasicAuth(user, password)
	}
	if c.o.Token != "" {
		req.Header.Set("X-Config-Token", c.o.Token)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return out, nil, fmt.Errorf("ask the configuration server %s: %w", shown, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		_, _ = io.Copy(io.Discard, io.LimitReader(resp.Body, 64<<10)) // so that the connection can be used again
		err := fmt.Errorf("ask the configuration server %s: it answers %s", shown, resp.Status)
		switch resp.StatusCode {
		case http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound, http.StatusBadRequest:
			err = fmt.Errorf("%w: %w", errRefused, err)
		}
		return out, nil, err
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	switch {
	case err != nil:
		return out, nil, fmt.Errorf("read the answer of the configuration server %s: %w", shown, err)
	case len(body) > maxAnswer:
		return out, nil, fmt.Errorf("the answer of the configuration server %s is too large", shown)
	}
	if err := json.Unmarshal(body, &out); err != nil {
		return out, nil, fmt.Errorf("the configuration server %s answers with what is no environment", shown)
	}
	return out, body, nil
}

// answer puts the sources on top of each other and resolves what they leave to the client.
func (c *Client) answer(e environment) (Answer, error) {
	lists := make([][]property.Property, 0, len(e.Sources))
	origins := map[[2]string]string{} // by key and value: what of several wins is the value that is kept
	for _, s := range e.Sources {
		var list []property.Property
		for key, v := range s.Source {
			list = append(list, property.Property{Key: key, Value: v.text})
			origin := v.origin
			if origin == "" {
				origin = s.Name
			}
			if at := [2]string{key, v.text}; origins[at] == "" {
				origins[at] = origin
			}
		}
		lists = append(lists, list)
	}
	merged := property.Merge(lists)
	values := map[string]string{}
	for _, p := range merged {
		text := property.Text(p.Value)
		if sealed, ok := decryptable(text); ok && c.o.Cipher != nil {
			if plain, err := c.o.Cipher.Decrypt(sealed); err == nil {
				text = plain
			}
		}
		values[p.Key] = text
	}
	out := Answer{Version: e.Version}
	var errs []error
	for _, p := range merged {
		text := property.Text(p.Value)
		if strings.HasPrefix(p.Key, "invalid."+c.o.Prefix) {
			errs = append(errs, fmt.Errorf("%s: the configuration server cannot decrypt it", strings.TrimPrefix(p.Key, "invalid.")))
			continue
		}
		key, ours := strings.CutPrefix(p.Key, c.o.Prefix)
		if !ours {
			continue
		}
		switch resolved, whole, err := c.resolve(values[p.Key], values); {
		case strings.HasPrefix(values[p.Key], cipher.Prefix) && c.o.Cipher == nil:
			errs = append(errs, fmt.Errorf("%s: it is encrypted; give the configuration server the key, or remote.encrypt", p.Key))
		case strings.HasPrefix(values[p.Key], cipher.Prefix):
			errs = append(errs, fmt.Errorf("%s: it was not encrypted with the key of remote.encrypt", p.Key))
		case err != nil:
			errs = append(errs, fmt.Errorf("%s: %w", p.Key, err))
		case !whole:
			errs = append(errs, fmt.Errorf("%s: it refers to what is not known", p.Key))
		default:
			out.Properties = append(out.Properties, conf.Property{Key: key, Value: resolved, Origin: origins[[2]string{p.Key, text}]})
		}
	}
	slices.SortFunc(errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return out, errors.Join(errs...)
}

// decryptable is what a cipher takes of an encrypted value.
func decryptable(text string) (sealed string, ok bool) {
	sealed, ok = strings.CutPrefix(text, cipher.Prefix)
	return strings.TrimSpace(cipher.StripKeys(sealed)), ok
}

// resolve fills in placeholders. whole is false when one of them is not known.
func (c *Client) resolve(text string, values map[string]string) (resolved string, whole bool, err error) {
	if !strings.Contains(text, "${") {
		return text, true, nil
	}
	hide := func(text string) string { return strings.ReplaceAll(text, `\${`, escaped) }
	resolved, err = property.Resolve(hide(text), func(name string) (string, bool) {
		if v, ok := values[name]; ok {
			return hide(v), true
		}
		v, ok := c.environ[name]
		if !ok {
			v, ok = c.environ[variable(name)]
		}
		return hide(v), ok
	})
	return strings.ReplaceAll(resolved, escaped, "${"), !strings.Contains(resolved, "${"), err
}

// escaped stands for what is written \${ while placeholders are resolved: a noncharacter, which no text has.
const escaped = "\uFDD2"

// variable is the name that Spring gives a key in the environment.
func variable(name string) string {
	return strings.ToUpper(strings.NewReplacer(".", "_", "-", "", "[", "_", "]", "").Replace(name))
}
