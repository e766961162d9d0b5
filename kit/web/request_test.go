package web_test

import (
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
)

const good = `{"lines":[{"sku":"A","quantity":1}]}`

func TestOneParse(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	deep := func(n int) string {
		return `{"lines":[{"sku":"A","quantity":1,"meta":` + strings.Repeat("[", n) + strings.Repeat("]", n) + `}]}`
	}
	with := func(member string) string { return `{"lines":[{"sku":"A","quantity":1,` + member + `}]}` }
	for name, c := range map[string]struct {
		body   string
		status int
		at     string
	}{
		"good":                       {good, 201, ""},
		"white space around":         {" \n" + good + "\t\r\n", 201, ""},
		"escapes":                    {with(`"options":{"a\u00e4\ud83d\ude00":"\"\\\/\b\f\n\r\t"}`), 201, ""},
		"duplicate member":           {`{"lines":[{"sku":"A","quantity":1,"quantity":5}]}`, 400, "/lines/0/quantity duplicate_field"},
		"duplicate by escape":        {`{"lines":[{"sku":"A","quantity":1,"quantit\u0079":5}]}`, 400, "/lines/0/quantity duplicate_field"},
		"duplicate in a map":         {with(`"options":{"a":"1","a":"2"}`), 400, "/lines/0/options/a duplicate_field"},
		"duplicate in free JSON":     {with(`"meta":{"a":1,"a":2}`), 400, "/lines/0/meta/a duplicate_field"},
		"case variant beside":        {`{"lines":[{"sku":"A","quantity":1,"Quantity":-5}]}`, 422, "/lines/0/Quantity unknown_field"},
		"case variant alone":         {`{"lines":[{"sku":"A","QUANTITY":1}]}`, 422, "/lines/0/QUANTITY unknown_field, /lines/0/quantity required"},
		"long s folds to s":          {`{"lines":[{"\u017fku":"A","quantity":1}]}`, 422, "/lines/0 unknown_field, /lines/0/sku required"},
		"unknown member":             {with(`"admin":true`), 422, "/lines/0/admin unknown_field"},
		"unknown, not name-like":     {with(`"pass word!":true`), 422, "/lines/0 unknown_field"},
		"minimum":                    {`{"lines":[{"sku":"A","quantity":0}]}`, 422, "/lines/0/quantity minimum"},
		"maximum":                    {`{"lines":[{"sku":"A","quantity":1000}]}`, 422, "/lines/0/quantity maximum"},
		"narrow integer":             {with(`"small":128`), 422, "/lines/0/small maximum"},
		"missing":                    {`{"lines":[{}]}`, 422, "/lines/0/quantity required, /lines/0/sku required"},
		"wrong types":                {`{"lines":[{"sku":1,"quantity":"1"}]}`, 422, "/lines/0/quantity type, /lines/0/sku type"},
		"fraction":                   {`{"lines":[{"sku":"A","quantity":1.5}]}`, 422, "/lines/0/quantity type"},
		"exponent":                   {`{"lines":[{"sku":"A","quantity":1e2}]}`, 422, "/lines/0/quantity type"},
		"point zero":                 {`{"lines":[{"sku":"A","quantity":1.0}]}`, 422, "/lines/0/quantity type"},
		"point zero where floats go": {`{"weight":1.0,"lines":[{"sku":"A","quantity":1,"meta":[1e3]}]}`, 201, ""},
		"null member":                {with(`"options":null`), 422, "/lines/0/options type"},
		"null required":              {`{"lines":null}`, 422, "/lines type"},
		"null item":                  {`{"lines":[null]}`, 422, "/lines/0 type"},
		"null in free JSON":          {with(`"meta":{"a":null}`), 201, ""},
		"null body":                  {`null`, 422, " type"},
		"array body":                 {`[]`, 422, " type"},
		"too few items":              {`{"lines":[]}`, 422, "/lines min_items"},
		"too many items":             {`{"lines":[` + strings.Repeat(`{"sku":"A","quantity":1},`, 3) + `{"sku":"A","quantity":1}]}`, 422, "/lines max_items"},
		"email":                      {`{"email":"x","lines":[{"sku":"A","quantity":1}]}`, 422, "/email format"},
		"nested object":              {`{"address":{"city":""},"lines":[{"sku":"A","quantity":1}]}`, 422, "/address/city min_length"},
		"NaN":                        {with(`"meta":NaN`), 400, "/lines/0/meta syntax"},
		"Infinity":                   {with(`"meta":-Infinity`), 400, "/lines/0/meta syntax"},
		"huge float":                 {with(`"meta":1e999`), 400, "/lines/0/meta range"},
		"huge integer":               {with(`"meta":9007199254740993`), 400, "/lines/0/meta range"},
		"very huge integer":          {with(`"meta":` + strings.Repeat("9", 400)), 400, "/lines/0/meta range"},
		"largest exact integer":      {with(`"meta":-9007199254740991`), 201, ""},
		"leading zero":               {with(`"meta":01`), 400, "/lines/0/meta syntax"},
		"plus":                       {with(`"meta":+1`), 400, "/lines/0/meta syntax"},
		"no digits after the point":  {with(`"meta":1.`), 400, "/lines/0/meta syntax"},
		"no exponent":                {with(`"meta":1e`), 400, "/lines/0/meta syntax"},
		"hex":                        {with(`"meta":0x10`), 400, "/lines/0 syntax"},
		"comment":                    {`/**/` + good, 400, " syntax"},
		"trailing comma":             {`{"lines":[],}`, 400, " syntax"},
		"trailing garbage":           {good + `x`, 400, " syntax"},
		"second document":            {good + good, 400, " syntax"},
		"truncated":                  {good[:len(good)-3], 400, "/lines/0 syntax"},
		"byte order mark":            {"\xef\xbb\xbf" + good, 400, " syntax"},
		"invalid UTF-8":              {with("\"options\":{\"a\":\"\xff\"}"), 400, "/lines/0/options/a encoding"},
		"overlong UTF-8":             {with("\"options\":{\"a\":\"\xc0\xaf\"}"), 400, "/lines/0/options/a encoding"},
		"half a surrogate":           {with(`"options":{"a":"\ud800"}`), 400, "/lines/0/options/a encoding"},
		"two high surrogates":        {with(`"options":{"a":"\ud800\ud800"}`), 400, "/lines/0/options/a encoding"},
		"NUL":                        {with(`"options":{"a":"\u0000"}`), 400, "/lines/0/options/a encoding"},
		"control character":          {with("\"options\":{\"a\":\"\n\"}"), 400, "/lines/0/options/a syntax"},
		"bad escape":                 {with(`"options":{"a":"\x41"}`), 400, "/lines/0/options/a syntax"},
		"as deep as may be":          {deep(29), 201, ""},
		"too deep":                   {deep(30), 400, "/lines/0/meta" + strings.Repeat("/0", 29) + " depth"},
		"far too deep":               {`{"lines":` + strings.Repeat("[", 3000), 400, "/lines" + strings.Repeat("/0", 31) + " depth"},
		"only spaces":                {"  ", 400, " syntax"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := send(h, "POST", "/v1/carts", c.body)
			if w.Code != c.status {
				t.Fatalf("status = %d, want %d: %s", w.Code, c.status, w.Body)
			}
			if c.status == 201 {
				return
			}
			if got := problemOf(t, w).at(); got != c.at {
				t.Errorf("errors = %q, want %q", got, c.at)
			}
		})
	}
}

