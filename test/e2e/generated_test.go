package e2e

import (
	"context"
	"net/http"
	"testing"

	orderapi "emporium/contract/api/order"
	paymentapi "emporium/contract/api/payment"
	userapi "emporium/contract/api/user"
	"emporium/kit/id"
)

// TestGeneratedClients buys with the clients that everybody can use: they are made of the documents, so that this also
// holds the documents to what the services do.
func TestGeneratedClients(t *testing.T) {
	t.Parallel()
	forEachTopology(t, func(t *testing.T, w *World) {
		ctx := t.Context()
		item := w.stock(t, article{Stock: 4, Price: eur(700)})[0]
		users, err := userapi.NewClientWithResponses(w.Base, userapi.WithHTTPClient(w.http))
		if err != nil {
			t.Fatal(err)
		}
		account, err := users.RegisterWithResponse(ctx, userapi.RegisterJSONRequestBody{Email: freshEmail(), Password: customerPassword, Name: "Ann"})
		if err != nil || account.JSON201 == nil {
			t.Fatalf("register: %v, %s", err, account.Body)
		}
		signed := func(_ context.Context, r *http.Request) error {
			r.Header.Set("Authorization", "Bearer "+account.JSON201.AccessToken)
			return nil
		}
		orders, err := orderapi.NewClientWithResponses(w.Base, orderapi.WithHTTPClient(w.http), orderapi.WithRequestEditorFn(signed))
		if err != nil {
			t.Fatal(err)
		}
		basket, err := orders.CreateCartWithResponse(ctx, orderapi.CreateCartJSONRequestBody{Currency: "EUR", Lines: &[]orderapi.LineInput{{Sku: &item.SKU, Quantity: 2}}})
		if err != nil || basket.JSON201 == nil {
			t.Fatalf("create a cart: %v, %s", err, basket.Body)
		}
		wait, email, code := "wait=10", account.JSON201.User.Email, "N1 9GU"
		sandbox, card := "sandbox", "card"
		placed, err := orders.PlaceOrderWithResponse(ctx, &orderapi.PlaceOrderParams{IdempotencyKey: id.New("key"), Prefer: &wait}, orderapi.PlaceOrderJSONRequestBody{
			CartID: basket.JSON201.ID, Email: &email, Payment: &orderapi.PaymentInput{Provider: &sandbox, Method: &card},
			ShippingAddress: &orderapi.Address{Name: "Ann Example", Line1: "1 High Street", City: "London", PostalCode: &code, Country: "GB"},
		})
		if err != nil || placed.JSON201 == nil || placed.JSON201.Status != "confirmed" {
			t.Fatalf("place an order: %v, %s", err, placed.Body)
		}
		w.client().as(account.JSON201.AccessToken).awaitPayment(t, placed.JSON201.ID, "captured")
		payments, err := paymentapi.NewClientWithResponses(w.Base, paymentapi.WithHTTPClient(w.http), paymentapi.WithRequestEditorFn(signed))
		if err != nil {
			t.Fatal(err)
		}
		paid, err := payments.GetPaymentWithResponse(ctx, *placed.JSON201.Payment.ID, nil)
		if err != nil || paid.JSON200 == nil || paid.JSON200.Captured.Amount != placed.JSON201.Totals.Total.Amount {
			t.Errorf("read the payment: %v, %s", err, paid.Body)
		}
		refused, err := orders.PlaceOrderWithResponse(ctx, &orderapi.PlaceOrderParams{IdempotencyKey: id.New("key")}, orderapi.PlaceOrderJSONRequestBody{CartID: basket.JSON201.ID})
		if err != nil || refused.ApplicationProblemJSON409 == nil || refused.ApplicationProblemJSON409.Code != "cart_ordered" {
			t.Errorf("order the cart again: %v, %s", err, refused.Body)
		}
	})
}
