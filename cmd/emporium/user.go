package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"emporium/wiring"
)

type userCmd struct {
	CreateStaff        createStaffCmd  `cmd:"" help:"Create a staff account. The password is asked for, or read from standard input."`
	RemoveSecondFactor removeFactorCmd `cmd:"" help:"Let an account sign in by its password alone, because its owner has lost the authenticator app and all recovery codes."`
}

type createStaffCmd struct {
	Email  string   `arg:"" help:"Email address, which is the login name."`
	Name   string   `help:"Name." default:"Staff"`
	Scopes []string `help:"Scopes, for example orders:read,stock:*." default:"*"`
	JSON   bool     `help:"Print the account as JSON."`
}

// Run creates the account in the user service's database.
func (u createStaffCmd) Run(ctx context.Context, root *cli) (err error) {
	password, err := readPassword(root.std)
	if err != nil {
		return err
	}
	var id string
	err = withUsers(ctx, root, func(h *wiring.Host) error {
		id, err = h.Users().CreateStaff(ctx, u.Email, u.Name, password, u.Scopes)
		return err
	})
	if err != nil {
		return err
	}
	if u.JSON {
		return printJSON(root.std.out, map[string]any{"id": id, "email": u.Email, "scopes": u.Scopes})
	}
	fmt.Fprintf(root.std.out, "created staff user %s (%s) with scopes %s\n", u.Email, id, strings.Join(u.Scopes, ", "))
	return nil
}

// withUsers opens the user service over its database, for as long as do runs.
func withUsers(ctx context.Context, root *cli, do func(h *wiring.Host) error) (err error) {
	loaded, err := root.load(ctx, "user")
	if err != nil {
		return err
	}
	config := loaded.Config
	config.Log.Level = "warn"
	names := []string{"user"}
	if config.Bus.URL == "local" {
		names = nil // the embedded log belongs to the whole
	}
	h, err := wiring.Open(ctx, config, names, wiring.Options{Version: version, NoListeners: true, LogTo: root.std.err})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	return do(h)
}

type removeFactorCmd struct {
	Email string `arg:"" help:"Email address of the account."`
	JSON  bool   `help:"Print what was done as JSON."`
}

// Run removes the second factor in the user service's database.
func (r removeFactorCmd) Run(ctx context.Context, root *cli) error {
	removed := false
	err := withUsers(ctx, root, func(h *wiring.Host) (err error) {
		removed, err = h.Users().RemoveSecondFactor(ctx, r.Email)
		return err
	})
	switch {
	case err != nil:
		return err
	case r.JSON:
		return printJSON(root.std.out, map[string]any{"email": r.Email, "removed": removed})
	case removed:
		fmt.Fprintf(root.std.out, "%s signs in by the password alone now\n", r.Email)
	default:
		fmt.Fprintf(root.std.out, "%s has no second factor; nothing was changed\n", r.Email)
	}
	return nil
}

// readPassword asks for a password twice on a terminal, and reads one line elsewhere.
func readPassword(std streams) (string, error) {
	if !isTerminal(std.in) {
		line, err := bufio.NewReader(std.in).ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return "", fmt.Errorf("read the password: %w", err)
		}
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			return "", errors.New("write the password to standard input, one line")
		}
		return line, nil
	}
	first, err := ask(std, "Password: ")
	if err != nil {
		return "", err
	}
	second, err := ask(std, "Again: ")
	if err != nil {
		return "", err
	}
	if first != second {
		return "", errors.New("the passwords differ; try again")
	}
	return first, nil
}

// ask reads a line from the terminal without showing it.
func ask(std streams, prompt string) (string, error) {
	terminal, _ := std.in.(*os.File)
	fmt.Fprint(std.err, prompt)
	line, err := term.ReadPassword(int(terminal.Fd()))
	fmt.Fprintln(std.err)
	return string(line), err
}

// announceFirstStaff makes the first staff account of a new shop and prints its one-time password, once.
func announceFirstStaff(ctx context.Context, h *wiring.Host, out io.Writer) {
	if h.Users() == nil {
		return
	}
	email, password, created, err := h.Users().FirstStaff(ctx)
	if err != nil {
		h.Log().Error("create the first staff user; use emporium user create-staff", "error", err)
		return
	}
	if created {
		fmt.Fprintf(out, "\nFirst staff user: %s\nOne-time password: %s\nIt is shown only now and must be changed at the first sign-in: POST /v1/auth/password/change\n\n", email, password)
	}
}
