package paypal

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"hash/crc32"
	"math/big"
	"net"
	"strconv"
	"strings"
	"time"
)

// signerName is who signs webhooks in PayPal's sandbox.
const signerName = "messageverificationcerts.sandbox.paypal.com"

// authority is the double's own chain of certificates: a root, an issuer below it, the signer of webhooks, and the server
// that hands the signer's certificate out over TLS.
type authority struct {
	rootPEM   []byte
	signerPEM []byte // the signer's certificate and the issuer's
	signer    *rsa.PrivateKey
	server    tls.Certificate
}

func newAuthority() (*authority, error) {
	now := time.Now()
	root := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Emporium stand-in root"}, NotBefore: now.Add(-24 * time.Hour), NotAfter: now.AddDate(10, 0, 0),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	rootKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	rootDER, err := x509.CreateCertificate(rand.Reader, root, root, rootKey.Public(), rootKey)
	if err != nil {
		return nil, err
	}
	issuer := &x509.Certificate{SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "Emporium stand-in issuer"}, NotBefore: root.NotBefore, NotAfter: root.NotAfter,
		IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true, KeyUsage: x509.KeyUsageCertSign}
	issuerKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	issuerDER, err := x509.CreateCertificate(rand.Reader, issuer, root, issuerKey.Public(), rootKey)
	if err != nil {
		return nil, err
	}
	a := &authority{rootPEM: encode(rootDER)}
	if a.signer, err = rsa.GenerateKey(rand.Reader, 2048); err != nil {
		return nil, err
	}
	signerDER, err := issue(issuer, issuerKey, a.signer.Public(), &x509.Certificate{SerialNumber: big.NewInt(3), Subject: pkix.Name{CommonName: signerName, Organization: []string{"PayPal, Inc."}},
		DNSNames: []string{signerName}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth}})
	if err != nil {
		return nil, err
	}
	a.signerPEM = append(encode(signerDER), encode(issuerDER)...)
	serverKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	serverDER, err := issue(issuer, issuerKey, serverKey.Public(), &x509.Certificate{SerialNumber: big.NewInt(4), Subject: pkix.Name{CommonName: "localhost"},
		DNSNames: []string{"localhost"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}})
	if err != nil {
		return nil, err
	}
	a.server = tls.Certificate{Certificate: [][]byte{serverDER, issuerDER}, PrivateKey: serverKey}
	return a, nil
}

func issue(issuer *x509.Certificate, by crypto.Signer, public crypto.PublicKey, c *x509.Certificate) ([]byte, error) {
	c.NotBefore, c.NotAfter, c.KeyUsage = issuer.NotBefore, time.Now().AddDate(1, 0, 0), x509.KeyUsageDigitalSignature
	return x509.CreateCertificate(rand.Reader, c, issuer, public, by)
}

func encode(der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
}

// sign signs a delivery: its id, its time, the webhook's id and the checksum of the raw body.
func (a *authority) sign(id, at, webhook string, body []byte) (string, error) {
	text := strings.Join([]string{id, at, webhook, strconv.FormatUint(uint64(crc32.ChecksumIEEE(body)), 10)}, "|")
	sum := sha256.Sum256([]byte(text))
	signature, err := rsa.SignPKCS1v15(rand.Reader, a.signer, crypto.SHA256, sum[:])
	if err != nil {
		return "", fmt.Errorf("sign a delivery: %w", err)
	}
	return base64.StdEncoding.EncodeToString(signature), nil
}
