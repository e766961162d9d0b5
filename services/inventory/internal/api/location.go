package api

import (
	"context"
	"net/http"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/inventory/internal/stock"
)

type locationsOut struct {
	Body struct {
		Items []Location `json:"items"`
	}
}

func (h *handler) listLocations(ctx context.Context, _ *struct{}) (*locationsOut, error) {
	list, err := h.o.App.Locations(ctx)
	if err != nil {
		return nil, err
	}
	out := &locationsOut{}
	out.Body.Items = make([]Location, len(list))
	for i, l := range list {
		out.Body.Items[i] = toLocation(l)
	}
	return out, nil
}

type createLocationIn struct {
	Body struct {
		Name     string `json:"name" minLength:"1" maxLength:"200" example:"Warehouse North"`
		Priority int64  `json:"priority,omitempty" minimum:"0" maximum:"1000000" default:"100" doc:"Stock is taken from the location with the lowest one first."`
	}
}

type locationOut struct {
	ETag string `header:"ETag"`
	Body Location
}

func (h *handler) createLocation(ctx context.Context, in *createLocationIn) (*locationOut, error) {
	return nil, once(ctx, h, http.StatusCreated, func(tx *db.Tx) (Location, error) {
		l, err := h.o.App.AddLocation(ctx, tx, in.Body.Name, in.Body.Priority)
		return toLocation(l), err
	})
}

// LocationInput names a location in the path.
type LocationInput struct {
	ID string `path:"id" maxLength:"64" example:"loc_main"`
}

func (h *handler) getLocation(ctx context.Context, in *LocationInput) (*locationOut, error) {
	l, err := h.o.App.Location(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &locationOut{ETag: web.ETag(l.Version), Body: toLocation(l)}, nil
}

type updateLocationIn struct {
	LocationInput
	IfMatch string `header:"If-Match"`
	Body    struct {
		Name     web.Optional[string] `json:"name" minLength:"1" maxLength:"200" example:"Warehouse North"`
		Priority web.Optional[int64]  `json:"priority" minimum:"0" maximum:"1000000"`
	}
}

func (h *handler) updateLocation(ctx context.Context, in *updateLocationIn) (*locationOut, error) {
	b := in.Body
	if b.Name.Null || b.Priority.Null {
		return nil, fault.New(fault.Invalid, "A location always has a name and a priority.").At("", "null", "must not be null")
	}
	l, err := h.o.App.ChangeLocation(ctx, in.ID, match(in.IfMatch), func(l *stock.Location) {
		b.Name.Apply(&l.Name)
		b.Priority.Apply(&l.Priority)
	})
	if err != nil {
		return nil, err
	}
	return &locationOut{ETag: web.ETag(l.Version), Body: toLocation(l)}, nil
}

type deleteLocationIn struct {
	LocationInput
	IfMatch string `header:"If-Match"`
}

func (h *handler) deleteLocation(ctx context.Context, in *deleteLocationIn) (*struct{}, error) {
	return nil, h.o.App.RemoveLocation(ctx, in.ID, match(in.IfMatch))
}
