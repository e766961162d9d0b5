package cipher

import (
	"errors"
	"fmt"
	"os"
)

// Config is where a key comes from.
type Config struct {
	Key     string `conf:"key" default:"" secret:"true" doc:"pass phrase of {cipher} values, Spring's encrypt.key"`
	Salt    string `conf:"salt" default:"" secret:"true" doc:"salt in hexadecimal, Spring's encrypt.salt; default deadbeef"`
	KeyFile string `conf:"key_file" default:"" doc:"PEM file of an RSA private key, in place of the pass phrase"`
}

// Validate implements conf.Validator.
func (c *Config) Validate() error {
	if c.Key != "" && c.KeyFile != "" {
		return errors.New("encrypt.key and encrypt.key_file exclude each other")
	}
	return nil
}

// Given reports whether there is a key.
func (c *Config) Given() bool { return c.Key != "" || c.KeyFile != "" }

// Open makes the cipher, nil when there is no key.
func (c *Config) Open() (Cipher, error) {
	switch {
	case c.Key != "":
		s, err := NewSymmetric(c.Key, c.Salt)
		if err != nil {
			return nil, fmt.Errorf("encrypt: %w", err)
		}
		return s, nil
	case c.KeyFile != "":
		text, err := os.ReadFile(c.KeyFile)
		if err != nil {
			return nil, fmt.Errorf("encrypt.key_file: %w", err)
		}
		r, err := NewRSA(text, c.Salt)
		if err != nil {
			return nil, fmt.Errorf("encrypt.key_file: %w", err)
		}
		return r, nil
	}
	return nil, nil
}
