package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"

	"emporium/wiring"
)

type userCmd struct {
	CreateStaff createStaffCmd `cmd:"" help:"Create a staff account. The password is asked for, or read from standard input."`
}

type createStaffCmd struct {
	Email  string   `arg:"" help:"Email address, which is the login name."`
	Name   string   `help:"Name." default:"Staff"`
	Scopes []string `help:"Scopes, for example orders:read,stock:*." default:"*"`
}

// Run creates the account in the user service's database.
func (u createStaffCmd) Run(ctx context.Context, root *cli) (err error) {
	password, err := readPassword()
	if err != nil {
		return err
	}
	config, _, err := root.load()
	if err != nil {
		return err
	}
	config.Log.Level = "warn"
	names := []string{"user"}
	if config.Bus.URL == "local" {
		names = nil // the embedded log belongs to the whole
	}
	h, err := wiring.Open(ctx, config, names, wiring.Options{Version: version, NoListeners: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	id, err := h.Users().CreateStaff(ctx, u.Email, u.Name, password, u.Scopes)
	if err != nil {
		return err
	}
	fmt.Printf("created staff user %s (%s) with scopes %s\n", u.Email, id, strings.Join(u.Scopes, ", "))
	return nil
}

func readPassword() (string, error) {
	fd := int(os.Stdin.Fd()) //nolint:gosec // a descriptor fits
	if !term.IsTerminal(fd) {
		line, err := bufio.NewReader(os.Stdin).ReadString('\n')
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			return "", errors.Join(errors.New("write the password to standard input"), err)
		}
		return line, nil
	}
	fmt.Fprint(os.Stderr, "Password: ")
	first, err := term.ReadPassword(fd)
	fmt.Fprintln(os.Stderr)
	if err != nil {
		return "", err
	}
	fmt.Fprint(os.Stderr, "Again: ")
	second, err := term.ReadPassword(fd)
	fmt.Fprintln(os.Stderr)
	if err != nil {
		return "", err
	}
	if string(first) != string(second) {
		return "", errors.New("the passwords differ; try again")
	}
	return string(first), nil
}

// announceFirstStaff makes the first staff account of a new shop and prints its one-time password, once.
func announceFirstStaff(ctx context.Context, h *wiring.Host) {
	if h.Users() == nil {
		return
	}
	email, password, created, err := h.Users().FirstStaff(ctx)
	if err != nil {
		h.Log().Error("create the first staff user; use emporium user create-staff", "error", err)
		return
	}
	if created {
		fmt.Fprintf(os.Stderr, "\nFirst staff user: %s\nOne-time password: %s\nIt is shown only now and must be changed at the first sign-in: POST /v1/auth/password/change\n\n", email, password)
	}
}
