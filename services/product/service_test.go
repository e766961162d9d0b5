package product_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	contract "emporium/contract/event"
	"emporium/kit/auth"
	"emporium/kit/kittest"
)

const (
	tent = `{"name":"Trekking Tent","brand":"Fjellgard","status":"active","category_paths":[["Outdoor","Tents"]],
		"attributes":{"Material":"Nylon"},"options":[{"name":"Colour","values":["Moss","Sand"]}],"variants":[
		{"sku":"TENT-M","options":{"Colour":"Moss"},"prices":[{"amount":32900,"currency":"EUR"},{"amount":28900,"currency":"GBP"}]},
		{"sku":"TENT-S","options":{"Colour":"Sand"},"prices":[{"amount":31900,"currency":"EUR"}]}]}`
	mug = `{"name":"Enamel Mug","brand":"Brasa","status":"active","category_paths":[["Home"]],
		"variants":[{"sku":"MUG","prices":[{"amount":1450,"currency":"EUR"}]}]}`
	lamp = `{"name":"Lamp","status":"draft","variants":[{"sku":"LAMP"}]}`
)

// everywhere runs a test on every kind of database.
func everywhere(t *testing.T, test func(t *testing.T, w *world)) {
	for _, d := range kittest.Databases(t) {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			test(t, newWorld(t, d.URL(t)))
		})
	}
}

func TestBatchUpsert(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, w *world) {
		want := func(step string, got []string, want ...string) {
			t.Helper()
			if !slices.Equal(got, want) {
				t.Errorf("%s = %q, want %q", step, got, want)
			}
		}
		want("first", w.batch(tent+","+mug+","+lamp), "created", "created", "created")
		want("the same again", w.batch(tent+","+mug+","+lamp), "unchanged", "unchanged", "unchanged")
		w.expect("product.created v1", "product.created v1", "product.created v1")
		// Blanks around a SKU or a slug are none of theirs, and spoil nothing for others.
		blanks := strings.NewReplacer(`"MUG"`, `" MUG\t"`, `"LAMP"`, `"LAMP "`).Replace(mug + "," + lamp)
		want("with blanks", w.batch(blanks+`,{"name":"Vase","slug":" enamel-mug ","variants":[{"sku":"V1"}]},{"name":"Mat","variants":[{"sku":"MAT"}]},{"name":"Mat","variants":[{"sku":" MAT"}]}`),
			"unchanged", "unchanged", "refused slug_taken /slug", "created", "refused sku_taken /variants/0/sku")
		if a := w.call("POST", "/v1/admin/products", w.staff, `{"name":"Mug","variants":[{"sku":"MUG "}]}`); a.code != 409 || !strings.Contains(string(a.body), "sku_taken") {
			t.Errorf("a new product with a known SKU: %d %s", a.code, a.body)
		}
		w.expect("product.created v1", "product.created v1", "product.created v1", "product.created v1")

		broken := `{"name":"Broken","variants":[{"sku":"B1","options":{"Size":"S"}}]}`
		thief := `{"name":"Thief","variants":[{"sku":"TENT-M"},{"sku":"MUG"}]}`
		slug := `{"name":"Other","slug":"enamel-mug","variants":[{"sku":"O1"}]}`
		twin := `{"name":"Enamel Mug","variants":[{"sku":"MUG2"}]}`
		cheaper := strings.Replace(mug, "1450", "1250", 1)
		again := `{"name":"Enamel Mug, again","variants":[{"sku":"MUG"}]}`
		nowhere := `{"name":"Lost","category_ids":["cat_nowhere"],"variants":[{"sku":"L1"}]}`
		want("mixed", w.batch(strings.Join([]string{broken, thief, slug, twin, cheaper, again, nowhere}, ",")),
			"refused invalid_request /variants/0/options", "refused sku_taken /variants/1/sku", "refused slug_taken /slug",
			"created", "updated", "refused sku_taken /variants/0/sku", "refused invalid_request /category_ids/0")
		w.expect("product.created v1", "product.created v1", "product.created v1", "product.created v1", "product.created v1", "product.updated v2")

		// The price is not named, so it stays; the name is.
		want("no prices", w.batch(`{"name":"Vase","status":"draft","variants":[{"sku":"VASE"}]}`), "created")
		want("partly", w.batch(`{"name":"Enamel Mug, large","variants":[{"sku":"MUG"}]}`), "updated")
		var got struct {
			Items []struct {
				Name, Slug string
				Brand      string
				Variants   []struct{ Prices []struct{ Amount int64 } }
			}
		}
		w.must(200, "GET", "/v1/admin/products?sku=MUG", w.staff, "").decode(t, &got)
		if len(got.Items) != 1 || got.Items[0].Name != "Enamel Mug, large" || got.Items[0].Slug != "enamel-mug" ||
			got.Items[0].Brand != "Brasa" || got.Items[0].Variants[0].Prices[0].Amount != 1250 {
			t.Errorf("after a partial upsert: %+v", got.Items)
		}
		if slugs := w.list("?brand=brasa").slugs(); slugs != "enamel-mug" {
			t.Errorf("brasa has %q", slugs)
		}
		var twins listing
		w.must(200, "GET", "/v1/admin/products?sku=MUG2", w.staff, "").decode(t, &twins)
		if s := twins.Items[0].Slug; !strings.HasPrefix(s, "enamel-mug-") {
			t.Errorf("the second mug has the slug %q", s)
		}
	})
}

