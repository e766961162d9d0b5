// Command proxy measures the gateway against nginx as a reverse proxy: both hand the same requests to the same backend on this
// machine, in turns, within one run.
//
//	go run ./test/proxy -set gateway.access_log=/tmp/access.log
//
// It needs nginx and wrk (apt-get install nginx-light wrk) and builds the gateway from this tree. The backend is nginx too, with a
// fixed answer of 1 kB: it costs next to nothing, so that what is compared is the proxies. nginx does
// what it does as Debian configures it, with its access log; the gateway what it does by default, and its access log when told so.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
)

type options struct {
	rounds, connections int
	length              time.Duration
	path, binary        string
	set                 string
	profile             string
}

func main() {
	var o options
	flag.IntVar(&o.rounds, "rounds", 9, "how many times each is measured")
	flag.IntVar(&o.connections, "connections", 64, "connections of the load")
	flag.DurationVar(&o.length, "for", 3*time.Second, "length of one measurement")
	flag.StringVar(&o.path, "path", "/v1/orders/ord_1", "path that is asked for")
	flag.StringVar(&o.binary, "emporium", "", "the program; default is to build it")
	flag.StringVar(&o.set, "set", "", "further configuration of the gateway, key=value separated by spaces")
	flag.StringVar(&o.profile, "profile", "", "write a CPU profile of the gateway to this file")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "proxy: "+err.Error())
		os.Exit(1) //nolint:gocritic // nothing is left to undo
	}
}

// contender is something that answers requests, with the processes that it consists of.
type contender struct {
	name, address string
	pids          []int
}

func run(ctx context.Context, o options, out io.Writer) (err error) {
	for _, tool := range []string{"nginx", "wrk"} {
		if _, err := exec.LookPath(tool); err != nil {
			return fmt.Errorf("%s is needed: apt-get install nginx-light wrk", tool)
		}
	}
	dir, err := os.MkdirTemp("", "proxy")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	ports, err := freePorts(4)
	if err != nil {
		return err
	}
	backend, stop, err := startNginx(ctx, filepath.Join(dir, "backend"), backendServer(ports[0]))
	if err != nil {
		return err
	}
	defer stop()
	nginx, stop, err := startNginx(ctx, filepath.Join(dir, "proxy"), proxyServer(ports[0], ports[1]))
	if err != nil {
		return err
	}
	defer stop()
	gateway, stop, err := startGateway(ctx, o, dir, ports)
	if err != nil {
		return err
	}
	defer stop()
	contenders := []contender{{"backend", ports[0], backend}, {"nginx", ports[1], nginx}, {"gateway", ports[2], gateway}}
	return compare(ctx, o, contenders, out)
}

func backendServer(port string) string {
	return fmt.Sprintf(`server { listen %s backlog=1024; access_log off; default_type application/json; location / { return 200 '{"id":"ord_1","text":"%s"}'; } }`,
		port, strings.Repeat("x", 1000))
}

// proxyServer is what nginx's own documentation gives for connections that are kept.
func proxyServer(backend, port string) string {
	return fmt.Sprintf(`upstream backend { server %s; keepalive 256; keepalive_requests 10000000; }
server { listen %s backlog=1024; location / { proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection "";
proxy_set_header Host $host; proxy_set_header X-Forwarded-For $remote_addr; proxy_set_header X-Request-Id $request_id; } }`, backend, port)
}

// startNginx runs nginx with what Debian's configuration says where it matters for speed.
func startNginx(ctx context.Context, dir, servers string) (pids []int, stop func(), err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, nil, err
	}
	config := filepath.Join(dir, "nginx.conf")
	text := fmt.Sprintf(`worker_processes auto; pid %[1]s/pid; error_log %[1]s/error.log; daemon off;
events { worker_connections 4096; }
http { sendfile on; tcp_nopush on; types_hash_max_size 2048; access_log %[1]s/access.log; gzip on; keepalive_requests 10000000;
%[2]s }`, dir, servers)
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		return nil, nil, err
	}
	cmd := exec.CommandContext(ctx, "nginx", "-c", config)
	stop, err = start(cmd, dir)
	if err != nil {
		return nil, nil, err
	}
	for range 250 {
		if pids = children(cmd.Process.Pid); len(pids) == runtime.NumCPU() {
			return append(pids, cmd.Process.Pid), stop, nil
		}
		time.Sleep(20 * time.Millisecond)
	}
	stop()
	return nil, nil, errors.New("nginx does not start")
}

