package store

import (
	"strings"

	"emporium/kit/db"
	"emporium/services/user/internal/account"
)

var accountColumns = []string{"id", "email", "name", "locale", "role", "scopes", "disabled", "email_verified", "erased",
	"second_factor", "created_at", "updated_at", "version"}

const selectAccount = `SELECT id, email, name, locale, role, scopes, disabled, email_verified, erased, second_factor, created_at, updated_at, version FROM account`

type accountRow struct {
	ID            string `db:"id"`
	Email         string `db:"email"`
	Name          string `db:"name"`
	Locale        string `db:"locale"`
	Role          string `db:"role"`
	Scopes        string `db:"scopes"`
	Disabled      bool   `db:"disabled"`
	EmailVerified bool   `db:"email_verified"`
	Erased        bool   `db:"erased"`
	SecondFactor  bool   `db:"second_factor"`
	CreatedAt     int64  `db:"created_at"`
	UpdatedAt     int64  `db:"updated_at"`
	Version       int64  `db:"version"`
}

func (r *accountRow) account() *account.Account {
	return account.Load(account.Snapshot{
		ID: r.ID, Email: r.Email, Name: r.Name, Locale: r.Locale, Role: account.Role(r.Role), Scopes: strings.Fields(r.Scopes),
		Disabled: r.Disabled, EmailVerified: r.EmailVerified, Erased: r.Erased, SecondFactor: r.SecondFactor,
		CreatedAt: db.Time(r.CreatedAt), UpdatedAt: db.Time(r.UpdatedAt), Version: r.Version,
	})
}

func accountValues(a *account.Account) []any {
	s := a.Snapshot()
	return []any{s.ID, s.Email, s.Name, s.Locale, string(s.Role), joinScopes(s.Scopes), bit(s.Disabled), bit(s.EmailVerified), bit(s.Erased), bit(s.SecondFactor),
		db.Micros(s.CreatedAt), db.Micros(s.UpdatedAt), s.Version}
}

func joinScopes(scopes []string) string { return strings.Join(scopes, " ") }

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

var addressColumns = []string{"id", "user_id", "name", "company", "line1", "line2", "city", "region", "postal_code", "country", "phone",
	"default_shipping", "default_billing", "created_at", "updated_at", "version"}

var addressUpdates = []string{"name", "company", "line1", "line2", "city", "region", "postal_code", "country", "phone",
	"default_shipping", "default_billing", "updated_at", "version"}

const selectAddress = `SELECT id, user_id, name, company, line1, line2, city, region, postal_code, country, phone,
	default_shipping, default_billing, created_at, updated_at, version FROM address`

type addressRow struct {
	ID              string `db:"id"`
	UserID          string `db:"user_id"`
	Name            string `db:"name"`
	Company         string `db:"company"`
	Line1           string `db:"line1"`
	Line2           string `db:"line2"`
	City            string `db:"city"`
	Region          string `db:"region"`
	PostalCode      string `db:"postal_code"`
	Country         string `db:"country"`
	Phone           string `db:"phone"`
	DefaultShipping bool   `db:"default_shipping"`
	DefaultBilling  bool   `db:"default_billing"`
	CreatedAt       int64  `db:"created_at"`
	UpdatedAt       int64  `db:"updated_at"`
	Version         int64  `db:"version"`
}

func (r *addressRow) address() account.Address {
	return account.Address{
		ID: r.ID, UserID: r.UserID, Name: r.Name, Company: r.Company, Line1: r.Line1, Line2: r.Line2, City: r.City, Region: r.Region,
		PostalCode: r.PostalCode, Country: r.Country, Phone: r.Phone, DefaultShipping: r.DefaultShipping, DefaultBilling: r.DefaultBilling,
		CreatedAt: db.Time(r.CreatedAt), UpdatedAt: db.Time(r.UpdatedAt), Version: r.Version,
	}
}

func addressValues(a account.Address) []any {
	return []any{a.ID, a.UserID, a.Name, a.Company, a.Line1, a.Line2, a.City, a.Region, a.PostalCode, a.Country, a.Phone,
		bit(a.DefaultShipping), bit(a.DefaultBilling), db.Micros(a.CreatedAt), db.Micros(a.UpdatedAt), a.Version}
}