func TestShopping(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, w *world) {
		w.batch(mug + "," + tent + "," + lamp)
		for query, want := range map[string]string{
			"?sort=name":                             "enamel-mug trekking-tent",
			"?sort=-price":                           "trekking-tent enamel-mug",
			"?currency=GBP":                          "trekking-tent",
			"?category=outdoor":                      "trekking-tent",
			"?category=nowhere":                      "",
			"?brand=BRASA,nobody":                    "enamel-mug",
			"?price[gte]=1451":                       "trekking-tent",
			"?price[lte]=1450":                       "enamel-mug",
			"?in_stock=true":                         "",
			"?attributes=Colour:Moss,Material:Nylon": "trekking-tent",
		} {
			if got := w.list(query).slugs(); got != want {
				t.Errorf("%s finds %q, want %q", query, got, want)
			}
		}
		w.finds("?q=tents", "trekking-tent")
		w.finds("?q=treking", "trekking-tent")

		page := w.list("?sort=name&limit=1&total=true&facets=brand,category,price,attributes")
		if page.slugs() != "enamel-mug" || page.Total == nil || *page.Total != 2 || page.NextCursor == "" {
			t.Errorf("first page = %+v", page)
		}
		const facets = `{"brand":[{"value":"Brasa","count":1},{"value":"Fjellgard","count":1}],`
		if !strings.HasPrefix(string(page.Facets), facets) || !strings.Contains(string(page.Facets), `"Colour":[{"value":"Moss","count":1}`) {
			t.Errorf("facets = %s", page.Facets)
		}
		next := w.list("?sort=name&limit=1&cursor=" + page.NextCursor)
		if next.slugs() != "trekking-tent" || next.NextCursor != "" {
			t.Errorf("second page = %+v", next)
		}
		if p := w.call("GET", "/v1/products?sort=price&cursor="+page.NextCursor, "", "").problem(); p != "invalid_request query.cursor" {
			t.Errorf("a cursor of another list: %s", p)
		}
		for query, want := range map[string]string{
			"colour=red": "query.colour", "sort=size": "query.sort", "facets=weight": "query.facets", "currency=euro": "query.currency",
			"price[gte]=cheap": "query.price[gte]", "limit=1000": "query.limit", "attributes=red": "query.attributes",
		} {
			a := w.call("GET", "/v1/products?"+query, "", "")
			if a.code != 422 || a.problem() != "invalid_request "+want {
				t.Errorf("?%s = %d %s, want 422 at %s", query, a.code, a.problem(), want)
			}
		}
		var detail struct {
			item
			Categories []struct{ Path []string }
		}
		w.must(200, "GET", "/v1/products/trekking-tent", "", "").decode(t, &detail)
		if detail.Name != "Trekking Tent" || len(detail.Variants) != 2 || detail.Prices[0].Amount != 31900 ||
			!slices.Equal(detail.Categories[0].Path, []string{"Outdoor", "Tents"}) {
			t.Errorf("detail = %+v", detail)
		}
		w.must(200, "GET", "/v1/products/"+detail.ID, "", "")
		w.must(404, "GET", "/v1/products/lamp", "", "")
		var found struct {
			Items []struct{ SKU, Name, Status string }
		}
		w.must(200, "GET", "/v1/variants?skus=MUG,LAMP,NONE&ids="+detail.Variants[1].ID, "", "").decode(t, &found)
		var skus []string
		for _, v := range found.Items {
			skus = append(skus, v.SKU+" "+v.Name+" "+v.Status)
		}
		if slices.Sort(skus); !slices.Equal(skus, []string{"MUG Enamel Mug active", "TENT-S Trekking Tent active"}) {
			t.Errorf("variants = %q", skus)
		}
		w.must(404, "GET", "/v1/products/nothing", "", "")

		var categories struct {
			Items []struct {
				Slug, ParentID string
				ProductCount   int `json:"product_count"`
			}
		}
		w.must(200, "GET", "/v1/categories", "", "").decode(t, &categories)
		var tree []string
		for _, c := range categories.Items {
			tree = append(tree, fmt.Sprint(c.Slug, c.ProductCount))
		}
		if !slices.Equal(tree, []string{"home1", "outdoor1", "tents1"}) {
			t.Errorf("categories = %v", tree)
		}
		suggested := string(w.must(200, "GET", "/v1/products/suggest?q=te", "", "").body)
		if !strings.Contains(suggested, `"slug":"trekking-tent"`) || !strings.Contains(suggested, `"slug":"tents"`) {
			t.Errorf("suggestions = %s", suggested)
		}
	})
}