func startGateway(ctx context.Context, o options, dir string, ports []string) (pids []int, stop func(), err error) {
	if o.binary == "" {
		o.binary = filepath.Join(dir, "emporium")
		build := exec.CommandContext(ctx, "go", "build", "-trimpath", "-o", o.binary, "./cmd/emporium")
		if text, err := build.CombinedOutput(); err != nil {
			return nil, nil, fmt.Errorf("build the gateway: %w: %s", err, text)
		}
	}
	broker, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		return nil, nil, err
	}
	args := []string{"serve", "gateway", "--data", dir, "--set", "gateway.listen=" + ports[2], "--set", "management.listen=" + ports[3],
		"--set", "bus.url=kafka://" + strings.Join(broker.ListenAddrs(), ",")}
	var where []string
	for _, s := range []string{"user", "product", "inventory", "order", "payment", "notification"} {
		where = append(where, s+"=http://"+ports[0])
	}
	args = append(args, "--set", "discovery.services="+strings.Join(where, ","))
	for set := range strings.FieldsSeq(o.set) {
		args = append(args, "--set", set)
	}
	cmd := exec.CommandContext(ctx, o.binary, args...)
	end, err := start(cmd, dir)
	if err != nil {
		broker.Close()
		return nil, nil, err
	}
	stop = func() { end(); broker.Close() }
	for range 200 {
		if resp, err := http.Get("http://" + ports[2] + "/healthz"); err == nil {
			_ = resp.Body.Close()
			return []int{cmd.Process.Pid}, stop, nil
		}
		time.Sleep(50 * time.Millisecond)
	}
	stop()
	text, _ := os.ReadFile(filepath.Join(dir, "output"))
	return nil, nil, fmt.Errorf("the gateway does not start: %s", text)
}

// start runs a program until stop, with its output in a file.
func start(cmd *exec.Cmd, dir string) (stop func(), err error) {
	output, err := os.Create(filepath.Join(dir, "output"))
	if err != nil {
		return nil, err
	}
	cmd.Stdout, cmd.Stderr = output, output
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return func() {
		_ = cmd.Process.Signal(os.Interrupt)
		_ = cmd.Wait()
		_ = output.Close()
	}, nil
}

// sample is one measurement of one contender.
type sample struct {
	rate   float64       // requests a second
	median time.Duration // latency
	cpu    time.Duration // of its own processes, a request
}

func compare(ctx context.Context, o options, contenders []contender, out io.Writer) error {
	load, single := map[string][]sample{}, map[string][]sample{}
	var ratios, added []float64
	for round := range o.rounds + 1 {
		if o.profile != "" && round == 1 {
			stop := profile(ctx, o, contenders)
			defer stop()
		}
		for _, c := range contenders {
			s, err := measure(ctx, o, c, o.connections)
			if err != nil {
				return err
			}
			short := o
			short.length = time.Second
			one, err := measure(ctx, short, c, 1)
			if err != nil {
				return err
			}
			if round > 0 { // the first only warms up
				load[c.name], single[c.name] = append(load[c.name], s), append(single[c.name], one)
			}
		}
		if round > 0 {
			ratios = append(ratios, load["gateway"][round-1].rate/load["nginx"][round-1].rate)
			added = append(added, float64(single["gateway"][round-1].median-single["backend"][round-1].median)/float64(time.Millisecond))
		}
	}
	fmt.Fprintf(out, "%-8s  %12s  %12s  %16s  %14s\n", "", "requests/s", "p50", "CPU per request", "p50 at 1 conn.")
	for _, c := range contenders {
		fmt.Fprintf(out, "%-8s  %12.0f  %12s  %16s  %14s\n", c.name, middle(load[c.name], func(s sample) float64 { return s.rate }),
			time.Duration(middle(load[c.name], func(s sample) float64 { return float64(s.median) })).Round(time.Microsecond),
			time.Duration(middle(load[c.name], func(s sample) float64 { return float64(s.cpu) })).Round(100*time.Nanosecond),
			time.Duration(middle(single[c.name], func(s sample) float64 { return float64(s.median) })).Round(time.Microsecond))
	}
	for _, list := range [][]float64{ratios, added} {
		slices.Sort(list)
	}
	fmt.Fprintf(out, "\nthroughput, gateway : nginx   %.2f (median of %d rounds, %.2f to %.2f)\n", ratios[len(ratios)/2], len(ratios), ratios[0], ratios[len(ratios)-1])
	best := func(name string) (most float64) {
		for _, s := range load[name] {
			most = max(most, s.rate)
		}
		return most
	}
	fmt.Fprintf(out, "the best round of each        %.2f (%.0f : %.0f)\n", best("gateway")/best("nginx"), best("gateway"), best("nginx"))
	fmt.Fprintf(out, "added latency, p50            %.3f ms (%.3f to %.3f)\n", added[len(added)/2], added[0], added[len(added)-1])
	if average, err := os.ReadFile("/proc/loadavg"); err == nil {
		fmt.Fprintf(out, "load of the machine at the end  %s", average)
	}
	return nil
}

