package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"
)

// script prints what happens, for people: in colour on a terminal, plainly elsewhere.
type script struct {
	w      io.Writer
	colour bool
}

func newScript(w io.Writer) *script {
	return &script{w: w, colour: isTerminal(w) && os.Getenv("NO_COLOR") == ""}
}

// isTerminal reports whether a stream is a file that people sit at.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

func (s *script) paint(code, text string) string {
	if !s.colour {
		return text
	}
	return "\033[" + code + "m" + text + "\033[0m"
}

func (s *script) title(text string) { fmt.Fprintf(s.w, "\n%s\n\n", s.paint("1", text)) }

func (s *script) note(text string) { fmt.Fprintln(s.w, text) }

func (s *script) link(what, where string) {
	fmt.Fprintf(s.w, "  %-22s %s\n", what, s.paint("36", where))
}

// hint is something to do, and the command that does it.
func (s *script) hint(what, command string) {
	fmt.Fprintf(s.w, "  %s\n        %s\n", what, s.paint("36", command))
}

func (s *script) done(what string, took time.Duration) {
	fmt.Fprintf(s.w, "%s %s %s\n", s.paint("32", "✓"), what, s.paint("2", round(took)))
}

// step prints a request with its answer's status, how long it took, and what it means.
func (s *script) step(method, path string, status int, took time.Duration, meaning string) {
	const width = 58
	request := fmt.Sprintf("%-5s %s", method, path)
	if len(request) > width {
		request = request[:width-1] + "…"
	}
	pad := strings.Repeat(" ", max(0, width-len([]rune(request))))
	fmt.Fprintf(s.w, "  %s%s %s %s\n      %s\n", s.paint("36", request), pad, s.paint("32", fmt.Sprint(status)), s.paint("2", fmt.Sprintf("%8s", round(took))), meaning)
}

func (s *script) failed(method, path string, status int, err error) {
	fmt.Fprintf(s.w, "  %s %s  %s\n      %s\n", method, path, s.paint("31", fmt.Sprint(status)), err)
}

func round(d time.Duration) string {
	switch {
	case d < time.Millisecond:
		return d.Round(10 * time.Microsecond).String()
	case d < time.Second:
		return d.Round(100 * time.Microsecond).String()
	}
	return d.Round(10 * time.Millisecond).String()
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}