func TestBodyLimits(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	long := `{"lines":[{"sku":"A","quantity":1,"meta":"` + strings.Repeat("x", 5000) + `"}]}`
	exact := good + strings.Repeat(" ", 4096-len(good))
	for name, c := range map[string]struct {
		body    string
		headers []string
		chunked bool
		status  int
		code    string
	}{
		"exactly the limit":       {body: exact, status: 201},
		"one byte more":           {body: exact + " ", status: 413, code: "request_too_large"},
		"too long":                {body: long, status: 413, code: "request_too_large"},
		"too long, chunked":       {body: long, chunked: true, status: 413, code: "request_too_large"},
		"chunked":                 {body: good, chunked: true, status: 201},
		"no body":                 {status: 400, code: "malformed_request"},
		"charset":                 {body: good, headers: []string{"Content-Type: application/json; charset=UTF-8"}, status: 201},
		"capitals":                {body: good, headers: []string{"Content-Type: Application/JSON"}, status: 201},
		"other charset":           {body: good, headers: []string{"Content-Type: application/json; charset=latin1"}, status: 415, code: "unsupported_media_type"},
		"form":                    {body: good, headers: []string{"Content-Type: application/x-www-form-urlencoded"}, status: 415, code: "unsupported_media_type"},
		"text":                    {body: good, headers: []string{"Content-Type: text/plain"}, status: 415, code: "unsupported_media_type"},
		"merge patch on a POST":   {body: good, headers: []string{"Content-Type: application/merge-patch+json"}, status: 415, code: "unsupported_media_type"},
		"suffix json":             {body: good, headers: []string{"Content-Type: application/x+json"}, status: 415, code: "unsupported_media_type"},
		"no content type":         {body: good, headers: []string{"Content-Type: "}, status: 415, code: "unsupported_media_type"},
		"gzip":                    {body: good, headers: []string{"Content-Encoding: gzip"}, status: 415, code: "unsupported_media_type"},
		"identity":                {body: good, headers: []string{"Content-Encoding: identity"}, status: 201},
		"two cart tokens":         {body: good, headers: []string{"Cart-Token: a", "Cart-Token: b"}, status: 400, code: "malformed_request"},
		"headers are no identity": {body: good, headers: []string{"X-User-Id: usr_9", "X-User-Kind: staff", "X-Forwarded-User: root"}, status: 201},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var w *httptest.ResponseRecorder
			if c.chunked {
				r := httptest.NewRequest("POST", "/v1/carts", strings.NewReader(c.body))
				r.ContentLength = -1
				r.Header.Set("Content-Type", "application/json")
				w = httptest.NewRecorder()
				h.ServeHTTP(w, r)
			} else {
				w = send(h, "POST", "/v1/carts", c.body, c.headers...)
			}
			if w.Code != c.status {
				t.Fatalf("status = %d, want %d: %s", w.Code, c.status, w.Body)
			}
			if c.code != "" {
				if got := problemOf(t, w).Code; got != c.code {
					t.Errorf("code = %q, want %q", got, c.code)
				}
			} else if !strings.Contains(w.Body.String(), `"who":":"`) {
				t.Errorf("the caller must be anonymous: %s", w.Body)
			}
		})
	}
}