func TestStockIsFollowed(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, w *world) {
		// Inventory may speak of a SKU before its product is known.
		w.publish(contract.StockChanged{SKU: "MUG", OnHand: 5, Available: 5, Version: 2})
		w.publish(contract.StockChanged{SKU: "TENT-S", OnHand: 1, Available: 1, Version: 1})
		w.batch(mug + "," + tent)
		w.finds("?in_stock=true&sort=name", "enamel-mug trekking-tent")
		w.publish(contract.StockChanged{SKU: "MUG", Available: 9, Version: 1}, contract.StockChanged{SKU: "TENT-S", Available: 0, Version: 2})
		w.finds("?in_stock=true&sort=name", "enamel-mug")
		w.finds("?in_stock=false", "trekking-tent")
		w.publish(contract.StockChanged{SKU: "TENT-M", Available: 3, Version: 1})
		w.finds("?in_stock=true&sort=name", "enamel-mug trekking-tent")

		w.stop()
		w.start()
		l := w.list("?in_stock=true&sort=name")
		if l.slugs() != "enamel-mug trekking-tent" {
			t.Fatalf("after a restart %q is in stock", l.slugs())
		}
		for _, v := range l.Items[1].Variants {
			if v.InStock != (v.SKU == "TENT-M") {
				t.Errorf("%s in stock = %v", v.SKU, v.InStock)
			}
		}
		w.finds("?q=tent", "trekking-tent")
	})
}

func TestStaffChangesAProduct(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, w *world) {
		made := w.must(201, "POST", "/v1/admin/products", w.staff, strings.Replace(tent, `"status":"active",`, "", 1))
		var p struct{ ID, Status string }
		made.decode(t, &p)
		if p.Status != "draft" || made.header.Get("ETag") != `"1"` || made.header.Get("Location") != "http://shop.example/v1/admin/products/"+p.ID {
			t.Errorf("created = %+v, %v", p, made.header)
		}
		if got := w.call("POST", "/v1/admin/products", w.staff, tent); got.code != 409 || got.problem() != "sku_taken /variants/0/sku" {
			t.Errorf("the same SKUs again = %d %s", got.code, got.problem())
		}
		path := "/v1/admin/products/" + p.ID
		w.must(428, "PATCH", path, w.staff, `{"status":"active"}`)
		w.must(412, "PATCH", path, w.staff, `{"status":"active"}`, `If-Match: "7"`)
		got := w.must(200, "PATCH", path, w.staff, `{"status":"active","brand":null,"attributes":{"Material":null,"Season":"Summer"}}`, `If-Match: "1"`)
		if etag := got.header.Get("ETag"); etag != `"2"` || strings.Contains(string(got.body), "Fjellgard") ||
			!strings.Contains(string(got.body), `"attributes":{"Season":"Summer"}`) {
			t.Errorf("patched = %s %s", etag, got.body)
		}
		if again := w.must(200, "PATCH", path, w.staff, `{"status":"active"}`, `If-Match: "2"`); again.header.Get("ETag") != `"2"` {
			t.Errorf("a patch that changes nothing gives %s", again.header.Get("ETag"))
		}
		tag := w.must(200, "GET", path, w.staff, "").header.Get("ETag")
		w.must(304, "GET", path, w.staff, "", "If-None-Match: "+tag)
		w.must(200, "PATCH", path, w.staff, `{"status":"active"}`, "If-Match: "+tag)
		bad := w.call("PATCH", path, w.staff, `{"variants":[{"sku":"TENT-M","options":{"Colour":"Red"}}]}`, `If-Match: "2"`)
		if bad.code != 422 || bad.problem() != "invalid_request /variants/0/options/Colour" {
			t.Errorf("a bad variant = %d %s", bad.code, bad.problem())
		}
		w.must(200, "PATCH", path, w.staff, `{"options":null,"variants":[{"sku":"TENT-M"}],"slug":"tent"}`, `If-Match: "2"`)
		w.must(200, "GET", "/v1/products/tent", "", "")
		w.must(404, "GET", "/v1/products/trekking-tent", "", "")
		// The SKU that was given up is free again.
		if got := w.batch(`{"name":"Sand tent","variants":[{"sku":"TENT-S"}]}`); !slices.Equal(got, []string{"created"}) {
			t.Errorf("a SKU that was given up: %q", got)
		}
		w.must(204, "DELETE", path, w.staff, "", `If-Match: "3"`)
		w.must(404, "GET", path, w.staff, "")
		if got := w.list("").slugs(); got != "sand-tent" {
			t.Errorf("after deleting: %q", got)
		}
		w.expect("product.created v1", "product.updated v2", "product.updated v3", "product.created v1", "product.deleted v4")
	})
}

