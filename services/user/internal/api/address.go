package api

import (
	"context"
	"net/http"

	"emporium/kit/auth"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/user/internal/account"
)

func (h *handler) registerAddresses(a *web.API) {
	tags := []string{"Account"}
	web.Handle(a, web.Op{ID: "list-addresses", Method: http.MethodGet, Path: "/v1/me/addresses", Policy: web.Customer, Tags: tags,
		Summary: "List your addresses", Description: "All of them: an address book keeps 50."}, h.addresses)
	web.Handle(a, web.Op{ID: "create-address", Method: http.MethodPost, Path: "/v1/me/addresses", Policy: web.Customer, Tags: tags, MaxBody: maxBody,
		Summary: "Add an address", Status: http.StatusCreated, Location: "/v1/me/addresses/{id}", Errors: []fault.Code{fault.NotFound, fault.Conflict}}, h.createAddress)
	web.Handle(a, web.Op{ID: "get-address", Method: http.MethodGet, Path: "/v1/me/addresses/{id}", Policy: web.Customer, Tags: tags,
		Summary: "Read one of your addresses", Errors: []fault.Code{fault.NotFound}}, h.address)
	web.Handle(a, web.Op{ID: "update-address", Method: http.MethodPatch, Path: "/v1/me/addresses/{id}", Policy: web.Customer, Tags: tags, MaxBody: maxBody,
		Summary: "Change one of your addresses", Errors: []fault.Code{fault.NotFound, fault.PreconditionFailed}}, h.updateAddress)
	web.Handle(a, web.Op{ID: "delete-address", Method: http.MethodDelete, Path: "/v1/me/addresses/{id}", Policy: web.Customer, Tags: tags,
		Summary: "Delete one of your addresses", Errors: []fault.Code{fault.NotFound}}, h.deleteAddress)
}

type addressesOut struct {
	Body web.Page[Address]
}

func (h *handler) addresses(ctx context.Context, _ *struct{}) (*addressesOut, error) {
	book, err := h.o.App.Addresses(ctx, auth.From(ctx).ID)
	if err != nil {
		return nil, err
	}
	out := &addressesOut{}
	out.Body.Items = make([]Address, len(book))
	for i, e := range book {
		out.Body.Items[i] = toAddress(e)
	}
	return out, nil
}

type addressOut struct {
	ETag string `header:"ETag"`
	Body Address
}

func addressAnswer(a account.Address, err error) (*addressOut, error) {
	if err != nil {
		return nil, err
	}
	return &addressOut{ETag: web.ETag(a.Version), Body: toAddress(a)}, nil
}

type createAddressIn struct {
	Body AddressFields
}

func (h *handler) createAddress(ctx context.Context, in *createAddressIn) (*addressOut, error) {
	return addressAnswer(h.o.App.AddAddress(ctx, auth.From(ctx).ID, fromFields(in.Body)))
}

// AddressID names an address in the path.
type AddressID struct {
	ID string `path:"id" maxLength:"64" example:"adr_06f0z4q9y8r6m2k1t3w5x7a9b0"`
}

func (h *handler) address(ctx context.Context, in *AddressID) (*addressOut, error) {
	return addressAnswer(h.o.App.Address(ctx, auth.From(ctx).ID, in.ID))
}

// AddressPatch changes parts of an address; null empties one that may be empty.
type AddressPatch struct {
	Name            web.Optional[string] `json:"name" minLength:"1" maxLength:"200"`
	Company         web.Optional[string] `json:"company" maxLength:"200"`
	Line1           web.Optional[string] `json:"line1" minLength:"1" maxLength:"200"`
	Line2           web.Optional[string] `json:"line2" maxLength:"200" example:"Back door"`
	City            web.Optional[string] `json:"city" minLength:"1" maxLength:"200"`
	Region          web.Optional[string] `json:"region" maxLength:"100"`
	PostalCode      web.Optional[string] `json:"postal_code" maxLength:"20"`
	Country         web.Optional[string] `json:"country" minLength:"2" maxLength:"2"`
	Phone           web.Optional[string] `json:"phone" maxLength:"40"`
	DefaultShipping web.Optional[bool]   `json:"default_shipping"`
	DefaultBilling  web.Optional[bool]   `json:"default_billing"`
}

type updateAddressIn struct {
	AddressID
	IfMatch string `header:"If-Match"`
	Body    AddressPatch
}

func (h *handler) updateAddress(ctx context.Context, in *updateAddressIn) (*addressOut, error) {
	return addressAnswer(h.o.App.ChangeAddress(ctx, auth.From(ctx).ID, in.ID, ifMatch(in.IfMatch, false), in.Body.apply))
}

func (p *AddressPatch) apply(a *account.Address) {
	p.Name.Apply(&a.Name)
	p.Company.Apply(&a.Company)
	p.Line1.Apply(&a.Line1)
	p.Line2.Apply(&a.Line2)
	p.City.Apply(&a.City)
	p.Region.Apply(&a.Region)
	p.PostalCode.Apply(&a.PostalCode)
	p.Country.Apply(&a.Country)
	p.Phone.Apply(&a.Phone)
	p.DefaultShipping.Apply(&a.DefaultShipping)
	p.DefaultBilling.Apply(&a.DefaultBilling)
}

func (h *handler) deleteAddress(ctx context.Context, in *AddressID) (*struct{}, error) {
	return nil, h.o.App.DeleteAddress(ctx, auth.From(ctx).ID, in.ID)
}
