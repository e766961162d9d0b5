package consent

import "strings"

// answers are what a keyword is answered with, by language. {shop} is the shop's name, and {support} whom to ask.
var answers = map[Keyword]map[string]string{
	Stop: {
		"en": "{shop}: you will get no more text messages from us. Reply START to get them again.",
		"de": "{shop}: Sie erhalten keine SMS mehr von uns. Mit START erhalten Sie wieder welche.",
		"fr": "{shop}\u00a0: vous ne recevrez plus de SMS de notre part. Répondez START pour en recevoir à nouveau.",
	},
	Start: {
		"en": "{shop}: thank you, you will get our text messages. Reply STOP to end them, HELP for help.",
		"de": "{shop}: Danke, Sie erhalten unsere SMS. Mit STOP beenden Sie das, mit HELP gibt es Hilfe.",
		"fr": "{shop}\u00a0: merci, vous recevrez nos SMS. Répondez STOP pour y mettre fin, HELP pour de l’aide.",
	},
	Help: {
		"en": "{shop} tells you about your orders and offers. Questions: {support}. Reply STOP to get no more text messages.",
		"de": "{shop} informiert Sie über Bestellungen und Angebote. Fragen: {support}. Mit STOP erhalten Sie keine SMS mehr.",
		"fr": "{shop} vous informe de vos commandes et de ses offres. Questions\u00a0: {support}. Répondez STOP pour ne plus recevoir de SMS.",
	},
}

// Answer is what a keyword is answered with in the best language there is; empty for other texts, which are not answered.
func Answer(k Keyword, locale, shop, support string) string {
	lang, _, _ := strings.Cut(strings.ReplaceAll(locale, "_", "-"), "-")
	words, ok := answers[k][lang]
	if !ok {
		words = answers[k]["en"]
	}
	if support == "" {
		support = shop
	}
	return strings.NewReplacer("{shop}", shop, "{support}", support).Replace(words)
}
