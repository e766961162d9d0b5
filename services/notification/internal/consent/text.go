package consent

import (
	"strings"

	"emporium/services/notification/internal/message"
)

// TextVersion names the words that people agree to at present. Words that were agreed to are never changed: new words get a
// new version, and the old ones stay below for the proof.
func TextVersion(ch message.Channel, p message.Purpose) string {
	return string(p) + "-" + string(ch) + "-1"
}

// texts are the words by version and language. {shop} is the shop's name.
var texts = map[string]map[string]string{
	"promotional-email-1": {
		"en": "Yes, {shop} may send me news and offers by email. I can end that at any time by the link in every message.",
		"de": "Ja, {shop} darf mir Neuigkeiten und Angebote per E-Mail senden. Ich kann das jederzeit über den Link in jeder Nachricht beenden.",
		"fr": "Oui, {shop} peut m’envoyer ses nouvelles et ses offres par courriel. Je peux y mettre fin à tout moment par le lien de chaque message.",
	},
	"promotional-sms-1": {
		"en": "Yes, {shop} may send me offers by text message, about 4 a month. My operator's rates may apply. I can end that at any time by answering STOP.",
		"de": "Ja, {shop} darf mir Angebote per SMS senden, etwa 4 im Monat. Es gelten die Preise meines Anbieters. Ich kann das jederzeit mit der Antwort STOP beenden.",
		"fr": "Oui, {shop} peut m’envoyer ses offres par SMS, environ 4 par mois, au tarif de mon opérateur. Je peux y mettre fin à tout moment en répondant STOP.",
	},
	"transactional-sms-1": {
		"en": "Yes, {shop} may tell me about my orders by text message. My operator's rates may apply. I can end that at any time by answering STOP.",
		"de": "Ja, {shop} darf mich per SMS über meine Bestellungen informieren. Es gelten die Preise meines Anbieters. Ich kann das jederzeit mit der Antwort STOP beenden.",
		"fr": "Oui, {shop} peut m’informer de mes commandes par SMS, au tarif de mon opérateur. Je peux y mettre fin à tout moment en répondant STOP.",
	},
	"transactional-email-1": {
		"en": "Messages about your orders and your account belong to them and always come by email.",
		"de": "Nachrichten zu Ihren Bestellungen und Ihrem Konto gehören dazu und kommen immer per E-Mail.",
		"fr": "Les messages sur vos commandes et votre compte en font partie et arrivent toujours par courriel.",
	},
}

// Text returns the words of a version in the best language there is; empty for a version that never was.
func Text(version, locale, shop string) string {
	lang, _, _ := strings.Cut(strings.ReplaceAll(locale, "_", "-"), "-")
	words, ok := texts[version][lang]
	if !ok {
		words = texts[version]["en"]
	}
	return strings.ReplaceAll(words, "{shop}", shop)
}