func TestQuery(t *testing.T) {
	t.Parallel()
	h := sample(nil).Handler()
	for name, c := range map[string]struct {
		query  string
		status int
		at     string
	}{
		"none":                 {"", 200, ""},
		"known":                {"?limit=2&price[gte]=5&in_stock=true", 200, ""},
		"encoded brackets":     {"?price%5Bgte%5D=5", 200, ""},
		"repeated, exploded":   {"?status=open&status=done", 200, ""},
		"empty parts":          {"?&limit=2&&", 200, ""},
		"unknown":              {"?limt=2", 422, "query.limt unknown_parameter"},
		"two unknown, sorted":  {"?b=1&a=2", 422, "query.a unknown_parameter, query.b unknown_parameter"},
		"unknown, no name":     {"?a%20secret!=2", 422, "query unknown_parameter"},
		"case variant":         {"?Limit=2", 422, "query.Limit unknown_parameter"},
		"twice":                {"?limit=2&limit=3", 422, "query.limit duplicate"},
		"twice, first empty":   {"?limit=&limit=3", 422, "query.limit duplicate"},
		"below":                {"?limit=0", 422, "query.limit minimum"},
		"above":                {"?limit=101", 422, "query.limit maximum"},
		"no number":            {"?limit=many", 422, "query.limit type"},
		"too large for 64 bit": {"?price[gte]=99999999999999999999", 422, "query.price[gte] type"},
		"other filter":         {"?price[lt]=5", 422, "query.price[lt] unknown_parameter"},
		"enum":                 {"?status=lost", 422, "query.status[0] enum"},
		"no boolean":           {"?in_stock=maybe", 422, "query.in_stock type"},
		"no value":             {"?in_stock", 400, ""},
		"semicolon":            {"?limit=2;status=open", 400, ""},
		"bad escape":           {"?limit=%zz", 400, ""},
		"NUL":                  {"?cursor=%00", 400, ""},
		"invalid UTF-8":        {"?cursor=%ff", 400, ""},
		"long cursor":          {"?cursor=" + strings.Repeat("a", 1025), 422, "query.cursor max_length"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := send(h, "GET", "/v1/lines"+c.query, "")
			if w.Code != c.status {
				t.Fatalf("status = %d, want %d: %s", w.Code, c.status, w.Body)
			}
			if c.status != 200 {
				if got := problemOf(t, w).at(); got != c.at {
					t.Errorf("errors = %q, want %q", got, c.at)
				}
			}
		})
	}
	w := send(h, "GET", "/v1/lines?limit=1&status=open&status=done", "")
	if want := `{"items":[{"sku":"open+done","quantity":0}]}`; strings.TrimSpace(w.Body.String()) != want {
		t.Errorf("body = %s, want %s", w.Body, want)
	}
}

