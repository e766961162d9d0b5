// Package double runs a stand-in for a payment provider as a process of its own, and has what all stand-ins share.
package double

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// Main is the whole of a double's main function: it listens where -listen says, prints one line of JSON with its address
// ({"name":"stripe","address":"127.0.0.1:40123"}) and serves what build returns. It ends when it is interrupted, or, with
// -stdin, when its standard input is closed, so that it never outlives whoever started it. Nothing else goes to standard
// output. It returns the exit code.
func Main(name string, build func() (http.Handler, error)) int {
	flags := flag.NewFlagSet("emporium-fake-"+name, flag.ExitOnError)
	listen := flags.String("listen", "127.0.0.1:0", "address to listen on")
	stdin := flags.Bool("stdin", false, "end when standard input is closed")
	_ = flags.Parse(os.Args[1:]) // ExitOnError
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if *stdin {
		var cancel context.CancelFunc
		ctx, cancel = context.WithCancel(ctx)
		go func() {
			_, _ = io.Copy(io.Discard, os.Stdin) // any end of it is the end
			cancel()
		}()
	}
	if err := serve(ctx, name, *listen, os.Stdout, build); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func serve(ctx context.Context, name, listen string, out io.Writer, build func() (http.Handler, error)) error {
	h, err := build()
	if err != nil {
		return fmt.Errorf("prepare the %s double: %w", name, err)
	}
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", listen)
	if err != nil {
		return err
	}
	line, err := json.Marshal(map[string]string{"name": name, "address": l.Addr().String()})
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(out, "%s\n", line); err != nil {
		return err
	}
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		err := server.Close()
		if served := <-done; !errors.Is(served, http.ErrServerClosed) {
			err = errors.Join(err, served)
		}
		return err
	}
}
