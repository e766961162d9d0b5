package kafka_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"

	"emporium/kit/event/bustest"
	"emporium/kit/event/kafka"
	"emporium/kit/kittest"
)

func secured(t *testing.T, o kafka.Options) *kafka.Bus {
	t.Helper()
	o.ClientID, o.Log = "test", kittest.Logger(t)
	b, err := kafka.Open(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return b
}

// fails wants a ping and a publication to fail soon, with an error that says why and holds no secret.
func fails(t *testing.T, b *kafka.Bus, why string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	begun := time.Now()
	for what, err := range map[string]error{"ping": b.Ping(ctx), "publish": b.Publish(ctx, bustest.Series("t", 0, 1, 1))} {
		if err == nil || !strings.Contains(err.Error(), why) || strings.Contains(err.Error(), "wrong-secret") {
			t.Errorf("%s: got %v, want an error that says %q", what, err, why)
		}
	}
	if took := time.Since(begun); took > 10*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestSigningIn(t *testing.T) {
	t.Parallel()
	for option, method := range map[string]string{"plain": "PLAIN", "scram-sha-256": "SCRAM-SHA-256", "scram-sha-512": "SCRAM-SHA-512"} {
		t.Run(option, func(t *testing.T) {
			t.Parallel()
			c := fake(t, kfake.EnableSASL(), kfake.Superuser(method, "emporium", "secret"))
			b := secured(t, kafka.Options{Brokers: c.ListenAddrs(), SASL: option, User: "emporium", Password: "secret"})
			if err := b.Publish(kittest.Context(t), bustest.Series("t", 0, 20, 3)); err != nil {
				t.Fatal(err)
			}
			inOrder(t, collect(t, b, "t", 20)) // consumers have connections of their own
			fails(t, secured(t, kafka.Options{Brokers: c.ListenAddrs(), SASL: option, User: "emporium", Password: "wrong-secret"}),
				"refuses the user or the password")
		})
	}
	t.Run("refused in words", func(t *testing.T) { // as Apache Kafka does, while the broker in memory hangs up
		t.Parallel()
		c := fake(t, kfake.EnableSASL(), kfake.Superuser("PLAIN", "emporium", "secret"))
		every(c, 1, kmsg.SASLAuthenticate, func(r kmsg.Request) kmsg.Response {
			resp := r.ResponseKind().(*kmsg.SASLAuthenticateResponse)
			resp.ErrorCode = kerr.SaslAuthenticationFailed.Code
			return resp
		})
		fails(t, secured(t, kafka.Options{Brokers: c.ListenAddrs(), SASL: "plain", User: "emporium", Password: "wrong-secret"}),
			"the broker refuses the user or the password")
	})
}

// TestSigningInToApacheKafka is encrypted and signs in by each mechanism, on the real broker.
func TestSigningInToApacheKafka(t *testing.T) {
	t.Parallel()
	k := kittest.KafkaSecure(t)
	for _, option := range []string{"plain", "scram-sha-256", "scram-sha-512"} {
		t.Run(option, func(t *testing.T) {
			t.Parallel()
			o := kafka.Options{Brokers: []string{k.Broker}, TLS: files(t, k.CAFile, "", ""), SASL: option, User: k.User, Password: k.Password, Replicas: 1}
			topic := "secured." + rand.Text()
			b := secured(t, o)
			if err := b.Publish(kittest.Context(t), bustest.Series(topic, 0, 20, 3)); err != nil {
				t.Fatal(err)
			}
			inOrder(t, collect(t, b, topic, 20))
			o.Password = "wrong-secret"
			fails(t, secured(t, o), "refuses the user or the password")
			o.Password, o.TLS = k.Password, files(t, newAuthority(t).file, "", "")
			fails(t, secured(t, o), "signed by no authority")
		})
	}
}

// authority signs certificates for tests.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
	file string
}

func newAuthority(t *testing.T) authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test authority"}, NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return authority{cert, key, writePEM(t, "CERTIFICATE", der)}
}

func writePEM(t *testing.T, kind string, der []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "file.pem")
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// issue makes a certificate for an address, or for a client, and writes both its files.
func (a authority) issue(t *testing.T, ip string) (certFile, keyFile string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "test"}, NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.ParseIP(ip)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth}}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, &key.PublicKey, a.key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return writePEM(t, "CERTIFICATE", der), writePEM(t, "PRIVATE KEY", private)
}

// encrypted starts a broker whose certificate is for an address; clients must show one of the same authority when asked.
func (a authority) encrypted(t *testing.T, ip string, clients tls.ClientAuthType) []string {
	t.Helper()
	pair, err := tls.LoadX509KeyPair(a.issue(t, ip))
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return fake(t, kfake.TLS(&tls.Config{Certificates: []tls.Certificate{pair}, ClientAuth: clients, ClientCAs: pool, MinVersion: tls.VersionTLS12})).ListenAddrs()
}

