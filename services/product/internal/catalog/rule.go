package catalog

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"emporium/kit/fault"
	"emporium/kit/money"
)

// Limits of a product. They keep one product's event and page within what every part of the system carries.
const (
	MaxName        = 600    // characters
	MaxSlug        = 120    // characters
	MaxDescription = 50_000 // characters
	MaxBrand       = 200    // characters
	MaxSKU         = 64     // bytes
	MaxCategories  = 50
	MaxAttributes  = 100
	MaxImages      = 50
	MaxOptions     = 5
	MaxVariants    = 250
	MaxPrices      = 50
	// MaxPrice is in minor units; it leaves room for any sum of a cart in 64 bits.
	MaxPrice = 1_000_000_000_000
)

// finder gathers everything that is wrong, so that a caller can mend all of it at once.
type finder struct{ err *fault.Error }

func (f *finder) add(pointer, code, message string) {
	if f.err == nil {
		f.err = fault.New(fault.Invalid, "The product breaks a rule; see errors.")
	}
	f.err.At(pointer, code, message)
}

func (f *finder) text(pointer, s string, minimum, maximum int) {
	n := utf8.RuneCountInString(s)
	switch {
	case !utf8.ValidString(s) || strings.ContainsFunc(s, forbidden):
		f.add(pointer, "invalid_characters", "Control characters are not allowed.")
	case n < minimum:
		f.add(pointer, "required", "This must not be empty.")
	case n > maximum:
		f.add(pointer, "too_long", fmt.Sprintf("At most %d characters.", maximum))
	}
}

// forbidden lets line breaks and tabs pass: descriptions have them.
func forbidden(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\r'
}

func (f *finder) done() error {
	if f.err == nil {
		return nil
	}
	return f.err
}

// validate checks content in normal form.
func (c Content) validate() error {
	var f finder
	f.text("/name", c.Name, 1, MaxName)
	f.text("/description", c.Description, 0, MaxDescription)
	f.text("/brand", c.Brand, 0, MaxBrand)
	if !ValidSlug(c.Slug) {
		f.add("/slug", "invalid_slug", fmt.Sprintf("A slug is 1 to %d lower-case letters and digits, with single hyphens between.", MaxSlug))
	}
	if c.TaxClass != "" && (len(c.TaxClass) > 32 || !ValidSlug(c.TaxClass)) {
		f.add("/tax_class", "invalid_tax_class", "A tax class is 1 to 32 lower-case letters and digits, with single hyphens between.")
	}
	switch c.Status {
	case Active, Draft, Archived:
	default:
		f.add("/status", "unknown_status", "The status is active, draft or archived.")
	}
	if len(c.CategoryIDs) > MaxCategories {
		f.add("/category_ids", "too_many", fmt.Sprintf("At most %d categories.", MaxCategories))
	}
	if len(c.Attributes) > MaxAttributes {
		f.add("/attributes", "too_many", fmt.Sprintf("At most %d attributes.", MaxAttributes))
	}
	for k, v := range c.Attributes {
		at := "/attributes/" + escape(k)
		f.text(at, k, 1, 100)
		f.text(at, v, 1, 1000)
	}
	c.checkImages(&f)
	c.checkOptions(&f)
	c.checkVariants(&f)
	return f.done()
}

func (c Content) checkImages(f *finder) {
	if len(c.Images) > MaxImages {
		f.add("/images", "too_many", fmt.Sprintf("At most %d images.", MaxImages))
	}
	for i, img := range c.Images {
		u, err := url.Parse(img.URL)
		if err != nil || len(img.URL) > 2000 || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
			f.add(fmt.Sprintf("/images/%d/url", i), "invalid_url", "An image is an http or https address.")
		}
		f.text(fmt.Sprintf("/images/%d/alt", i), img.Alt, 0, 500)
	}
}

func (c Content) checkOptions(f *finder) {
	if len(c.Options) > MaxOptions {
		f.add("/options", "too_many", fmt.Sprintf("At most %d options.", MaxOptions))
	}
	names := make(map[string]bool, len(c.Options))
	for i, o := range c.Options {
		at := fmt.Sprintf("/options/%d", i)
		f.text(at+"/name", o.Name, 1, 100)
		if names[o.Name] {
			f.add(at+"/name", "duplicate", "Two options have this name.")
		}
		names[o.Name] = true
		values := make(map[string]bool, len(o.Values))
		for j, v := range o.Values {
			f.text(fmt.Sprintf("%s/values/%d", at, j), v, 1, 200)
			if values[v] {
				f.add(fmt.Sprintf("%s/values/%d", at, j), "duplicate", "The option has this value twice.")
			}
			values[v] = true
		}
		if len(o.Values) == 0 {
			f.add(at+"/values", "required", "An option needs at least one value.")
		}
	}
}

