// Command load lets virtual shoppers buy from a running shop, each as fast as it can, and prints how that went:
//
//	go run ./test/load -url http://localhost:8080 -shoppers 1,8,64 -for 10s
//
// A purchase is a guest's two calls: a cart with one line, and an order that waits until it is confirmed.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"

	"emporium/kit/id"
)

func main() {
	var o options
	flag.StringVar(&o.url, "url", "http://localhost:8080", "the shop's gateway")
	flag.StringVar(&o.shoppers, "shoppers", "1,8,64", "numbers of shoppers at a time, one run each")
	flag.DurationVar(&o.duration, "for", 10*time.Second, "length of a run")
	flag.DurationVar(&o.warmUp, "warm-up", 2*time.Second, "time before counting begins")
	flag.StringVar(&o.currency, "currency", "GBP", "currency to buy in")
	flag.StringVar(&o.sku, "sku", "", "buy only these SKUs, separated by commas")
	flag.BoolVar(&o.json, "json", false, "print JSON, one run a line")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "load: "+err.Error())
		os.Exit(1) //nolint:gocritic // nothing is left to undo
	}
}

type options struct {
	url, shoppers, currency, sku string
	duration, warmUp             time.Duration
	json                         bool
}

// result is one run. Latencies are in milliseconds, of whole purchases.
type result struct {
	Shoppers  int     `json:"shoppers"`
	Seconds   float64 `json:"seconds"`
	Purchases int64   `json:"purchases"`
	PerSecond float64 `json:"per_second"`
	P50       float64 `json:"p50_ms"`
	P99       float64 `json:"p99_ms"`
	Cancelled int64   `json:"cancelled"`
	Undecided int64   `json:"undecided"`
	Errors    int64   `json:"errors"`
	FirstErr  string  `json:"first_error,omitempty"`
}

// run loads the shop with each number of shoppers in turn and writes one line for each.
func run(ctx context.Context, o options, out io.Writer) error {
	client := &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConns: 512, MaxIdleConnsPerHost: 512}}
	defer client.CloseIdleConnections()
	skus := strings.Split(o.sku, ",")
	o.url = strings.TrimSuffix(o.url, "/")
	if o.sku == "" {
		var err error
		if skus, err = catalogue(ctx, client, o); err != nil {
			return err
		}
	}
	for n := range strings.SplitSeq(o.shoppers, ",") {
		shoppers, err := strconv.Atoi(strings.TrimSpace(n))
		if err != nil || shoppers < 1 {
			return errors.New("-shoppers must be numbers such as 1,8,64")
		}
		r := load(ctx, client, o, skus, shoppers)
		if o.json {
			if err := json.NewEncoder(out).Encode(r); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(out, "%3d shoppers  %8.1f purchases/s  p50 %7.2f ms  p99 %7.2f ms  %d cancelled  %d undecided  %d errors %s\n",
			r.Shoppers, r.PerSecond, r.P50, r.P99, r.Cancelled, r.Undecided, r.Errors, r.FirstErr)
	}
	return ctx.Err()
}

// catalogue lists SKUs that are in stock.
func catalogue(ctx context.Context, client *http.Client, o options) ([]string, error) {
	var skus []string
	cursor := ""
	for len(skus) < 2000 {
		var page struct {
			Items []struct {
				Variants []struct {
					SKU string `json:"sku"`
				} `json:"variants"`
			} `json:"items"`
			Next string `json:"next_cursor"`
		}
		path := "/v1/products?limit=100&in_stock=true&currency=" + o.currency
		if cursor != "" {
			path += "&cursor=" + url.QueryEscape(cursor)
		}
		if err := call(ctx, client, http.MethodGet, o.url+path, nil, &page, nil); err != nil {
			return nil, fmt.Errorf("read the catalogue: %w", err)
		}
		for _, item := range page.Items {
			for _, v := range item.Variants {
				skus = append(skus, v.SKU)
			}
		}
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	if len(skus) == 0 {
		return nil, errors.New("nothing is in stock; import products first")
	}
	return skus, nil
}

func load(ctx context.Context, client *http.Client, o options, skus []string, shoppers int) result {
	var mu sync.Mutex
	total := hdrhistogram.New(1, 60_000_000, 3)
	r := result{Shoppers: shoppers}
	begin := time.Now().Add(o.warmUp)
	end := begin.Add(o.duration)
	var wg sync.WaitGroup
	for range shoppers {
		wg.Go(func() {
			mine := hdrhistogram.New(1, 60_000_000, 3)
			own := result{}
			for time.Now().Before(end) && ctx.Err() == nil {
				started := time.Now()
				status, err := purchase(ctx, client, o, skus[rand.IntN(len(skus))])
				if started.Before(begin) {
					continue
				}
				switch {
				case err != nil:
					own.Errors++
					own.FirstErr = err.Error()
				case status == "confirmed":
					_ = mine.RecordValue(time.Since(started).Microseconds())
					own.Purchases++
				case status == "cancelled":
					own.Cancelled++
				default:
					own.Undecided++
				}
			}
			mu.Lock()
			defer mu.Unlock()
			total.Merge(mine)
			r.Purchases += own.Purchases
			r.Cancelled += own.Cancelled
			r.Undecided += own.Undecided
			r.Errors += own.Errors
			if r.FirstErr == "" {
				r.FirstErr = own.FirstErr
			}
		})
	}
	wg.Wait()
	r.Seconds = time.Since(begin).Seconds()
	r.PerSecond = float64(r.Purchases) / r.Seconds
	r.P50 = float64(total.ValueAtQuantile(50)) / 1000
	r.P99 = float64(total.ValueAtQuantile(99)) / 1000
	return r
}

var home = map[string]string{"name": "Grace Hopper", "line1": "1 Harbour Street", "city": "Bristol", "postal_code": "BS1 4RW", "country": "GB"}

func purchase(ctx context.Context, client *http.Client, o options, sku string) (status string, err error) {
	var cart struct {
		ID    string `json:"id"`
		Token string `json:"token"`
	}
	if err := call(ctx, client, http.MethodPost, o.url+"/v1/carts",
		map[string]any{"currency": o.currency, "lines": []any{map[string]any{"sku": sku, "quantity": 1}}}, &cart, nil); err != nil {
		return "", err
	}
	var order struct {
		Status string `json:"status"`
	}
	err = call(ctx, client, http.MethodPost, o.url+"/v1/orders", map[string]any{"cart_id": cart.ID, "email": "grace@example.com",
		"shipping_address": home, "payment": map[string]string{"provider": "sandbox", "method": "card_ok"}}, &order,
		map[string]string{"Cart-Token": cart.Token, "Idempotency-Key": id.New("load"), "Prefer": "wait=5"})
	return order.Status, err
}

func call(ctx context.Context, client *http.Client, method, address string, in, out any, headers map[string]string) error {
	var body io.Reader
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, address, body)
	if err != nil {
		return err
	}
	if in != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	for k, v := range headers {
		req.Header.Set(k, v)
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if !slices.Contains([]int{http.StatusOK, http.StatusCreated}, resp.StatusCode) {
		return fmt.Errorf("%s %s: %d %s", method, strings.TrimPrefix(address, "http://"), resp.StatusCode, answer[:min(len(answer), 300)])
	}
	return json.Unmarshal(answer, out)
}