func TestCategories(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, w *world) {
		w.batch(tent)
		find := func(slug string) (id, etag string) {
			t.Helper()
			a := w.must(200, "GET", "/v1/admin/categories/"+slug, w.staff, "")
			var c struct{ ID string }
			a.decode(t, &c)
			return c.ID, a.header.Get("ETag")
		}
		outdoor, _ := find("outdoor")
		tents, etag := find("tents")
		if a := w.call("PATCH", "/v1/admin/categories/"+outdoor, w.staff, `{"parent_id":"`+tents+`"}`, `If-Match: "1"`); a.problem() != "category_cycle /parent_id" {
			t.Errorf("a cycle = %d %s", a.code, a.problem())
		}
		if a := w.call("POST", "/v1/admin/categories", w.staff, `{"name":"Tents","slug":"tents"}`); a.problem() != "slug_taken /slug" {
			t.Errorf("a slug twice = %d %s", a.code, a.problem())
		}
		made := w.must(201, "POST", "/v1/admin/categories", w.staff, `{"name":"Garden"}`)
		var garden struct{ ID, Slug string }
		made.decode(t, &garden)
		w.must(200, "PATCH", "/v1/admin/categories/"+tents, w.staff, `{"parent_id":"`+garden.ID+`","name":"Shelters"}`, "If-Match: "+etag)
		w.finds("?category=garden", "trekking-tent")
		w.finds("?category=outdoor", "")
		w.finds("?q=shelter", "trekking-tent")
		if a := w.call("DELETE", "/v1/admin/categories/"+tents, w.staff, "", "If-Match: *"); a.problem() != "category_not_empty" {
			t.Errorf("delete a category with products = %d %s", a.code, a.problem())
		}
		if a := w.call("DELETE", "/v1/admin/categories/"+garden.ID, w.staff, "", "If-Match: *"); a.problem() != "category_not_empty" {
			t.Errorf("delete a category with others below = %d %s", a.code, a.problem())
		}
		w.must(204, "DELETE", "/v1/admin/categories/"+outdoor, w.staff, "", "If-Match: *")
		w.must(404, "GET", "/v1/admin/categories/outdoor", w.staff, "")
	})
}

// What many look at is made once, and never shown after it has changed.
func TestPagesAreKeptUntilTheCatalogueChanges(t *testing.T) {
	t.Parallel()
	w := newWorld(t, kittest.Databases(t)[0].URL(t))
	w.batch(mug)
	w.finds("?q=mug", "enamel-mug")
	first := w.must(200, "GET", "/v1/products?sort=name", "", "")
	etag := first.header.Get("ETag")
	second := w.must(200, "GET", "/v1/products?sort=name", "", "", "X-Request-Id: mine")
	if string(second.body) != string(first.body) || second.header.Get("ETag") != etag || second.header.Get("X-Request-Id") != "mine" ||
		second.header.Get("Content-Type") != "application/json" {
		t.Errorf("second answer: %v", second.header)
	}
	if a := w.must(304, "GET", "/v1/products?sort=name", "", "", "If-None-Match: "+etag); len(a.body) > 0 {
		t.Errorf("304 with a body: %s", a.body)
	}
	w.must(401, "GET", "/v1/products?sort=name", "forged", "")
	w.batch(strings.Replace(mug, "1450", "999", 1))
	if a := w.must(200, "GET", "/v1/products?sort=name", "", "", "If-None-Match: "+etag); !strings.Contains(string(a.body), "999") {
		t.Errorf("after a change: %s", a.body)
	}
}

