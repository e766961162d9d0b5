// Code generated from openapi.yaml. DO NOT EDIT.

// Package notification is the client of the notification service, generated from openapi.yaml beside it.
package notification

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/oapi-codegen/runtime"
)

// Defines values for CampaignStatus.
const (
	CampaignStatusCancelled CampaignStatus = "cancelled"
	CampaignStatusCompleted CampaignStatus = "completed"
	CampaignStatusDraft     CampaignStatus = "draft"
	CampaignStatusPaused    CampaignStatus = "paused"
	CampaignStatusRunning   CampaignStatus = "running"
	CampaignStatusScheduled CampaignStatus = "scheduled"
)

// Valid indicates whether the value is a known member of the CampaignStatus enum.
func (e CampaignStatus) Valid() bool {
	switch e {
	case CampaignStatusCancelled:
		return true
	case CampaignStatusCompleted:
		return true
	case CampaignStatusDraft:
		return true
	case CampaignStatusPaused:
		return true
	case CampaignStatusRunning:
		return true
	case CampaignStatusScheduled:
		return true
	default:
		return false
	}
}

// Defines values for ConsentChannel.
const (
	ConsentChannelEmail ConsentChannel = "email"
	ConsentChannelSms   ConsentChannel = "sms"
)

// Valid indicates whether the value is a known member of the ConsentChannel enum.
func (e ConsentChannel) Valid() bool {
	switch e {
	case ConsentChannelEmail:
		return true
	case ConsentChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for ConsentPurpose.
const (
	ConsentPurposePromotional   ConsentPurpose = "promotional"
	ConsentPurposeTransactional ConsentPurpose = "transactional"
)

// Valid indicates whether the value is a known member of the ConsentPurpose enum.
func (e ConsentPurpose) Valid() bool {
	switch e {
	case ConsentPurposePromotional:
		return true
	case ConsentPurposeTransactional:
		return true
	default:
		return false
	}
}

// Defines values for ConsentState.
const (
	ConsentStateGranted   ConsentState = "granted"
	ConsentStatePending   ConsentState = "pending"
	ConsentStateWithdrawn ConsentState = "withdrawn"
)

// Valid indicates whether the value is a known member of the ConsentState enum.
func (e ConsentState) Valid() bool {
	switch e {
	case ConsentStateGranted:
		return true
	case ConsentStatePending:
		return true
	case ConsentStateWithdrawn:
		return true
	default:
		return false
	}
}

// Defines values for NotificationStatus.
const (
	NotificationStatusCancelled  NotificationStatus = "cancelled"
	NotificationStatusFailed     NotificationStatus = "failed"
	NotificationStatusQueued     NotificationStatus = "queued"
	NotificationStatusSending    NotificationStatus = "sending"
	NotificationStatusSent       NotificationStatus = "sent"
	NotificationStatusSuppressed NotificationStatus = "suppressed"
)

// Valid indicates whether the value is a known member of the NotificationStatus enum.
func (e NotificationStatus) Valid() bool {
	switch e {
	case NotificationStatusCancelled:
		return true
	case NotificationStatusFailed:
		return true
	case NotificationStatusQueued:
		return true
	case NotificationStatusSending:
		return true
	case NotificationStatusSent:
		return true
	case NotificationStatusSuppressed:
		return true
	default:
		return false
	}
}

// Defines values for PlanChannel.
const (
	PlanChannelEmail PlanChannel = "email"
	PlanChannelSms   PlanChannel = "sms"
)

// Valid indicates whether the value is a known member of the PlanChannel enum.
func (e PlanChannel) Valid() bool {
	switch e {
	case PlanChannelEmail:
		return true
	case PlanChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for PreferenceChannel.
const (
	PreferenceChannelEmail PreferenceChannel = "email"
	PreferenceChannelSms   PreferenceChannel = "sms"
)

// Valid indicates whether the value is a known member of the PreferenceChannel enum.
func (e PreferenceChannel) Valid() bool {
	switch e {
	case PreferenceChannelEmail:
		return true
	case PreferenceChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for PreferencePurpose.
const (
	PreferencePurposePromotional   PreferencePurpose = "promotional"
	PreferencePurposeTransactional PreferencePurpose = "transactional"
)

// Valid indicates whether the value is a known member of the PreferencePurpose enum.
func (e PreferencePurpose) Valid() bool {
	switch e {
	case PreferencePurposePromotional:
		return true
	case PreferencePurposeTransactional:
		return true
	default:
		return false
	}
}

// Defines values for PreferenceState.
const (
	PreferenceStateAlways    PreferenceState = "always"
	PreferenceStateGranted   PreferenceState = "granted"
	PreferenceStateNone      PreferenceState = "none"
	PreferenceStatePending   PreferenceState = "pending"
	PreferenceStateWithdrawn PreferenceState = "withdrawn"
)

// Valid indicates whether the value is a known member of the PreferenceState enum.
func (e PreferenceState) Valid() bool {
	switch e {
	case PreferenceStateAlways:
		return true
	case PreferenceStateGranted:
		return true
	case PreferenceStateNone:
		return true
	case PreferenceStatePending:
		return true
	case PreferenceStateWithdrawn:
		return true
	default:
		return false
	}
}

// Defines values for ProofAction.
const (
	ProofActionAsked     ProofAction = "asked"
	ProofActionErased    ProofAction = "erased"
	ProofActionGranted   ProofAction = "granted"
	ProofActionWithdrawn ProofAction = "withdrawn"
)

// Valid indicates whether the value is a known member of the ProofAction enum.
func (e ProofAction) Valid() bool {
	switch e {
	case ProofActionAsked:
		return true
	case ProofActionErased:
		return true
	case ProofActionGranted:
		return true
	case ProofActionWithdrawn:
		return true
	default:
		return false
	}
}

// Defines values for ProofPurpose.
const (
	ProofPurposePromotional   ProofPurpose = "promotional"
	ProofPurposeTransactional ProofPurpose = "transactional"
)

// Valid indicates whether the value is a known member of the ProofPurpose enum.
func (e ProofPurpose) Valid() bool {
	switch e {
	case ProofPurposePromotional:
		return true
	case ProofPurposeTransactional:
		return true
	default:
		return false
	}
}

// Defines values for ProofSource.
const (
	ProofSourceAccount       ProofSource = "account"
	ProofSourceAddressChange ProofSource = "address_change"
	ProofSourceErasure       ProofSource = "erasure"
	ProofSourceForm          ProofSource = "form"
	ProofSourceLink          ProofSource = "link"
	ProofSourceOneClick      ProofSource = "one_click"
	ProofSourceSms           ProofSource = "sms"
	ProofSourceStaff         ProofSource = "staff"
)

// Valid indicates whether the value is a known member of the ProofSource enum.
func (e ProofSource) Valid() bool {
	switch e {
	case ProofSourceAccount:
		return true
	case ProofSourceAddressChange:
		return true
	case ProofSourceErasure:
		return true
	case ProofSourceForm:
		return true
	case ProofSourceLink:
		return true
	case ProofSourceOneClick:
		return true
	case ProofSourceSms:
		return true
	case ProofSourceStaff:
		return true
	default:
		return false
	}
}

// Defines values for SubscribeOutBodyStatus.
const (
	ConfirmationRequested SubscribeOutBodyStatus = "confirmation_requested"
)

// Valid indicates whether the value is a known member of the SubscribeOutBodyStatus enum.
func (e SubscribeOutBodyStatus) Valid() bool {
	switch e {
	case ConfirmationRequested:
		return true
	default:
		return false
	}
}

// Defines values for SuppressInBodyChannel.
const (
	SuppressInBodyChannelEmail SuppressInBodyChannel = "email"
	SuppressInBodyChannelSms   SuppressInBodyChannel = "sms"
)

// Valid indicates whether the value is a known member of the SuppressInBodyChannel enum.
func (e SuppressInBodyChannel) Valid() bool {
	switch e {
	case SuppressInBodyChannelEmail:
		return true
	case SuppressInBodyChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for SuppressionReason.
const (
	SuppressionReasonComplaint  SuppressionReason = "complaint"
	SuppressionReasonHardBounce SuppressionReason = "hard_bounce"
	SuppressionReasonOptedOut   SuppressionReason = "opted_out"
	SuppressionReasonStaff      SuppressionReason = "staff"
)

// Valid indicates whether the value is a known member of the SuppressionReason enum.
func (e SuppressionReason) Valid() bool {
	switch e {
	case SuppressionReasonComplaint:
		return true
	case SuppressionReasonHardBounce:
		return true
	case SuppressionReasonOptedOut:
		return true
	case SuppressionReasonStaff:
		return true
	default:
		return false
	}
}

// Defines values for WebhookDeliveryStatus.
const (
	WebhookDeliveryStatusDelivered WebhookDeliveryStatus = "delivered"
	WebhookDeliveryStatusFailed    WebhookDeliveryStatus = "failed"
	WebhookDeliveryStatusPending   WebhookDeliveryStatus = "pending"
	WebhookDeliveryStatusSending   WebhookDeliveryStatus = "sending"
)

// Valid indicates whether the value is a known member of the WebhookDeliveryStatus enum.
func (e WebhookDeliveryStatus) Valid() bool {
	switch e {
	case WebhookDeliveryStatusDelivered:
		return true
	case WebhookDeliveryStatusFailed:
		return true
	case WebhookDeliveryStatusPending:
		return true
	case WebhookDeliveryStatusSending:
		return true
	default:
		return false
	}
}

// Defines values for WebhookEndpointStatus.
const (
	Disabled WebhookEndpointStatus = "disabled"
	Enabled  WebhookEndpointStatus = "enabled"
)

// Valid indicates whether the value is a known member of the WebhookEndpointStatus enum.
func (e WebhookEndpointStatus) Valid() bool {
	switch e {
	case Disabled:
		return true
	case Enabled:
		return true
	default:
		return false
	}
}

// Defines values for AdminListCampaignsParamsStatus.
const (
	AdminListCampaignsParamsStatusCancelled AdminListCampaignsParamsStatus = "cancelled"
	AdminListCampaignsParamsStatusCompleted AdminListCampaignsParamsStatus = "completed"
	AdminListCampaignsParamsStatusDraft     AdminListCampaignsParamsStatus = "draft"
	AdminListCampaignsParamsStatusPaused    AdminListCampaignsParamsStatus = "paused"
	AdminListCampaignsParamsStatusRunning   AdminListCampaignsParamsStatus = "running"
	AdminListCampaignsParamsStatusScheduled AdminListCampaignsParamsStatus = "scheduled"
)

// Valid indicates whether the value is a known member of the AdminListCampaignsParamsStatus enum.
func (e AdminListCampaignsParamsStatus) Valid() bool {
	switch e {
	case AdminListCampaignsParamsStatusCancelled:
		return true
	case AdminListCampaignsParamsStatusCompleted:
		return true
	case AdminListCampaignsParamsStatusDraft:
		return true
	case AdminListCampaignsParamsStatusPaused:
		return true
	case AdminListCampaignsParamsStatusRunning:
		return true
	case AdminListCampaignsParamsStatusScheduled:
		return true
	default:
		return false
	}
}

// Defines values for AdminGetConsentsParamsChannel.
const (
	AdminGetConsentsParamsChannelEmail AdminGetConsentsParamsChannel = "email"
	AdminGetConsentsParamsChannelSms   AdminGetConsentsParamsChannel = "sms"
)

// Valid indicates whether the value is a known member of the AdminGetConsentsParamsChannel enum.
func (e AdminGetConsentsParamsChannel) Valid() bool {
	switch e {
	case AdminGetConsentsParamsChannelEmail:
		return true
	case AdminGetConsentsParamsChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for AdminListNotificationsParamsStatus.
const (
	AdminListNotificationsParamsStatusCancelled  AdminListNotificationsParamsStatus = "cancelled"
	AdminListNotificationsParamsStatusFailed     AdminListNotificationsParamsStatus = "failed"
	AdminListNotificationsParamsStatusQueued     AdminListNotificationsParamsStatus = "queued"
	AdminListNotificationsParamsStatusSending    AdminListNotificationsParamsStatus = "sending"
	AdminListNotificationsParamsStatusSent       AdminListNotificationsParamsStatus = "sent"
	AdminListNotificationsParamsStatusSuppressed AdminListNotificationsParamsStatus = "suppressed"
)

// Valid indicates whether the value is a known member of the AdminListNotificationsParamsStatus enum.
func (e AdminListNotificationsParamsStatus) Valid() bool {
	switch e {
	case AdminListNotificationsParamsStatusCancelled:
		return true
	case AdminListNotificationsParamsStatusFailed:
		return true
	case AdminListNotificationsParamsStatusQueued:
		return true
	case AdminListNotificationsParamsStatusSending:
		return true
	case AdminListNotificationsParamsStatusSent:
		return true
	case AdminListNotificationsParamsStatusSuppressed:
		return true
	default:
		return false
	}
}

// Defines values for AdminListSuppressionsParamsChannel.
const (
	AdminListSuppressionsParamsChannelEmail AdminListSuppressionsParamsChannel = "email"
	AdminListSuppressionsParamsChannelSms   AdminListSuppressionsParamsChannel = "sms"
)

// Valid indicates whether the value is a known member of the AdminListSuppressionsParamsChannel enum.
func (e AdminListSuppressionsParamsChannel) Valid() bool {
	switch e {
	case AdminListSuppressionsParamsChannelEmail:
		return true
	case AdminListSuppressionsParamsChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for AdminListSuppressionsParamsReason.
const (
	AdminListSuppressionsParamsReasonComplaint  AdminListSuppressionsParamsReason = "complaint"
	AdminListSuppressionsParamsReasonHardBounce AdminListSuppressionsParamsReason = "hard_bounce"
	AdminListSuppressionsParamsReasonOptedOut   AdminListSuppressionsParamsReason = "opted_out"
	AdminListSuppressionsParamsReasonStaff      AdminListSuppressionsParamsReason = "staff"
)

// Valid indicates whether the value is a known member of the AdminListSuppressionsParamsReason enum.
func (e AdminListSuppressionsParamsReason) Valid() bool {
	switch e {
	case AdminListSuppressionsParamsReasonComplaint:
		return true
	case AdminListSuppressionsParamsReasonHardBounce:
		return true
	case AdminListSuppressionsParamsReasonOptedOut:
		return true
	case AdminListSuppressionsParamsReasonStaff:
		return true
	default:
		return false
	}
}

// Defines values for AdminDeleteSuppressionParamsChannel.
const (
	AdminDeleteSuppressionParamsChannelEmail AdminDeleteSuppressionParamsChannel = "email"
	AdminDeleteSuppressionParamsChannelSms   AdminDeleteSuppressionParamsChannel = "sms"
)

// Valid indicates whether the value is a known member of the AdminDeleteSuppressionParamsChannel enum.
func (e AdminDeleteSuppressionParamsChannel) Valid() bool {
	switch e {
	case AdminDeleteSuppressionParamsChannelEmail:
		return true
	case AdminDeleteSuppressionParamsChannelSms:
		return true
	default:
		return false
	}
}

// Defines values for AdminListWebhookDeliveriesParamsStatus.
const (
	AdminListWebhookDeliveriesParamsStatusDelivered AdminListWebhookDeliveriesParamsStatus = "delivered"
	AdminListWebhookDeliveriesParamsStatusFailed    AdminListWebhookDeliveriesParamsStatus = "failed"
	AdminListWebhookDeliveriesParamsStatusPending   AdminListWebhookDeliveriesParamsStatus = "pending"
	AdminListWebhookDeliveriesParamsStatusSending   AdminListWebhookDeliveriesParamsStatus = "sending"
)

// Valid indicates whether the value is a known member of the AdminListWebhookDeliveriesParamsStatus enum.
func (e AdminListWebhookDeliveriesParamsStatus) Valid() bool {
	switch e {
	case AdminListWebhookDeliveriesParamsStatusDelivered:
		return true
	case AdminListWebhookDeliveriesParamsStatusFailed:
		return true
	case AdminListWebhookDeliveriesParamsStatusPending:
		return true
	case AdminListWebhookDeliveriesParamsStatusSending:
		return true
	default:
		return false
	}
}

// ActivateInBody defines model for ActivateInBody.
type ActivateInBody struct {
	Version int64 `json:"version"`
}

// AddInBody defines model for AddInBody.
type AddInBody struct {
	Description *string `json:"description,omitempty"`

	// Events Example: ["order.*"]
	Events []string `json:"events"`

	// ExpiresIn Seconds after which the endpoint is deleted; 0 for never.
	ExpiresIn *int64 `json:"expires_in,omitempty"`

	// URL Example: https://erp.shop.example/webhooks
	URL string `json:"url"`
}

// Audience defines model for Audience.
type Audience struct {
	// BoughtCategories Ids of categories; one is enough.
	BoughtCategories *[]string `json:"bought_categories,omitempty"`

	// Locales Languages (de) or locales (de-AT).
	Locales   *[]string `json:"locales,omitempty"`
	MinOrders *int64    `json:"min_orders,omitempty"`

	// MinSpent Minor units by currency; one currency is enough.
	MinSpent *map[string]int64 `json:"min_spent,omitempty"`

	// NotSeenDays Days without an order, a link followed, or a consent given.
	NotSeenDays *int64 `json:"not_seen_days,omitempty"`
}

// AudienceOutBody defines model for AudienceOutBody.
type AudienceOutBody struct {
	// Consented How many agreed to promotions by the channel.
	Consented int64 `json:"consented"`

	// Matching For how many of them the rules hold.
	Matching int64 `json:"matching"`
}

// Campaign defines model for Campaign.
type Campaign struct {
	CreatedAt  time.Time  `json:"created_at"`
	CreatedBy  string     `json:"created_by"`
	FinishedAt *time.Time `json:"finished_at,omitempty"`

	// Gathered Whether all recipients are known.
	Gathered bool `json:"gathered"`

	// ID Example: cmp_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID      string         `json:"id"`
	Plan    Plan           `json:"plan"`
	StartAt *time.Time     `json:"start_at,omitempty"`
	Status  CampaignStatus `json:"status"`
	Version int64          `json:"version"`
}

// CampaignStatus defines model for Campaign.Status.
type CampaignStatus string

// ChangeInBody defines model for ChangeInBody.
type ChangeInBody struct {
	// Description Example: Our books
	Description *string   `json:"description,omitempty"`
	Events      *[]string `json:"events,omitempty"`
	URL         *string   `json:"url,omitempty"`
}

// Consent defines model for Consent.
type Consent struct {
	AskedAt   *time.Time     `json:"asked_at,omitempty"`
	ChangedAt time.Time      `json:"changed_at"`
	Channel   ConsentChannel `json:"channel"`
	Purpose   ConsentPurpose `json:"purpose"`
	State     ConsentState   `json:"state"`
	UserID    *string        `json:"user_id,omitempty"`
}

// ConsentChannel defines model for Consent.Channel.
type ConsentChannel string

// ConsentPurpose defines model for Consent.Purpose.
type ConsentPurpose string

// ConsentState defines model for Consent.State.
type ConsentState string

// Content defines model for Content.
type Content struct {
	// Action The button's text.
	Action *string `json:"action,omitempty"`

	// Body Plain text, a paragraph a line.
	Body     *string `json:"body,omitempty"`
	Headline *string `json:"headline,omitempty"`

	// Image The https URL of a picture.
	Image     *string `json:"image,omitempty"`
	Preheader *string `json:"preheader,omitempty"`

	// Subjects One, or two that are tried against each other (A/B).
	Subjects *[]string `json:"subjects,omitempty"`

	// Text The message of campaigns by SMS; {coupon} and {url} are filled in.
	Text *string `json:"text,omitempty"`

	// URL Where the button leads. Recipients get a signed link that counts clicks and leads nowhere else.
	URL *string `json:"url,omitempty"`
}

// Coupon defines model for Coupon.
type Coupon struct {
	// Amounts Minor units by currency.
	Amounts *map[string]int64 `json:"amounts,omitempty"`

	// EndsAt Example: 2027-01-31T23:00:00Z
	EndsAt       time.Time `json:"ends_at"`
	FreeShipping *bool     `json:"free_shipping,omitempty"`

	// Minimum What the goods must cost at least, by currency.
	Minimum *map[string]int64 `json:"minimum,omitempty"`

	// Prefix Example: LINEN
	Prefix *string `json:"prefix,omitempty"`

	// RatePpm Parts per million: 150000 is 15 %.
	RatePpm *int64 `json:"rate_ppm,omitempty"`
}

// Money defines model for Money.
type Money struct {
	// Amount Example: 1999
	Amount int64 `json:"amount"`

	// Currency Example: EUR
	Currency string `json:"currency"`
}

// Notification defines model for Notification.
type Notification struct {
	Attempts int64 `json:"attempts"`

	// CauseID The event that asked for it.
	CauseID string `json:"cause_id"`

	// Channel Example: email
	Channel string `json:"channel"`

	// Code Example: smtp_550
	Code      *string   `json:"code,omitempty"`
	CreatedAt time.Time `json:"created_at"`

	// History What became of it, the first step first; only when one notification is read.
	History *[]Step `json:"history,omitempty"`

	// ID Example: ntf_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Kind Example: order_confirmation
	Kind          string     `json:"kind"`
	NextAttemptAt *time.Time `json:"next_attempt_at,omitempty"`
	OrderID       *string    `json:"order_id,omitempty"`

	// Provider Example: smtp:mail.example
	Provider   *string `json:"provider,omitempty"`
	ProviderID *string `json:"provider_id,omitempty"`

	// Reason What the receiving server said.
	Reason *string `json:"reason,omitempty"`

	// Receipt What the provider told after it had taken the message over.
	//
	// Example: delivered
	Receipt   *string    `json:"receipt,omitempty"`
	ReceiptAt *time.Time `json:"receipt_at,omitempty"`

	// Recipient Absent while the address is not known, and after the account was erased.
	Recipient *string            `json:"recipient,omitempty"`
	SentAt    *time.Time         `json:"sent_at,omitempty"`
	Status    NotificationStatus `json:"status"`
	UserID    *string            `json:"user_id,omitempty"`
}

// NotificationStatus defines model for Notification.Status.
type NotificationStatus string

// PageCampaign defines model for PageCampaign.
type PageCampaign struct {
	Items []Campaign `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageNotification defines model for PageNotification.
type PageNotification struct {
	Items []Notification `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageSuppression defines model for PageSuppression.
type PageSuppression struct {
	Items []Suppression `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageWebhookDelivery defines model for PageWebhookDelivery.
type PageWebhookDelivery struct {
	Items []WebhookDelivery `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// PageWebhookEndpoint defines model for PageWebhookEndpoint.
type PageWebhookEndpoint struct {
	Items []WebhookEndpoint `json:"items"`

	// NextCursor Send it as cursor to get the next page; absent on the last one.
	NextCursor *string `json:"next_cursor,omitempty"`
}

// Plan defines model for Plan.
type Plan struct {
	Audience *Audience   `json:"audience,omitempty"`
	Channel  PlanChannel `json:"channel"`

	// Content By locale.
	Content map[string]Content `json:"content"`
	Coupon  *Coupon            `json:"coupon,omitempty"`

	// DefaultLocale For readers in whose language there is nothing.
	//
	// Example: en
	DefaultLocale string `json:"default_locale"`

	// Name Example: Linen weeks
	Name string `json:"name"`

	// PerMinute The most messages in a minute; 0 for no bound.
	PerMinute *int64 `json:"per_minute,omitempty"`

	// ShareB Share of the second subject in percent; 0 stands for 50.
	ShareB *int64 `json:"share_b,omitempty"`

	// TrackOpens Puts a picture of one pixel into the letters, which tells who opened them. Off unless you set it.
	TrackOpens *bool `json:"track_opens,omitempty"`
}

// PlanChannel defines model for Plan.Channel.
type PlanChannel string

// Preference defines model for Preference.
type Preference struct {
	// Address The email address or number that it is about.
	Address   *string           `json:"address,omitempty"`
	ChangedAt *time.Time        `json:"changed_at,omitempty"`
	Channel   PreferenceChannel `json:"channel"`
	Purpose   PreferencePurpose `json:"purpose"`

	// State always: the messages belong to the contract. pending: waits for the confirmation.
	State PreferenceState `json:"state"`

	// Text The words that are agreed to.
	Text string `json:"text"`

	// TextVersion Example: promotional-email-1
	TextVersion string `json:"text_version"`
}

// PreferenceChannel defines model for Preference.Channel.
type PreferenceChannel string

// PreferencePurpose defines model for Preference.Purpose.
type PreferencePurpose string

// PreferenceState always: the messages belong to the contract. pending: waits for the confirmation.
type PreferenceState string

// PreferencesOutBody defines model for PreferencesOutBody.
type PreferencesOutBody struct {
	Items []Preference `json:"items"`
}

// PreviewInBody defines model for PreviewInBody.
type PreviewInBody struct {
	// Locale Example: de
	Locale *string `json:"locale,omitempty"`

	// Name Example: Ann Example
	Name *string `json:"name,omitempty"`

	// Variant 0 for the first subject, 1 for the second.
	Variant *int64 `json:"variant,omitempty"`
}

// PreviewOutBody defines model for PreviewOutBody.
type PreviewOutBody struct {
	HTML    *string `json:"html,omitempty"`
	Subject *string `json:"subject,omitempty"`
	Text    string  `json:"text"`
}

// Problem defines model for Problem.
type Problem struct {
	// Code The kind of problem, for machines. New codes may appear.
	//
	// Example: not_found
	Code string `json:"code"`

	// Detail What happened here and what to do next.
	Detail *string `json:"detail,omitempty"`

	// Errors Each offending part of the request.
	Errors *[]ProblemDetail `json:"errors,omitempty"`

	// RequestID Name it when asking for help.
	RequestID string `json:"request_id"`

	// Status The HTTP status.
	//
	// Example: 404
	Status int64 `json:"status"`

	// Title What this kind of problem means.
	//
	// Example: Not found
	Title string `json:"title"`

	// Type Stable URI of the kind of problem.
	//
	// Example: /problems/not_found
	Type                 string                 `json:"type"`
	AdditionalProperties map[string]interface{} `json:"-"`
}

// ProblemDetail defines model for ProblemDetail.
type ProblemDetail struct {
	// Code What is wrong, for machines.
	//
	// Example: minimum
	Code *string `json:"code,omitempty"`

	// Message What is wrong, for people. Never repeats what was sent.
	Message string `json:"message"`

	// Pointer JSON pointer into the body, or query.name, path.name, header.name.
	//
	// Example: /lines/0/quantity
	Pointer string `json:"pointer"`
}

// Proof defines model for Proof.
type Proof struct {
	Action ProofAction `json:"action"`
	At     time.Time   `json:"at"`

	// Evidence What can be looked up elsewhere: an account, an event, a message.
	Evidence *string      `json:"evidence,omitempty"`
	ID       string       `json:"id"`
	Purpose  ProofPurpose `json:"purpose"`
	Source   ProofSource  `json:"source"`

	// Text The words in English.
	Text        *string `json:"text,omitempty"`
	TextVersion *string `json:"text_version,omitempty"`
}

// ProofAction defines model for Proof.Action.
type ProofAction string

// ProofPurpose defines model for Proof.Purpose.
type ProofPurpose string

// ProofSource defines model for Proof.Source.
type ProofSource string

// ProofsOutBody defines model for ProofsOutBody.
type ProofsOutBody struct {
	Consents []Consent `json:"consents"`
	Proofs   []Proof   `json:"proofs"`
}

// ReplayManyInBody defines model for ReplayManyInBody.
type ReplayManyInBody struct {
	// All Also those that were delivered; otherwise those that failed.
	All *bool `json:"all,omitempty"`

	// EventType Only those of this event.
	//
	// Example: order.confirmed
	EventType *string `json:"event_type,omitempty"`

	// Since Only those that were made then or later.
	Since *time.Time `json:"since,omitempty"`

	// Until Only those that were made before.
	Until *time.Time `json:"until,omitempty"`
}

// ReplayManyOutBody defines model for ReplayManyOutBody.
type ReplayManyOutBody struct {
	Queued int64 `json:"queued"`
}

// RetryManyInBody defines model for RetryManyInBody.
type RetryManyInBody struct {
	// OrderID Only those about this order.
	//
	// Example: ord_06f0z4q9y8r6m2k1t3w5x7a9b0
	OrderID *string `json:"order_id,omitempty"`

	// Recipient Only those to this address.
	Recipient *string `json:"recipient,omitempty"`
}

// RetryManyOutBody defines model for RetryManyOutBody.
type RetryManyOutBody struct {
	// Queued How many were queued.
	Queued int64 `json:"queued"`
}

// RotateInBody defines model for RotateInBody.
type RotateInBody struct {
	// Overlap Seconds for which the old secret goes on signing, too.
	//
	// Example: 86400
	Overlap *int64 `json:"overlap,omitempty"`
}

// ScheduleInBody defines model for ScheduleInBody.
type ScheduleInBody struct {
	// StartAt A time that has passed means now.
	//
	// Example: 2027-01-15T09:00:00Z
	StartAt time.Time `json:"start_at"`
}

// SetInBody defines model for SetInBody.
type SetInBody struct {
	// Phone For SMS, in E.164; absent for the number that is known.
	//
	// Example: +441632960960
	Phone *string `json:"phone,omitempty"`

	// Wanted Example: true
	Wanted bool `json:"wanted"`
}

// StatisticsOutBody defines model for StatisticsOutBody.
type StatisticsOutBody struct {
	Bounced int64 `json:"bounced"`

	// Clicked Programs that look into mail count, too.
	Clicked int64 `json:"clicked"`

	// Delivered Known to have arrived, where the channel tells so.
	Delivered int64 `json:"delivered"`
	Failed    int64 `json:"failed"`

	// Opened 0 unless track_opens is set.
	Opened int64 `json:"opened"`

	// Orders By the campaign's coupon, or within seven days after following its link.
	Orders int64 `json:"orders"`

	// Queued With the senders.
	Queued     int64 `json:"queued"`
	Recipients int64 `json:"recipients"`

	// Revenue What these orders come to, by currency.
	Revenue []Money `json:"revenue"`

	// Sent Taken over by the receiving server; nothing more is known.
	Sent int64 `json:"sent"`

	// Skipped Left out: consent withdrawn, too many messages, address suppressed, or the campaign cancelled.
	Skipped int64 `json:"skipped"`

	// Unsubscribed By a link of this campaign.
	Unsubscribed int64           `json:"unsubscribed"`
	Variants     []VariantCounts `json:"variants"`

	// Waiting Not handed over yet.
	Waiting int64 `json:"waiting"`
}

// Step defines model for Step.
type Step struct {
	At       time.Time `json:"at"`
	Attempt  int64     `json:"attempt"`
	Code     *string   `json:"code,omitempty"`
	Provider *string   `json:"provider,omitempty"`
	Reason   *string   `json:"reason,omitempty"`

	// Status A status, or a receipt.
	//
	// Example: sent
	Status string `json:"status"`
}

// SubscribeInBody defines model for SubscribeInBody.
type SubscribeInBody struct {
	// Email Either this or phone.
	//
	// Example: ann@example.org
	Email *string `json:"email,omitempty"`

	// Locale Example: en-GB
	Locale *string `json:"locale,omitempty"`

	// Name Example: Ann Example
	Name *string `json:"name,omitempty"`

	// Phone In E.164.
	//
	// Example: +441632960960
	Phone *string `json:"phone,omitempty"`
}

// SubscribeOutBody defines model for SubscribeOutBody.
type SubscribeOutBody struct {
	Status SubscribeOutBodyStatus `json:"status"`
}

// SubscribeOutBodyStatus defines model for SubscribeOutBody.Status.
type SubscribeOutBodyStatus string

// SuppressInBody defines model for SuppressInBody.
type SuppressInBody struct {
	// Address An email address, or a number in E.164.
	//
	// Example: ada@example.org
	Address string                `json:"address"`
	Channel SuppressInBodyChannel `json:"channel"`
	Note    *string               `json:"note,omitempty"`
}

// SuppressInBodyChannel defines model for SuppressInBody.Channel.
type SuppressInBodyChannel string

// Suppression defines model for Suppression.
type Suppression struct {
	// Address Example: ada@example.org
	Address string `json:"address"`

	// Channel Example: email
	Channel   string    `json:"channel"`
	CreatedAt time.Time `json:"created_at"`

	// Detail What the provider said, or a note of staff.
	Detail    *string `json:"detail,omitempty"`
	EnteredBy *string `json:"entered_by,omitempty"`

	// NotificationID The message that led to it.
	NotificationID *string           `json:"notification_id,omitempty"`
	Reason         SuppressionReason `json:"reason"`
}

// SuppressionReason defines model for Suppression.Reason.
type SuppressionReason string

// TemplateActive defines model for TemplateActive.
type TemplateActive struct {
	ChangedAt time.Time `json:"changed_at"`
	ChangedBy *string   `json:"changed_by,omitempty"`

	// Kind Example: order_confirmation
	Kind string `json:"kind"`

	// Locale Example: de
	Locale string `json:"locale"`

	// Previous What a rollback leads to.
	Previous int64 `json:"previous"`

	// Version 0 is the built-in template.
	Version int64 `json:"version"`
}

// TemplateOutBody defines model for TemplateOutBody.
type TemplateOutBody struct {
	// BuiltIn The words of the built-in template in the best locale there is.
	BuiltIn string `json:"built_in"`

	// Variables What the template may show, as it is written there; [] stands for each of a list.
	Variables []string          `json:"variables"`
	Versions  []TemplateVersion `json:"versions"`
}

// TemplateParts defines model for TemplateParts.
type TemplateParts struct {
	// HTML What stands inside the layout; variables are escaped.
	//
	// Example: <tr><td>{{template "lines" .V.Order}}</td></tr>
	HTML string `json:"html"`

	// Preheader What mailboxes show beside the subject.
	Preheader *string `json:"preheader,omitempty"`

	// Sms The short message; empty for none.
	Sms *string `json:"sms,omitempty"`

	// Subject Example: Thank you, {{.First}}: order {{.V.Order.Number}}
	Subject *string `json:"subject,omitempty"`

	// Text The text twin.
	//
	// Example: Order {{.V.Order.Number}}
	Text string `json:"text"`
}

// TemplatePreviewOutBody defines model for TemplatePreviewOutBody.
type TemplatePreviewOutBody struct {
	HTML    string  `json:"html"`
	Sms     *string `json:"sms,omitempty"`
	Subject string  `json:"subject"`
	Text    string  `json:"text"`
}

// TemplateSaveInBody defines model for TemplateSaveInBody.
type TemplateSaveInBody struct {
	// HTML What stands inside the layout; variables are escaped.
	//
	// Example: <tr><td>{{template "lines" .V.Order}}</td></tr>
	HTML string  `json:"html"`
	Note *string `json:"note,omitempty"`

	// Preheader What mailboxes show beside the subject.
	Preheader *string `json:"preheader,omitempty"`

	// Sms The short message; empty for none.
	Sms *string `json:"sms,omitempty"`

	// Subject Example: Thank you, {{.First}}: order {{.V.Order.Number}}
	Subject *string `json:"subject,omitempty"`

	// Text The text twin.
	//
	// Example: Order {{.V.Order.Number}}
	Text string `json:"text"`
}

// TemplateTestInBody defines model for TemplateTestInBody.
type TemplateTestInBody struct {
	// HTML What stands inside the layout; variables are escaped.
	//
	// Example: <tr><td>{{template "lines" .V.Order}}</td></tr>
	HTML string `json:"html"`

	// Preheader What mailboxes show beside the subject.
	Preheader *string `json:"preheader,omitempty"`

	// Sms The short message; empty for none.
	Sms *string `json:"sms,omitempty"`

	// Subject Example: Thank you, {{.First}}: order {{.V.Order.Number}}
	Subject *string `json:"subject,omitempty"`

	// Text The text twin.
	//
	// Example: Order {{.V.Order.Number}}
	Text string `json:"text"`

	// To Example: ada@example.org
	To string `json:"to"`
}

// TemplateVersion defines model for TemplateVersion.
type TemplateVersion struct {
	CreatedAt time.Time `json:"created_at"`

	// HTML What stands inside the layout; variables are escaped.
	//
	// Example: <tr><td>{{template "lines" .V.Order}}</td></tr>
	HTML string  `json:"html"`
	Note *string `json:"note,omitempty"`

	// Preheader What mailboxes show beside the subject.
	Preheader *string `json:"preheader,omitempty"`
	SavedBy   *string `json:"saved_by,omitempty"`

	// Sms The short message; empty for none.
	Sms *string `json:"sms,omitempty"`

	// Subject Example: Thank you, {{.First}}: order {{.V.Order.Number}}
	Subject *string `json:"subject,omitempty"`

	// Text The text twin.
	//
	// Example: Order {{.V.Order.Number}}
	Text    string `json:"text"`
	Version int64  `json:"version"`
}

// TemplatesOutBody defines model for TemplatesOutBody.
type TemplatesOutBody struct {
	Active []TemplateActive `json:"active"`

	// Kinds layout surrounds all others.
	Kinds []string `json:"kinds"`
}

// TestInBody defines model for TestInBody.
type TestInBody struct {
	// Locale Example: de
	Locale *string `json:"locale,omitempty"`

	// To Addresses or numbers of the campaign's channel.
	To      []string `json:"to"`
	Variant *int64   `json:"variant,omitempty"`
}

// TestOutBody defines model for TestOutBody.
type TestOutBody struct {
	Items []TestResult `json:"items"`
}

// TestResult defines model for TestResult.
type TestResult struct {
	// Code Example: smtp_550
	Code *string `json:"code,omitempty"`
	Sent bool    `json:"sent"`
}

// TypesOutBody defines model for TypesOutBody.
type TypesOutBody struct {
	Items []string `json:"items"`
}

// VariantCounts defines model for VariantCounts.
type VariantCounts struct {
	Bounced int64 `json:"bounced"`

	// Clicked Programs that look into mail count, too.
	Clicked int64 `json:"clicked"`

	// Delivered Known to have arrived, where the channel tells so.
	Delivered int64 `json:"delivered"`
	Failed    int64 `json:"failed"`

	// Opened 0 unless track_opens is set.
	Opened int64 `json:"opened"`

	// Orders By the campaign's coupon, or within seven days after following its link.
	Orders int64 `json:"orders"`

	// Queued With the senders.
	Queued     int64 `json:"queued"`
	Recipients int64 `json:"recipients"`

	// Revenue What these orders come to, by currency.
	Revenue []Money `json:"revenue"`

	// Sent Taken over by the receiving server; nothing more is known.
	Sent int64 `json:"sent"`

	// Skipped Left out: consent withdrawn, too many messages, address suppressed, or the campaign cancelled.
	Skipped int64 `json:"skipped"`

	// Unsubscribed By a link of this campaign.
	Unsubscribed int64 `json:"unsubscribed"`

	// Variant 0 for the first subject, 1 for the second.
	Variant int64 `json:"variant"`

	// Waiting Not handed over yet.
	Waiting int64 `json:"waiting"`
}

// WebhookAttempt defines model for WebhookAttempt.
type WebhookAttempt struct {
	// Answer The beginning of what the receiver said.
	Answer       *string   `json:"answer,omitempty"`
	At           time.Time `json:"at"`
	Code         *string   `json:"code,omitempty"`
	HTTPStatus   *int64    `json:"http_status,omitempty"`
	Milliseconds int64     `json:"milliseconds"`
	Number       int64     `json:"number"`
}

// WebhookDelivery defines model for WebhookDelivery.
type WebhookDelivery struct {
	Attempts int64 `json:"attempts"`

	// Body What is sent; only when one delivery is read, by whoever may read what it is about.
	Body interface{} `json:"body,omitempty"`

	// Code What was wrong with the last attempt.
	//
	// Example: timeout
	Code       *string    `json:"code,omitempty"`
	CreatedAt  time.Time  `json:"created_at"`
	EndedAt    *time.Time `json:"ended_at,omitempty"`
	EndpointID string     `json:"endpoint_id"`

	// EventID The webhook-id that the receiver sees.
	EventID string `json:"event_id"`

	// EventType Example: order.confirmed
	EventType string `json:"event_type"`

	// HTTPStatus The last answer's.
	HTTPStatus *int64 `json:"http_status,omitempty"`

	// ID Example: whd_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Log Each attempt; only when one delivery is read.
	Log           *[]WebhookAttempt     `json:"log,omitempty"`
	NextAttemptAt *time.Time            `json:"next_attempt_at,omitempty"`
	Status        WebhookDeliveryStatus `json:"status"`

	// Subject What the event is about; deliveries about one subject keep their order.
	Subject string `json:"subject"`
}

// WebhookDeliveryStatus defines model for WebhookDelivery.Status.
type WebhookDeliveryStatus string

// WebhookEndpoint defines model for WebhookEndpoint.
type WebhookEndpoint struct {
	CreatedAt   time.Time `json:"created_at"`
	CreatedBy   *string   `json:"created_by,omitempty"`
	Description *string   `json:"description,omitempty"`

	// DisabledReason staff, gone (it answered 410) or failing (it took nothing for five days).
	//
	// Example: failing
	DisabledReason *string `json:"disabled_reason,omitempty"`

	// Events Types of events, such as order.confirmed; order.* and * stand for several.
	Events []string `json:"events"`

	// ExpiresAt When a temporary endpoint is deleted.
	ExpiresAt *time.Time `json:"expires_at,omitempty"`

	// FailingSince When the first failure since the last success came.
	FailingSince *time.Time `json:"failing_since,omitempty"`

	// ID Example: whe_06f0z4q9y8r6m2k1t3w5x7a9b0
	ID string `json:"id"`

	// Secret Only in the answer that made it.
	Secret    *string               `json:"secret,omitempty"`
	Status    WebhookEndpointStatus `json:"status"`
	UpdatedAt time.Time             `json:"updated_at"`

	// URL Example: https://erp.shop.example/webhooks
	URL string `json:"url"`
}

// WebhookEndpointStatus defines model for WebhookEndpoint.Status.
type WebhookEndpointStatus string

// AdminListCampaignsParams defines parameters for AdminListCampaigns.
type AdminListCampaignsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// Status Only those with this status.
	Status *AdminListCampaignsParamsStatus `form:"status,omitempty" json:"status,omitempty"`
}

// AdminListCampaignsParamsStatus defines parameters for AdminListCampaigns.
type AdminListCampaignsParamsStatus string

// AdminGetCampaignParams defines parameters for AdminGetCampaign.
type AdminGetCampaignParams struct {
	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// AdminReplaceCampaignParams defines parameters for AdminReplaceCampaign.
type AdminReplaceCampaignParams struct {
	// IfMatch The ETag that was read with the campaign.
	IfMatch *string `json:"If-Match,omitempty"`
}

// AdminGetConsentsParams defines parameters for AdminGetConsents.
type AdminGetConsentsParams struct {
	Channel *AdminGetConsentsParamsChannel `form:"channel,omitempty" json:"channel,omitempty"`

	// Address The email address, or the number in E.164.
	Address string `form:"address" json:"address"`
}

// AdminGetConsentsParamsChannel defines parameters for AdminGetConsents.
type AdminGetConsentsParamsChannel string

// AdminListNotificationsParams defines parameters for AdminListNotifications.
type AdminListNotificationsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// OrderID Only those about this order.
	OrderID *string `form:"order_id,omitempty" json:"order_id,omitempty"`

	// Status Only those with this status.
	Status *AdminListNotificationsParamsStatus `form:"status,omitempty" json:"status,omitempty"`

	// Recipient Only those to this address.
	Recipient *string `form:"recipient,omitempty" json:"recipient,omitempty"`
}

// AdminListNotificationsParamsStatus defines parameters for AdminListNotifications.
type AdminListNotificationsParamsStatus string

// AdminListSuppressionsParams defines parameters for AdminListSuppressions.
type AdminListSuppressionsParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// Channel Only those of this channel.
	Channel *AdminListSuppressionsParamsChannel `form:"channel,omitempty" json:"channel,omitempty"`

	// Reason Only those for this reason.
	Reason *AdminListSuppressionsParamsReason `form:"reason,omitempty" json:"reason,omitempty"`

	// Address Only this address.
	Address *string `form:"address,omitempty" json:"address,omitempty"`
}

// AdminListSuppressionsParamsChannel defines parameters for AdminListSuppressions.
type AdminListSuppressionsParamsChannel string

// AdminListSuppressionsParamsReason defines parameters for AdminListSuppressions.
type AdminListSuppressionsParamsReason string

// AdminDeleteSuppressionParamsChannel defines parameters for AdminDeleteSuppression.
type AdminDeleteSuppressionParamsChannel string

// AdminListWebhookDeliveriesParams defines parameters for AdminListWebhookDeliveries.
type AdminListWebhookDeliveriesParams struct {
	// Limit How many items to return at most.
	Limit *int64 `form:"limit,omitempty" json:"limit,omitempty"`

	// Cursor Where to go on: next_cursor of the page before, with the same filter and sort.
	Cursor *string `form:"cursor,omitempty" json:"cursor,omitempty"`

	// EndpointID Only those to this endpoint.
	EndpointID *string `form:"endpoint_id,omitempty" json:"endpoint_id,omitempty"`

	// EventType Only those of this event.
	EventType *string `form:"event_type,omitempty" json:"event_type,omitempty"`

	// Subject Only those about this order, payment, product, …
	Subject *string `form:"subject,omitempty" json:"subject,omitempty"`

	// Status Only those with this status.
	Status *AdminListWebhookDeliveriesParamsStatus `form:"status,omitempty" json:"status,omitempty"`
}

// AdminListWebhookDeliveriesParamsStatus defines parameters for AdminListWebhookDeliveries.
type AdminListWebhookDeliveriesParamsStatus string

// AdminGetWebhookEndpointParams defines parameters for AdminGetWebhookEndpoint.
type AdminGetWebhookEndpointParams struct {
	// IfNoneMatch An ETag that was read before: 304 while the resource is in that state.
	IfNoneMatch *string `json:"If-None-Match,omitempty"`
}

// AdminUpdateWebhookEndpointParams defines parameters for AdminUpdateWebhookEndpoint.
type AdminUpdateWebhookEndpointParams struct {
	// IfMatch The ETag that was read with the endpoint.
	IfMatch *string `json:"If-Match,omitempty"`
}

// ReceiveTextFormdataBody defines parameters for ReceiveText.
type ReceiveTextFormdataBody = struct {
}

// ReportTwilioStatusFormdataBody defines parameters for ReportTwilioStatus.
type ReportTwilioStatusFormdataBody = struct {
}

// AdminCreateCampaignJSONRequestBody defines body for AdminCreateCampaign for application/json ContentType.
type AdminCreateCampaignJSONRequestBody = Plan

// AdminReplaceCampaignJSONRequestBody defines body for AdminReplaceCampaign for application/json ContentType.
type AdminReplaceCampaignJSONRequestBody = Plan

// AdminPreviewCampaignJSONRequestBody defines body for AdminPreviewCampaign for application/json ContentType.
type AdminPreviewCampaignJSONRequestBody = PreviewInBody

// AdminScheduleCampaignJSONRequestBody defines body for AdminScheduleCampaign for application/json ContentType.
type AdminScheduleCampaignJSONRequestBody = ScheduleInBody

// AdminTestCampaignJSONRequestBody defines body for AdminTestCampaign for application/json ContentType.
type AdminTestCampaignJSONRequestBody = TestInBody

// AdminActivateMessageTemplateJSONRequestBody defines body for AdminActivateMessageTemplate for application/json ContentType.
type AdminActivateMessageTemplateJSONRequestBody = ActivateInBody

// AdminPreviewMessageTemplateJSONRequestBody defines body for AdminPreviewMessageTemplate for application/json ContentType.
type AdminPreviewMessageTemplateJSONRequestBody = TemplateParts

// AdminTestMessageTemplateJSONRequestBody defines body for AdminTestMessageTemplate for application/json ContentType.
type AdminTestMessageTemplateJSONRequestBody = TemplateTestInBody

// AdminSaveMessageTemplateJSONRequestBody defines body for AdminSaveMessageTemplate for application/json ContentType.
type AdminSaveMessageTemplateJSONRequestBody = TemplateSaveInBody

// AdminRetryNotificationsJSONRequestBody defines body for AdminRetryNotifications for application/json ContentType.
type AdminRetryNotificationsJSONRequestBody = RetryManyInBody

// AdminAddSuppressionJSONRequestBody defines body for AdminAddSuppression for application/json ContentType.
type AdminAddSuppressionJSONRequestBody = SuppressInBody

// AdminAddWebhookEndpointJSONRequestBody defines body for AdminAddWebhookEndpoint for application/json ContentType.
type AdminAddWebhookEndpointJSONRequestBody = AddInBody

// AdminUpdateWebhookEndpointJSONRequestBody defines body for AdminUpdateWebhookEndpoint for application/json ContentType.
type AdminUpdateWebhookEndpointJSONRequestBody = ChangeInBody

// AdminUpdateWebhookEndpointApplicationMergePatchPlusJSONRequestBody defines body for AdminUpdateWebhookEndpoint for application/merge-patch+json ContentType.
type AdminUpdateWebhookEndpointApplicationMergePatchPlusJSONRequestBody = ChangeInBody

// AdminReplayWebhookDeliveriesJSONRequestBody defines body for AdminReplayWebhookDeliveries for application/json ContentType.
type AdminReplayWebhookDeliveriesJSONRequestBody = ReplayManyInBody

// AdminRotateWebhookSecretJSONRequestBody defines body for AdminRotateWebhookSecret for application/json ContentType.
type AdminRotateWebhookSecretJSONRequestBody = RotateInBody

// ReceiveTextFormdataRequestBody defines body for ReceiveText for application/x-www-form-urlencoded ContentType.
type ReceiveTextFormdataRequestBody = ReceiveTextFormdataBody

// ReportTwilioStatusFormdataRequestBody defines body for ReportTwilioStatus for application/x-www-form-urlencoded ContentType.
type ReportTwilioStatusFormdataRequestBody = ReportTwilioStatusFormdataBody

// SetPreferenceJSONRequestBody defines body for SetPreference for application/json ContentType.
type SetPreferenceJSONRequestBody = SetInBody

// SubscribeJSONRequestBody defines body for Subscribe for application/json ContentType.
type SubscribeJSONRequestBody = SubscribeInBody

// Getter for additional properties for Problem. Returns the specified
// element and whether it was found
func (a Problem) Get(fieldName string) (value interface{}, found bool) {
	if a.AdditionalProperties != nil {
		value, found = a.AdditionalProperties[fieldName]
	}
	return
}

// Setter for additional properties for Problem
func (a *Problem) Set(fieldName string, value interface{}) {
	if a.AdditionalProperties == nil {
		a.AdditionalProperties = make(map[string]interface{})
	}
	a.AdditionalProperties[fieldName] = value
}

// Override default JSON handling for Problem to handle AdditionalProperties
func (a *Problem) UnmarshalJSON(b []byte) error {
	object := make(map[string]json.RawMessage)
	err := json.Unmarshal(b, &object)
	if err != nil {
		return err
	}

	if raw, found := object["code"]; found {
		err = json.Unmarshal(raw, &a.Code)
		if err != nil {
			return fmt.Errorf("error reading 'code': %w", err)
		}
		delete(object, "code")
	}

	if raw, found := object["detail"]; found {
		err = json.Unmarshal(raw, &a.Detail)
		if err != nil {
			return fmt.Errorf("error reading 'detail': %w", err)
		}
		delete(object, "detail")
	}

	if raw, found := object["errors"]; found {
		err = json.Unmarshal(raw, &a.Errors)
		if err != nil {
			return fmt.Errorf("error reading 'errors': %w", err)
		}
		delete(object, "errors")
	}

	if raw, found := object["request_id"]; found {
		err = json.Unmarshal(raw, &a.RequestID)
		if err != nil {
			return fmt.Errorf("error reading 'request_id': %w", err)
		}
		delete(object, "request_id")
	}

	if raw, found := object["status"]; found {
		err = json.Unmarshal(raw, &a.Status)
		if err != nil {
			return fmt.Errorf("error reading 'status': %w", err)
		}
		delete(object, "status")
	}

	if raw, found := object["title"]; found {
		err = json.Unmarshal(raw, &a.Title)
		if err != nil {
			return fmt.Errorf("error reading 'title': %w", err)
		}
		delete(object, "title")
	}

	if raw, found := object["type"]; found {
		err = json.Unmarshal(raw, &a.Type)
		if err != nil {
			return fmt.Errorf("error reading 'type': %w", err)
		}
		delete(object, "type")
	}

	if len(object) != 0 {
		a.AdditionalProperties = make(map[string]interface{})
		for fieldName, fieldBuf := range object {
			var fieldVal interface{}
			err := json.Unmarshal(fieldBuf, &fieldVal)
			if err != nil {
				return fmt.Errorf("error unmarshaling field %s: %w", fieldName, err)
			}
			a.AdditionalProperties[fieldName] = fieldVal
		}
	}
	return nil
}

// Override default JSON handling for Problem to handle AdditionalProperties
func (a Problem) MarshalJSON() ([]byte, error) {
	var err error
	object := make(map[string]json.RawMessage)

	object["code"], err = json.Marshal(a.Code)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'code': %w", err)
	}

	if a.Detail != nil {
		object["detail"], err = json.Marshal(a.Detail)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'detail': %w", err)
		}
	}

	if a.Errors != nil {
		object["errors"], err = json.Marshal(a.Errors)
		if err != nil {
			return nil, fmt.Errorf("error marshaling 'errors': %w", err)
		}
	}

	object["request_id"], err = json.Marshal(a.RequestID)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'request_id': %w", err)
	}

	object["status"], err = json.Marshal(a.Status)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'status': %w", err)
	}

	object["title"], err = json.Marshal(a.Title)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'title': %w", err)
	}

	object["type"], err = json.Marshal(a.Type)
	if err != nil {
		return nil, fmt.Errorf("error marshaling 'type': %w", err)
	}

	for fieldName, field := range a.AdditionalProperties {
		object[fieldName], err = json.Marshal(field)
		if err != nil {
			return nil, fmt.Errorf("error marshaling '%s': %w", fieldName, err)
		}
	}
	return json.Marshal(object)
}

// RequestEditorFn is the function signature for the RequestEditor callback function
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// Doer performs HTTP requests.
//
// The standard http.Client implements this interface.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// Client which conforms to the OpenAPI3 specification for this service.
type Client struct {
	// The endpoint of the server conforming to this interface, with scheme,
	// https://api.deepmap.com for example. This can contain a path relative
	// to the server, such as https://api.deepmap.com/dev-test, and all the
	// paths in the swagger spec will be appended to the server.
	Server string

	// Doer for performing requests, typically a *http.Client with any
	// customized settings, such as certificate chains.
	Client HttpRequestDoer

	// A list of callbacks for modifying requests which are generated before sending over
	// the network.
	RequestEditors []RequestEditorFn
}

// ClientOption allows setting custom parameters during construction
type ClientOption func(*Client) error

// Creates a new Client, with reasonable defaults
func NewClient(server string, opts ...ClientOption) (*Client, error) {
	// create a client with sane default values
	client := Client{
		Server: server,
	}
	// mutate client and add all optional params
	for _, o := range opts {
		if err := o(&client); err != nil {
			return nil, err
		}
	}
	// ensure the server URL always has a trailing slash
	if !strings.HasSuffix(client.Server, "/") {
		client.Server += "/"
	}
	// create httpClient, if not already present
	if client.Client == nil {
		client.Client = &http.Client{}
	}
	return &client, nil
}

// WithHTTPClient allows overriding the default Doer, which is
// automatically created using http.Client. This is useful for tests.
func WithHTTPClient(doer HttpRequestDoer) ClientOption {
	return func(c *Client) error {
		c.Client = doer
		return nil
	}
}

// WithRequestEditorFn allows setting up a callback function, which will be
// called right before sending the request. This can be used to mutate the request.
func WithRequestEditorFn(fn RequestEditorFn) ClientOption {
	return func(c *Client) error {
		c.RequestEditors = append(c.RequestEditors, fn)
		return nil
	}
}

// The interface specification for the client above.
type ClientInterface interface {

	// ClearInbox Delete all mail that was caught
	//
	// Corresponds with DELETE /inbox/messages (the `ClearInbox` operationId).
	ClearInbox(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListInboxMessages List the mail that was caught, the newest first
	//
	// Corresponds with GET /inbox/messages (the `ListInboxMessages` operationId).
	ListInboxMessages(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetInboxMessage Read a mail that was caught
	//
	// Corresponds with GET /inbox/messages/{id} (the `GetInboxMessage` operationId).
	GetInboxMessage(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListCampaigns List campaigns, the newest first
	//
	// Corresponds with GET /v1/admin/campaigns (the `AdminListCampaigns` operationId).
	AdminListCampaigns(ctx context.Context, params *AdminListCampaignsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCreateCampaignWithBody Make a draft of a campaign
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/campaigns (the `AdminCreateCampaign` operationId).
	AdminCreateCampaignWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCreateCampaign Make a draft of a campaign
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/campaigns (the `AdminCreateCampaign` operationId).
	AdminCreateCampaign(ctx context.Context, body AdminCreateCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetCampaign Read a campaign
	//
	// Corresponds with GET /v1/admin/campaigns/{id} (the `AdminGetCampaign` operationId).
	AdminGetCampaign(ctx context.Context, id string, params *AdminGetCampaignParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReplaceCampaignWithBody Replace the plan of a draft
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /v1/admin/campaigns/{id} (the `AdminReplaceCampaign` operationId).
	AdminReplaceCampaignWithBody(ctx context.Context, id string, params *AdminReplaceCampaignParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReplaceCampaign Replace the plan of a draft
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /v1/admin/campaigns/{id} (the `AdminReplaceCampaign` operationId).
	AdminReplaceCampaign(ctx context.Context, id string, params *AdminReplaceCampaignParams, body AdminReplaceCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCountCampaignAudience Count whom a campaign would go to now
	//
	// Corresponds with GET /v1/admin/campaigns/{id}/audience (the `AdminCountCampaignAudience` operationId).
	AdminCountCampaignAudience(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminCancelCampaign End a campaign for good
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/cancel (the `AdminCancelCampaign` operationId).
	AdminCancelCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminPauseCampaign Stop a campaign; what has not gone out waits
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/pause (the `AdminPauseCampaign` operationId).
	AdminPauseCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminPreviewCampaignWithBody Render a campaign's message
	//
	// With a made-up coupon, and without anybody's links.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/preview (the `AdminPreviewCampaign` operationId).
	AdminPreviewCampaignWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminPreviewCampaign Render a campaign's message
	//
	// With a made-up coupon, and without anybody's links.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/preview (the `AdminPreviewCampaign` operationId).
	AdminPreviewCampaign(ctx context.Context, id string, body AdminPreviewCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminResumeCampaign Go on with a campaign that was paused
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/resume (the `AdminResumeCampaign` operationId).
	AdminResumeCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminScheduleCampaignWithBody Let a draft start at a time
	//
	// It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/schedule (the `AdminScheduleCampaign` operationId).
	AdminScheduleCampaignWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminScheduleCampaign Let a draft start at a time
	//
	// It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/schedule (the `AdminScheduleCampaign` operationId).
	AdminScheduleCampaign(ctx context.Context, id string, body AdminScheduleCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminStartCampaign Let a draft start now
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/start (the `AdminStartCampaign` operationId).
	AdminStartCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetCampaignStatistics Read how far a campaign has come and what it led to
	//
	// Corresponds with GET /v1/admin/campaigns/{id}/statistics (the `AdminGetCampaignStatistics` operationId).
	AdminGetCampaignStatistics(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminTestCampaignWithBody Send a campaign's message to a few addresses of staff
	//
	// At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/test (the `AdminTestCampaign` operationId).
	AdminTestCampaignWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminTestCampaign Send a campaign's message to a few addresses of staff
	//
	// At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/test (the `AdminTestCampaign` operationId).
	AdminTestCampaign(ctx context.Context, id string, body AdminTestCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUnscheduleCampaign Make a draft again of a campaign that has not started
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/unschedule (the `AdminUnscheduleCampaign` operationId).
	AdminUnscheduleCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetConsents Read what an address agreed to, and the proof of it
	//
	// Corresponds with GET /v1/admin/consents (the `AdminGetConsents` operationId).
	AdminGetConsents(ctx context.Context, params *AdminGetConsentsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDescribeMessageTemplates List the kinds of templates, and which of staff's own versions are in use
	//
	// Corresponds with GET /v1/admin/message-templates (the `AdminDescribeMessageTemplates` operationId).
	AdminDescribeMessageTemplates(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetMessageTemplate Read a template: the built-in words, the variables it may show, and staff's versions, the newest first
	//
	// Corresponds with GET /v1/admin/message-templates/{kind}/{locale} (the `AdminGetMessageTemplate` operationId).
	AdminGetMessageTemplate(ctx context.Context, kind string, locale string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminActivateMessageTemplateWithBody Use a version from now on
	//
	// 0 is the built-in template.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/activate (the `AdminActivateMessageTemplate` operationId).
	AdminActivateMessageTemplateWithBody(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminActivateMessageTemplate Use a version from now on
	//
	// 0 is the built-in template.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/activate (the `AdminActivateMessageTemplate` operationId).
	AdminActivateMessageTemplate(ctx context.Context, kind string, locale string, body AdminActivateMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminPreviewMessageTemplateWithBody Render a template with an example
	//
	// Nothing is saved.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/preview (the `AdminPreviewMessageTemplate` operationId).
	AdminPreviewMessageTemplateWithBody(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminPreviewMessageTemplate Render a template with an example
	//
	// Nothing is saved.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/preview (the `AdminPreviewMessageTemplate` operationId).
	AdminPreviewMessageTemplate(ctx context.Context, kind string, locale string, body AdminPreviewMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRollbackMessageTemplate Use again what was used before
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/rollback (the `AdminRollbackMessageTemplate` operationId).
	AdminRollbackMessageTemplate(ctx context.Context, kind string, locale string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminTestMessageTemplateWithBody Send an example of a template to an address
	//
	// Nothing is saved.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/test (the `AdminTestMessageTemplate` operationId).
	AdminTestMessageTemplateWithBody(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminTestMessageTemplate Send an example of a template to an address
	//
	// Nothing is saved.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/test (the `AdminTestMessageTemplate` operationId).
	AdminTestMessageTemplate(ctx context.Context, kind string, locale string, body AdminTestMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminSaveMessageTemplateWithBody Save a new version
	//
	// It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/versions (the `AdminSaveMessageTemplate` operationId).
	AdminSaveMessageTemplateWithBody(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminSaveMessageTemplate Save a new version
	//
	// It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/versions (the `AdminSaveMessageTemplate` operationId).
	AdminSaveMessageTemplate(ctx context.Context, kind string, locale string, body AdminSaveMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListNotifications List notifications, the newest first
	//
	// What the messages say is not shown.
	//
	// Corresponds with GET /v1/admin/notifications (the `AdminListNotifications` operationId).
	AdminListNotifications(ctx context.Context, params *AdminListNotificationsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRetryNotificationsWithBody Send failed notifications again
	//
	// The newest first, at most 500 of them; ask again as long as some were queued.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
	AdminRetryNotificationsWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRetryNotifications Send failed notifications again
	//
	// The newest first, at most 500 of them; ask again as long as some were queued.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
	AdminRetryNotifications(ctx context.Context, body AdminRetryNotificationsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetNotification Read a notification
	//
	// Corresponds with GET /v1/admin/notifications/{id} (the `AdminGetNotification` operationId).
	AdminGetNotification(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRetryNotification Send a failed or suppressed notification again
	//
	// It is queued; a message that what happened since contradicts is still not sent.
	//
	// Corresponds with POST /v1/admin/notifications/{id}/retry (the `AdminRetryNotification` operationId).
	AdminRetryNotification(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListSuppressions List who is not written to
	//
	// Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone.
	//
	// Corresponds with GET /v1/admin/suppressions (the `AdminListSuppressions` operationId).
	AdminListSuppressions(ctx context.Context, params *AdminListSuppressionsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminAddSuppressionWithBody Keep an address from being written to
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
	AdminAddSuppressionWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminAddSuppression Keep an address from being written to
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
	AdminAddSuppression(ctx context.Context, body AdminAddSuppressionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDeleteSuppression Let an address be written to again
	//
	// Messages that were held back can be sent again by their own operation.
	//
	// Corresponds with DELETE /v1/admin/suppressions/{channel}/{address} (the `AdminDeleteSuppression` operationId).
	AdminDeleteSuppression(ctx context.Context, channel AdminDeleteSuppressionParamsChannel, address string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListWebhookDeliveries List deliveries, the newest first
	//
	// Corresponds with GET /v1/admin/webhooks/deliveries (the `AdminListWebhookDeliveries` operationId).
	AdminListWebhookDeliveries(ctx context.Context, params *AdminListWebhookDeliveriesParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetWebhookDelivery Read a delivery, what it says, and each attempt
	//
	// Corresponds with GET /v1/admin/webhooks/deliveries/{id} (the `AdminGetWebhookDelivery` operationId).
	AdminGetWebhookDelivery(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReplayWebhookDelivery Offer a delivery again
	//
	// Corresponds with POST /v1/admin/webhooks/deliveries/{id}/replay (the `AdminReplayWebhookDelivery` operationId).
	AdminReplayWebhookDelivery(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListWebhookEndpoints List endpoints, the oldest first
	//
	// Corresponds with GET /v1/admin/webhooks/endpoints (the `AdminListWebhookEndpoints` operationId).
	AdminListWebhookEndpoints(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminAddWebhookEndpointWithBody Add an endpoint
	//
	// The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints (the `AdminAddWebhookEndpoint` operationId).
	AdminAddWebhookEndpointWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminAddWebhookEndpoint Add an endpoint
	//
	// The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints (the `AdminAddWebhookEndpoint` operationId).
	AdminAddWebhookEndpoint(ctx context.Context, body AdminAddWebhookEndpointJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDeleteWebhookEndpoint Delete an endpoint and its log
	//
	// Corresponds with DELETE /v1/admin/webhooks/endpoints/{id} (the `AdminDeleteWebhookEndpoint` operationId).
	AdminDeleteWebhookEndpoint(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminGetWebhookEndpoint Read an endpoint
	//
	// Corresponds with GET /v1/admin/webhooks/endpoints/{id} (the `AdminGetWebhookEndpoint` operationId).
	AdminGetWebhookEndpoint(ctx context.Context, id string, params *AdminGetWebhookEndpointParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateWebhookEndpointWithBody Change an endpoint
	//
	// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
	AdminUpdateWebhookEndpointWithBody(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateWebhookEndpoint Change an endpoint
	//
	// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
	AdminUpdateWebhookEndpoint(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBody Change an endpoint
	//
	// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
	//
	// Takes a body of the `application/merge-patch+json` content type.
	//
	// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
	AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminDisableWebhookEndpoint End events to an endpoint
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/disable (the `AdminDisableWebhookEndpoint` operationId).
	AdminDisableWebhookEndpoint(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminEnableWebhookEndpoint Let an endpoint get events again
	//
	// What was missed meanwhile is not told; what had been noted before can be replayed.
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/enable (the `AdminEnableWebhookEndpoint` operationId).
	AdminEnableWebhookEndpoint(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReplayWebhookDeliveriesWithBody Offer deliveries again
	//
	// Those that failed, or all; at most 500, the newest. They keep their webhook-id.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/replay (the `AdminReplayWebhookDeliveries` operationId).
	AdminReplayWebhookDeliveriesWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminReplayWebhookDeliveries Offer deliveries again
	//
	// Those that failed, or all; at most 500, the newest. They keep their webhook-id.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/replay (the `AdminReplayWebhookDeliveries` operationId).
	AdminReplayWebhookDeliveries(ctx context.Context, id string, body AdminReplayWebhookDeliveriesJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRotateWebhookSecretWithBody Give an endpoint a new secret
	//
	// The answer holds the new secret. The old one signs beside it for the overlap.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/rotate-secret (the `AdminRotateWebhookSecret` operationId).
	AdminRotateWebhookSecretWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminRotateWebhookSecret Give an endpoint a new secret
	//
	// The answer holds the new secret. The old one signs beside it for the overlap.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/rotate-secret (the `AdminRotateWebhookSecret` operationId).
	AdminRotateWebhookSecret(ctx context.Context, id string, body AdminRotateWebhookSecretJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminTestWebhookEndpoint Tell an endpoint a test event
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/test (the `AdminTestWebhookEndpoint` operationId).
	AdminTestWebhookEndpoint(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error)

	// AdminListWebhookEvents List the events that endpoints can be told
	//
	// Corresponds with GET /v1/admin/webhooks/event-types (the `AdminListWebhookEvents` operationId).
	AdminListWebhookEvents(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReceiveTextWithBody Take a text that somebody sent to the shop
	//
	// Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/notifications/twilio-messages (the `ReceiveText` operationId).
	ReceiveTextWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReceiveTextWithFormdataBody Take a text that somebody sent to the shop
	//
	// Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.
	//
	// Takes a body of the `application/x-www-form-urlencoded` content type.
	//
	// Corresponds with POST /v1/notifications/twilio-messages (the `ReceiveText` operationId).
	ReceiveTextWithFormdataBody(ctx context.Context, body ReceiveTextFormdataRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReportTwilioStatusWithBody Take in what Twilio tells of a text
	//
	// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
	ReportTwilioStatusWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReportTwilioStatusWithFormdataBody Take in what Twilio tells of a text
	//
	// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
	//
	// Takes a body of the `application/x-www-form-urlencoded` content type.
	//
	// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
	ReportTwilioStatusWithFormdataBody(ctx context.Context, id string, body ReportTwilioStatusFormdataRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListPreferences List which messages the account gets, and how
	//
	// Corresponds with GET /v1/preferences (the `ListPreferences` operationId).
	ListPreferences(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SetPreferenceWithBody Choose one sort of messages, or end it
	//
	// Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with PUT /v1/preferences/{channel}/{purpose} (the `SetPreference` operationId).
	SetPreferenceWithBody(ctx context.Context, channel string, purpose string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SetPreference Choose one sort of messages, or end it
	//
	// Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with PUT /v1/preferences/{channel}/{purpose} (the `SetPreference` operationId).
	SetPreference(ctx context.Context, channel string, purpose string, body SetPreferenceJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)

	// SubscribeWithBody Ask for news and offers
	//
	// The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.
	//
	// Takes any type of body and a specified content type.
	//
	// Corresponds with POST /v1/subscriptions (the `Subscribe` operationId).
	SubscribeWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error)

	// Subscribe Ask for news and offers
	//
	// The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.
	//
	// Takes a body of the `application/json` content type.
	//
	// Corresponds with POST /v1/subscriptions (the `Subscribe` operationId).
	Subscribe(ctx context.Context, body SubscribeJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// ClearInbox Delete all mail that was caught
//
// Corresponds with DELETE /inbox/messages (the `ClearInbox` operationId).
func (c *Client) ClearInbox(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewClearInboxRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListInboxMessages List the mail that was caught, the newest first
//
// Corresponds with GET /inbox/messages (the `ListInboxMessages` operationId).
func (c *Client) ListInboxMessages(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListInboxMessagesRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetInboxMessage Read a mail that was caught
//
// Corresponds with GET /inbox/messages/{id} (the `GetInboxMessage` operationId).
func (c *Client) GetInboxMessage(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetInboxMessageRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListCampaigns List campaigns, the newest first
//
// Corresponds with GET /v1/admin/campaigns (the `AdminListCampaigns` operationId).
func (c *Client) AdminListCampaigns(ctx context.Context, params *AdminListCampaignsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListCampaignsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCreateCampaignWithBody Make a draft of a campaign
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/campaigns (the `AdminCreateCampaign` operationId).
func (c *Client) AdminCreateCampaignWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCreateCampaignRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCreateCampaign Make a draft of a campaign
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/campaigns (the `AdminCreateCampaign` operationId).
func (c *Client) AdminCreateCampaign(ctx context.Context, body AdminCreateCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCreateCampaignRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetCampaign Read a campaign
//
// Corresponds with GET /v1/admin/campaigns/{id} (the `AdminGetCampaign` operationId).
func (c *Client) AdminGetCampaign(ctx context.Context, id string, params *AdminGetCampaignParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetCampaignRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReplaceCampaignWithBody Replace the plan of a draft
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /v1/admin/campaigns/{id} (the `AdminReplaceCampaign` operationId).
func (c *Client) AdminReplaceCampaignWithBody(ctx context.Context, id string, params *AdminReplaceCampaignParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReplaceCampaignRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReplaceCampaign Replace the plan of a draft
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /v1/admin/campaigns/{id} (the `AdminReplaceCampaign` operationId).
func (c *Client) AdminReplaceCampaign(ctx context.Context, id string, params *AdminReplaceCampaignParams, body AdminReplaceCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReplaceCampaignRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCountCampaignAudience Count whom a campaign would go to now
//
// Corresponds with GET /v1/admin/campaigns/{id}/audience (the `AdminCountCampaignAudience` operationId).
func (c *Client) AdminCountCampaignAudience(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCountCampaignAudienceRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminCancelCampaign End a campaign for good
//
// Corresponds with POST /v1/admin/campaigns/{id}/cancel (the `AdminCancelCampaign` operationId).
func (c *Client) AdminCancelCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminCancelCampaignRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminPauseCampaign Stop a campaign; what has not gone out waits
//
// Corresponds with POST /v1/admin/campaigns/{id}/pause (the `AdminPauseCampaign` operationId).
func (c *Client) AdminPauseCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminPauseCampaignRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminPreviewCampaignWithBody Render a campaign's message
//
// With a made-up coupon, and without anybody's links.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/campaigns/{id}/preview (the `AdminPreviewCampaign` operationId).
func (c *Client) AdminPreviewCampaignWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminPreviewCampaignRequestWithBody(c.Server, id, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminPreviewCampaign Render a campaign's message
//
// With a made-up coupon, and without anybody's links.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/campaigns/{id}/preview (the `AdminPreviewCampaign` operationId).
func (c *Client) AdminPreviewCampaign(ctx context.Context, id string, body AdminPreviewCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminPreviewCampaignRequest(c.Server, id, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminResumeCampaign Go on with a campaign that was paused
//
// Corresponds with POST /v1/admin/campaigns/{id}/resume (the `AdminResumeCampaign` operationId).
func (c *Client) AdminResumeCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminResumeCampaignRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminScheduleCampaignWithBody Let a draft start at a time
//
// It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/campaigns/{id}/schedule (the `AdminScheduleCampaign` operationId).
func (c *Client) AdminScheduleCampaignWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminScheduleCampaignRequestWithBody(c.Server, id, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminScheduleCampaign Let a draft start at a time
//
// It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/campaigns/{id}/schedule (the `AdminScheduleCampaign` operationId).
func (c *Client) AdminScheduleCampaign(ctx context.Context, id string, body AdminScheduleCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminScheduleCampaignRequest(c.Server, id, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminStartCampaign Let a draft start now
//
// Corresponds with POST /v1/admin/campaigns/{id}/start (the `AdminStartCampaign` operationId).
func (c *Client) AdminStartCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminStartCampaignRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetCampaignStatistics Read how far a campaign has come and what it led to
//
// Corresponds with GET /v1/admin/campaigns/{id}/statistics (the `AdminGetCampaignStatistics` operationId).
func (c *Client) AdminGetCampaignStatistics(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetCampaignStatisticsRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminTestCampaignWithBody Send a campaign's message to a few addresses of staff
//
// At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/campaigns/{id}/test (the `AdminTestCampaign` operationId).
func (c *Client) AdminTestCampaignWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminTestCampaignRequestWithBody(c.Server, id, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminTestCampaign Send a campaign's message to a few addresses of staff
//
// At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/campaigns/{id}/test (the `AdminTestCampaign` operationId).
func (c *Client) AdminTestCampaign(ctx context.Context, id string, body AdminTestCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminTestCampaignRequest(c.Server, id, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUnscheduleCampaign Make a draft again of a campaign that has not started
//
// Corresponds with POST /v1/admin/campaigns/{id}/unschedule (the `AdminUnscheduleCampaign` operationId).
func (c *Client) AdminUnscheduleCampaign(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUnscheduleCampaignRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetConsents Read what an address agreed to, and the proof of it
//
// Corresponds with GET /v1/admin/consents (the `AdminGetConsents` operationId).
func (c *Client) AdminGetConsents(ctx context.Context, params *AdminGetConsentsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetConsentsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDescribeMessageTemplates List the kinds of templates, and which of staff's own versions are in use
//
// Corresponds with GET /v1/admin/message-templates (the `AdminDescribeMessageTemplates` operationId).
func (c *Client) AdminDescribeMessageTemplates(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDescribeMessageTemplatesRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetMessageTemplate Read a template: the built-in words, the variables it may show, and staff's versions, the newest first
//
// Corresponds with GET /v1/admin/message-templates/{kind}/{locale} (the `AdminGetMessageTemplate` operationId).
func (c *Client) AdminGetMessageTemplate(ctx context.Context, kind string, locale string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetMessageTemplateRequest(c.Server, kind, locale)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminActivateMessageTemplateWithBody Use a version from now on
//
// 0 is the built-in template.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/activate (the `AdminActivateMessageTemplate` operationId).
func (c *Client) AdminActivateMessageTemplateWithBody(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminActivateMessageTemplateRequestWithBody(c.Server, kind, locale, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminActivateMessageTemplate Use a version from now on
//
// 0 is the built-in template.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/activate (the `AdminActivateMessageTemplate` operationId).
func (c *Client) AdminActivateMessageTemplate(ctx context.Context, kind string, locale string, body AdminActivateMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminActivateMessageTemplateRequest(c.Server, kind, locale, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminPreviewMessageTemplateWithBody Render a template with an example
//
// Nothing is saved.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/preview (the `AdminPreviewMessageTemplate` operationId).
func (c *Client) AdminPreviewMessageTemplateWithBody(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminPreviewMessageTemplateRequestWithBody(c.Server, kind, locale, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminPreviewMessageTemplate Render a template with an example
//
// Nothing is saved.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/preview (the `AdminPreviewMessageTemplate` operationId).
func (c *Client) AdminPreviewMessageTemplate(ctx context.Context, kind string, locale string, body AdminPreviewMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminPreviewMessageTemplateRequest(c.Server, kind, locale, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRollbackMessageTemplate Use again what was used before
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/rollback (the `AdminRollbackMessageTemplate` operationId).
func (c *Client) AdminRollbackMessageTemplate(ctx context.Context, kind string, locale string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRollbackMessageTemplateRequest(c.Server, kind, locale)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminTestMessageTemplateWithBody Send an example of a template to an address
//
// Nothing is saved.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/test (the `AdminTestMessageTemplate` operationId).
func (c *Client) AdminTestMessageTemplateWithBody(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminTestMessageTemplateRequestWithBody(c.Server, kind, locale, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminTestMessageTemplate Send an example of a template to an address
//
// Nothing is saved.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/test (the `AdminTestMessageTemplate` operationId).
func (c *Client) AdminTestMessageTemplate(ctx context.Context, kind string, locale string, body AdminTestMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminTestMessageTemplateRequest(c.Server, kind, locale, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminSaveMessageTemplateWithBody Save a new version
//
// It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/versions (the `AdminSaveMessageTemplate` operationId).
func (c *Client) AdminSaveMessageTemplateWithBody(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminSaveMessageTemplateRequestWithBody(c.Server, kind, locale, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminSaveMessageTemplate Save a new version
//
// It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/versions (the `AdminSaveMessageTemplate` operationId).
func (c *Client) AdminSaveMessageTemplate(ctx context.Context, kind string, locale string, body AdminSaveMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminSaveMessageTemplateRequest(c.Server, kind, locale, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListNotifications List notifications, the newest first
//
// What the messages say is not shown.
//
// Corresponds with GET /v1/admin/notifications (the `AdminListNotifications` operationId).
func (c *Client) AdminListNotifications(ctx context.Context, params *AdminListNotificationsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListNotificationsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRetryNotificationsWithBody Send failed notifications again
//
// The newest first, at most 500 of them; ask again as long as some were queued.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
func (c *Client) AdminRetryNotificationsWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRetryNotificationsRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRetryNotifications Send failed notifications again
//
// The newest first, at most 500 of them; ask again as long as some were queued.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
func (c *Client) AdminRetryNotifications(ctx context.Context, body AdminRetryNotificationsJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRetryNotificationsRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetNotification Read a notification
//
// Corresponds with GET /v1/admin/notifications/{id} (the `AdminGetNotification` operationId).
func (c *Client) AdminGetNotification(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetNotificationRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRetryNotification Send a failed or suppressed notification again
//
// It is queued; a message that what happened since contradicts is still not sent.
//
// Corresponds with POST /v1/admin/notifications/{id}/retry (the `AdminRetryNotification` operationId).
func (c *Client) AdminRetryNotification(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRetryNotificationRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListSuppressions List who is not written to
//
// Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone.
//
// Corresponds with GET /v1/admin/suppressions (the `AdminListSuppressions` operationId).
func (c *Client) AdminListSuppressions(ctx context.Context, params *AdminListSuppressionsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListSuppressionsRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminAddSuppressionWithBody Keep an address from being written to
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
func (c *Client) AdminAddSuppressionWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminAddSuppressionRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminAddSuppression Keep an address from being written to
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
func (c *Client) AdminAddSuppression(ctx context.Context, body AdminAddSuppressionJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminAddSuppressionRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDeleteSuppression Let an address be written to again
//
// Messages that were held back can be sent again by their own operation.
//
// Corresponds with DELETE /v1/admin/suppressions/{channel}/{address} (the `AdminDeleteSuppression` operationId).
func (c *Client) AdminDeleteSuppression(ctx context.Context, channel AdminDeleteSuppressionParamsChannel, address string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDeleteSuppressionRequest(c.Server, channel, address)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListWebhookDeliveries List deliveries, the newest first
//
// Corresponds with GET /v1/admin/webhooks/deliveries (the `AdminListWebhookDeliveries` operationId).
func (c *Client) AdminListWebhookDeliveries(ctx context.Context, params *AdminListWebhookDeliveriesParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListWebhookDeliveriesRequest(c.Server, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetWebhookDelivery Read a delivery, what it says, and each attempt
//
// Corresponds with GET /v1/admin/webhooks/deliveries/{id} (the `AdminGetWebhookDelivery` operationId).
func (c *Client) AdminGetWebhookDelivery(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetWebhookDeliveryRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReplayWebhookDelivery Offer a delivery again
//
// Corresponds with POST /v1/admin/webhooks/deliveries/{id}/replay (the `AdminReplayWebhookDelivery` operationId).
func (c *Client) AdminReplayWebhookDelivery(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReplayWebhookDeliveryRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListWebhookEndpoints List endpoints, the oldest first
//
// Corresponds with GET /v1/admin/webhooks/endpoints (the `AdminListWebhookEndpoints` operationId).
func (c *Client) AdminListWebhookEndpoints(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListWebhookEndpointsRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminAddWebhookEndpointWithBody Add an endpoint
//
// The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/webhooks/endpoints (the `AdminAddWebhookEndpoint` operationId).
func (c *Client) AdminAddWebhookEndpointWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminAddWebhookEndpointRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminAddWebhookEndpoint Add an endpoint
//
// The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/webhooks/endpoints (the `AdminAddWebhookEndpoint` operationId).
func (c *Client) AdminAddWebhookEndpoint(ctx context.Context, body AdminAddWebhookEndpointJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminAddWebhookEndpointRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDeleteWebhookEndpoint Delete an endpoint and its log
//
// Corresponds with DELETE /v1/admin/webhooks/endpoints/{id} (the `AdminDeleteWebhookEndpoint` operationId).
func (c *Client) AdminDeleteWebhookEndpoint(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDeleteWebhookEndpointRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminGetWebhookEndpoint Read an endpoint
//
// Corresponds with GET /v1/admin/webhooks/endpoints/{id} (the `AdminGetWebhookEndpoint` operationId).
func (c *Client) AdminGetWebhookEndpoint(ctx context.Context, id string, params *AdminGetWebhookEndpointParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminGetWebhookEndpointRequest(c.Server, id, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateWebhookEndpointWithBody Change an endpoint
//
// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
func (c *Client) AdminUpdateWebhookEndpointWithBody(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateWebhookEndpointRequestWithBody(c.Server, id, params, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateWebhookEndpoint Change an endpoint
//
// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
func (c *Client) AdminUpdateWebhookEndpoint(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateWebhookEndpointRequest(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBody Change an endpoint
//
// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
//
// Takes a body of the `application/merge-patch+json` content type.
//
// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
func (c *Client) AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBody(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminUpdateWebhookEndpointRequestWithApplicationMergePatchPlusJSONBody(c.Server, id, params, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminDisableWebhookEndpoint End events to an endpoint
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/disable (the `AdminDisableWebhookEndpoint` operationId).
func (c *Client) AdminDisableWebhookEndpoint(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminDisableWebhookEndpointRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminEnableWebhookEndpoint Let an endpoint get events again
//
// What was missed meanwhile is not told; what had been noted before can be replayed.
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/enable (the `AdminEnableWebhookEndpoint` operationId).
func (c *Client) AdminEnableWebhookEndpoint(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminEnableWebhookEndpointRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReplayWebhookDeliveriesWithBody Offer deliveries again
//
// Those that failed, or all; at most 500, the newest. They keep their webhook-id.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/replay (the `AdminReplayWebhookDeliveries` operationId).
func (c *Client) AdminReplayWebhookDeliveriesWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReplayWebhookDeliveriesRequestWithBody(c.Server, id, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminReplayWebhookDeliveries Offer deliveries again
//
// Those that failed, or all; at most 500, the newest. They keep their webhook-id.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/replay (the `AdminReplayWebhookDeliveries` operationId).
func (c *Client) AdminReplayWebhookDeliveries(ctx context.Context, id string, body AdminReplayWebhookDeliveriesJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminReplayWebhookDeliveriesRequest(c.Server, id, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRotateWebhookSecretWithBody Give an endpoint a new secret
//
// The answer holds the new secret. The old one signs beside it for the overlap.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/rotate-secret (the `AdminRotateWebhookSecret` operationId).
func (c *Client) AdminRotateWebhookSecretWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRotateWebhookSecretRequestWithBody(c.Server, id, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminRotateWebhookSecret Give an endpoint a new secret
//
// The answer holds the new secret. The old one signs beside it for the overlap.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/rotate-secret (the `AdminRotateWebhookSecret` operationId).
func (c *Client) AdminRotateWebhookSecret(ctx context.Context, id string, body AdminRotateWebhookSecretJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminRotateWebhookSecretRequest(c.Server, id, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminTestWebhookEndpoint Tell an endpoint a test event
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/test (the `AdminTestWebhookEndpoint` operationId).
func (c *Client) AdminTestWebhookEndpoint(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminTestWebhookEndpointRequest(c.Server, id)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// AdminListWebhookEvents List the events that endpoints can be told
//
// Corresponds with GET /v1/admin/webhooks/event-types (the `AdminListWebhookEvents` operationId).
func (c *Client) AdminListWebhookEvents(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewAdminListWebhookEventsRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReceiveTextWithBody Take a text that somebody sent to the shop
//
// Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/notifications/twilio-messages (the `ReceiveText` operationId).
func (c *Client) ReceiveTextWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReceiveTextRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReceiveTextWithFormdataBody Take a text that somebody sent to the shop
//
// Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.
//
// Takes a body of the `application/x-www-form-urlencoded` content type.
//
// Corresponds with POST /v1/notifications/twilio-messages (the `ReceiveText` operationId).
func (c *Client) ReceiveTextWithFormdataBody(ctx context.Context, body ReceiveTextFormdataRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReceiveTextRequestWithFormdataBody(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReportTwilioStatusWithBody Take in what Twilio tells of a text
//
// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
func (c *Client) ReportTwilioStatusWithBody(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReportTwilioStatusRequestWithBody(c.Server, id, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReportTwilioStatusWithFormdataBody Take in what Twilio tells of a text
//
// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
//
// Takes a body of the `application/x-www-form-urlencoded` content type.
//
// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
func (c *Client) ReportTwilioStatusWithFormdataBody(ctx context.Context, id string, body ReportTwilioStatusFormdataRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReportTwilioStatusRequestWithFormdataBody(c.Server, id, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListPreferences List which messages the account gets, and how
//
// Corresponds with GET /v1/preferences (the `ListPreferences` operationId).
func (c *Client) ListPreferences(ctx context.Context, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListPreferencesRequest(c.Server)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SetPreferenceWithBody Choose one sort of messages, or end it
//
// Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.
//
// Takes any type of body and a specified content type.
//
// Corresponds with PUT /v1/preferences/{channel}/{purpose} (the `SetPreference` operationId).
func (c *Client) SetPreferenceWithBody(ctx context.Context, channel string, purpose string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSetPreferenceRequestWithBody(c.Server, channel, purpose, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SetPreference Choose one sort of messages, or end it
//
// Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with PUT /v1/preferences/{channel}/{purpose} (the `SetPreference` operationId).
func (c *Client) SetPreference(ctx context.Context, channel string, purpose string, body SetPreferenceJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSetPreferenceRequest(c.Server, channel, purpose, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// SubscribeWithBody Ask for news and offers
//
// The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.
//
// Takes any type of body and a specified content type.
//
// Corresponds with POST /v1/subscriptions (the `Subscribe` operationId).
func (c *Client) SubscribeWithBody(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSubscribeRequestWithBody(c.Server, contentType, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// Subscribe Ask for news and offers
//
// The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.
//
// Takes a body of the `application/json` content type.
//
// Corresponds with POST /v1/subscriptions (the `Subscribe` operationId).
func (c *Client) Subscribe(ctx context.Context, body SubscribeJSONRequestBody, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewSubscribeRequest(c.Server, body)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewClearInboxRequest constructs an http.Request for the ClearInbox method
func NewClearInboxRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/inbox/messages")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListInboxMessagesRequest constructs an http.Request for the ListInboxMessages method
func NewListInboxMessagesRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/inbox/messages")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetInboxMessageRequest constructs an http.Request for the GetInboxMessage method
func NewGetInboxMessageRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/inbox/messages/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminListCampaignsRequest constructs an http.Request for the AdminListCampaigns method
func NewAdminListCampaignsRequest(server string, params *AdminListCampaignsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminCreateCampaignRequest calls the generic AdminCreateCampaign builder with application/json body
func NewAdminCreateCampaignRequest(server string, body AdminCreateCampaignJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminCreateCampaignRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminCreateCampaignRequestWithBody constructs an http.Request for the AdminCreateCampaign method, with any body, and a specified content type
func NewAdminCreateCampaignRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminGetCampaignRequest constructs an http.Request for the AdminGetCampaign method
func NewAdminGetCampaignRequest(server string, id string, params *AdminGetCampaignParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfNoneMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-None-Match", *params.IfNoneMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-None-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminReplaceCampaignRequest calls the generic AdminReplaceCampaign builder with application/json body
func NewAdminReplaceCampaignRequest(server string, id string, params *AdminReplaceCampaignParams, body AdminReplaceCampaignJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminReplaceCampaignRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminReplaceCampaignRequestWithBody constructs an http.Request for the AdminReplaceCampaign method, with any body, and a specified content type
func NewAdminReplaceCampaignRequestWithBody(server string, id string, params *AdminReplaceCampaignParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminCountCampaignAudienceRequest constructs an http.Request for the AdminCountCampaignAudience method
func NewAdminCountCampaignAudienceRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/audience", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminCancelCampaignRequest constructs an http.Request for the AdminCancelCampaign method
func NewAdminCancelCampaignRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/cancel", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminPauseCampaignRequest constructs an http.Request for the AdminPauseCampaign method
func NewAdminPauseCampaignRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/pause", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminPreviewCampaignRequest calls the generic AdminPreviewCampaign builder with application/json body
func NewAdminPreviewCampaignRequest(server string, id string, body AdminPreviewCampaignJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminPreviewCampaignRequestWithBody(server, id, "application/json", bodyReader)
}

// NewAdminPreviewCampaignRequestWithBody constructs an http.Request for the AdminPreviewCampaign method, with any body, and a specified content type
func NewAdminPreviewCampaignRequestWithBody(server string, id string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/preview", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminResumeCampaignRequest constructs an http.Request for the AdminResumeCampaign method
func NewAdminResumeCampaignRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/resume", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminScheduleCampaignRequest calls the generic AdminScheduleCampaign builder with application/json body
func NewAdminScheduleCampaignRequest(server string, id string, body AdminScheduleCampaignJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminScheduleCampaignRequestWithBody(server, id, "application/json", bodyReader)
}

// NewAdminScheduleCampaignRequestWithBody constructs an http.Request for the AdminScheduleCampaign method, with any body, and a specified content type
func NewAdminScheduleCampaignRequestWithBody(server string, id string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/schedule", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminStartCampaignRequest constructs an http.Request for the AdminStartCampaign method
func NewAdminStartCampaignRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/start", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminGetCampaignStatisticsRequest constructs an http.Request for the AdminGetCampaignStatistics method
func NewAdminGetCampaignStatisticsRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/statistics", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminTestCampaignRequest calls the generic AdminTestCampaign builder with application/json body
func NewAdminTestCampaignRequest(server string, id string, body AdminTestCampaignJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminTestCampaignRequestWithBody(server, id, "application/json", bodyReader)
}

// NewAdminTestCampaignRequestWithBody constructs an http.Request for the AdminTestCampaign method, with any body, and a specified content type
func NewAdminTestCampaignRequestWithBody(server string, id string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/test", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminUnscheduleCampaignRequest constructs an http.Request for the AdminUnscheduleCampaign method
func NewAdminUnscheduleCampaignRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/campaigns/%s/unschedule", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminGetConsentsRequest constructs an http.Request for the AdminGetConsents method
func NewAdminGetConsentsRequest(server string, params *AdminGetConsentsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/consents")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Channel != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "channel", *params.Channel, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if queryFrag, err := runtime.StyleParamWithOptions("form", false, "address", params.Address, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
			return nil, err
		} else {
			for _, qp := range strings.Split(queryFrag, "&") {
				rawQueryFragments = append(rawQueryFragments, qp)
			}
		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminDescribeMessageTemplatesRequest constructs an http.Request for the AdminDescribeMessageTemplates method
func NewAdminDescribeMessageTemplatesRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/message-templates")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminGetMessageTemplateRequest constructs an http.Request for the AdminGetMessageTemplate method
func NewAdminGetMessageTemplateRequest(server string, kind string, locale string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "kind", kind, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "locale", locale, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/message-templates/%s/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminActivateMessageTemplateRequest calls the generic AdminActivateMessageTemplate builder with application/json body
func NewAdminActivateMessageTemplateRequest(server string, kind string, locale string, body AdminActivateMessageTemplateJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminActivateMessageTemplateRequestWithBody(server, kind, locale, "application/json", bodyReader)
}

// NewAdminActivateMessageTemplateRequestWithBody constructs an http.Request for the AdminActivateMessageTemplate method, with any body, and a specified content type
func NewAdminActivateMessageTemplateRequestWithBody(server string, kind string, locale string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "kind", kind, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "locale", locale, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/message-templates/%s/%s/activate", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminPreviewMessageTemplateRequest calls the generic AdminPreviewMessageTemplate builder with application/json body
func NewAdminPreviewMessageTemplateRequest(server string, kind string, locale string, body AdminPreviewMessageTemplateJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminPreviewMessageTemplateRequestWithBody(server, kind, locale, "application/json", bodyReader)
}

// NewAdminPreviewMessageTemplateRequestWithBody constructs an http.Request for the AdminPreviewMessageTemplate method, with any body, and a specified content type
func NewAdminPreviewMessageTemplateRequestWithBody(server string, kind string, locale string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "kind", kind, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "locale", locale, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/message-templates/%s/%s/preview", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminRollbackMessageTemplateRequest constructs an http.Request for the AdminRollbackMessageTemplate method
func NewAdminRollbackMessageTemplateRequest(server string, kind string, locale string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "kind", kind, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "locale", locale, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/message-templates/%s/%s/rollback", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminTestMessageTemplateRequest calls the generic AdminTestMessageTemplate builder with application/json body
func NewAdminTestMessageTemplateRequest(server string, kind string, locale string, body AdminTestMessageTemplateJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminTestMessageTemplateRequestWithBody(server, kind, locale, "application/json", bodyReader)
}

// NewAdminTestMessageTemplateRequestWithBody constructs an http.Request for the AdminTestMessageTemplate method, with any body, and a specified content type
func NewAdminTestMessageTemplateRequestWithBody(server string, kind string, locale string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "kind", kind, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "locale", locale, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/message-templates/%s/%s/test", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminSaveMessageTemplateRequest calls the generic AdminSaveMessageTemplate builder with application/json body
func NewAdminSaveMessageTemplateRequest(server string, kind string, locale string, body AdminSaveMessageTemplateJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminSaveMessageTemplateRequestWithBody(server, kind, locale, "application/json", bodyReader)
}

// NewAdminSaveMessageTemplateRequestWithBody constructs an http.Request for the AdminSaveMessageTemplate method, with any body, and a specified content type
func NewAdminSaveMessageTemplateRequestWithBody(server string, kind string, locale string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "kind", kind, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "locale", locale, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/message-templates/%s/%s/versions", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminListNotificationsRequest constructs an http.Request for the AdminListNotifications method
func NewAdminListNotificationsRequest(server string, params *AdminListNotificationsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/notifications")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.OrderID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "order_id", *params.OrderID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Recipient != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "recipient", *params.Recipient, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminRetryNotificationsRequest calls the generic AdminRetryNotifications builder with application/json body
func NewAdminRetryNotificationsRequest(server string, body AdminRetryNotificationsJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminRetryNotificationsRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminRetryNotificationsRequestWithBody constructs an http.Request for the AdminRetryNotifications method, with any body, and a specified content type
func NewAdminRetryNotificationsRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/notifications/retry")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminGetNotificationRequest constructs an http.Request for the AdminGetNotification method
func NewAdminGetNotificationRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/notifications/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminRetryNotificationRequest constructs an http.Request for the AdminRetryNotification method
func NewAdminRetryNotificationRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/notifications/%s/retry", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminListSuppressionsRequest constructs an http.Request for the AdminListSuppressions method
func NewAdminListSuppressionsRequest(server string, params *AdminListSuppressionsParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/suppressions")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Channel != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "channel", *params.Channel, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Reason != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "reason", *params.Reason, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Address != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "address", *params.Address, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminAddSuppressionRequest calls the generic AdminAddSuppression builder with application/json body
func NewAdminAddSuppressionRequest(server string, body AdminAddSuppressionJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminAddSuppressionRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminAddSuppressionRequestWithBody constructs an http.Request for the AdminAddSuppression method, with any body, and a specified content type
func NewAdminAddSuppressionRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/suppressions")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminDeleteSuppressionRequest constructs an http.Request for the AdminDeleteSuppression method
func NewAdminDeleteSuppressionRequest(server string, channel AdminDeleteSuppressionParamsChannel, address string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "channel", channel, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "address", address, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/suppressions/%s/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminListWebhookDeliveriesRequest constructs an http.Request for the AdminListWebhookDeliveries method
func NewAdminListWebhookDeliveriesRequest(server string, params *AdminListWebhookDeliveriesParams) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/deliveries")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Limit != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "limit", *params.Limit, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int64"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Cursor != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "cursor", *params.Cursor, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.EndpointID != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "endpoint_id", *params.EndpointID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.EventType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "event_type", *params.EventType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Subject != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "subject", *params.Subject, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", false, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminGetWebhookDeliveryRequest constructs an http.Request for the AdminGetWebhookDelivery method
func NewAdminGetWebhookDeliveryRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/deliveries/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminReplayWebhookDeliveryRequest constructs an http.Request for the AdminReplayWebhookDelivery method
func NewAdminReplayWebhookDeliveryRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/deliveries/%s/replay", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminListWebhookEndpointsRequest constructs an http.Request for the AdminListWebhookEndpoints method
func NewAdminListWebhookEndpointsRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminAddWebhookEndpointRequest calls the generic AdminAddWebhookEndpoint builder with application/json body
func NewAdminAddWebhookEndpointRequest(server string, body AdminAddWebhookEndpointJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminAddWebhookEndpointRequestWithBody(server, "application/json", bodyReader)
}

// NewAdminAddWebhookEndpointRequestWithBody constructs an http.Request for the AdminAddWebhookEndpoint method, with any body, and a specified content type
func NewAdminAddWebhookEndpointRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminDeleteWebhookEndpointRequest constructs an http.Request for the AdminDeleteWebhookEndpoint method
func NewAdminDeleteWebhookEndpointRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodDelete, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminGetWebhookEndpointRequest constructs an http.Request for the AdminGetWebhookEndpoint method
func NewAdminGetWebhookEndpointRequest(server string, id string, params *AdminGetWebhookEndpointParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	if params != nil {

		if params.IfNoneMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-None-Match", *params.IfNoneMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-None-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminUpdateWebhookEndpointRequest calls the generic AdminUpdateWebhookEndpoint builder with application/json body
func NewAdminUpdateWebhookEndpointRequest(server string, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateWebhookEndpointRequestWithBody(server, id, params, "application/json", bodyReader)
}

// NewAdminUpdateWebhookEndpointRequestWithApplicationMergePatchPlusJSONBody calls the generic AdminUpdateWebhookEndpoint builder with application/merge-patch+json body
func NewAdminUpdateWebhookEndpointRequestWithApplicationMergePatchPlusJSONBody(server string, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointApplicationMergePatchPlusJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminUpdateWebhookEndpointRequestWithBody(server, id, params, "application/merge-patch+json", bodyReader)
}

// NewAdminUpdateWebhookEndpointRequestWithBody constructs an http.Request for the AdminUpdateWebhookEndpoint method, with any body, and a specified content type
func NewAdminUpdateWebhookEndpointRequestWithBody(server string, id string, params *AdminUpdateWebhookEndpointParams, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPatch, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	if params != nil {

		if params.IfMatch != nil {
			var headerParam0 string

			headerParam0, err = runtime.StyleParamWithOptions("simple", false, "If-Match", *params.IfMatch, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationHeader, Type: "string", Format: ""})
			if err != nil {
				return nil, err
			}

			req.Header.Set("If-Match", headerParam0)
		}

	}

	return req, nil
}

// NewAdminDisableWebhookEndpointRequest constructs an http.Request for the AdminDisableWebhookEndpoint method
func NewAdminDisableWebhookEndpointRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints/%s/disable", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminEnableWebhookEndpointRequest constructs an http.Request for the AdminEnableWebhookEndpoint method
func NewAdminEnableWebhookEndpointRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints/%s/enable", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminReplayWebhookDeliveriesRequest calls the generic AdminReplayWebhookDeliveries builder with application/json body
func NewAdminReplayWebhookDeliveriesRequest(server string, id string, body AdminReplayWebhookDeliveriesJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminReplayWebhookDeliveriesRequestWithBody(server, id, "application/json", bodyReader)
}

// NewAdminReplayWebhookDeliveriesRequestWithBody constructs an http.Request for the AdminReplayWebhookDeliveries method, with any body, and a specified content type
func NewAdminReplayWebhookDeliveriesRequestWithBody(server string, id string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints/%s/replay", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminRotateWebhookSecretRequest calls the generic AdminRotateWebhookSecret builder with application/json body
func NewAdminRotateWebhookSecretRequest(server string, id string, body AdminRotateWebhookSecretJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewAdminRotateWebhookSecretRequestWithBody(server, id, "application/json", bodyReader)
}

// NewAdminRotateWebhookSecretRequestWithBody constructs an http.Request for the AdminRotateWebhookSecret method, with any body, and a specified content type
func NewAdminRotateWebhookSecretRequestWithBody(server string, id string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints/%s/rotate-secret", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewAdminTestWebhookEndpointRequest constructs an http.Request for the AdminTestWebhookEndpoint method
func NewAdminTestWebhookEndpointRequest(server string, id string) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/endpoints/%s/test", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewAdminListWebhookEventsRequest constructs an http.Request for the AdminListWebhookEvents method
func NewAdminListWebhookEventsRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/admin/webhooks/event-types")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReceiveTextRequestWithFormdataBody calls the generic ReceiveText builder with application/x-www-form-urlencoded body
func NewReceiveTextRequestWithFormdataBody(server string, body ReceiveTextFormdataRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	bodyStr, err := runtime.MarshalForm(body, nil)
	if err != nil {
		return nil, err
	}
	bodyReader = strings.NewReader(bodyStr.Encode())
	return NewReceiveTextRequestWithBody(server, "application/x-www-form-urlencoded", bodyReader)
}

// NewReceiveTextRequestWithBody constructs an http.Request for the ReceiveText method, with any body, and a specified content type
func NewReceiveTextRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/notifications/twilio-messages")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewReportTwilioStatusRequestWithFormdataBody calls the generic ReportTwilioStatus builder with application/x-www-form-urlencoded body
func NewReportTwilioStatusRequestWithFormdataBody(server string, id string, body ReportTwilioStatusFormdataRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	bodyStr, err := runtime.MarshalForm(body, nil)
	if err != nil {
		return nil, err
	}
	bodyReader = strings.NewReader(bodyStr.Encode())
	return NewReportTwilioStatusRequestWithBody(server, id, "application/x-www-form-urlencoded", bodyReader)
}

// NewReportTwilioStatusRequestWithBody constructs an http.Request for the ReportTwilioStatus method, with any body, and a specified content type
func NewReportTwilioStatusRequestWithBody(server string, id string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "id", id, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/notifications/%s/twilio-status", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewListPreferencesRequest constructs an http.Request for the ListPreferences method
func NewListPreferencesRequest(server string) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/preferences")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewSetPreferenceRequest calls the generic SetPreference builder with application/json body
func NewSetPreferenceRequest(server string, channel string, purpose string, body SetPreferenceJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewSetPreferenceRequestWithBody(server, channel, purpose, "application/json", bodyReader)
}

// NewSetPreferenceRequestWithBody constructs an http.Request for the SetPreference method, with any body, and a specified content type
func NewSetPreferenceRequestWithBody(server string, channel string, purpose string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "channel", channel, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "purpose", purpose, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/preferences/%s/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPut, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

// NewSubscribeRequest calls the generic Subscribe builder with application/json body
func NewSubscribeRequest(server string, body SubscribeJSONRequestBody) (*http.Request, error) {
	var bodyReader io.Reader
	buf, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	bodyReader = bytes.NewReader(buf)
	return NewSubscribeRequestWithBody(server, "application/json", bodyReader)
}

// NewSubscribeRequestWithBody constructs an http.Request for the Subscribe method, with any body, and a specified content type
func NewSubscribeRequestWithBody(server string, contentType string, body io.Reader) (*http.Request, error) {
	var err error

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/v1/subscriptions")
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodPost, queryURL.String(), body)
	if err != nil {
		return nil, err
	}

	req.Header.Add("Content-Type", contentType)

	return req, nil
}

func (c *Client) applyEditors(ctx context.Context, req *http.Request, additionalEditors []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additionalEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}

// ClientWithResponses builds on ClientInterface to offer response payloads
type ClientWithResponses struct {
	ClientInterface
}

// NewClientWithResponses creates a new ClientWithResponses, which wraps
// Client with return type handling
func NewClientWithResponses(server string, opts ...ClientOption) (*ClientWithResponses, error) {
	client, err := NewClient(server, opts...)
	if err != nil {
		return nil, err
	}
	return &ClientWithResponses{client}, nil
}

// WithBaseURL overrides the baseURL.
func WithBaseURL(baseURL string) ClientOption {
	return func(c *Client) error {
		newBaseURL, err := url.Parse(baseURL)
		if err != nil {
			return err
		}
		c.Server = newBaseURL.String()
		return nil
	}
}

// ClientWithResponsesInterface is the interface specification for the client with responses above.
type ClientWithResponsesInterface interface {

	// ClearInboxWithResponse Delete all mail that was caught
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /inbox/messages (the `ClearInbox` operationId).
	ClearInboxWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ClearInboxResult, error)

	// ListInboxMessagesWithResponse List the mail that was caught, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /inbox/messages (the `ListInboxMessages` operationId).
	ListInboxMessagesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListInboxMessagesResult, error)

	// GetInboxMessageWithResponse Read a mail that was caught
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /inbox/messages/{id} (the `GetInboxMessage` operationId).
	GetInboxMessageWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*GetInboxMessageResult, error)

	// AdminListCampaignsWithResponse List campaigns, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/campaigns (the `AdminListCampaigns` operationId).
	AdminListCampaignsWithResponse(ctx context.Context, params *AdminListCampaignsParams, reqEditors ...RequestEditorFn) (*AdminListCampaignsResult, error)

	// AdminCreateCampaignWithBodyWithResponse Make a draft of a campaign
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns (the `AdminCreateCampaign` operationId).
	AdminCreateCampaignWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCreateCampaignResult, error)

	// AdminCreateCampaignWithResponse Make a draft of a campaign
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns (the `AdminCreateCampaign` operationId).
	AdminCreateCampaignWithResponse(ctx context.Context, body AdminCreateCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCreateCampaignResult, error)

	// AdminGetCampaignWithResponse Read a campaign
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/campaigns/{id} (the `AdminGetCampaign` operationId).
	AdminGetCampaignWithResponse(ctx context.Context, id string, params *AdminGetCampaignParams, reqEditors ...RequestEditorFn) (*AdminGetCampaignResult, error)

	// AdminReplaceCampaignWithBodyWithResponse Replace the plan of a draft
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/admin/campaigns/{id} (the `AdminReplaceCampaign` operationId).
	AdminReplaceCampaignWithBodyWithResponse(ctx context.Context, id string, params *AdminReplaceCampaignParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReplaceCampaignResult, error)

	// AdminReplaceCampaignWithResponse Replace the plan of a draft
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/admin/campaigns/{id} (the `AdminReplaceCampaign` operationId).
	AdminReplaceCampaignWithResponse(ctx context.Context, id string, params *AdminReplaceCampaignParams, body AdminReplaceCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReplaceCampaignResult, error)

	// AdminCountCampaignAudienceWithResponse Count whom a campaign would go to now
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/campaigns/{id}/audience (the `AdminCountCampaignAudience` operationId).
	AdminCountCampaignAudienceWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminCountCampaignAudienceResult, error)

	// AdminCancelCampaignWithResponse End a campaign for good
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/cancel (the `AdminCancelCampaign` operationId).
	AdminCancelCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminCancelCampaignResult, error)

	// AdminPauseCampaignWithResponse Stop a campaign; what has not gone out waits
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/pause (the `AdminPauseCampaign` operationId).
	AdminPauseCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminPauseCampaignResult, error)

	// AdminPreviewCampaignWithBodyWithResponse Render a campaign's message
	//
	// With a made-up coupon, and without anybody's links.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/preview (the `AdminPreviewCampaign` operationId).
	AdminPreviewCampaignWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminPreviewCampaignResult, error)

	// AdminPreviewCampaignWithResponse Render a campaign's message
	//
	// With a made-up coupon, and without anybody's links.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/preview (the `AdminPreviewCampaign` operationId).
	AdminPreviewCampaignWithResponse(ctx context.Context, id string, body AdminPreviewCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminPreviewCampaignResult, error)

	// AdminResumeCampaignWithResponse Go on with a campaign that was paused
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/resume (the `AdminResumeCampaign` operationId).
	AdminResumeCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminResumeCampaignResult, error)

	// AdminScheduleCampaignWithBodyWithResponse Let a draft start at a time
	//
	// It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/schedule (the `AdminScheduleCampaign` operationId).
	AdminScheduleCampaignWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminScheduleCampaignResult, error)

	// AdminScheduleCampaignWithResponse Let a draft start at a time
	//
	// It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/schedule (the `AdminScheduleCampaign` operationId).
	AdminScheduleCampaignWithResponse(ctx context.Context, id string, body AdminScheduleCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminScheduleCampaignResult, error)

	// AdminStartCampaignWithResponse Let a draft start now
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/start (the `AdminStartCampaign` operationId).
	AdminStartCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminStartCampaignResult, error)

	// AdminGetCampaignStatisticsWithResponse Read how far a campaign has come and what it led to
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/campaigns/{id}/statistics (the `AdminGetCampaignStatistics` operationId).
	AdminGetCampaignStatisticsWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetCampaignStatisticsResult, error)

	// AdminTestCampaignWithBodyWithResponse Send a campaign's message to a few addresses of staff
	//
	// At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/test (the `AdminTestCampaign` operationId).
	AdminTestCampaignWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminTestCampaignResult, error)

	// AdminTestCampaignWithResponse Send a campaign's message to a few addresses of staff
	//
	// At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/test (the `AdminTestCampaign` operationId).
	AdminTestCampaignWithResponse(ctx context.Context, id string, body AdminTestCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminTestCampaignResult, error)

	// AdminUnscheduleCampaignWithResponse Make a draft again of a campaign that has not started
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/campaigns/{id}/unschedule (the `AdminUnscheduleCampaign` operationId).
	AdminUnscheduleCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminUnscheduleCampaignResult, error)

	// AdminGetConsentsWithResponse Read what an address agreed to, and the proof of it
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/consents (the `AdminGetConsents` operationId).
	AdminGetConsentsWithResponse(ctx context.Context, params *AdminGetConsentsParams, reqEditors ...RequestEditorFn) (*AdminGetConsentsResult, error)

	// AdminDescribeMessageTemplatesWithResponse List the kinds of templates, and which of staff's own versions are in use
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/message-templates (the `AdminDescribeMessageTemplates` operationId).
	AdminDescribeMessageTemplatesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*AdminDescribeMessageTemplatesResult, error)

	// AdminGetMessageTemplateWithResponse Read a template: the built-in words, the variables it may show, and staff's versions, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/message-templates/{kind}/{locale} (the `AdminGetMessageTemplate` operationId).
	AdminGetMessageTemplateWithResponse(ctx context.Context, kind string, locale string, reqEditors ...RequestEditorFn) (*AdminGetMessageTemplateResult, error)

	// AdminActivateMessageTemplateWithBodyWithResponse Use a version from now on
	//
	// 0 is the built-in template.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/activate (the `AdminActivateMessageTemplate` operationId).
	AdminActivateMessageTemplateWithBodyWithResponse(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminActivateMessageTemplateResult, error)

	// AdminActivateMessageTemplateWithResponse Use a version from now on
	//
	// 0 is the built-in template.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/activate (the `AdminActivateMessageTemplate` operationId).
	AdminActivateMessageTemplateWithResponse(ctx context.Context, kind string, locale string, body AdminActivateMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminActivateMessageTemplateResult, error)

	// AdminPreviewMessageTemplateWithBodyWithResponse Render a template with an example
	//
	// Nothing is saved.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/preview (the `AdminPreviewMessageTemplate` operationId).
	AdminPreviewMessageTemplateWithBodyWithResponse(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminPreviewMessageTemplateResult, error)

	// AdminPreviewMessageTemplateWithResponse Render a template with an example
	//
	// Nothing is saved.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/preview (the `AdminPreviewMessageTemplate` operationId).
	AdminPreviewMessageTemplateWithResponse(ctx context.Context, kind string, locale string, body AdminPreviewMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminPreviewMessageTemplateResult, error)

	// AdminRollbackMessageTemplateWithResponse Use again what was used before
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/rollback (the `AdminRollbackMessageTemplate` operationId).
	AdminRollbackMessageTemplateWithResponse(ctx context.Context, kind string, locale string, reqEditors ...RequestEditorFn) (*AdminRollbackMessageTemplateResult, error)

	// AdminTestMessageTemplateWithBodyWithResponse Send an example of a template to an address
	//
	// Nothing is saved.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/test (the `AdminTestMessageTemplate` operationId).
	AdminTestMessageTemplateWithBodyWithResponse(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminTestMessageTemplateResult, error)

	// AdminTestMessageTemplateWithResponse Send an example of a template to an address
	//
	// Nothing is saved.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/test (the `AdminTestMessageTemplate` operationId).
	AdminTestMessageTemplateWithResponse(ctx context.Context, kind string, locale string, body AdminTestMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminTestMessageTemplateResult, error)

	// AdminSaveMessageTemplateWithBodyWithResponse Save a new version
	//
	// It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/versions (the `AdminSaveMessageTemplate` operationId).
	AdminSaveMessageTemplateWithBodyWithResponse(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminSaveMessageTemplateResult, error)

	// AdminSaveMessageTemplateWithResponse Save a new version
	//
	// It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/versions (the `AdminSaveMessageTemplate` operationId).
	AdminSaveMessageTemplateWithResponse(ctx context.Context, kind string, locale string, body AdminSaveMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminSaveMessageTemplateResult, error)

	// AdminListNotificationsWithResponse List notifications, the newest first
	//
	// What the messages say is not shown.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/notifications (the `AdminListNotifications` operationId).
	AdminListNotificationsWithResponse(ctx context.Context, params *AdminListNotificationsParams, reqEditors ...RequestEditorFn) (*AdminListNotificationsResult, error)

	// AdminRetryNotificationsWithBodyWithResponse Send failed notifications again
	//
	// The newest first, at most 500 of them; ask again as long as some were queued.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
	AdminRetryNotificationsWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRetryNotificationsResult, error)

	// AdminRetryNotificationsWithResponse Send failed notifications again
	//
	// The newest first, at most 500 of them; ask again as long as some were queued.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
	AdminRetryNotificationsWithResponse(ctx context.Context, body AdminRetryNotificationsJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRetryNotificationsResult, error)

	// AdminGetNotificationWithResponse Read a notification
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/notifications/{id} (the `AdminGetNotification` operationId).
	AdminGetNotificationWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetNotificationResult, error)

	// AdminRetryNotificationWithResponse Send a failed or suppressed notification again
	//
	// It is queued; a message that what happened since contradicts is still not sent.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/notifications/{id}/retry (the `AdminRetryNotification` operationId).
	AdminRetryNotificationWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminRetryNotificationResult, error)

	// AdminListSuppressionsWithResponse List who is not written to
	//
	// Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/suppressions (the `AdminListSuppressions` operationId).
	AdminListSuppressionsWithResponse(ctx context.Context, params *AdminListSuppressionsParams, reqEditors ...RequestEditorFn) (*AdminListSuppressionsResult, error)

	// AdminAddSuppressionWithBodyWithResponse Keep an address from being written to
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
	AdminAddSuppressionWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminAddSuppressionResult, error)

	// AdminAddSuppressionWithResponse Keep an address from being written to
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
	AdminAddSuppressionWithResponse(ctx context.Context, body AdminAddSuppressionJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminAddSuppressionResult, error)

	// AdminDeleteSuppressionWithResponse Let an address be written to again
	//
	// Messages that were held back can be sent again by their own operation.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/admin/suppressions/{channel}/{address} (the `AdminDeleteSuppression` operationId).
	AdminDeleteSuppressionWithResponse(ctx context.Context, channel AdminDeleteSuppressionParamsChannel, address string, reqEditors ...RequestEditorFn) (*AdminDeleteSuppressionResult, error)

	// AdminListWebhookDeliveriesWithResponse List deliveries, the newest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/webhooks/deliveries (the `AdminListWebhookDeliveries` operationId).
	AdminListWebhookDeliveriesWithResponse(ctx context.Context, params *AdminListWebhookDeliveriesParams, reqEditors ...RequestEditorFn) (*AdminListWebhookDeliveriesResult, error)

	// AdminGetWebhookDeliveryWithResponse Read a delivery, what it says, and each attempt
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/webhooks/deliveries/{id} (the `AdminGetWebhookDelivery` operationId).
	AdminGetWebhookDeliveryWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetWebhookDeliveryResult, error)

	// AdminReplayWebhookDeliveryWithResponse Offer a delivery again
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/deliveries/{id}/replay (the `AdminReplayWebhookDelivery` operationId).
	AdminReplayWebhookDeliveryWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminReplayWebhookDeliveryResult, error)

	// AdminListWebhookEndpointsWithResponse List endpoints, the oldest first
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/webhooks/endpoints (the `AdminListWebhookEndpoints` operationId).
	AdminListWebhookEndpointsWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*AdminListWebhookEndpointsResult, error)

	// AdminAddWebhookEndpointWithBodyWithResponse Add an endpoint
	//
	// The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints (the `AdminAddWebhookEndpoint` operationId).
	AdminAddWebhookEndpointWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminAddWebhookEndpointResult, error)

	// AdminAddWebhookEndpointWithResponse Add an endpoint
	//
	// The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints (the `AdminAddWebhookEndpoint` operationId).
	AdminAddWebhookEndpointWithResponse(ctx context.Context, body AdminAddWebhookEndpointJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminAddWebhookEndpointResult, error)

	// AdminDeleteWebhookEndpointWithResponse Delete an endpoint and its log
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with DELETE /v1/admin/webhooks/endpoints/{id} (the `AdminDeleteWebhookEndpoint` operationId).
	AdminDeleteWebhookEndpointWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminDeleteWebhookEndpointResult, error)

	// AdminGetWebhookEndpointWithResponse Read an endpoint
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/webhooks/endpoints/{id} (the `AdminGetWebhookEndpoint` operationId).
	AdminGetWebhookEndpointWithResponse(ctx context.Context, id string, params *AdminGetWebhookEndpointParams, reqEditors ...RequestEditorFn) (*AdminGetWebhookEndpointResult, error)

	// AdminUpdateWebhookEndpointWithBodyWithResponse Change an endpoint
	//
	// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
	AdminUpdateWebhookEndpointWithBodyWithResponse(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateWebhookEndpointResult, error)

	// AdminUpdateWebhookEndpointWithResponse Change an endpoint
	//
	// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
	AdminUpdateWebhookEndpointWithResponse(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateWebhookEndpointResult, error)

	// AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBodyWithResponse Change an endpoint
	//
	// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
	//
	// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
	AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateWebhookEndpointResult, error)

	// AdminDisableWebhookEndpointWithResponse End events to an endpoint
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/disable (the `AdminDisableWebhookEndpoint` operationId).
	AdminDisableWebhookEndpointWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminDisableWebhookEndpointResult, error)

	// AdminEnableWebhookEndpointWithResponse Let an endpoint get events again
	//
	// What was missed meanwhile is not told; what had been noted before can be replayed.
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/enable (the `AdminEnableWebhookEndpoint` operationId).
	AdminEnableWebhookEndpointWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminEnableWebhookEndpointResult, error)

	// AdminReplayWebhookDeliveriesWithBodyWithResponse Offer deliveries again
	//
	// Those that failed, or all; at most 500, the newest. They keep their webhook-id.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/replay (the `AdminReplayWebhookDeliveries` operationId).
	AdminReplayWebhookDeliveriesWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReplayWebhookDeliveriesResult, error)

	// AdminReplayWebhookDeliveriesWithResponse Offer deliveries again
	//
	// Those that failed, or all; at most 500, the newest. They keep their webhook-id.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/replay (the `AdminReplayWebhookDeliveries` operationId).
	AdminReplayWebhookDeliveriesWithResponse(ctx context.Context, id string, body AdminReplayWebhookDeliveriesJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReplayWebhookDeliveriesResult, error)

	// AdminRotateWebhookSecretWithBodyWithResponse Give an endpoint a new secret
	//
	// The answer holds the new secret. The old one signs beside it for the overlap.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/rotate-secret (the `AdminRotateWebhookSecret` operationId).
	AdminRotateWebhookSecretWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRotateWebhookSecretResult, error)

	// AdminRotateWebhookSecretWithResponse Give an endpoint a new secret
	//
	// The answer holds the new secret. The old one signs beside it for the overlap.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/rotate-secret (the `AdminRotateWebhookSecret` operationId).
	AdminRotateWebhookSecretWithResponse(ctx context.Context, id string, body AdminRotateWebhookSecretJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRotateWebhookSecretResult, error)

	// AdminTestWebhookEndpointWithResponse Tell an endpoint a test event
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/test (the `AdminTestWebhookEndpoint` operationId).
	AdminTestWebhookEndpointWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminTestWebhookEndpointResult, error)

	// AdminListWebhookEventsWithResponse List the events that endpoints can be told
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/admin/webhooks/event-types (the `AdminListWebhookEvents` operationId).
	AdminListWebhookEventsWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*AdminListWebhookEventsResult, error)

	// ReceiveTextWithBodyWithResponse Take a text that somebody sent to the shop
	//
	// Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/notifications/twilio-messages (the `ReceiveText` operationId).
	ReceiveTextWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReceiveTextResult, error)

	// ReceiveTextWithFormdataBodyWithResponse Take a text that somebody sent to the shop
	//
	// Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.
	//
	// Takes a body of the `application/x-www-form-urlencoded` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/notifications/twilio-messages (the `ReceiveText` operationId).
	ReceiveTextWithFormdataBodyWithResponse(ctx context.Context, body ReceiveTextFormdataRequestBody, reqEditors ...RequestEditorFn) (*ReceiveTextResult, error)

	// ReportTwilioStatusWithBodyWithResponse Take in what Twilio tells of a text
	//
	// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
	ReportTwilioStatusWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReportTwilioStatusResult, error)

	// ReportTwilioStatusWithFormdataBodyWithResponse Take in what Twilio tells of a text
	//
	// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
	//
	// Takes a body of the `application/x-www-form-urlencoded` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
	ReportTwilioStatusWithFormdataBodyWithResponse(ctx context.Context, id string, body ReportTwilioStatusFormdataRequestBody, reqEditors ...RequestEditorFn) (*ReportTwilioStatusResult, error)

	// ListPreferencesWithResponse List which messages the account gets, and how
	//
	// Returns a wrapper object for the known response body format(s).
	//
	// Corresponds with GET /v1/preferences (the `ListPreferences` operationId).
	ListPreferencesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListPreferencesResult, error)

	// SetPreferenceWithBodyWithResponse Choose one sort of messages, or end it
	//
	// Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/preferences/{channel}/{purpose} (the `SetPreference` operationId).
	SetPreferenceWithBodyWithResponse(ctx context.Context, channel string, purpose string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*SetPreferenceResult, error)

	// SetPreferenceWithResponse Choose one sort of messages, or end it
	//
	// Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with PUT /v1/preferences/{channel}/{purpose} (the `SetPreference` operationId).
	SetPreferenceWithResponse(ctx context.Context, channel string, purpose string, body SetPreferenceJSONRequestBody, reqEditors ...RequestEditorFn) (*SetPreferenceResult, error)

	// SubscribeWithBodyWithResponse Ask for news and offers
	//
	// The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.
	//
	// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/subscriptions (the `Subscribe` operationId).
	SubscribeWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*SubscribeResult, error)

	// SubscribeWithResponse Ask for news and offers
	//
	// The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.
	//
	// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
	//
	// Corresponds with POST /v1/subscriptions (the `Subscribe` operationId).
	SubscribeWithResponse(ctx context.Context, body SubscribeJSONRequestBody, reqEditors ...RequestEditorFn) (*SubscribeResult, error)
}

type ClearInboxResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *map[string]interface{}
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ClearInboxResult) GetJSON200() *map[string]interface{} {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ClearInboxResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r ClearInboxResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ClearInboxResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ClearInboxResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ClearInboxResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ClearInboxResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ClearInboxResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListInboxMessagesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *map[string]interface{}
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListInboxMessagesResult) GetJSON200() *map[string]interface{} {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListInboxMessagesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r ListInboxMessagesResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ListInboxMessagesResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListInboxMessagesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListInboxMessagesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListInboxMessagesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListInboxMessagesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListInboxMessagesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type GetInboxMessageResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *map[string]interface{}
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r GetInboxMessageResult) GetJSON200() *map[string]interface{} {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r GetInboxMessageResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r GetInboxMessageResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r GetInboxMessageResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r GetInboxMessageResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r GetInboxMessageResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r GetInboxMessageResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r GetInboxMessageResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r GetInboxMessageResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListCampaignsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageCampaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListCampaignsResult) GetJSON200() *PageCampaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListCampaignsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListCampaignsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListCampaignsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListCampaignsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListCampaignsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListCampaignsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListCampaignsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListCampaignsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListCampaignsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminCreateCampaignResult201Headers the declared response headers of an HTTP 201 response for AdminCreateCampaign
type AdminCreateCampaignResult201Headers struct {
	ETag     *string
	Location *string
}

type AdminCreateCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *AdminCreateCampaignResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminCreateCampaignResult) GetJSON201() *Campaign {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCreateCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCreateCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCreateCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminCreateCampaignResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminCreateCampaignResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCreateCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCreateCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCreateCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCreateCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCreateCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCreateCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminGetCampaignResult200Headers the declared response headers of an HTTP 200 response for AdminGetCampaign
type AdminGetCampaignResult200Headers struct {
	ETag *string
}

type AdminGetCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminGetCampaignResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetCampaignResult) GetJSON200() *Campaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminReplaceCampaignResult200Headers the declared response headers of an HTTP 200 response for AdminReplaceCampaign
type AdminReplaceCampaignResult200Headers struct {
	ETag *string
}

type AdminReplaceCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminReplaceCampaignResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminReplaceCampaignResult) GetJSON200() *Campaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReplaceCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminReplaceCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReplaceCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReplaceCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReplaceCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminCountCampaignAudienceResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *AudienceOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminCountCampaignAudienceResult) GetJSON200() *AudienceOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCountCampaignAudienceResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCountCampaignAudienceResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCountCampaignAudienceResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminCountCampaignAudienceResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCountCampaignAudienceResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCountCampaignAudienceResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCountCampaignAudienceResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCountCampaignAudienceResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCountCampaignAudienceResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCountCampaignAudienceResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminCancelCampaignResult200Headers the declared response headers of an HTTP 200 response for AdminCancelCampaign
type AdminCancelCampaignResult200Headers struct {
	ETag *string
}

type AdminCancelCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminCancelCampaignResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminCancelCampaignResult) GetJSON200() *Campaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminCancelCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminCancelCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminCancelCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminCancelCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminCancelCampaignResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminCancelCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminCancelCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminCancelCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminCancelCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminCancelCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminCancelCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminPauseCampaignResult200Headers the declared response headers of an HTTP 200 response for AdminPauseCampaign
type AdminPauseCampaignResult200Headers struct {
	ETag *string
}

type AdminPauseCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminPauseCampaignResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminPauseCampaignResult) GetJSON200() *Campaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminPauseCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminPauseCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminPauseCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminPauseCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminPauseCampaignResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminPauseCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminPauseCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminPauseCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminPauseCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminPauseCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminPauseCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminPreviewCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PreviewOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminPreviewCampaignResult) GetJSON200() *PreviewOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminPreviewCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminPreviewCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminPreviewCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminPreviewCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminPreviewCampaignResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminPreviewCampaignResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminPreviewCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminPreviewCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminPreviewCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminPreviewCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminPreviewCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminPreviewCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminResumeCampaignResult200Headers the declared response headers of an HTTP 200 response for AdminResumeCampaign
type AdminResumeCampaignResult200Headers struct {
	ETag *string
}

type AdminResumeCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminResumeCampaignResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminResumeCampaignResult) GetJSON200() *Campaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminResumeCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminResumeCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminResumeCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminResumeCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminResumeCampaignResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminResumeCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminResumeCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminResumeCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminResumeCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminResumeCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminResumeCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminScheduleCampaignResult200Headers the declared response headers of an HTTP 200 response for AdminScheduleCampaign
type AdminScheduleCampaignResult200Headers struct {
	ETag *string
}

type AdminScheduleCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminScheduleCampaignResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminScheduleCampaignResult) GetJSON200() *Campaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminScheduleCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminScheduleCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminScheduleCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminScheduleCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminScheduleCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminStartCampaignResult200Headers the declared response headers of an HTTP 200 response for AdminStartCampaign
type AdminStartCampaignResult200Headers struct {
	ETag *string
}

type AdminStartCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminStartCampaignResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminStartCampaignResult) GetJSON200() *Campaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminStartCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminStartCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminStartCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminStartCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminStartCampaignResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminStartCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminStartCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminStartCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminStartCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminStartCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminStartCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetCampaignStatisticsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *StatisticsOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetCampaignStatisticsResult) GetJSON200() *StatisticsOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetCampaignStatisticsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetCampaignStatisticsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetCampaignStatisticsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetCampaignStatisticsResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetCampaignStatisticsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetCampaignStatisticsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetCampaignStatisticsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetCampaignStatisticsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetCampaignStatisticsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetCampaignStatisticsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminTestCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TestOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminTestCampaignResult) GetJSON200() *TestOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminTestCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminTestCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminTestCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminTestCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminTestCampaignResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminTestCampaignResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminTestCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminTestCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminTestCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminTestCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminTestCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminTestCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminUnscheduleCampaignResult200Headers the declared response headers of an HTTP 200 response for AdminUnscheduleCampaign
type AdminUnscheduleCampaignResult200Headers struct {
	ETag *string
}

type AdminUnscheduleCampaignResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Campaign
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminUnscheduleCampaignResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminUnscheduleCampaignResult) GetJSON200() *Campaign {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminUnscheduleCampaignResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminUnscheduleCampaignResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminUnscheduleCampaignResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminUnscheduleCampaignResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminUnscheduleCampaignResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminUnscheduleCampaignResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminUnscheduleCampaignResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminUnscheduleCampaignResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminUnscheduleCampaignResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminUnscheduleCampaignResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminUnscheduleCampaignResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetConsentsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *ProofsOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetConsentsResult) GetJSON200() *ProofsOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetConsentsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetConsentsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetConsentsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetConsentsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetConsentsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetConsentsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetConsentsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetConsentsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetConsentsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminDescribeMessageTemplatesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TemplatesOutBody
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminDescribeMessageTemplatesResult) GetJSON200() *TemplatesOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDescribeMessageTemplatesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDescribeMessageTemplatesResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDescribeMessageTemplatesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDescribeMessageTemplatesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDescribeMessageTemplatesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDescribeMessageTemplatesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDescribeMessageTemplatesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetMessageTemplateResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TemplateOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetMessageTemplateResult) GetJSON200() *TemplateOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetMessageTemplateResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetMessageTemplateResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetMessageTemplateResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetMessageTemplateResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetMessageTemplateResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetMessageTemplateResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetMessageTemplateResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetMessageTemplateResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetMessageTemplateResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetMessageTemplateResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminActivateMessageTemplateResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TemplateActive
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminActivateMessageTemplateResult) GetJSON200() *TemplateActive {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminActivateMessageTemplateResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminActivateMessageTemplateResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminActivateMessageTemplateResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminActivateMessageTemplateResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminActivateMessageTemplateResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminActivateMessageTemplateResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminActivateMessageTemplateResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminActivateMessageTemplateResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminActivateMessageTemplateResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminActivateMessageTemplateResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminActivateMessageTemplateResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminActivateMessageTemplateResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminPreviewMessageTemplateResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TemplatePreviewOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminPreviewMessageTemplateResult) GetJSON200() *TemplatePreviewOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminPreviewMessageTemplateResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminPreviewMessageTemplateResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminPreviewMessageTemplateResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminPreviewMessageTemplateResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminPreviewMessageTemplateResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminPreviewMessageTemplateResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminPreviewMessageTemplateResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminPreviewMessageTemplateResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminPreviewMessageTemplateResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminPreviewMessageTemplateResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminPreviewMessageTemplateResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminPreviewMessageTemplateResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminRollbackMessageTemplateResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TemplateActive
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminRollbackMessageTemplateResult) GetJSON200() *TemplateActive {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRollbackMessageTemplateResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRollbackMessageTemplateResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRollbackMessageTemplateResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRollbackMessageTemplateResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRollbackMessageTemplateResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRollbackMessageTemplateResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRollbackMessageTemplateResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRollbackMessageTemplateResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRollbackMessageTemplateResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRollbackMessageTemplateResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRollbackMessageTemplateResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminTestMessageTemplateResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// ApplicationProblemJSON503 the response for an HTTP 503 `application/problem+json` response
	ApplicationProblemJSON503 *Problem
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r AdminTestMessageTemplateResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r AdminTestMessageTemplateResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminTestMessageTemplateResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminTestMessageTemplateResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminTestMessageTemplateResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminSaveMessageTemplateResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *TemplateVersion
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminSaveMessageTemplateResult) GetJSON201() *TemplateVersion {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminSaveMessageTemplateResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminSaveMessageTemplateResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminSaveMessageTemplateResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminSaveMessageTemplateResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminSaveMessageTemplateResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListNotificationsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageNotification
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListNotificationsResult) GetJSON200() *PageNotification {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListNotificationsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListNotificationsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListNotificationsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListNotificationsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListNotificationsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminRetryNotificationsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *RetryManyOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminRetryNotificationsResult) GetJSON202() *RetryManyOutBody {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRetryNotificationsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRetryNotificationsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRetryNotificationsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRetryNotificationsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRetryNotificationsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetNotificationResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Notification
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetNotificationResult) GetJSON200() *Notification {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetNotificationResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetNotificationResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetNotificationResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetNotificationResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetNotificationResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminRetryNotificationResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *Notification
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminRetryNotificationResult) GetJSON202() *Notification {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRetryNotificationResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRetryNotificationResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRetryNotificationResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRetryNotificationResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRetryNotificationResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListSuppressionsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageSuppression
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListSuppressionsResult) GetJSON200() *PageSuppression {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListSuppressionsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListSuppressionsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListSuppressionsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListSuppressionsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListSuppressionsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminAddSuppressionResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *Suppression
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminAddSuppressionResult) GetJSON201() *Suppression {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminAddSuppressionResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminAddSuppressionResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminAddSuppressionResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminAddSuppressionResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminAddSuppressionResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminDeleteSuppressionResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDeleteSuppressionResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDeleteSuppressionResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDeleteSuppressionResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDeleteSuppressionResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDeleteSuppressionResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListWebhookDeliveriesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageWebhookDelivery
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListWebhookDeliveriesResult) GetJSON200() *PageWebhookDelivery {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminListWebhookDeliveriesResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListWebhookDeliveriesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListWebhookDeliveriesResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminListWebhookDeliveriesResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListWebhookDeliveriesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListWebhookDeliveriesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListWebhookDeliveriesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListWebhookDeliveriesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListWebhookDeliveriesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminGetWebhookDeliveryResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *WebhookDelivery
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetWebhookDeliveryResult) GetJSON200() *WebhookDelivery {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetWebhookDeliveryResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetWebhookDeliveryResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetWebhookDeliveryResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetWebhookDeliveryResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetWebhookDeliveryResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetWebhookDeliveryResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetWebhookDeliveryResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetWebhookDeliveryResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetWebhookDeliveryResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetWebhookDeliveryResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminReplayWebhookDeliveryResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *WebhookDelivery
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminReplayWebhookDeliveryResult) GetJSON202() *WebhookDelivery {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReplayWebhookDeliveryResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReplayWebhookDeliveryResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReplayWebhookDeliveryResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminReplayWebhookDeliveryResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminReplayWebhookDeliveryResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReplayWebhookDeliveryResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReplayWebhookDeliveryResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminReplayWebhookDeliveryResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReplayWebhookDeliveryResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReplayWebhookDeliveryResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReplayWebhookDeliveryResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListWebhookEndpointsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PageWebhookEndpoint
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListWebhookEndpointsResult) GetJSON200() *PageWebhookEndpoint {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListWebhookEndpointsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListWebhookEndpointsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListWebhookEndpointsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListWebhookEndpointsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListWebhookEndpointsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListWebhookEndpointsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListWebhookEndpointsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminAddWebhookEndpointResult201Headers the declared response headers of an HTTP 201 response for AdminAddWebhookEndpoint
type AdminAddWebhookEndpointResult201Headers struct {
	ETag     *string
	Location *string
}

type AdminAddWebhookEndpointResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON201 the response for an HTTP 201 `application/json` response
	JSON201 *WebhookEndpoint
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers201 the parsed response headers for an HTTP 201 response
	Headers201 *AdminAddWebhookEndpointResult201Headers
}

// GetJSON201 returns the response for an HTTP 201 `application/json` response
func (r AdminAddWebhookEndpointResult) GetJSON201() *WebhookEndpoint {
	return r.JSON201
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminAddWebhookEndpointResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminAddWebhookEndpointResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminAddWebhookEndpointResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminAddWebhookEndpointResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminAddWebhookEndpointResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminAddWebhookEndpointResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminAddWebhookEndpointResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminAddWebhookEndpointResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminAddWebhookEndpointResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminAddWebhookEndpointResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminAddWebhookEndpointResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminAddWebhookEndpointResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminDeleteWebhookEndpointResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminDeleteWebhookEndpointResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDeleteWebhookEndpointResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDeleteWebhookEndpointResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminDeleteWebhookEndpointResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminDeleteWebhookEndpointResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDeleteWebhookEndpointResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDeleteWebhookEndpointResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDeleteWebhookEndpointResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDeleteWebhookEndpointResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDeleteWebhookEndpointResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminGetWebhookEndpointResult200Headers the declared response headers of an HTTP 200 response for AdminGetWebhookEndpoint
type AdminGetWebhookEndpointResult200Headers struct {
	ETag *string
}

type AdminGetWebhookEndpointResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *WebhookEndpoint
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminGetWebhookEndpointResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminGetWebhookEndpointResult) GetJSON200() *WebhookEndpoint {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminGetWebhookEndpointResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminGetWebhookEndpointResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminGetWebhookEndpointResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminGetWebhookEndpointResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminGetWebhookEndpointResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminGetWebhookEndpointResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminGetWebhookEndpointResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminGetWebhookEndpointResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminGetWebhookEndpointResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminGetWebhookEndpointResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminUpdateWebhookEndpointResult200Headers the declared response headers of an HTTP 200 response for AdminUpdateWebhookEndpoint
type AdminUpdateWebhookEndpointResult200Headers struct {
	ETag *string
}

type AdminUpdateWebhookEndpointResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *WebhookEndpoint
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON412 the response for an HTTP 412 `application/problem+json` response
	ApplicationProblemJSON412 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON428 the response for an HTTP 428 `application/problem+json` response
	ApplicationProblemJSON428 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminUpdateWebhookEndpointResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminUpdateWebhookEndpointResult) GetJSON200() *WebhookEndpoint {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON412 returns the response for an HTTP 412 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON412() *Problem {
	return r.ApplicationProblemJSON412
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON428 returns the response for an HTTP 428 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON428() *Problem {
	return r.ApplicationProblemJSON428
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminUpdateWebhookEndpointResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminUpdateWebhookEndpointResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminUpdateWebhookEndpointResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminUpdateWebhookEndpointResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminUpdateWebhookEndpointResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminDisableWebhookEndpointResult200Headers the declared response headers of an HTTP 200 response for AdminDisableWebhookEndpoint
type AdminDisableWebhookEndpointResult200Headers struct {
	ETag *string
}

type AdminDisableWebhookEndpointResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *WebhookEndpoint
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminDisableWebhookEndpointResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminDisableWebhookEndpointResult) GetJSON200() *WebhookEndpoint {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminDisableWebhookEndpointResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminDisableWebhookEndpointResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminDisableWebhookEndpointResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminDisableWebhookEndpointResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminDisableWebhookEndpointResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminDisableWebhookEndpointResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminDisableWebhookEndpointResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminDisableWebhookEndpointResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminDisableWebhookEndpointResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminDisableWebhookEndpointResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminEnableWebhookEndpointResult200Headers the declared response headers of an HTTP 200 response for AdminEnableWebhookEndpoint
type AdminEnableWebhookEndpointResult200Headers struct {
	ETag *string
}

type AdminEnableWebhookEndpointResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *WebhookEndpoint
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminEnableWebhookEndpointResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminEnableWebhookEndpointResult) GetJSON200() *WebhookEndpoint {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminEnableWebhookEndpointResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminEnableWebhookEndpointResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminEnableWebhookEndpointResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminEnableWebhookEndpointResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminEnableWebhookEndpointResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminEnableWebhookEndpointResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminEnableWebhookEndpointResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminEnableWebhookEndpointResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminEnableWebhookEndpointResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminEnableWebhookEndpointResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminReplayWebhookDeliveriesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *ReplayManyOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminReplayWebhookDeliveriesResult) GetJSON202() *ReplayManyOutBody {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminReplayWebhookDeliveriesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminReplayWebhookDeliveriesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminReplayWebhookDeliveriesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminReplayWebhookDeliveriesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminReplayWebhookDeliveriesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// AdminRotateWebhookSecretResult200Headers the declared response headers of an HTTP 200 response for AdminRotateWebhookSecret
type AdminRotateWebhookSecretResult200Headers struct {
	ETag *string
}

type AdminRotateWebhookSecretResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *WebhookEndpoint
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// Headers200 the parsed response headers for an HTTP 200 response
	Headers200 *AdminRotateWebhookSecretResult200Headers
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminRotateWebhookSecretResult) GetJSON200() *WebhookEndpoint {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminRotateWebhookSecretResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminRotateWebhookSecretResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminRotateWebhookSecretResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminRotateWebhookSecretResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r AdminRotateWebhookSecretResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r AdminRotateWebhookSecretResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminRotateWebhookSecretResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminRotateWebhookSecretResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminRotateWebhookSecretResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminRotateWebhookSecretResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminRotateWebhookSecretResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminRotateWebhookSecretResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminTestWebhookEndpointResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *WebhookDelivery
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r AdminTestWebhookEndpointResult) GetJSON202() *WebhookDelivery {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r AdminTestWebhookEndpointResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminTestWebhookEndpointResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminTestWebhookEndpointResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r AdminTestWebhookEndpointResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r AdminTestWebhookEndpointResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r AdminTestWebhookEndpointResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminTestWebhookEndpointResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminTestWebhookEndpointResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminTestWebhookEndpointResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminTestWebhookEndpointResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminTestWebhookEndpointResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type AdminListWebhookEventsResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *TypesOutBody
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r AdminListWebhookEventsResult) GetJSON200() *TypesOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r AdminListWebhookEventsResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r AdminListWebhookEventsResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r AdminListWebhookEventsResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r AdminListWebhookEventsResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r AdminListWebhookEventsResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r AdminListWebhookEventsResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r AdminListWebhookEventsResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ReceiveTextResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// XML200 the response for an HTTP 200 `application/xml` response
	XML200 *string
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// ApplicationProblemJSON503 the response for an HTTP 503 `application/problem+json` response
	ApplicationProblemJSON503 *Problem
}

// GetXML200 returns the response for an HTTP 200 `application/xml` response
func (r ReceiveTextResult) GetXML200() *string {
	return r.XML200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r ReceiveTextResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ReceiveTextResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r ReceiveTextResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r ReceiveTextResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ReceiveTextResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ReceiveTextResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r ReceiveTextResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r ReceiveTextResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ReceiveTextResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ReceiveTextResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ReceiveTextResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ReportTwilioStatusResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
	// ApplicationProblemJSON503 the response for an HTTP 503 `application/problem+json` response
	ApplicationProblemJSON503 *Problem
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetApplicationProblemJSON503 returns the response for an HTTP 503 `application/problem+json` response
func (r ReportTwilioStatusResult) GetApplicationProblemJSON503() *Problem {
	return r.ApplicationProblemJSON503
}

// GetBody returns the raw response body bytes
func (r ReportTwilioStatusResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ReportTwilioStatusResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ReportTwilioStatusResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ReportTwilioStatusResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type ListPreferencesResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *PreferencesOutBody
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r ListPreferencesResult) GetJSON200() *PreferencesOutBody {
	return r.JSON200
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r ListPreferencesResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r ListPreferencesResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r ListPreferencesResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r ListPreferencesResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r ListPreferencesResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r ListPreferencesResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r ListPreferencesResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type SetPreferenceResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON200 the response for an HTTP 200 `application/json` response
	JSON200 *Preference
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON403 the response for an HTTP 403 `application/problem+json` response
	ApplicationProblemJSON403 *Problem
	// ApplicationProblemJSON404 the response for an HTTP 404 `application/problem+json` response
	ApplicationProblemJSON404 *Problem
	// ApplicationProblemJSON409 the response for an HTTP 409 `application/problem+json` response
	ApplicationProblemJSON409 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON429 the response for an HTTP 429 `application/problem+json` response
	ApplicationProblemJSON429 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON200 returns the response for an HTTP 200 `application/json` response
func (r SetPreferenceResult) GetJSON200() *Preference {
	return r.JSON200
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON403 returns the response for an HTTP 403 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON403() *Problem {
	return r.ApplicationProblemJSON403
}

// GetApplicationProblemJSON404 returns the response for an HTTP 404 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON404() *Problem {
	return r.ApplicationProblemJSON404
}

// GetApplicationProblemJSON409 returns the response for an HTTP 409 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON409() *Problem {
	return r.ApplicationProblemJSON409
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON429 returns the response for an HTTP 429 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON429() *Problem {
	return r.ApplicationProblemJSON429
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r SetPreferenceResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r SetPreferenceResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r SetPreferenceResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r SetPreferenceResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r SetPreferenceResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

type SubscribeResult struct {
	Body         []byte
	HTTPResponse *http.Response
	// JSON202 the response for an HTTP 202 `application/json` response
	JSON202 *SubscribeOutBody
	// ApplicationProblemJSON400 the response for an HTTP 400 `application/problem+json` response
	ApplicationProblemJSON400 *Problem
	// ApplicationProblemJSON401 the response for an HTTP 401 `application/problem+json` response
	ApplicationProblemJSON401 *Problem
	// ApplicationProblemJSON413 the response for an HTTP 413 `application/problem+json` response
	ApplicationProblemJSON413 *Problem
	// ApplicationProblemJSON415 the response for an HTTP 415 `application/problem+json` response
	ApplicationProblemJSON415 *Problem
	// ApplicationProblemJSON422 the response for an HTTP 422 `application/problem+json` response
	ApplicationProblemJSON422 *Problem
	// ApplicationProblemJSON429 the response for an HTTP 429 `application/problem+json` response
	ApplicationProblemJSON429 *Problem
	// ApplicationProblemJSON500 the response for an HTTP 500 `application/problem+json` response
	ApplicationProblemJSON500 *Problem
}

// GetJSON202 returns the response for an HTTP 202 `application/json` response
func (r SubscribeResult) GetJSON202() *SubscribeOutBody {
	return r.JSON202
}

// GetApplicationProblemJSON400 returns the response for an HTTP 400 `application/problem+json` response
func (r SubscribeResult) GetApplicationProblemJSON400() *Problem {
	return r.ApplicationProblemJSON400
}

// GetApplicationProblemJSON401 returns the response for an HTTP 401 `application/problem+json` response
func (r SubscribeResult) GetApplicationProblemJSON401() *Problem {
	return r.ApplicationProblemJSON401
}

// GetApplicationProblemJSON413 returns the response for an HTTP 413 `application/problem+json` response
func (r SubscribeResult) GetApplicationProblemJSON413() *Problem {
	return r.ApplicationProblemJSON413
}

// GetApplicationProblemJSON415 returns the response for an HTTP 415 `application/problem+json` response
func (r SubscribeResult) GetApplicationProblemJSON415() *Problem {
	return r.ApplicationProblemJSON415
}

// GetApplicationProblemJSON422 returns the response for an HTTP 422 `application/problem+json` response
func (r SubscribeResult) GetApplicationProblemJSON422() *Problem {
	return r.ApplicationProblemJSON422
}

// GetApplicationProblemJSON429 returns the response for an HTTP 429 `application/problem+json` response
func (r SubscribeResult) GetApplicationProblemJSON429() *Problem {
	return r.ApplicationProblemJSON429
}

// GetApplicationProblemJSON500 returns the response for an HTTP 500 `application/problem+json` response
func (r SubscribeResult) GetApplicationProblemJSON500() *Problem {
	return r.ApplicationProblemJSON500
}

// GetBody returns the raw response body bytes
func (r SubscribeResult) GetBody() []byte {
	return r.Body
}

// Status returns HTTPResponse.Status
func (r SubscribeResult) Status() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Status
	}
	return http.StatusText(0)
}

// StatusCode returns HTTPResponse.StatusCode
func (r SubscribeResult) StatusCode() int {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.StatusCode
	}
	return 0
}

// ContentType is a convenience method to retrieve the Content-Type value from the HTTP response headers
func (r SubscribeResult) ContentType() string {
	if r.HTTPResponse != nil {
		return r.HTTPResponse.Header.Get("Content-Type")
	}
	return ""
}

// ClearInboxWithResponse Delete all mail that was caught
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /inbox/messages (the `ClearInbox` operationId).
func (c *ClientWithResponses) ClearInboxWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ClearInboxResult, error) {
	rsp, err := c.ClearInbox(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseClearInboxResult(rsp)
}

// ListInboxMessagesWithResponse List the mail that was caught, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /inbox/messages (the `ListInboxMessages` operationId).
func (c *ClientWithResponses) ListInboxMessagesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListInboxMessagesResult, error) {
	rsp, err := c.ListInboxMessages(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListInboxMessagesResult(rsp)
}

// GetInboxMessageWithResponse Read a mail that was caught
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /inbox/messages/{id} (the `GetInboxMessage` operationId).
func (c *ClientWithResponses) GetInboxMessageWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*GetInboxMessageResult, error) {
	rsp, err := c.GetInboxMessage(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseGetInboxMessageResult(rsp)
}

// AdminListCampaignsWithResponse List campaigns, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/campaigns (the `AdminListCampaigns` operationId).
func (c *ClientWithResponses) AdminListCampaignsWithResponse(ctx context.Context, params *AdminListCampaignsParams, reqEditors ...RequestEditorFn) (*AdminListCampaignsResult, error) {
	rsp, err := c.AdminListCampaigns(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListCampaignsResult(rsp)
}

// AdminCreateCampaignWithBodyWithResponse Make a draft of a campaign
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns (the `AdminCreateCampaign` operationId).
func (c *ClientWithResponses) AdminCreateCampaignWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminCreateCampaignResult, error) {
	rsp, err := c.AdminCreateCampaignWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCreateCampaignResult(rsp)
}

// AdminCreateCampaignWithResponse Make a draft of a campaign
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns (the `AdminCreateCampaign` operationId).
func (c *ClientWithResponses) AdminCreateCampaignWithResponse(ctx context.Context, body AdminCreateCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminCreateCampaignResult, error) {
	rsp, err := c.AdminCreateCampaign(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCreateCampaignResult(rsp)
}

// AdminGetCampaignWithResponse Read a campaign
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/campaigns/{id} (the `AdminGetCampaign` operationId).
func (c *ClientWithResponses) AdminGetCampaignWithResponse(ctx context.Context, id string, params *AdminGetCampaignParams, reqEditors ...RequestEditorFn) (*AdminGetCampaignResult, error) {
	rsp, err := c.AdminGetCampaign(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetCampaignResult(rsp)
}

// AdminReplaceCampaignWithBodyWithResponse Replace the plan of a draft
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/admin/campaigns/{id} (the `AdminReplaceCampaign` operationId).
func (c *ClientWithResponses) AdminReplaceCampaignWithBodyWithResponse(ctx context.Context, id string, params *AdminReplaceCampaignParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReplaceCampaignResult, error) {
	rsp, err := c.AdminReplaceCampaignWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReplaceCampaignResult(rsp)
}

// AdminReplaceCampaignWithResponse Replace the plan of a draft
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/admin/campaigns/{id} (the `AdminReplaceCampaign` operationId).
func (c *ClientWithResponses) AdminReplaceCampaignWithResponse(ctx context.Context, id string, params *AdminReplaceCampaignParams, body AdminReplaceCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReplaceCampaignResult, error) {
	rsp, err := c.AdminReplaceCampaign(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReplaceCampaignResult(rsp)
}

// AdminCountCampaignAudienceWithResponse Count whom a campaign would go to now
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/campaigns/{id}/audience (the `AdminCountCampaignAudience` operationId).
func (c *ClientWithResponses) AdminCountCampaignAudienceWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminCountCampaignAudienceResult, error) {
	rsp, err := c.AdminCountCampaignAudience(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCountCampaignAudienceResult(rsp)
}

// AdminCancelCampaignWithResponse End a campaign for good
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/cancel (the `AdminCancelCampaign` operationId).
func (c *ClientWithResponses) AdminCancelCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminCancelCampaignResult, error) {
	rsp, err := c.AdminCancelCampaign(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminCancelCampaignResult(rsp)
}

// AdminPauseCampaignWithResponse Stop a campaign; what has not gone out waits
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/pause (the `AdminPauseCampaign` operationId).
func (c *ClientWithResponses) AdminPauseCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminPauseCampaignResult, error) {
	rsp, err := c.AdminPauseCampaign(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminPauseCampaignResult(rsp)
}

// AdminPreviewCampaignWithBodyWithResponse Render a campaign's message
//
// With a made-up coupon, and without anybody's links.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/preview (the `AdminPreviewCampaign` operationId).
func (c *ClientWithResponses) AdminPreviewCampaignWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminPreviewCampaignResult, error) {
	rsp, err := c.AdminPreviewCampaignWithBody(ctx, id, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminPreviewCampaignResult(rsp)
}

// AdminPreviewCampaignWithResponse Render a campaign's message
//
// With a made-up coupon, and without anybody's links.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/preview (the `AdminPreviewCampaign` operationId).
func (c *ClientWithResponses) AdminPreviewCampaignWithResponse(ctx context.Context, id string, body AdminPreviewCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminPreviewCampaignResult, error) {
	rsp, err := c.AdminPreviewCampaign(ctx, id, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminPreviewCampaignResult(rsp)
}

// AdminResumeCampaignWithResponse Go on with a campaign that was paused
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/resume (the `AdminResumeCampaign` operationId).
func (c *ClientWithResponses) AdminResumeCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminResumeCampaignResult, error) {
	rsp, err := c.AdminResumeCampaign(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminResumeCampaignResult(rsp)
}

// AdminScheduleCampaignWithBodyWithResponse Let a draft start at a time
//
// It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/schedule (the `AdminScheduleCampaign` operationId).
func (c *ClientWithResponses) AdminScheduleCampaignWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminScheduleCampaignResult, error) {
	rsp, err := c.AdminScheduleCampaignWithBody(ctx, id, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminScheduleCampaignResult(rsp)
}

// AdminScheduleCampaignWithResponse Let a draft start at a time
//
// It gathers its audience when it starts, and sends in the hours of the day that are allowed where each recipient is.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/schedule (the `AdminScheduleCampaign` operationId).
func (c *ClientWithResponses) AdminScheduleCampaignWithResponse(ctx context.Context, id string, body AdminScheduleCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminScheduleCampaignResult, error) {
	rsp, err := c.AdminScheduleCampaign(ctx, id, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminScheduleCampaignResult(rsp)
}

// AdminStartCampaignWithResponse Let a draft start now
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/start (the `AdminStartCampaign` operationId).
func (c *ClientWithResponses) AdminStartCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminStartCampaignResult, error) {
	rsp, err := c.AdminStartCampaign(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminStartCampaignResult(rsp)
}

// AdminGetCampaignStatisticsWithResponse Read how far a campaign has come and what it led to
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/campaigns/{id}/statistics (the `AdminGetCampaignStatistics` operationId).
func (c *ClientWithResponses) AdminGetCampaignStatisticsWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetCampaignStatisticsResult, error) {
	rsp, err := c.AdminGetCampaignStatistics(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetCampaignStatisticsResult(rsp)
}

// AdminTestCampaignWithBodyWithResponse Send a campaign's message to a few addresses of staff
//
// At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/test (the `AdminTestCampaign` operationId).
func (c *ClientWithResponses) AdminTestCampaignWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminTestCampaignResult, error) {
	rsp, err := c.AdminTestCampaignWithBody(ctx, id, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminTestCampaignResult(rsp)
}

// AdminTestCampaignWithResponse Send a campaign's message to a few addresses of staff
//
// At once, whatever was agreed to and at any time of the day. Nothing of it counts in the statistics.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/test (the `AdminTestCampaign` operationId).
func (c *ClientWithResponses) AdminTestCampaignWithResponse(ctx context.Context, id string, body AdminTestCampaignJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminTestCampaignResult, error) {
	rsp, err := c.AdminTestCampaign(ctx, id, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminTestCampaignResult(rsp)
}

// AdminUnscheduleCampaignWithResponse Make a draft again of a campaign that has not started
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/campaigns/{id}/unschedule (the `AdminUnscheduleCampaign` operationId).
func (c *ClientWithResponses) AdminUnscheduleCampaignWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminUnscheduleCampaignResult, error) {
	rsp, err := c.AdminUnscheduleCampaign(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUnscheduleCampaignResult(rsp)
}

// AdminGetConsentsWithResponse Read what an address agreed to, and the proof of it
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/consents (the `AdminGetConsents` operationId).
func (c *ClientWithResponses) AdminGetConsentsWithResponse(ctx context.Context, params *AdminGetConsentsParams, reqEditors ...RequestEditorFn) (*AdminGetConsentsResult, error) {
	rsp, err := c.AdminGetConsents(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetConsentsResult(rsp)
}

// AdminDescribeMessageTemplatesWithResponse List the kinds of templates, and which of staff's own versions are in use
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/message-templates (the `AdminDescribeMessageTemplates` operationId).
func (c *ClientWithResponses) AdminDescribeMessageTemplatesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*AdminDescribeMessageTemplatesResult, error) {
	rsp, err := c.AdminDescribeMessageTemplates(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDescribeMessageTemplatesResult(rsp)
}

// AdminGetMessageTemplateWithResponse Read a template: the built-in words, the variables it may show, and staff's versions, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/message-templates/{kind}/{locale} (the `AdminGetMessageTemplate` operationId).
func (c *ClientWithResponses) AdminGetMessageTemplateWithResponse(ctx context.Context, kind string, locale string, reqEditors ...RequestEditorFn) (*AdminGetMessageTemplateResult, error) {
	rsp, err := c.AdminGetMessageTemplate(ctx, kind, locale, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetMessageTemplateResult(rsp)
}

// AdminActivateMessageTemplateWithBodyWithResponse Use a version from now on
//
// 0 is the built-in template.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/activate (the `AdminActivateMessageTemplate` operationId).
func (c *ClientWithResponses) AdminActivateMessageTemplateWithBodyWithResponse(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminActivateMessageTemplateResult, error) {
	rsp, err := c.AdminActivateMessageTemplateWithBody(ctx, kind, locale, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminActivateMessageTemplateResult(rsp)
}

// AdminActivateMessageTemplateWithResponse Use a version from now on
//
// 0 is the built-in template.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/activate (the `AdminActivateMessageTemplate` operationId).
func (c *ClientWithResponses) AdminActivateMessageTemplateWithResponse(ctx context.Context, kind string, locale string, body AdminActivateMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminActivateMessageTemplateResult, error) {
	rsp, err := c.AdminActivateMessageTemplate(ctx, kind, locale, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminActivateMessageTemplateResult(rsp)
}

// AdminPreviewMessageTemplateWithBodyWithResponse Render a template with an example
//
// Nothing is saved.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/preview (the `AdminPreviewMessageTemplate` operationId).
func (c *ClientWithResponses) AdminPreviewMessageTemplateWithBodyWithResponse(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminPreviewMessageTemplateResult, error) {
	rsp, err := c.AdminPreviewMessageTemplateWithBody(ctx, kind, locale, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminPreviewMessageTemplateResult(rsp)
}

// AdminPreviewMessageTemplateWithResponse Render a template with an example
//
// Nothing is saved.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/preview (the `AdminPreviewMessageTemplate` operationId).
func (c *ClientWithResponses) AdminPreviewMessageTemplateWithResponse(ctx context.Context, kind string, locale string, body AdminPreviewMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminPreviewMessageTemplateResult, error) {
	rsp, err := c.AdminPreviewMessageTemplate(ctx, kind, locale, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminPreviewMessageTemplateResult(rsp)
}

// AdminRollbackMessageTemplateWithResponse Use again what was used before
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/rollback (the `AdminRollbackMessageTemplate` operationId).
func (c *ClientWithResponses) AdminRollbackMessageTemplateWithResponse(ctx context.Context, kind string, locale string, reqEditors ...RequestEditorFn) (*AdminRollbackMessageTemplateResult, error) {
	rsp, err := c.AdminRollbackMessageTemplate(ctx, kind, locale, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRollbackMessageTemplateResult(rsp)
}

// AdminTestMessageTemplateWithBodyWithResponse Send an example of a template to an address
//
// Nothing is saved.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/test (the `AdminTestMessageTemplate` operationId).
func (c *ClientWithResponses) AdminTestMessageTemplateWithBodyWithResponse(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminTestMessageTemplateResult, error) {
	rsp, err := c.AdminTestMessageTemplateWithBody(ctx, kind, locale, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminTestMessageTemplateResult(rsp)
}

// AdminTestMessageTemplateWithResponse Send an example of a template to an address
//
// Nothing is saved.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/test (the `AdminTestMessageTemplate` operationId).
func (c *ClientWithResponses) AdminTestMessageTemplateWithResponse(ctx context.Context, kind string, locale string, body AdminTestMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminTestMessageTemplateResult, error) {
	rsp, err := c.AdminTestMessageTemplate(ctx, kind, locale, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminTestMessageTemplateResult(rsp)
}

// AdminSaveMessageTemplateWithBodyWithResponse Save a new version
//
// It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/versions (the `AdminSaveMessageTemplate` operationId).
func (c *ClientWithResponses) AdminSaveMessageTemplateWithBodyWithResponse(ctx context.Context, kind string, locale string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminSaveMessageTemplateResult, error) {
	rsp, err := c.AdminSaveMessageTemplateWithBody(ctx, kind, locale, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminSaveMessageTemplateResult(rsp)
}

// AdminSaveMessageTemplateWithResponse Save a new version
//
// It is checked: variables that messages of the kind do not have are refused by name. It is used once it is activated.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/message-templates/{kind}/{locale}/versions (the `AdminSaveMessageTemplate` operationId).
func (c *ClientWithResponses) AdminSaveMessageTemplateWithResponse(ctx context.Context, kind string, locale string, body AdminSaveMessageTemplateJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminSaveMessageTemplateResult, error) {
	rsp, err := c.AdminSaveMessageTemplate(ctx, kind, locale, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminSaveMessageTemplateResult(rsp)
}

// AdminListNotificationsWithResponse List notifications, the newest first
//
// What the messages say is not shown.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/notifications (the `AdminListNotifications` operationId).
func (c *ClientWithResponses) AdminListNotificationsWithResponse(ctx context.Context, params *AdminListNotificationsParams, reqEditors ...RequestEditorFn) (*AdminListNotificationsResult, error) {
	rsp, err := c.AdminListNotifications(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListNotificationsResult(rsp)
}

// AdminRetryNotificationsWithBodyWithResponse Send failed notifications again
//
// The newest first, at most 500 of them; ask again as long as some were queued.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
func (c *ClientWithResponses) AdminRetryNotificationsWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRetryNotificationsResult, error) {
	rsp, err := c.AdminRetryNotificationsWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRetryNotificationsResult(rsp)
}

// AdminRetryNotificationsWithResponse Send failed notifications again
//
// The newest first, at most 500 of them; ask again as long as some were queued.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/notifications/retry (the `AdminRetryNotifications` operationId).
func (c *ClientWithResponses) AdminRetryNotificationsWithResponse(ctx context.Context, body AdminRetryNotificationsJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRetryNotificationsResult, error) {
	rsp, err := c.AdminRetryNotifications(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRetryNotificationsResult(rsp)
}

// AdminGetNotificationWithResponse Read a notification
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/notifications/{id} (the `AdminGetNotification` operationId).
func (c *ClientWithResponses) AdminGetNotificationWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetNotificationResult, error) {
	rsp, err := c.AdminGetNotification(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetNotificationResult(rsp)
}

// AdminRetryNotificationWithResponse Send a failed or suppressed notification again
//
// It is queued; a message that what happened since contradicts is still not sent.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/notifications/{id}/retry (the `AdminRetryNotification` operationId).
func (c *ClientWithResponses) AdminRetryNotificationWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminRetryNotificationResult, error) {
	rsp, err := c.AdminRetryNotification(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRetryNotificationResult(rsp)
}

// AdminListSuppressionsWithResponse List who is not written to
//
// Addresses that do not exist, whose owners complained or opted out, or that staff entered. A complaint ends promotions alone.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/suppressions (the `AdminListSuppressions` operationId).
func (c *ClientWithResponses) AdminListSuppressionsWithResponse(ctx context.Context, params *AdminListSuppressionsParams, reqEditors ...RequestEditorFn) (*AdminListSuppressionsResult, error) {
	rsp, err := c.AdminListSuppressions(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListSuppressionsResult(rsp)
}

// AdminAddSuppressionWithBodyWithResponse Keep an address from being written to
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
func (c *ClientWithResponses) AdminAddSuppressionWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminAddSuppressionResult, error) {
	rsp, err := c.AdminAddSuppressionWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminAddSuppressionResult(rsp)
}

// AdminAddSuppressionWithResponse Keep an address from being written to
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/suppressions (the `AdminAddSuppression` operationId).
func (c *ClientWithResponses) AdminAddSuppressionWithResponse(ctx context.Context, body AdminAddSuppressionJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminAddSuppressionResult, error) {
	rsp, err := c.AdminAddSuppression(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminAddSuppressionResult(rsp)
}

// AdminDeleteSuppressionWithResponse Let an address be written to again
//
// Messages that were held back can be sent again by their own operation.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/admin/suppressions/{channel}/{address} (the `AdminDeleteSuppression` operationId).
func (c *ClientWithResponses) AdminDeleteSuppressionWithResponse(ctx context.Context, channel AdminDeleteSuppressionParamsChannel, address string, reqEditors ...RequestEditorFn) (*AdminDeleteSuppressionResult, error) {
	rsp, err := c.AdminDeleteSuppression(ctx, channel, address, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDeleteSuppressionResult(rsp)
}

// AdminListWebhookDeliveriesWithResponse List deliveries, the newest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/webhooks/deliveries (the `AdminListWebhookDeliveries` operationId).
func (c *ClientWithResponses) AdminListWebhookDeliveriesWithResponse(ctx context.Context, params *AdminListWebhookDeliveriesParams, reqEditors ...RequestEditorFn) (*AdminListWebhookDeliveriesResult, error) {
	rsp, err := c.AdminListWebhookDeliveries(ctx, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListWebhookDeliveriesResult(rsp)
}

// AdminGetWebhookDeliveryWithResponse Read a delivery, what it says, and each attempt
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/webhooks/deliveries/{id} (the `AdminGetWebhookDelivery` operationId).
func (c *ClientWithResponses) AdminGetWebhookDeliveryWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminGetWebhookDeliveryResult, error) {
	rsp, err := c.AdminGetWebhookDelivery(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetWebhookDeliveryResult(rsp)
}

// AdminReplayWebhookDeliveryWithResponse Offer a delivery again
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/deliveries/{id}/replay (the `AdminReplayWebhookDelivery` operationId).
func (c *ClientWithResponses) AdminReplayWebhookDeliveryWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminReplayWebhookDeliveryResult, error) {
	rsp, err := c.AdminReplayWebhookDelivery(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReplayWebhookDeliveryResult(rsp)
}

// AdminListWebhookEndpointsWithResponse List endpoints, the oldest first
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/webhooks/endpoints (the `AdminListWebhookEndpoints` operationId).
func (c *ClientWithResponses) AdminListWebhookEndpointsWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*AdminListWebhookEndpointsResult, error) {
	rsp, err := c.AdminListWebhookEndpoints(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListWebhookEndpointsResult(rsp)
}

// AdminAddWebhookEndpointWithBodyWithResponse Add an endpoint
//
// The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints (the `AdminAddWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminAddWebhookEndpointWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminAddWebhookEndpointResult, error) {
	rsp, err := c.AdminAddWebhookEndpointWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminAddWebhookEndpointResult(rsp)
}

// AdminAddWebhookEndpointWithResponse Add an endpoint
//
// The answer holds the secret that deliveries are signed with (Standard Webhooks); it is shown here only. Events from now on are told. You need the scopes with which you would read what they tell: users:read, products:read, stock:read, orders:read, payments:read, notifications:read.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints (the `AdminAddWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminAddWebhookEndpointWithResponse(ctx context.Context, body AdminAddWebhookEndpointJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminAddWebhookEndpointResult, error) {
	rsp, err := c.AdminAddWebhookEndpoint(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminAddWebhookEndpointResult(rsp)
}

// AdminDeleteWebhookEndpointWithResponse Delete an endpoint and its log
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with DELETE /v1/admin/webhooks/endpoints/{id} (the `AdminDeleteWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminDeleteWebhookEndpointWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminDeleteWebhookEndpointResult, error) {
	rsp, err := c.AdminDeleteWebhookEndpoint(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDeleteWebhookEndpointResult(rsp)
}

// AdminGetWebhookEndpointWithResponse Read an endpoint
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/webhooks/endpoints/{id} (the `AdminGetWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminGetWebhookEndpointWithResponse(ctx context.Context, id string, params *AdminGetWebhookEndpointParams, reqEditors ...RequestEditorFn) (*AdminGetWebhookEndpointResult, error) {
	rsp, err := c.AdminGetWebhookEndpoint(ctx, id, params, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminGetWebhookEndpointResult(rsp)
}

// AdminUpdateWebhookEndpointWithBodyWithResponse Change an endpoint
//
// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminUpdateWebhookEndpointWithBodyWithResponse(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminUpdateWebhookEndpointResult, error) {
	rsp, err := c.AdminUpdateWebhookEndpointWithBody(ctx, id, params, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateWebhookEndpointResult(rsp)
}

// AdminUpdateWebhookEndpointWithResponse Change an endpoint
//
// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminUpdateWebhookEndpointWithResponse(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateWebhookEndpointResult, error) {
	rsp, err := c.AdminUpdateWebhookEndpoint(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateWebhookEndpointResult(rsp)
}

// AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBodyWithResponse Change an endpoint
//
// A JSON merge patch; null takes the description away. You need the scopes with which you would read what it is told.
//
// Takes a body of the `application/merge-patch+json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PATCH /v1/admin/webhooks/endpoints/{id} (the `AdminUpdateWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBodyWithResponse(ctx context.Context, id string, params *AdminUpdateWebhookEndpointParams, body AdminUpdateWebhookEndpointApplicationMergePatchPlusJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminUpdateWebhookEndpointResult, error) {
	rsp, err := c.AdminUpdateWebhookEndpointWithApplicationMergePatchPlusJSONBody(ctx, id, params, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminUpdateWebhookEndpointResult(rsp)
}

// AdminDisableWebhookEndpointWithResponse End events to an endpoint
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/disable (the `AdminDisableWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminDisableWebhookEndpointWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminDisableWebhookEndpointResult, error) {
	rsp, err := c.AdminDisableWebhookEndpoint(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminDisableWebhookEndpointResult(rsp)
}

// AdminEnableWebhookEndpointWithResponse Let an endpoint get events again
//
// What was missed meanwhile is not told; what had been noted before can be replayed.
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/enable (the `AdminEnableWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminEnableWebhookEndpointWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminEnableWebhookEndpointResult, error) {
	rsp, err := c.AdminEnableWebhookEndpoint(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminEnableWebhookEndpointResult(rsp)
}

// AdminReplayWebhookDeliveriesWithBodyWithResponse Offer deliveries again
//
// Those that failed, or all; at most 500, the newest. They keep their webhook-id.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/replay (the `AdminReplayWebhookDeliveries` operationId).
func (c *ClientWithResponses) AdminReplayWebhookDeliveriesWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminReplayWebhookDeliveriesResult, error) {
	rsp, err := c.AdminReplayWebhookDeliveriesWithBody(ctx, id, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReplayWebhookDeliveriesResult(rsp)
}

// AdminReplayWebhookDeliveriesWithResponse Offer deliveries again
//
// Those that failed, or all; at most 500, the newest. They keep their webhook-id.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/replay (the `AdminReplayWebhookDeliveries` operationId).
func (c *ClientWithResponses) AdminReplayWebhookDeliveriesWithResponse(ctx context.Context, id string, body AdminReplayWebhookDeliveriesJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminReplayWebhookDeliveriesResult, error) {
	rsp, err := c.AdminReplayWebhookDeliveries(ctx, id, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminReplayWebhookDeliveriesResult(rsp)
}

// AdminRotateWebhookSecretWithBodyWithResponse Give an endpoint a new secret
//
// The answer holds the new secret. The old one signs beside it for the overlap.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/rotate-secret (the `AdminRotateWebhookSecret` operationId).
func (c *ClientWithResponses) AdminRotateWebhookSecretWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*AdminRotateWebhookSecretResult, error) {
	rsp, err := c.AdminRotateWebhookSecretWithBody(ctx, id, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRotateWebhookSecretResult(rsp)
}

// AdminRotateWebhookSecretWithResponse Give an endpoint a new secret
//
// The answer holds the new secret. The old one signs beside it for the overlap.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/rotate-secret (the `AdminRotateWebhookSecret` operationId).
func (c *ClientWithResponses) AdminRotateWebhookSecretWithResponse(ctx context.Context, id string, body AdminRotateWebhookSecretJSONRequestBody, reqEditors ...RequestEditorFn) (*AdminRotateWebhookSecretResult, error) {
	rsp, err := c.AdminRotateWebhookSecret(ctx, id, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminRotateWebhookSecretResult(rsp)
}

// AdminTestWebhookEndpointWithResponse Tell an endpoint a test event
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/admin/webhooks/endpoints/{id}/test (the `AdminTestWebhookEndpoint` operationId).
func (c *ClientWithResponses) AdminTestWebhookEndpointWithResponse(ctx context.Context, id string, reqEditors ...RequestEditorFn) (*AdminTestWebhookEndpointResult, error) {
	rsp, err := c.AdminTestWebhookEndpoint(ctx, id, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminTestWebhookEndpointResult(rsp)
}

// AdminListWebhookEventsWithResponse List the events that endpoints can be told
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/admin/webhooks/event-types (the `AdminListWebhookEvents` operationId).
func (c *ClientWithResponses) AdminListWebhookEventsWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*AdminListWebhookEventsResult, error) {
	rsp, err := c.AdminListWebhookEvents(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseAdminListWebhookEventsResult(rsp)
}

// ReceiveTextWithBodyWithResponse Take a text that somebody sent to the shop
//
// Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/notifications/twilio-messages (the `ReceiveText` operationId).
func (c *ClientWithResponses) ReceiveTextWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReceiveTextResult, error) {
	rsp, err := c.ReceiveTextWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReceiveTextResult(rsp)
}

// ReceiveTextWithFormdataBodyWithResponse Take a text that somebody sent to the shop
//
// Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.
//
// Takes a body of the `application/x-www-form-urlencoded` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/notifications/twilio-messages (the `ReceiveText` operationId).
func (c *ClientWithResponses) ReceiveTextWithFormdataBodyWithResponse(ctx context.Context, body ReceiveTextFormdataRequestBody, reqEditors ...RequestEditorFn) (*ReceiveTextResult, error) {
	rsp, err := c.ReceiveTextWithFormdataBody(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReceiveTextResult(rsp)
}

// ReportTwilioStatusWithBodyWithResponse Take in what Twilio tells of a text
//
// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
func (c *ClientWithResponses) ReportTwilioStatusWithBodyWithResponse(ctx context.Context, id string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*ReportTwilioStatusResult, error) {
	rsp, err := c.ReportTwilioStatusWithBody(ctx, id, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReportTwilioStatusResult(rsp)
}

// ReportTwilioStatusWithFormdataBodyWithResponse Take in what Twilio tells of a text
//
// Twilio's status callback. It is believed by the signature that Twilio makes with the account's token; statuses count by rank, in whatever order they come.
//
// Takes a body of the `application/x-www-form-urlencoded` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/notifications/{id}/twilio-status (the `ReportTwilioStatus` operationId).
func (c *ClientWithResponses) ReportTwilioStatusWithFormdataBodyWithResponse(ctx context.Context, id string, body ReportTwilioStatusFormdataRequestBody, reqEditors ...RequestEditorFn) (*ReportTwilioStatusResult, error) {
	rsp, err := c.ReportTwilioStatusWithFormdataBody(ctx, id, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseReportTwilioStatusResult(rsp)
}

// ListPreferencesWithResponse List which messages the account gets, and how
//
// Returns a wrapper object for the known response body format(s).
//
// Corresponds with GET /v1/preferences (the `ListPreferences` operationId).
func (c *ClientWithResponses) ListPreferencesWithResponse(ctx context.Context, reqEditors ...RequestEditorFn) (*ListPreferencesResult, error) {
	rsp, err := c.ListPreferences(ctx, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseListPreferencesResult(rsp)
}

// SetPreferenceWithBodyWithResponse Choose one sort of messages, or end it
//
// Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/preferences/{channel}/{purpose} (the `SetPreference` operationId).
func (c *ClientWithResponses) SetPreferenceWithBodyWithResponse(ctx context.Context, channel string, purpose string, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*SetPreferenceResult, error) {
	rsp, err := c.SetPreferenceWithBody(ctx, channel, purpose, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSetPreferenceResult(rsp)
}

// SetPreferenceWithResponse Choose one sort of messages, or end it
//
// Promotions become `pending` and are granted by the link, or by answering YES, in the message that the address gets. So do texts to a number that has not answered for the account yet: the answer then is the same whatever is known of the number, and nothing changes before the number says so. Ending takes effect at once; by email it needs a verified address.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with PUT /v1/preferences/{channel}/{purpose} (the `SetPreference` operationId).
func (c *ClientWithResponses) SetPreferenceWithResponse(ctx context.Context, channel string, purpose string, body SetPreferenceJSONRequestBody, reqEditors ...RequestEditorFn) (*SetPreferenceResult, error) {
	rsp, err := c.SetPreference(ctx, channel, purpose, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSetPreferenceResult(rsp)
}

// SubscribeWithBodyWithResponse Ask for news and offers
//
// The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.
//
// Takes any type of body and a specified content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/subscriptions (the `Subscribe` operationId).
func (c *ClientWithResponses) SubscribeWithBodyWithResponse(ctx context.Context, contentType string, body io.Reader, reqEditors ...RequestEditorFn) (*SubscribeResult, error) {
	rsp, err := c.SubscribeWithBody(ctx, contentType, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSubscribeResult(rsp)
}

// SubscribeWithResponse Ask for news and offers
//
// The address gets one message with a link to confirm it; nothing else is sent before. The answer is the same whether the address is known or not.
//
// Takes a body of the `application/json` content type, and returns a wrapper object for the known response body format(s).
//
// Corresponds with POST /v1/subscriptions (the `Subscribe` operationId).
func (c *ClientWithResponses) SubscribeWithResponse(ctx context.Context, body SubscribeJSONRequestBody, reqEditors ...RequestEditorFn) (*SubscribeResult, error) {
	rsp, err := c.Subscribe(ctx, body, reqEditors...)
	if err != nil {
		return nil, err
	}
	return ParseSubscribeResult(rsp)
}

// ParseClearInboxResult parses an HTTP response from a ClearInboxWithResponse call
func ParseClearInboxResult(rsp *http.Response) (*ClearInboxResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ClearInboxResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest map[string]interface{}
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseListInboxMessagesResult parses an HTTP response from a ListInboxMessagesWithResponse call
func ParseListInboxMessagesResult(rsp *http.Response) (*ListInboxMessagesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListInboxMessagesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest map[string]interface{}
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseGetInboxMessageResult parses an HTTP response from a GetInboxMessageWithResponse call
func ParseGetInboxMessageResult(rsp *http.Response) (*GetInboxMessageResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &GetInboxMessageResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest map[string]interface{}
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminListCampaignsResult parses an HTTP response from a AdminListCampaignsWithResponse call
func ParseAdminListCampaignsResult(rsp *http.Response) (*AdminListCampaignsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListCampaignsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageCampaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminCreateCampaignResult parses an HTTP response from a AdminCreateCampaignWithResponse call
func ParseAdminCreateCampaignResult(rsp *http.Response) (*AdminCreateCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCreateCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers AdminCreateCampaignResult201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers201 = &headers
	}

	return response, nil
}

// ParseAdminGetCampaignResult parses an HTTP response from a AdminGetCampaignWithResponse call
func ParseAdminGetCampaignResult(rsp *http.Response) (*AdminGetCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case rsp.StatusCode == 304:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminGetCampaignResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminReplaceCampaignResult parses an HTTP response from a AdminReplaceCampaignWithResponse call
func ParseAdminReplaceCampaignResult(rsp *http.Response) (*AdminReplaceCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReplaceCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminReplaceCampaignResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminCountCampaignAudienceResult parses an HTTP response from a AdminCountCampaignAudienceWithResponse call
func ParseAdminCountCampaignAudienceResult(rsp *http.Response) (*AdminCountCampaignAudienceResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCountCampaignAudienceResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest AudienceOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminCancelCampaignResult parses an HTTP response from a AdminCancelCampaignWithResponse call
func ParseAdminCancelCampaignResult(rsp *http.Response) (*AdminCancelCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminCancelCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminCancelCampaignResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminPauseCampaignResult parses an HTTP response from a AdminPauseCampaignWithResponse call
func ParseAdminPauseCampaignResult(rsp *http.Response) (*AdminPauseCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminPauseCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminPauseCampaignResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminPreviewCampaignResult parses an HTTP response from a AdminPreviewCampaignWithResponse call
func ParseAdminPreviewCampaignResult(rsp *http.Response) (*AdminPreviewCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminPreviewCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PreviewOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminResumeCampaignResult parses an HTTP response from a AdminResumeCampaignWithResponse call
func ParseAdminResumeCampaignResult(rsp *http.Response) (*AdminResumeCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminResumeCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminResumeCampaignResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminScheduleCampaignResult parses an HTTP response from a AdminScheduleCampaignWithResponse call
func ParseAdminScheduleCampaignResult(rsp *http.Response) (*AdminScheduleCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminScheduleCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminScheduleCampaignResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminStartCampaignResult parses an HTTP response from a AdminStartCampaignWithResponse call
func ParseAdminStartCampaignResult(rsp *http.Response) (*AdminStartCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminStartCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminStartCampaignResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminGetCampaignStatisticsResult parses an HTTP response from a AdminGetCampaignStatisticsWithResponse call
func ParseAdminGetCampaignStatisticsResult(rsp *http.Response) (*AdminGetCampaignStatisticsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetCampaignStatisticsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest StatisticsOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminTestCampaignResult parses an HTTP response from a AdminTestCampaignWithResponse call
func ParseAdminTestCampaignResult(rsp *http.Response) (*AdminTestCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminTestCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TestOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminUnscheduleCampaignResult parses an HTTP response from a AdminUnscheduleCampaignWithResponse call
func ParseAdminUnscheduleCampaignResult(rsp *http.Response) (*AdminUnscheduleCampaignResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminUnscheduleCampaignResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Campaign
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminUnscheduleCampaignResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminGetConsentsResult parses an HTTP response from a AdminGetConsentsWithResponse call
func ParseAdminGetConsentsResult(rsp *http.Response) (*AdminGetConsentsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetConsentsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest ProofsOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminDescribeMessageTemplatesResult parses an HTTP response from a AdminDescribeMessageTemplatesWithResponse call
func ParseAdminDescribeMessageTemplatesResult(rsp *http.Response) (*AdminDescribeMessageTemplatesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDescribeMessageTemplatesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TemplatesOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminGetMessageTemplateResult parses an HTTP response from a AdminGetMessageTemplateWithResponse call
func ParseAdminGetMessageTemplateResult(rsp *http.Response) (*AdminGetMessageTemplateResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetMessageTemplateResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TemplateOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminActivateMessageTemplateResult parses an HTTP response from a AdminActivateMessageTemplateWithResponse call
func ParseAdminActivateMessageTemplateResult(rsp *http.Response) (*AdminActivateMessageTemplateResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminActivateMessageTemplateResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TemplateActive
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminPreviewMessageTemplateResult parses an HTTP response from a AdminPreviewMessageTemplateWithResponse call
func ParseAdminPreviewMessageTemplateResult(rsp *http.Response) (*AdminPreviewMessageTemplateResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminPreviewMessageTemplateResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TemplatePreviewOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminRollbackMessageTemplateResult parses an HTTP response from a AdminRollbackMessageTemplateWithResponse call
func ParseAdminRollbackMessageTemplateResult(rsp *http.Response) (*AdminRollbackMessageTemplateResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRollbackMessageTemplateResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TemplateActive
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminTestMessageTemplateResult parses an HTTP response from a AdminTestMessageTemplateWithResponse call
func ParseAdminTestMessageTemplateResult(rsp *http.Response) (*AdminTestMessageTemplateResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminTestMessageTemplateResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 202:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 503:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON503 = &dest

	}

	return response, nil
}

// ParseAdminSaveMessageTemplateResult parses an HTTP response from a AdminSaveMessageTemplateWithResponse call
func ParseAdminSaveMessageTemplateResult(rsp *http.Response) (*AdminSaveMessageTemplateResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminSaveMessageTemplateResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest TemplateVersion
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminListNotificationsResult parses an HTTP response from a AdminListNotificationsWithResponse call
func ParseAdminListNotificationsResult(rsp *http.Response) (*AdminListNotificationsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListNotificationsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageNotification
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminRetryNotificationsResult parses an HTTP response from a AdminRetryNotificationsWithResponse call
func ParseAdminRetryNotificationsResult(rsp *http.Response) (*AdminRetryNotificationsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRetryNotificationsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest RetryManyOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminGetNotificationResult parses an HTTP response from a AdminGetNotificationWithResponse call
func ParseAdminGetNotificationResult(rsp *http.Response) (*AdminGetNotificationResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetNotificationResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Notification
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminRetryNotificationResult parses an HTTP response from a AdminRetryNotificationWithResponse call
func ParseAdminRetryNotificationResult(rsp *http.Response) (*AdminRetryNotificationResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRetryNotificationResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest Notification
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminListSuppressionsResult parses an HTTP response from a AdminListSuppressionsWithResponse call
func ParseAdminListSuppressionsResult(rsp *http.Response) (*AdminListSuppressionsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListSuppressionsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageSuppression
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminAddSuppressionResult parses an HTTP response from a AdminAddSuppressionWithResponse call
func ParseAdminAddSuppressionResult(rsp *http.Response) (*AdminAddSuppressionResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminAddSuppressionResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest Suppression
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminDeleteSuppressionResult parses an HTTP response from a AdminDeleteSuppressionWithResponse call
func ParseAdminDeleteSuppressionResult(rsp *http.Response) (*AdminDeleteSuppressionResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDeleteSuppressionResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminListWebhookDeliveriesResult parses an HTTP response from a AdminListWebhookDeliveriesWithResponse call
func ParseAdminListWebhookDeliveriesResult(rsp *http.Response) (*AdminListWebhookDeliveriesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListWebhookDeliveriesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageWebhookDelivery
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminGetWebhookDeliveryResult parses an HTTP response from a AdminGetWebhookDeliveryWithResponse call
func ParseAdminGetWebhookDeliveryResult(rsp *http.Response) (*AdminGetWebhookDeliveryResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetWebhookDeliveryResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest WebhookDelivery
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminReplayWebhookDeliveryResult parses an HTTP response from a AdminReplayWebhookDeliveryWithResponse call
func ParseAdminReplayWebhookDeliveryResult(rsp *http.Response) (*AdminReplayWebhookDeliveryResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReplayWebhookDeliveryResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest WebhookDelivery
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminListWebhookEndpointsResult parses an HTTP response from a AdminListWebhookEndpointsWithResponse call
func ParseAdminListWebhookEndpointsResult(rsp *http.Response) (*AdminListWebhookEndpointsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListWebhookEndpointsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PageWebhookEndpoint
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminAddWebhookEndpointResult parses an HTTP response from a AdminAddWebhookEndpointWithResponse call
func ParseAdminAddWebhookEndpointResult(rsp *http.Response) (*AdminAddWebhookEndpointResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminAddWebhookEndpointResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 201:
		var dest WebhookEndpoint
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON201 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 201:
		var headers AdminAddWebhookEndpointResult201Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		if values := rsp.Header.Values("Location"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "Location", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.Location = &value
		}
		response.Headers201 = &headers
	}

	return response, nil
}

// ParseAdminDeleteWebhookEndpointResult parses an HTTP response from a AdminDeleteWebhookEndpointWithResponse call
func ParseAdminDeleteWebhookEndpointResult(rsp *http.Response) (*AdminDeleteWebhookEndpointResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDeleteWebhookEndpointResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminGetWebhookEndpointResult parses an HTTP response from a AdminGetWebhookEndpointWithResponse call
func ParseAdminGetWebhookEndpointResult(rsp *http.Response) (*AdminGetWebhookEndpointResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminGetWebhookEndpointResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest WebhookEndpoint
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case rsp.StatusCode == 304:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminGetWebhookEndpointResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminUpdateWebhookEndpointResult parses an HTTP response from a AdminUpdateWebhookEndpointWithResponse call
func ParseAdminUpdateWebhookEndpointResult(rsp *http.Response) (*AdminUpdateWebhookEndpointResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminUpdateWebhookEndpointResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest WebhookEndpoint
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 412:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON412 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 428:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON428 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminUpdateWebhookEndpointResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminDisableWebhookEndpointResult parses an HTTP response from a AdminDisableWebhookEndpointWithResponse call
func ParseAdminDisableWebhookEndpointResult(rsp *http.Response) (*AdminDisableWebhookEndpointResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminDisableWebhookEndpointResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest WebhookEndpoint
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminDisableWebhookEndpointResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminEnableWebhookEndpointResult parses an HTTP response from a AdminEnableWebhookEndpointWithResponse call
func ParseAdminEnableWebhookEndpointResult(rsp *http.Response) (*AdminEnableWebhookEndpointResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminEnableWebhookEndpointResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest WebhookEndpoint
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminEnableWebhookEndpointResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminReplayWebhookDeliveriesResult parses an HTTP response from a AdminReplayWebhookDeliveriesWithResponse call
func ParseAdminReplayWebhookDeliveriesResult(rsp *http.Response) (*AdminReplayWebhookDeliveriesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminReplayWebhookDeliveriesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest ReplayManyOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminRotateWebhookSecretResult parses an HTTP response from a AdminRotateWebhookSecretWithResponse call
func ParseAdminRotateWebhookSecretResult(rsp *http.Response) (*AdminRotateWebhookSecretResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminRotateWebhookSecretResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest WebhookEndpoint
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	switch {
	case rsp.StatusCode == 200:
		var headers AdminRotateWebhookSecretResult200Headers
		if values := rsp.Header.Values("ETag"); len(values) > 0 {
			var value string
			if err := runtime.BindStyledParameterWithOptions("simple", "ETag", values[0], &value, runtime.BindStyledParameterOptions{ParamLocation: runtime.ParamLocationHeader, Explode: false, Required: false, Type: "string", Format: ""}); err != nil {
				return nil, err
			}
			headers.ETag = &value
		}
		response.Headers200 = &headers
	}

	return response, nil
}

// ParseAdminTestWebhookEndpointResult parses an HTTP response from a AdminTestWebhookEndpointWithResponse call
func ParseAdminTestWebhookEndpointResult(rsp *http.Response) (*AdminTestWebhookEndpointResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminTestWebhookEndpointResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest WebhookDelivery
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseAdminListWebhookEventsResult parses an HTTP response from a AdminListWebhookEventsWithResponse call
func ParseAdminListWebhookEventsResult(rsp *http.Response) (*AdminListWebhookEventsResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &AdminListWebhookEventsResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest TypesOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseReceiveTextResult parses an HTTP response from a ReceiveTextWithResponse call
func ParseReceiveTextResult(rsp *http.Response) (*ReceiveTextResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ReceiveTextResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "xml") && rsp.StatusCode == 200:
		var dest string
		if err := xml.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.XML200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 503:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON503 = &dest

	}

	return response, nil
}

// ParseReportTwilioStatusResult parses an HTTP response from a ReportTwilioStatusWithResponse call
func ParseReportTwilioStatusResult(rsp *http.Response) (*ReportTwilioStatusResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ReportTwilioStatusResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case rsp.StatusCode == 204:
		break // No content-type

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 503:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON503 = &dest

	}

	return response, nil
}

// ParseListPreferencesResult parses an HTTP response from a ListPreferencesWithResponse call
func ParseListPreferencesResult(rsp *http.Response) (*ListPreferencesResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &ListPreferencesResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest PreferencesOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseSetPreferenceResult parses an HTTP response from a SetPreferenceWithResponse call
func ParseSetPreferenceResult(rsp *http.Response) (*SetPreferenceResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &SetPreferenceResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 200:
		var dest Preference
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON200 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 403:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON403 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 404:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON404 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 409:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON409 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}

// ParseSubscribeResult parses an HTTP response from a SubscribeWithResponse call
func ParseSubscribeResult(rsp *http.Response) (*SubscribeResult, error) {
	bodyBytes, err := io.ReadAll(rsp.Body)
	defer func() { _ = rsp.Body.Close() }()
	if err != nil {
		return nil, err
	}

	response := &SubscribeResult{
		Body:         bodyBytes,
		HTTPResponse: rsp,
	}

	switch {
	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 202:
		var dest SubscribeOutBody
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.JSON202 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 400:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON400 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 401:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON401 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 413:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON413 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 415:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON415 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 422:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON422 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 429:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON429 = &dest

	case strings.Contains(rsp.Header.Get("Content-Type"), "json") && rsp.StatusCode == 500:
		var dest Problem
		if err := json.Unmarshal(bodyBytes, &dest); err != nil {
			return nil, err
		}
		response.ApplicationProblemJSON500 = &dest

	}

	return response, nil
}