func middle(list []sample, of func(sample) float64) float64 {
	values := make([]float64, len(list))
	for i, s := range list {
		values[i] = of(s)
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// profile takes a CPU profile of the gateway while it is measured.
func profile(ctx context.Context, o options, contenders []contender) (stop func()) {
	seconds := int(3*(o.length+time.Second).Seconds())*o.rounds - 1
	host, port, _ := net.SplitHostPort(contenders[2].address)
	n, _ := strconv.Atoi(port)
	done := make(chan struct{})
	go func() {
		defer close(done)
		url := fmt.Sprintf("http://%s/debug/pprof/profile?seconds=%d", net.JoinHostPort(host, strconv.Itoa(n+1)), seconds)
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
		if err != nil {
			return
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return
		}
		defer resp.Body.Close()
		text, _ := io.ReadAll(resp.Body)
		_ = os.WriteFile(o.profile, text, 0o600)
	}()
	return func() { <-done }
}

var (
	rateLine     = regexp.MustCompile(`Requests/sec:\s+([\d.]+)`)
	countLine    = regexp.MustCompile(`(\d+) requests in`)
	medianLine   = regexp.MustCompile(`50%\s+([\d.]+)(us|ms|s)`)
	failuresLine = regexp.MustCompile(`Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)`)
)

func measure(ctx context.Context, o options, c contender, connections int) (s sample, err error) {
	before := cpu(c.pids)
	cmd := exec.CommandContext(ctx, "wrk", "-t1", "-c"+strconv.Itoa(connections), "-d"+strconv.FormatFloat(o.length.Seconds(), 'f', 0, 64)+"s", "--latency",
		"http://"+c.address+o.path)
	text, err := cmd.CombinedOutput()
	after := cpu(c.pids)
	if err != nil {
		return s, fmt.Errorf("wrk: %w: %s", err, text)
	}
	if bad := failuresLine.Find(text); bad != nil {
		return s, fmt.Errorf("%s: %s", c.name, bad)
	}
	rate, count, median := rateLine.FindSubmatch(text), countLine.FindSubmatch(text), medianLine.FindSubmatch(text)
	if rate == nil || count == nil || median == nil {
		return s, fmt.Errorf("wrk said %s", text)
	}
	s.rate, err = strconv.ParseFloat(string(rate[1]), 64)
	n, err2 := strconv.ParseInt(string(count[1]), 10, 64)
	took, err3 := time.ParseDuration(string(median[1]) + string(median[2]))
	s.median = took
	if n > 0 {
		s.cpu = (after - before) / time.Duration(n)
	}
	return s, errors.Join(err, err2, err3)
}

// tick is the unit of CPU times in /proc on Linux.
const tick = 10 * time.Millisecond

// cpu is the time that processes have used so far.
func cpu(pids []int) (sum time.Duration) {
	for _, pid := range pids {
		fields := statFields(pid)
		if len(fields) < 15 {
			continue
		}
		user, _ := strconv.Atoi(fields[11])
		system, _ := strconv.Atoi(fields[12])
		sum += time.Duration(user+system) * tick
	}
	return sum
}

// statFields are those of /proc/pid/stat behind the name, which may hold spaces.
func statFields(pid int) []string {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return nil
	}
	_, rest, _ := bytes.Cut(text, []byte(") "))
	return strings.Fields(string(rest))
}

func children(of int) (pids []int) {
	entries, _ := os.ReadDir("/proc")
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		if fields := statFields(pid); len(fields) > 1 && fields[1] == strconv.Itoa(of) {
			pids = append(pids, pid)
		}
	}
	return pids
}

func freePorts(n int) (addresses []string, err error) {
	base := 0
	for try := 23000; try < 30000 && base == 0; try += 13 {
		free := true
		for i := range n {
			ln, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(try+i)))
			if err != nil {
				free = false
				break
			}
			_ = ln.Close()
		}
		if free {
			base = try
		}
	}
	if base == 0 {
		return nil, errors.New("no free ports")
	}
	for i := range n {
		addresses = append(addresses, net.JoinHostPort("127.0.0.1", strconv.Itoa(base+i)))
	}
	return addresses, nil
}
