package route

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Breaker is what the filter CircuitBreaker says.
type Breaker struct {
	// Name is that of the policy, and of the breaker at /actuator/circuitbreakers.
	Name string
	// Path is where a request goes that gets no answer, by the routes of the gateway; Status is what it is answered with instead.
	// Without either the client is told what went wrong.
	Path   string
	Status int
	failed statuses
}

// Fails reports whether an answer of this status is a failure.
func (b *Breaker) Fails(status int) bool { return b.failed.has(status) }

// Replaces reports whether there is something to answer with in the place of a failure.
func (b *Breaker) Replaces() bool { return b.Path != "" || b.Status != 0 }

// Retry is what the filter Retry says.
type Retry struct {
	// Retries is how many times a request is sent again.
	Retries int

	failed      statuses
	methods     []string
	first, most time.Duration
	factor      float64
}

// Covers reports whether a request may be sent again: its method is listed, and what it does is the same when it is done twice, by the
// method's meaning or by an Idempotency-Key.
func (r *Retry) Covers(req *http.Request) bool {
	if !slices.Contains(r.methods, req.Method) {
		return false
	}
	switch req.Method {
	case http.MethodGet, http.MethodHead, http.MethodOptions, http.MethodPut, http.MethodDelete:
		return true
	}
	return len(req.Header["Idempotency-Key"]) == 1
}

// Fails reports whether an answer of this status is to be tried for again.
func (r *Retry) Fails(status int) bool { return r.failed.has(status) }

// Pause is the time before the n-th repetition, from 0, up to a quarter less at random, so that gateways do not ask in step.
func (r *Retry) Pause(n int) time.Duration {
	pause := float64(r.first)
	for range n {
		pause *= r.factor
	}
	if most := float64(r.most); most > 0 && pause > most {
		pause = most
	}
	return time.Duration(pause * (1 - rand.Float64()/4)) //nolint:gosec // any will do
}

// breaker reads CircuitBreaker=name, forward:/path or CircuitBreaker=name=x; fallbackUri=forward:/path; statusCodes=500,503.
func (r *Route) breaker(rest string) error {
	args, err := arguments(rest, "name", "fallbackUri")
	if err != nil {
		return err
	}
	b := &Breaker{}
	var errs []error
	for name, value := range args {
		switch name {
		case "name":
			b.Name = value
		case "fallbackUri":
			path, ok := strings.CutPrefix(value, "forward:")
			if !ok || !strings.HasPrefix(path, "/") || strings.ContainsAny(path, "?#%") {
				errs = append(errs, fmt.Errorf("fallbackUri: %q is not forward: and a path", value))
			}
			b.Path = path
		case "fallbackStatus":
			b.Status, err = strconv.Atoi(value)
			if err != nil || b.Status < 200 || b.Status > 599 {
				errs = append(errs, fmt.Errorf("fallbackStatus: %q is not a status from 200 to 599", value))
			}
		case "statusCodes":
			if err := b.failed.read(value, false); err != nil {
				errs = append(errs, fmt.Errorf("statusCodes: %w", err))
			}
		default:
			errs = append(errs, fmt.Errorf("%s is none of name, fallbackUri, fallbackStatus and statusCodes", name))
		}
	}
	if b.Name == "" {
		errs = append(errs, errors.New("takes the name of a policy"))
	}
	if b.Path != "" && b.Status != 0 {
		errs = append(errs, errors.New("takes a fallbackUri or a fallbackStatus"))
	}
	r.Breaker = b
	return errors.Join(errs...)
}

