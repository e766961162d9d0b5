package api

import (
	"time"

	"emporium/services/user/internal/account"
	"emporium/services/user/internal/app"
)

// User is an account as its owner sees it.
type User struct {
	ID            string    `json:"id" example:"usr_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Email         string    `json:"email" example:"ann@example.org"`
	Name          string    `json:"name" example:"Ann Example"`
	Locale        string    `json:"locale,omitempty" example:"de-AT" doc:"Language of messages, as a BCP 47 tag."`
	EmailVerified bool      `json:"email_verified"`
	SecondFactor  bool      `json:"second_factor" doc:"Signing in takes a one-time password besides the password."`
	Role          string    `json:"role" example:"customer" doc:"customer or staff"`
	Scopes        []string  `json:"scopes,omitempty" doc:"What a member of staff may do."`
	CreatedAt     time.Time `json:"created_at"`
	UpdatedAt     time.Time `json:"updated_at"`
}

// AdminUser is an account as staff see it.
type AdminUser struct {
	User
	Disabled bool  `json:"disabled"`
	Version  int64 `json:"version"`
}

// Tokens are what a sign-in gives.
type Tokens struct {
	AccessToken  string `json:"access_token" doc:"Send it as Authorization: Bearer."`
	RefreshToken string `json:"refresh_token" doc:"Gets the next pair of tokens, once."`
	TokenType    string `json:"token_type" example:"Bearer"`
	ExpiresIn    int64  `json:"expires_in" example:"600" doc:"Seconds for which the access token is valid."`
}

// SignedIn is a sign-in with its account.
type SignedIn struct {
	User User `json:"user"`
	Tokens
}

func toUser(a *account.Account) User {
	s := a.Snapshot()
	return User{ID: s.ID, Email: s.Email, Name: s.Name, Locale: s.Locale, EmailVerified: s.EmailVerified, SecondFactor: s.SecondFactor, Role: string(s.Role), Scopes: s.Scopes,
		CreatedAt: s.CreatedAt, UpdatedAt: s.UpdatedAt}
}

func toAdminUser(a *account.Account) AdminUser {
	s := a.Snapshot()
	return AdminUser{User: toUser(a), Disabled: s.Disabled, Version: s.Version}
}

func toTokens(g app.Grant, now time.Time) Tokens {
	return Tokens{AccessToken: g.Access, RefreshToken: g.Refresh, TokenType: "Bearer", ExpiresIn: int64(g.Expires.Sub(now).Round(time.Second) / time.Second)}
}

func toSignedIn(g app.Grant, now time.Time) SignedIn {
	return SignedIn{User: toUser(g.Account), Tokens: toTokens(g, now)}
}

// Address is an entry of an address book.
type Address struct {
	ID string `json:"id" example:"adr_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	AddressFields
	CreatedAt time.Time `json:"created_at"`
	UpdatedAt time.Time `json:"updated_at"`
}

// AddressFields are the parts of an address that its owner writes.
type AddressFields struct {
	Name            string `json:"name" minLength:"1" maxLength:"200" example:"Ann Example"`
	Company         string `json:"company,omitempty" maxLength:"200"`
	Line1           string `json:"line1" minLength:"1" maxLength:"200" example:"Main Street 1"`
	Line2           string `json:"line2,omitempty" maxLength:"200"`
	City            string `json:"city" minLength:"1" maxLength:"200" example:"Vienna"`
	Region          string `json:"region,omitempty" maxLength:"100"`
	PostalCode      string `json:"postal_code,omitempty" maxLength:"20" example:"1010"`
	Country         string `json:"country" minLength:"2" maxLength:"2" example:"AT" doc:"ISO 3166-1 code of two letters."`
	Phone           string `json:"phone,omitempty" maxLength:"40"`
	DefaultShipping bool   `json:"default_shipping,omitempty" doc:"Goods go there unless another address is chosen. One address has it at most."`
	DefaultBilling  bool   `json:"default_billing,omitempty" doc:"Invoices go there unless another address is chosen. One address has it at most."`
}

func toAddress(a account.Address) Address {
	return Address{ID: a.ID, CreatedAt: a.CreatedAt, UpdatedAt: a.UpdatedAt, AddressFields: AddressFields{
		Name: a.Name, Company: a.Company, Line1: a.Line1, Line2: a.Line2, City: a.City, Region: a.Region, PostalCode: a.PostalCode,
		Country: a.Country, Phone: a.Phone, DefaultShipping: a.DefaultShipping, DefaultBilling: a.DefaultBilling}}
}

func fromFields(f AddressFields) account.Address {
	return account.Address{Name: f.Name, Company: f.Company, Line1: f.Line1, Line2: f.Line2, City: f.City, Region: f.Region,
		PostalCode: f.PostalCode, Country: f.Country, Phone: f.Phone, DefaultShipping: f.DefaultShipping, DefaultBilling: f.DefaultBilling}
}
