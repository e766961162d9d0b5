package mail

import (
	"crypto"
	"errors"
	"fmt"
	"strings"

	gomail "github.com/wneessen/go-mail"
)

// DKIM signs letters for a domain. It is safe for concurrent use.
type DKIM struct {
	domain, selector string
	key              crypto.Signer
}

// NewDKIM takes a private key in PEM, RSA or Ed25519; its public part stands in DNS at <selector>._domainkey.<domain>. Errors do not
// hold the key.
func NewDKIM(domain, selector, key string) (*DKIM, error) {
	if domain == "" || selector == "" {
		return nil, errors.New("DKIM needs a domain and a selector")
	}
	// In an environment variable line breaks are written as \n.
	signer, err := gomail.PrivKeyFromPEM([]byte(strings.ReplaceAll(key, `\n`, "\n")))
	if err != nil {
		return nil, errors.New("DKIM's key is no private key in PEM: RSA or Ed25519")
	}
	d := &DKIM{domain: domain, selector: selector, key: signer}
	if err := d.signer().ValidateConfig(); err != nil {
		return nil, fmt.Errorf("DKIM: %w", err)
	}
	return d, nil
}

// signedHeaders are those that a reader sees or acts upon. With a longer list the library folds it in the middle of a name, which
// breaks the signature.
var signedHeaders = []string{"From", "To", "Subject", "Date", "Message-ID", "List-Unsubscribe", "List-Unsubscribe-Post"}

// signer makes a signer for one letter: the library's own keeps state while it signs.
func (d *DKIM) signer() *gomail.DKIMSigner {
	s := gomail.NewDKIMSigner(d.domain, d.selector, d.key)
	s.SignHeaders(signedHeaders...)
	return s
}
