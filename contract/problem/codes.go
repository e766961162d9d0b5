// Package problem is the table of error codes that belong to the shop. Every code an API answers stands here or in kit/fault.
package problem

import "emporium/kit/fault"

// Catalogue and stock.
var (
	UnknownVariant    = fault.Define("unknown_variant", 422, "There is no such variant")
	InsufficientStock = fault.Define("insufficient_stock", 409, "Not enough stock")
	SlugTaken         = fault.Define("slug_taken", 409, "The slug is taken")
	SKUTaken          = fault.Define("sku_taken", 409, "The SKU is taken")
	CategoryCycle     = fault.Define("category_cycle", 422, "A category cannot be its own ancestor")
	CategoryNotEmpty  = fault.Define("category_not_empty", 409, "The category is still in use")
)

// Carts and orders.
var (
	CartChanged       = fault.Define("cart_changed", 409, "The cart's total has changed")
	CartEmpty         = fault.Define("cart_empty", 409, "The cart is empty")
	CartOrdered       = fault.Define("cart_ordered", 409, "The cart has become an order")
	CurrencyMismatch  = fault.Define("currency_mismatch", 422, "Not sold in this currency")
	AddressRequired   = fault.Define("address_required", 422, "An address is required")
	EmailRequired     = fault.Define("email_required", 422, "An email address is required")
	ShippingMethod    = fault.Define("shipping_method_unavailable", 422, "The shipping method is not available")
	NotShipped        = fault.Define("not_shipped", 422, "The shop does not ship there or in this currency")
	CouponInvalid     = fault.Define("coupon_invalid", 422, "The coupon cannot be used")
	IllegalTransition = fault.Define("illegal_transition", 409, "The order's status does not allow this")
	OrderAlreadyPaid  = fault.Define("order_already_paid", 409, "The order is already paid")
	ReturnWindow      = fault.Define("return_window", 409, "The time for returns is over")
	RefundedMeanwhile = fault.Define("refunded_meanwhile", 409, "Other money went back meanwhile")
	QuantityLimit     = fault.Define("quantity_limit", 422, "The quantity is over the limit")
)

// Payments.
var (
	PaymentMethodUnavailable = fault.Define("payment_method_unavailable", 422, "The payment method is not available")
	ProviderUnavailable      = fault.Define("payment_provider_unavailable", 503, "The payment provider does not answer at the moment")
	PaymentDeclined          = fault.Define("payment_declined", 402, "The payment was declined")
	PaymentState             = fault.Define("payment_state", 409, "The payment's status does not allow this")
	RefundExceedsCaptured    = fault.Define("refund_exceeds_captured", 422, "More than was captured cannot be refunded")
	NothingLeft              = fault.Define("nothing_left", 409, "Nothing is left to refund")
	RefundLimit              = fault.Define("refund_limit", 422, "The refund is over the limit for staff")
	RefundWindow             = fault.Define("refund_time_limit_exceeded", 409, "The payment is too old to be refunded by its provider")
	PaymentDisputed          = fault.Define("payment_disputed", 409, "The payment is disputed")
	SecondPerson             = fault.Define("second_person_required", 403, "Another person has to approve this")
	RequestDecided           = fault.Define("request_decided", 409, "The request is decided already")
	DisputeClosed            = fault.Define("dispute_closed", 409, "Evidence is not taken any more")
	AmountTooSmall           = fault.Define("amount_too_small", 422, "The amount is below what the provider takes")
	AmountTooLarge           = fault.Define("amount_too_large", 422, "The amount is above what the provider is offered for")
	DecimalsNotSupported     = fault.Define("decimals_not_supported", 422, "The provider does not take this many decimals in the currency")
	VelocityLimit            = fault.Define("velocity_limit", 429, "Too many payments were declined")
	GiftCardInvalid          = fault.Define("gift_card_invalid", 422, "The gift card cannot be used")
	WebhookRefused           = fault.Define("webhook_refused", 400, "The delivery is not from the provider")
	CardDataRefused          = fault.Define("card_data_refused", 422, "Card numbers are not accepted here")
)

// Accounts.
var (
	CredentialsInvalid = fault.Define("credentials_invalid", 401, "Email or password is wrong")
	TokenInvalid       = fault.Define("token_invalid", 401, "The token is not valid")
	LinkInvalid        = fault.Define("link_invalid", 422, "The link is not valid")
	PasswordWeak       = fault.Define("password_weak", 422, "The password is not accepted")
	EmailTaken         = fault.Define("email_taken", 409, "The email address is taken")
	PasswordChange     = fault.Define("password_change_required", 403, "Choose a password of your own first")
	AccountDisabled    = fault.Define("account_disabled", 403, "The account is disabled")

	SecondFactorRequired = fault.Define("second_factor_required", 401, "A one-time password is needed, too")
	SecondFactorInvalid  = fault.Define("second_factor_invalid", 401, "The one-time password is not valid")
)