func files(t *testing.T, ca, cert, key string) *tls.Config {
	t.Helper()
	c, err := kafka.TLS(ca, cert, key)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestEncryption(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	brokers := a.encrypted(t, "127.0.0.1", tls.NoClientCert)
	b := secured(t, kafka.Options{Brokers: brokers, TLS: files(t, a.file, "", "")})
	if err := b.Publish(kittest.Context(t), bustest.Series("t", 0, 20, 3)); err != nil {
		t.Fatal(err)
	}
	inOrder(t, collect(t, b, "t", 20))
	fails(t, secured(t, kafka.Options{Brokers: brokers, TLS: files(t, "", "", "")}), "signed by no authority")
	fails(t, secured(t, kafka.Options{Brokers: brokers, TLS: files(t, newAuthority(t).file, "", "")}), "signed by no authority")
	fails(t, secured(t, kafka.Options{Brokers: a.encrypted(t, "127.0.0.9", tls.NoClientCert), TLS: files(t, a.file, "", "")}), "another name")
}

func TestClientCertificate(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	brokers := a.encrypted(t, "127.0.0.1", tls.RequireAndVerifyClientCert)
	certFile, keyFile := a.issue(t, "127.0.0.1")
	b := secured(t, kafka.Options{Brokers: brokers, TLS: files(t, a.file, certFile, keyFile)})
	if err := b.Publish(kittest.Context(t), bustest.Series("t", 0, 5, 1)); err != nil {
		t.Fatal(err)
	}
	without := secured(t, kafka.Options{Brokers: brokers, TLS: files(t, a.file, "", "")})
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	if err := without.Ping(ctx); err == nil {
		t.Error("without a certificate: got no error")
	}
}

func TestFilesThatCannotBeUsed(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	certFile, keyFile := a.issue(t, "127.0.0.1")
	for name, f := range map[string][3]string{
		"no such file":          {filepath.Join(t.TempDir(), "none.pem")},
		"no certificate in it":  {keyFile},
		"a certificate alone":   {"", certFile, ""},
		"a key alone":           {"", "", keyFile},
		"a key of another kind": {"", certFile, certFile},
	} {
		if _, err := kafka.TLS(f[0], f[1], f[2]); err == nil {
			t.Errorf("%s: got no error", name)
		}
	}
}

// TestTopicsAsConfigured reads back what was created, on the broker in memory and on Apache Kafka.
func TestTopicsAsConfigured(t *testing.T) {
	t.Parallel()
	check := func(t *testing.T, brokers []string, replicas int, inSync string) {
		b := secured(t, kafka.Options{Brokers: brokers, Partitions: 5, Replicas: int16(replicas), Retention: 36 * time.Hour})
		topic := "configured." + rand.Text()
		if err := b.EnsureTopics(kittest.Context(t), []string{topic}); err != nil {
			t.Fatal(err)
		}
		client, err := kgo.NewClient(kgo.SeedBrokers(brokers...))
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		admin := kadm.NewClient(client)
		defer func() { _, _ = admin.DeleteTopics(context.WithoutCancel(t.Context()), topic) }()
		// A broker answers with what it knows, which is what the controller has decided a moment ago.
		kittest.Eventually(t, 10*time.Second, func() error {
			found, err := admin.ListTopics(kittest.Context(t), topic)
			if err != nil {
				return err
			}
			if d := found[topic]; len(d.Partitions) != 5 || d.Partitions.NumReplicas() != replicas {
				return fmt.Errorf("got %d partitions of %d replicas, want 5 of %d", len(d.Partitions), d.Partitions.NumReplicas(), replicas)
			}
			configs, err := admin.DescribeTopicConfigs(kittest.Context(t), topic)
			if err != nil {
				return err
			}
			config, err := configs.On(topic, nil)
			if err != nil {
				return err
			}
			got := map[string]string{}
			for _, c := range config.Configs {
				got[c.Key] = c.MaybeValue()
			}
			if got["retention.ms"] != "129600000" || inSync != "" && got["min.insync.replicas"] != inSync {
				return fmt.Errorf("got retention.ms %q, want 129600000; min.insync.replicas %q, want %s", got["retention.ms"], got["min.insync.replicas"], inSync)
			}
			return nil
		})
	}
	t.Run("fake", func(t *testing.T) {
		t.Parallel()
		check(t, fake(t).ListenAddrs(), 1, "")
	})
	t.Run("fake of three", func(t *testing.T) {
		t.Parallel()
		check(t, fake(t, kfake.NumBrokers(3)).ListenAddrs(), 3, "2")
	})
	t.Run("kafka", func(t *testing.T) {
		t.Parallel()
		check(t, kittest.KafkaBrokers(t), 1, "")
	})
}
