package remote

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"emporium/kit/cipher"
)

// ErrNoCopy is of a client that keeps no copy, or has none yet of what it asks for.
var ErrNoCopy = errors.New("there is no copy of the configuration")

// kept is the last answer of a server as it is kept on disk, encrypted, with what was asked for.
type kept struct {
	At          time.Time       `json:"at"`
	Names       []string        `json:"names"`
	Profiles    []string        `json:"profiles"`
	Label       string          `json:"label"`
	Environment json.RawMessage `json:"environment"`
}

// keep writes an answer down, for a start without the server. It is replaced as a whole, and nobody but the process's user can read it.
func (c *Client) keep(answer []byte) error {
	text, err := json.Marshal(kept{At: time.Now().UTC(), Names: c.o.Names, Profiles: c.o.Profiles, Label: c.o.Label, Environment: answer})
	if err != nil {
		return err
	}
	sealed, err := c.o.Cipher.Encrypt(string(text))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(c.o.Copy), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(c.o.Copy), filepath.Base(c.o.Copy)+".*") // readable by its user alone
	if err != nil {
		return err
	}
	_, err = f.WriteString(cipher.Prefix + sealed + "\n")
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), c.o.Copy)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

// Copy is the last answer that a server gave to the same question, and when.
func (c *Client) Copy() (Answer, time.Time, error) {
	if c.o.Copy == "" {
		return Answer{}, time.Time{}, ErrNoCopy
	}
	text, err := os.ReadFile(c.o.Copy)
	if errors.Is(err, os.ErrNotExist) {
		return Answer{}, time.Time{}, ErrNoCopy
	}
	if err != nil {
		return Answer{}, time.Time{}, fmt.Errorf("read the copy of the configuration: %w", err)
	}
	sealed, _ := decryptable(string(text))
	plain, err := c.o.Cipher.Decrypt(sealed)
	var k kept
	var e environment
	if err == nil {
		if json.Unmarshal([]byte(plain), &k) != nil || json.Unmarshal(k.Environment, &e) != nil {
			err = errors.New("it is not one")
		}
	}
	if err != nil {
		return Answer{}, time.Time{}, fmt.Errorf("read the copy of the configuration: %w", err)
	}
	if k.Label != c.o.Label || !slices.Equal(k.Names, c.o.Names) || !slices.Equal(k.Profiles, c.o.Profiles) {
		return Answer{}, time.Time{}, ErrNoCopy // of another question
	}
	a, err := c.answer(e)
	return a, k.At, err
}