// retry reads Retry=3,BAD_GATEWAY,GET,10ms,50ms,2 or Retry=retries=3; statuses=502,503; methods=GET,POST; firstBackoff=10ms.
func (r *Route) retry(rest string) error {
	args, err := arguments(rest, "retries", "statuses", "methods", "firstBackoff", "maxBackoff", "factor", "basedOnPreviousValue")
	if err != nil {
		return err
	}
	out := &Retry{Retries: 3, methods: []string{http.MethodGet}, factor: 2}
	series := "SERVER_ERROR"
	var errs []error
	for name, value := range args {
		var err error
		switch name {
		case "retries":
			if out.Retries, err = strconv.Atoi(value); err == nil && (out.Retries < 1 || out.Retries > 10) {
				err = errors.New("must be from 1 to 10")
			}
		case "statuses":
			err = out.failed.read(value, false)
		case "series":
			series = value
		case "methods":
			out.methods = list(value)
			for _, m := range out.methods {
				if m != strings.ToUpper(m) {
					err = fmt.Errorf("%s must be written in capitals", m)
				}
			}
		case "firstBackoff":
			out.first, err = pause(value)
		case "maxBackoff":
			out.most, err = pause(value)
		case "factor":
			if out.factor, err = strconv.ParseFloat(value, 64); err == nil && (out.factor < 1 || out.factor > 100) {
				err = errors.New("must be from 1 to 100")
			}
		case "basedOnPreviousValue": // the same either way
			_, err = strconv.ParseBool(value)
		default:
			err = errors.New("is none of retries, statuses, series, methods, firstBackoff, maxBackoff and factor")
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
		}
	}
	if err := out.failed.read(series, true); err != nil {
		errs = append(errs, fmt.Errorf("series: %w", err))
	}
	r.Retry = out
	return errors.Join(errs...)
}

func pause(text string) (time.Duration, error) {
	d, err := time.ParseDuration(text)
	if err != nil || d < 0 || d > time.Minute {
		return 0, fmt.Errorf("%q is not a time up to 1m, such as 50ms", text)
	}
	return d, nil
}

// arguments reads a filter's: by name, parted by semicolons so that a value may be a list, or by place, as Spring's short form is.
func arguments(rest string, places ...string) (map[string]string, error) {
	out := map[string]string{}
	if !strings.Contains(rest, "=") {
		for i, value := range list(rest) {
			if i >= len(places) {
				return nil, fmt.Errorf("takes at most %d values", len(places))
			}
			out[places[i]] = value
		}
		return out, nil
	}
	for part := range strings.SplitSeq(rest, ";") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		name, value, ok := strings.Cut(part, "=")
		if name = strings.TrimSpace(name); !ok || out[name] != "" {
			return nil, fmt.Errorf("%q is not name=value, or comes twice", strings.TrimSpace(part))
		}
		out[name] = strings.TrimSpace(value)
	}
	return out, nil
}

// statuses are those of answers that count as failures.
type statuses struct{ set [600]bool }

func (s *statuses) has(status int) bool { return status >= 0 && status < len(s.set) && s.set[status] }

// read adds statuses by number or by Spring's name, or series of them.
func (s *statuses) read(text string, series bool) error {
	for _, part := range list(text) {
		part = strings.Trim(part, `"' `)
		if series {
			n := slices.Index([]string{"INFORMATIONAL", "SUCCESSFUL", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR"}, part)
			if n < 2 {
				return fmt.Errorf("%q is none of REDIRECTION, CLIENT_ERROR and SERVER_ERROR", part)
			}
			for i := range 100 {
				s.set[(n+1)*100+i] = true
			}
			continue
		}
		n, err := strconv.Atoi(part)
		if err != nil {
			n = named(part)
		}
		if n < 300 || n > 599 {
			return fmt.Errorf("%q is not a status from 300 to 599, or its name, such as BAD_GATEWAY", part)
		}
		s.set[n] = true
	}
	return nil
}

// named is the status of a name such as BAD_GATEWAY, 0 for none.
func named(name string) int {
	for n := 300; n < 600; n++ {
		text := strings.ToUpper(http.StatusText(n))
		if text != "" && strings.NewReplacer(" ", "_", "-", "_", "'", "").Replace(text) == name {
			return n
		}
	}
	return 0
}
