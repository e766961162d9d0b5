package account

import (
	"strings"
	"time"
	"unicode/utf8"

	"emporium/kit/country"
	"emporium/kit/fault"
	"emporium/kit/prose"
)

// MaxAddresses is how many addresses one account keeps.
const MaxAddresses = 50

// Address is an entry of an account's address book.
type Address struct {
	ID, UserID                                                            string
	Name, Company, Line1, Line2, City, Region, PostalCode, Country, Phone string
	// DefaultShipping and DefaultBilling mark at most one address of the book each.
	DefaultShipping, DefaultBilling bool
	CreatedAt, UpdatedAt            time.Time
	Version                         int64
}

// Normalize takes space from around the address's parts, sets the country in capitals, and refuses what is no address.
// The country must be one that there is, as checkout has it: a book keeps nothing that no order could be sent to. To which of
// them the shop sends is checkout's to know.
func (a *Address) Normalize() error {
	err := fault.New(fault.Invalid, "The address cannot be used as it is; see errors.")
	check := func(field string, value *string, required bool, limit int) {
		*value = prose.Line(*value)
		switch {
		case required && *value == "":
			err.At("/"+field, "required", "is required")
		case utf8.RuneCountInString(*value) > limit:
			err.At("/"+field, "too_long", "is too long")
		case strings.ContainsFunc(*value, prose.Unwritable):
			err.At("/"+field, "not_text", "must be printable")
		}
	}
	check("name", &a.Name, true, 200)
	check("company", &a.Company, false, 200)
	check("line1", &a.Line1, true, 200)
	check("line2", &a.Line2, false, 200)
	check("city", &a.City, true, 200)
	check("region", &a.Region, false, 100)
	check("postal_code", &a.PostalCode, false, 20)
	check("phone", &a.Phone, false, 40)
	a.Country = strings.ToUpper(strings.TrimSpace(a.Country))
	if !country.Known(a.Country) {
		err.At("/country", "unknown_country", "must be an ISO 3166-1 code of two letters such as DE")
	}
	if len(err.Details) > 0 {
		return err
	}
	return nil
}