func (c Content) checkVariants(f *finder) {
	switch {
	case len(c.Variants) == 0:
		f.add("/variants", "required", "A product has at least one variant.")
	case len(c.Variants) > MaxVariants:
		f.add("/variants", "too_many", fmt.Sprintf("At most %d variants.", MaxVariants))
		return
	}
	skus := make(map[string]bool, len(c.Variants))
	choices := make(map[string]bool, len(c.Variants))
	for i, v := range c.Variants {
		at := fmt.Sprintf("/variants/%d", i)
		if !ValidSKU(v.SKU) {
			f.add(at+"/sku", "invalid_sku", fmt.Sprintf("A SKU is 1 to %d printable characters.", MaxSKU))
		} else if skus[v.SKU] {
			f.add(at+"/sku", "duplicate", "Two variants have this SKU.")
		}
		skus[v.SKU] = true
		if v.WeightGrams < 0 || v.WeightGrams > 100_000_000 {
			f.add(at+"/weight_grams", "out_of_range", "The weight is in grams, from 0 to 100 tonnes.")
		}
		c.checkChoice(f, at, v, choices)
		checkPrices(f, at, v)
	}
}

// checkChoice makes sure that a shopper's choice leads to one variant.
func (c Content) checkChoice(f *finder, at string, v Variant, seen map[string]bool) {
	var key strings.Builder
	for _, o := range c.Options {
		value, ok := v.Options[o.Name]
		if !ok {
			f.add(at+"/options/"+escape(o.Name), "required", "The variant needs a value for this option.")
			continue
		}
		known := false
		for _, k := range o.Values {
			known = known || k == value
		}
		if !known {
			f.add(at+"/options/"+escape(o.Name), "unknown_value", "The option does not have this value.")
		}
		key.WriteString(value)
		key.WriteByte(0)
	}
	if len(v.Options) > len(c.Options) {
		f.add(at+"/options", "unknown_option", "The product does not have one of these options.")
	}
	if seen[key.String()] {
		f.add(at+"/options", "duplicate", "Another variant has the same option values.")
	}
	seen[key.String()] = true
}

func checkPrices(f *finder, at string, v Variant) {
	if len(v.Prices) > MaxPrices {
		f.add(at+"/prices", "too_many", fmt.Sprintf("At most %d prices.", MaxPrices))
		return
	}
	for j, p := range v.Prices {
		where := fmt.Sprintf("%s/prices/%d", at, j)
		if !validCurrency(p.Currency) {
			f.add(where+"/currency", "unknown_currency", "A currency is an ISO 4217 code such as EUR.")
		}
		if p.Amount < 0 || p.Amount > MaxPrice {
			f.add(where+"/amount", "out_of_range", fmt.Sprintf("A price is from 0 to %d minor units.", int64(MaxPrice)))
		}
		if j > 0 && v.Prices[j-1].Currency == p.Currency {
			f.add(where+"/currency", "duplicate", "The variant has two prices in this currency.")
		}
	}
}

// ValidSKU reports whether s can be a SKU: 1 to 64 bytes of printable characters, without blanks at its ends.
func ValidSKU(s string) bool {
	if s == "" || len(s) > MaxSKU || strings.TrimSpace(s) != s || !utf8.ValidString(s) {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) })
}

func validCurrency(s string) bool {
	_, known := money.Exponent(s)
	return known
}

// escape makes a name a part of a JSON pointer.
func escape(s string) string { return strings.NewReplacer("~", "~0", "/", "~1").Replace(s) }

func invalidVariantID(i int) error {
	return fault.New(fault.Invalid, "A variant has an id that the product does not have; leave the id out for a new variant.").
		At(fmt.Sprintf("/variants/%d/id", i), "unknown_variant", "The product has no variant with this id.")
}

func immutableSKU(i int) error {
	return fault.New(fault.Invalid, "A SKU never changes; add a new variant and remove the old one instead.").
		At(fmt.Sprintf("/variants/%d/sku", i), "immutable", "The SKU of a variant never changes.")
}