func TestNothingSubmittedComesBack(t *testing.T) {
	t.Parallel()
	out := &logs{}
	h := sample(out).Handler()
	const canary = "s3cr3t!canary"
	for _, w := range []*httptest.ResponseRecorder{
		send(h, "POST", "/v1/carts", `{"email":"`+canary+`","lines":[{"sku":["`+canary+`"],"quantity":"`+canary+`"}]}`),
		send(h, "POST", "/v1/carts", `{"email":"`+canary+`@@","`+canary+`":1,"lines":"`+canary+`"}`),
		send(h, "POST", "/v1/carts", `{"lines":`+canary),
		send(h, "POST", "/v1/carts", `{"`+canary+`":1,"`+canary+`":2}`),
		send(h, "GET", "/v1/lines?status="+canary+"&limit="+canary, ""),
		send(h, "GET", "/v1/lines?"+canary+"=1", ""),
		send(h, "GET", "/v1/lines?limit=1&limit="+canary, ""),
		send(h, "GET", "/v1/things/"+canary+strings.Repeat("x", 30), ""),
		send(h, "GET", "/v1/lines", "", "Authorization: Bearer "+canary),
		send(h, "POST", "/v1/things/x/pay", `{"amount":"`+canary+`"}`, "Authorization: Bearer customer", "Idempotency-Key: k"),
		send(h, "GET", "/v1/"+canary, ""),
	} {
		if p := problemOf(t, w); strings.Contains(w.Body.String(), canary) {
			t.Errorf("%s answers what was sent: %s", p.Code, w.Body)
		}
	}
	if strings.Contains(strings.ReplaceAll(out.String(), "signature of "+canary, ""), canary) {
		t.Errorf("the log holds what was sent: %s", out)
	}
}

func TestErrorsAreBounded(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for i := range 300 {
		b.WriteString(`"k` + strconv.Itoa(i) + `":1,`)
	}
	w := send(sample(nil).Handler(), "POST", "/v1/carts", `{`+b.String()+`"lines":[]}`)
	if p := problemOf(t, w); len(p.Errors) != 32 {
		t.Errorf("%d errors, want 32", len(p.Errors))
	}
}
