package app

import (
	"context"
	"fmt"

	contract "emporium/contract/event"
	"emporium/kit/db"
	"emporium/kit/event"
	"emporium/services/notification/internal/campaign"
	"emporium/services/notification/internal/message"
)

// catalogue keeps the view of the products' categories, which audiences are chosen by.
func (a *App) catalogue() []event.Handler {
	if a.o.Offers.Store == nil {
		return nil
	}
	return []event.Handler{event.On(a.onProductCreated), event.On(a.onProductUpdated)}
}

func (a *App) onProductCreated(ctx context.Context, tx *db.Tx, batch []event.Of[contract.ProductCreated]) error {
	return onProduct(ctx, a, tx, batch, func(p *contract.ProductCreated) *contract.Product { return &p.Product })
}

func (a *App) onProductUpdated(ctx context.Context, tx *db.Tx, batch []event.Of[contract.ProductUpdated]) error {
	return onProduct(ctx, a, tx, batch, func(p *contract.ProductUpdated) *contract.Product { return &p.Product })
}

// onProduct notes categories. Those of deleted products stay: they were bought all the same.
func onProduct[T any](ctx context.Context, a *App, tx *db.Tx, batch []event.Of[T], read func(*T) *contract.Product) error {
	list := make([]campaign.Product, len(batch))
	for i := range batch {
		p := read(&batch[i].Payload)
		list[i] = campaign.Product{ID: p.ID, CategoryIDs: p.CategoryIDs, Version: p.Version}
	}
	return a.o.Offers.Store.PutCategories(ctx, tx, list)
}

// bought notes confirmed orders as purchases, and which campaigns led to them.
func (a *App) bought(ctx context.Context, tx *db.Tx, batch []event.Of[contract.OrderConfirmed]) error {
	if a.o.Offers.Store == nil {
		return nil
	}
	now := a.o.Clock.Now()
	list := make([]campaign.Purchase, 0, len(batch))
	keys := make([]string, 0, len(batch))
	var coupons []string
	for i := range batch {
		o := &batch[i].Payload.Order
		p := campaign.Purchase{OrderID: o.ID, UserID: o.CustomerID, Amount: o.Totals.Total.Amount, Currency: o.Totals.Total.Currency, At: o.PlacedAt}
		if o.Email != "" {
			p.Key = a.o.Offers.Signer.Key(message.Email, o.Email)
			keys = append(keys, p.Key)
		}
		for j := range o.Lines {
			if id := o.Lines[j].ProductID; id != "" {
				p.ProductIDs = append(p.ProductIDs, id)
			}
		}
		list = append(list, p)
		coupons = append(coupons, o.CouponCodes...)
	}
	if err := a.o.Offers.Store.AddPurchases(ctx, tx, list); err != nil {
		return fmt.Errorf("note purchases: %w", err)
	}
	byKey, byCoupon, err := a.o.Offers.Store.Led(ctx, tx, keys, coupons, now.Add(-campaign.AttributeWithin))
	if err != nil || len(byKey)+len(byCoupon) == 0 {
		return err
	}
	var sales []campaign.Sale
	for i := range batch {
		o := &batch[i].Payload.Order
		// A coupon tells more than a link that was followed.
		r, ok := byKey[list[i].Key]
		for _, code := range o.CouponCodes {
			if with, used := byCoupon[code]; used {
				r, ok = with, true
			}
		}
		if ok {
			sales = append(sales, campaign.Sale{OrderID: o.ID, CampaignID: r.CampaignID, RecipientID: r.ID, Variant: r.Variant, Total: o.Totals.Total, At: o.PlacedAt})
		}
	}
	return a.o.Offers.Store.AddSales(ctx, tx, sales)
}

// unbought takes cancelled orders out of the purchases again.
func (a *App) unbought(ctx context.Context, tx *db.Tx, batch []event.Of[contract.OrderCancelled]) error {
	if a.o.Offers.Store == nil {
		return nil
	}
	ids := make([]string, len(batch))
	for i := range batch {
		ids[i] = batch[i].Payload.Order.ID
	}
	return a.o.Offers.Store.CancelPurchases(ctx, tx, ids)
}
