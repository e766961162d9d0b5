package paypal

import (
	"context"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"sync"
	"time"

	"emporium/kit/clock"
	"emporium/kit/resilience"
	"emporium/services/payment/internal/provider"
)

const (
	// maxCertificate bounds what is read of a chain, in bytes; maxCertificates how many are kept.
	maxCertificate  = 64 << 10
	maxCertificates = 8
	// certFresh is how long a certificate is used before its host is asked again. When the host is down it is used until it expires.
	certFresh = 24 * time.Hour
)

// certPath is where PayPal keeps certificates.
var certPath = regexp.MustCompile(`^/v1/notifications/certs/[A-Za-z0-9_-]{1,128}$`)

// certificates fetches and keeps the certificates that deliveries are signed with.
type certificates struct {
	http   *http.Client
	hosts  []string
	roots  *x509.CertPool
	signer string
	other  world // whose certificates say that a delivery is about the other kind of money
	clock  clock.Clock
	turn   chan struct{} // one fetch at a time: whoever floods us with URLs gets no more

	mu   sync.Mutex
	kept map[string]keptCert
}

type keptCert struct {
	cert    *x509.Certificate
	fetched time.Time
}

func newCertificates(o Options, signer string, other world) *certificates {
	c := &certificates{hosts: o.CertHosts, roots: o.Roots, signer: signer, other: other, clock: o.Clock, kept: map[string]keptCert{}, turn: make(chan struct{}, 1),
		http: &http.Client{Transport: resilience.Transport("paypal certificates", newTransport(o.Roots), resilience.HTTPOptions{Timeout: o.Timeout}),
			CheckRedirect: noRedirect}}
	c.turn <- struct{}{}
	return c
}

// world is one of PayPal's two: where its API is, and whose certificates it signs with.
type world struct{ api, host, signer string }

var worlds = map[Environment]world{
	Sandbox: {"https://api-m.sandbox.paypal.com", "api.sandbox.paypal.com", "messageverificationcerts.sandbox.paypal.com"},
	Live:    {"https://api-m.paypal.com", "api.paypal.com", "messageverificationcerts.paypal.com"},
}

// allowed returns the one form of a URL that may be fetched: https, an allowed host, the folder of certificates, and nothing else.
func (c *certificates) allowed(raw string) (string, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Scheme != "https" || u.User != nil || u.Opaque != "" || u.RawQuery != "" || u.ForceQuery || u.Fragment != "" || u.RawPath != "" ||
		!slices.Contains(append([]string{c.other.host}, c.hosts...), u.Host) || !certPath.MatchString(u.Path) {
		return "", fmt.Errorf("paypal: the certificate is not where PayPal keeps its own: %w", provider.ErrSignature)
	}
	if !slices.Contains(c.hosts, u.Host) {
		return "", fmt.Errorf("paypal: the certificate is at %s: %w", c.other.host, provider.ErrMode)
	}
	return "https://" + u.Host + u.Path, nil
}

// get returns the certificate of a URL that a delivery names. Errors: provider.ErrSignature when the URL or what is there is not
// PayPal's, provider.ErrMode when it is that of PayPal's other environment, provider.ErrTryLater when the host does not answer.
func (c *certificates) get(ctx context.Context, raw string) (*x509.Certificate, error) {
	at, err := c.allowed(raw)
	if err != nil {
		return nil, err
	}
	if k, ok := c.find(at); ok && c.clock.Now().Sub(k.fetched) < certFresh && c.valid(k.cert) {
		return k.cert, nil
	}
	select {
	case <-c.turn:
	case <-ctx.Done():
		return nil, fmt.Errorf("paypal: wait for a certificate: %w", provider.ErrTryLater)
	}
	defer func() { c.turn <- struct{}{} }()
	k, ok := c.find(at)
	if ok && c.clock.Now().Sub(k.fetched) < certFresh && c.valid(k.cert) {
		return k.cert, nil
	}
	cert, err := c.fetch(ctx, at)
	if err != nil {
		if ok && c.valid(k.cert) && errors.Is(err, provider.ErrTryLater) {
			return k.cert, nil // its host is down, and it is as good as before
		}
		return nil, err
	}
	c.keep(at, cert)
	return cert, nil
}

func (c *certificates) find(at string) (keptCert, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k, ok := c.kept[at]
	return k, ok
}

func (c *certificates) keep(at string, cert *x509.Certificate) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.kept) >= maxCertificates {
		oldest := ""
		for name, k := range c.kept {
			if oldest == "" || k.fetched.Before(c.kept[oldest].fetched) {
				oldest = name
			}
		}
		delete(c.kept, oldest)
	}
	c.kept[at] = keptCert{cert, c.clock.Now()}
}

func (c *certificates) valid(cert *x509.Certificate) bool {
	now := c.clock.Now()
	return !now.Before(cert.NotBefore) && !now.After(cert.NotAfter)
}

func (c *certificates) fetch(ctx context.Context, at string) (*x509.Certificate, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, at, http.NoBody)
	if err != nil {
		return nil, fmt.Errorf("paypal: fetch a certificate: %w", provider.ErrSignature)
	}
	res, err := c.http.Do(req)
	if err != nil {
		return nil, fmt.Errorf("paypal: fetch a certificate: %w: %w", provider.ErrTryLater, err)
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(res.Body, maxCertificate+1))
	switch {
	case err != nil, res.StatusCode >= http.StatusInternalServerError, res.StatusCode == http.StatusTooManyRequests:
		return nil, fmt.Errorf("paypal: fetch a certificate: status %d: %w", res.StatusCode, provider.ErrTryLater)
	case res.StatusCode != http.StatusOK, len(body) > maxCertificate:
		return nil, fmt.Errorf("paypal: there is no certificate (status %d): %w", res.StatusCode, provider.ErrSignature)
	}
	return c.check(body)
}

// check holds a chain against the roots and the name that PayPal signs under.
func (c *certificates) check(chain []byte) (*x509.Certificate, error) {
	var leaf *x509.Certificate
	between := x509.NewCertPool()
	for block, rest := pem.Decode(chain); block != nil; block, rest = pem.Decode(rest) {
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil || block.Type != "CERTIFICATE" {
			return nil, fmt.Errorf("paypal: the certificate cannot be read: %w", provider.ErrSignature)
		}
		if leaf == nil {
			leaf = cert
			continue
		}
		between.AddCert(cert)
	}
	if leaf == nil || leaf.Subject.CommonName != c.signer && leaf.Subject.CommonName != c.other.signer {
		return nil, fmt.Errorf("paypal: the certificate is not for %s: %w", c.signer, provider.ErrSignature)
	}
	_, err := leaf.Verify(x509.VerifyOptions{Roots: c.roots, Intermediates: between, CurrentTime: c.clock.Now(), KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
	if err != nil {
		return nil, fmt.Errorf("paypal: the certificate's chain is not trusted: %w: %w", provider.ErrSignature, err)
	}
	if leaf.Subject.CommonName != c.signer {
		return nil, fmt.Errorf("paypal: the certificate is for %s: %w", c.other.signer, provider.ErrMode)
	}
	return leaf, nil
}
