package catalogue_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/kit/money"
	"emporium/services/order/internal/catalogue"
	"emporium/services/order/internal/offer"
)

func TestVariants(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		status int
		body   string
		want   []offer.Variant
		fails  bool
	}{
		"found": {200, `{"items":[{"id":"var_1","sku":"A","product_id":"prd_1","name":"Mug","options":{"size":"L"},"prices":[{"amount":5,"currency":"EUR"}],"tax_class":"reduced","status":"active","version":7},{"id":"var_2","sku":"B","status":"draft"}]}`,
			[]offer.Variant{{ID: "var_1", SKU: "A", ProductID: "prd_1", Name: "Mug", Options: map[string]string{"size": "L"}, Prices: []money.Money{money.New(5, "EUR")}, TaxClass: "reduced", Sellable: true, Version: 7},
				{ID: "var_2", SKU: "B"}}, false},
		"nothing found":     {200, `{"items":[]}`, []offer.Variant{}, false},
		"refused":           {422, `{}`, nil, false},
		"down":              {503, `{}`, nil, true},
		"not what it seems": {200, `<html>`, nil, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if got := r.URL.RequestURI(); got != "/v1/variants?ids=var_1&skus=B%2CC+D" {
					t.Errorf("asked for %s", got)
				}
				w.Header().Set("Content-Type", "application/json")
				w.WriteHeader(c.status)
				_, _ = w.Write([]byte(c.body))
			}))
			defer server.Close()
			client, err := catalogue.New(server.Client(), server.URL)
			if err != nil {
				t.Fatal(err)
			}
			got, err := client.Variants(t.Context(), []string{"var_1"}, []string{"B", "x,y", "C D"})
			if (err != nil) != c.fails {
				t.Fatalf("error %v, want one: %v", err, c.fails)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("variants (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNothingToAsk(t *testing.T) {
	t.Parallel()
	client, err := catalogue.New(http.DefaultClient, "http://nowhere.invalid")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := client.Variants(t.Context(), nil, []string{"a,b"}); got != nil || err != nil {
		t.Errorf("got %v, %v", got, err)
	}
}
