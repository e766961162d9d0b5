package sms

import (
	"crypto/hmac"
	"crypto/sha1" //nolint:gosec // Twilio's signature is HMAC-SHA1, which collisions of the hash do not weaken
	"encoding/base64"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"time"

	"emporium/services/notification/internal/message"
)

// SignatureHeader holds Twilio's signature of a request to us.
const SignatureHeader = "X-Twilio-Signature"

// Genuine reports whether a request is Twilio's: address is the URL as Twilio knows it, with its query, and form the body's fields.
func Genuine(token, address string, form url.Values, signature string) bool {
	if token == "" {
		return false
	}
	sum, err := base64.StdEncoding.DecodeString(signature)
	return err == nil && hmac.Equal(sum, sign(token, address, form))
}

func sign(token, address string, form url.Values) []byte {
	h := hmac.New(sha1.New, []byte(token))
	_, _ = h.Write([]byte(address)) // hashes take everything
	for _, name := range slices.Sorted(maps.Keys(form)) {
		for _, value := range slices.Compact(slices.Sorted(slices.Values(form[name]))) {
			_, _ = h.Write([]byte(name + value))
		}
	}
	return h.Sum(nil)
}

var receipts = map[string]message.Receipt{
	"accepted": message.Accepted, "scheduled": message.Accepted, "queued": message.Queueing, "sending": message.Forwarded, "sent": message.Forwarded,
	"failed": message.Undelivered, "undelivered": message.Undelivered, "canceled": message.Undelivered,
	"delivered": message.Delivered, "partially_delivered": message.Delivered, "read": message.Read,
}

// ReadStatus reads a status callback about a notification. ok is false for statuses that say nothing, such as one that Twilio will
// invent. suppress is the reason for which the number must not be written to again; empty for none.
func ReadStatus(notificationID string, form url.Values, at time.Time) (r message.Report, suppress message.SuppressionReason, ok bool) {
	receipt, ok := receipts[form.Get("MessageStatus")]
	if !ok {
		return r, "", false
	}
	r = message.Report{NotificationID: notificationID, Receipt: receipt, ProviderID: form.Get("MessageSid"), At: at}
	if code, err := strconv.Atoi(form.Get("ErrorCode")); err == nil && code != 0 {
		r.Code = codeOf(code)
		if receipt.Lost() {
			suppress = suppression(code)
		}
	}
	return r, suppress, true
}

func codeOf(code int) string { return "twilio_" + strconv.Itoa(code) }

// suppression says whether an error of Twilio means that a number must not be written to again: it does not exist, takes no
// messages, or its owner answered STOP.
func suppression(code int) message.SuppressionReason {
	switch code {
	case 21610:
		return message.OptedOut
	case 21211, 21614, 30005, 30006:
		return message.HardBounce
	}
	return ""
}
