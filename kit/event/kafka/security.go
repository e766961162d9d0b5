package kafka

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/sasl"
	"github.com/twmb/franz-go/pkg/sasl/plain"
	"github.com/twmb/franz-go/pkg/sasl/scram"
)

// TLS makes the configuration of encrypted connections of PEM files. Without caFile the system's authorities are believed, with
// it only those in the file. certFile and keyFile sign in with a client certificate; both or neither.
func TLS(caFile, certFile, keyFile string) (*tls.Config, error) {
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	if caFile != "" {
		text, err := os.ReadFile(caFile)
		if err != nil {
			return nil, fmt.Errorf("read the certificate authorities: %w", err)
		}
		c.RootCAs = x509.NewCertPool()
		if !c.RootCAs.AppendCertsFromPEM(text) {
			return nil, fmt.Errorf("%s holds no certificate in PEM form", caFile)
		}
	}
	if (certFile == "") != (keyFile == "") {
		return nil, errors.New("a client certificate needs both its file and its key's file")
	}
	if certFile != "" {
		pair, err := tls.LoadX509KeyPair(certFile, keyFile)
		if err != nil {
			return nil, fmt.Errorf("load the client certificate: %w", err)
		}
		c.Certificates = []tls.Certificate{pair}
	}
	return c, nil
}

func mechanism(o Options) (sasl.Mechanism, error) {
	switch o.SASL {
	case "":
		return nil, nil
	case "plain":
		return plain.Auth{User: o.User, Pass: o.Password}.AsMechanism(), nil
	case "scram-sha-256":
		return scram.Auth{User: o.User, Pass: o.Password}.AsSha256Mechanism(), nil
	case "scram-sha-512":
		return scram.Auth{User: o.User, Pass: o.Password}.AsSha512Mechanism(), nil
	}
	return nil, errors.New("kafka: unknown SASL mechanism; use plain, scram-sha-256 or scram-sha-512")
}

// explain says what to do about an error of connecting that no waiting cures.
func (b *Bus) explain(err error) error {
	var (
		authority x509.UnknownAuthorityError
		host      x509.HostnameError
	)
	switch {
	case errors.Is(err, kerr.SaslAuthenticationFailed):
		return fmt.Errorf("the broker refuses the user or the password: %w", err)
	case b.o.SASL != "" && errors.Is(err, io.EOF):
		return fmt.Errorf("the broker hangs up; if that stays, it refuses the user or the password, or wants TLS: %w", err)
	case errors.Is(err, kerr.UnsupportedSaslMechanism):
		return fmt.Errorf("the broker does not offer this SASL mechanism: %w", err)
	case errors.As(err, &authority):
		return fmt.Errorf("the broker's certificate is signed by no authority that is believed; name its file: %w", err)
	case errors.As(err, &host):
		return fmt.Errorf("the broker's certificate belongs to another name: %w", err)
	}
	return err
}