// A page that is kept tells of each variant what is so now, also where the product as a whole stays in stock.
func TestKeptPagesTellOfVariants(t *testing.T) {
	t.Parallel()
	w := newWorld(t, kittest.Databases(t)[0].URL(t))
	w.batch(tent)
	shown := func(want string) {
		t.Helper()
		kittest.Eventually(t, 10*time.Second, func() error {
			got := ""
			for _, v := range w.list("").Items[0].Variants {
				got += fmt.Sprint(v.SKU, "=", v.InStock, " ")
			}
			if got != want {
				return fmt.Errorf("shown is %s, want %s", got, want)
			}
			return nil
		})
	}
	w.publish(contract.StockChanged{SKU: "TENT-S", Available: 1, Version: 1}, contract.StockChanged{SKU: "TENT-M", Available: 1, Version: 1})
	shown("TENT-M=true TENT-S=true ")
	for version := int64(2); version < 8; version += 2 {
		w.publish(contract.StockChanged{SKU: "TENT-M", Available: 0, Version: version})
		shown("TENT-M=false TENT-S=true ")
		w.publish(contract.StockChanged{SKU: "TENT-M", Available: 1, Version: version + 1})
		shown("TENT-M=true TENT-S=true ")
	}
}

func TestOnlyStaffMayChange(t *testing.T) {
	t.Parallel()
	w := newWorld(t, kittest.Databases(t)[0].URL(t))
	for name, c := range map[string]struct {
		token string
		want  int
	}{
		"guest": {"", 401}, "customer": {w.token(auth.Customer), 403}, "other scope": {w.token(auth.Staff, "orders:*"), 403},
		"reader": {w.token(auth.Staff, "products:read"), 403},
	} {
		if got := w.call("POST", "/v1/admin/products/batch", c.token, `{"products":[`+mug+`]}`).code; got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}

// Two instances on one database show each other's changes.
func TestInstancesFollowEachOther(t *testing.T) {
	t.Parallel()
	for _, d := range kittest.Databases(t)[1:] {
		t.Run(d.Name, func(t *testing.T) {
			t.Parallel()
			url := d.URL(t)
			a, b := newWorld(t, url), newWorld(t, url)
			a.batch(tent + "," + mug)
			b.finds("?sort=name", "enamel-mug trekking-tent")
			b.finds("?category=tents&q=tent", "trekking-tent")
			b.batch(strings.Replace(mug, `"status":"active"`, `"status":"archived"`, 1))
			a.finds("?sort=name", "trekking-tent")
			a.publish(contract.StockChanged{SKU: "TENT-M", Available: 1, Version: 1})
			b.finds("?in_stock=true", "trekking-tent")
			var p item
			b.must(200, "GET", "/v1/products/trekking-tent", "", "").decode(t, &p)
			b.must(204, "DELETE", "/v1/admin/products/"+p.ID, b.staff, "", "If-Match: *")
			a.finds("", "")
		})
	}
}

// Callers who write the same SKUs at the same time make one product.
func TestUpsertsMeet(t *testing.T) {
	t.Parallel()
	everywhere(t, func(t *testing.T, w *world) {
		const callers = 8
		done := make(chan []string, callers)
		for range callers {
			go func() {
				a := w.call("POST", "/v1/admin/products/batch", w.staff, `{"products":[`+tent+","+mug+`]}`)
				done <- []string{fmt.Sprint(a.code), string(a.body)}
			}()
		}
		created := 0
		for range callers {
			a := <-done
			if a[0] != "200" {
				t.Errorf("%s %s", a[0], a[1])
			}
			created += strings.Count(a[1], `"created"`)
		}
		if created != 2 {
			t.Errorf("%d products were created, want 2", created)
		}
		if got := w.list("?sort=name").slugs(); got != "enamel-mug trekking-tent" {
			t.Errorf("the shop has %q", got)
		}
	})
}

func TestEventsCarryState(t *testing.T) {
	t.Parallel()
	w := newWorld(t, kittest.Databases(t)[0].URL(t))
	w.batch(strings.Replace(tent, `"status"`, `"tax_class":"reduced","status"`, 1))
	w.expect("product.created v1")
	w.mu.Lock()
	defer w.mu.Unlock()
	var e contract.ProductCreated
	if err := json.Unmarshal(w.seen[0].Data, &e); err != nil {
		t.Fatal(err)
	}
	p := e.Product
	if p.Slug != "trekking-tent" || p.Status != "active" || p.TaxClass != "reduced" || len(p.CategoryIDs) != 1 || len(p.Variants) != 2 ||
		p.Variants[0].SKU != "TENT-M" || len(p.Variants[0].Prices) != 2 || p.Version != 1 || w.seen[0].Subject != p.ID ||
		time.Since(w.seen[0].Time) > time.Minute {
		t.Errorf("event = %+v of %+v", p, w.seen[0])
	}
}
