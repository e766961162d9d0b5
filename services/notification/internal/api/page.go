package api

import (
	"encoding/base64"
	"encoding/xml"
	"errors"
	"html/template"
	"net/http"
	"net/url"
	"strings"

	"emporium/kit/fault"
	"emporium/kit/web"
	"emporium/services/notification/internal/consent"
	"emporium/services/notification/internal/link"
	"emporium/services/notification/internal/message"
)

// formTypes are what browsers and mailboxes post. RFC 8058 leaves the choice to the mailbox.
var formTypes = []string{"application/x-www-form-urlencoded", "multipart/form-data"}

// maxForm bounds a form, in bytes.
const maxForm = 16 << 10

// registerPages adds the pages behind the links of messages. Nobody signs in: the link is the proof. Reading a page changes
// nothing, since programs that look into mail follow every link; what changes something is a POST.
func registerPages(a *web.API, app Consents, shop string) {
	p := &pages{app, shop}
	for _, r := range []struct {
		pattern, id, summary string
		handler              http.HandlerFunc
	}{
		{"GET /mail/unsubscribe/{token}", "show-unsubscribe", "The page that ends offers", p.ask(link.Unsubscribe)},
		{"POST /mail/unsubscribe/{token}", "unsubscribe", "End offers, by the page or by the mailbox's own button (RFC 8058)", p.unsubscribe},
		{"GET /mail/confirm/{token}", "show-confirm", "The page that confirms the wish for offers", p.ask(link.Confirm)},
		{"POST /mail/confirm/{token}", "confirm", "Confirm the wish for offers", p.confirm},
		{"GET /mail/preferences/{token}", "show-mail-preferences", "The page that offers are chosen on", p.ask(link.Preferences)},
		{"POST /mail/preferences/{token}", "set-mail-preferences", "Choose offers or end them", p.choose},
		{"GET /mail/follow/{token}", "follow-link", "Follow the link of an offer", p.follow},
		{"GET /mail/open/{token}", "open-pixel", "The picture that tells that an offer was opened", p.open},
	} {
		op := web.Op{ID: r.id, Policy: web.Public, Summary: r.summary, Tags: []string{"Mail links"}, Produces: "text/html; charset=utf-8", Hidden: true, MaxBody: maxForm,
			Errors: []fault.Code{fault.NotFound, fault.Conflict}}
		if strings.HasPrefix(r.pattern, http.MethodPost) {
			op.Accept = formTypes
		}
		a.HandleRaw(r.pattern, op, r.handler)
	}
}

type pages struct {
	app  Consents
	shop string
}

// words are what pages say. {shop} is the shop's name.
type words struct {
	UnsubscribeTitle, UnsubscribeText, UnsubscribeButton, Ended, EndedText string
	ConfirmTitle, ConfirmButton, Confirmed, ConfirmedText                  string
	PreferencesTitle, Subscribe, Invalid, InvalidText, Failed              string
	OrdersTitle, OrdersButton, OrdersText                                  string
}

var languages = map[string]words{
	"en": {"No more offers?", "You get no more news and offers from {shop} at this address. Messages about your orders still come.", "Unsubscribe",
		"You are unsubscribed", "No more offers will be sent to this address.",
		"Get offers from {shop}?", "Yes, send me offers", "Thank you", "From now on you get news and offers from {shop}.",
		"News and offers from {shop}", "Subscribe", "This link is not valid", "It may be incomplete, or something newer has taken its place.",
		"That did not work. Please try again in a moment.",
		"Get texts about your orders?", "Yes, send me texts", "From now on {shop} tells you about your orders by text message."},
	"de": {"Keine Angebote mehr?", "An diese Adresse kommen dann keine Neuigkeiten und Angebote von {shop} mehr. Nachrichten zu Ihren Bestellungen kommen weiterhin.", "Abmelden",
		"Sie sind abgemeldet", "An diese Adresse kommen keine Angebote mehr.",
		"Angebote von {shop} erhalten?", "Ja, Angebote senden", "Vielen Dank", "Ab jetzt erhalten Sie Neuigkeiten und Angebote von {shop}.",
		"Neuigkeiten und Angebote von {shop}", "Anmelden", "Dieser Link ist nicht gültig", "Er ist unvollständig, oder etwas Neueres ist an seine Stelle getreten.",
		"Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.",
		"SMS zu Ihren Bestellungen erhalten?", "Ja, SMS senden", "Ab jetzt informiert {shop} Sie per SMS über Ihre Bestellungen."},
	"fr": {"Plus d’offres\u00a0?", "Cette adresse ne recevra plus de nouvelles ni d’offres de {shop}. Les messages sur vos commandes continueront d’arriver.", "Me désabonner",
		"Vous êtes désabonné", "Aucune offre ne sera plus envoyée à cette adresse.",
		"Recevoir les offres de {shop}\u00a0?", "Oui, m’envoyer des offres", "Merci", "Vous recevrez désormais les nouvelles et les offres de {shop}.",
		"Nouvelles et offres de {shop}", "M’abonner", "Ce lien n’est pas valable", "Il est incomplet, ou un autre plus récent l’a remplacé.",
		"Cela n’a pas fonctionné. Réessayez dans un instant.",
		"Recevoir des SMS sur vos commandes\u00a0?", "Oui, m’envoyer des SMS", "{shop} vous informera désormais de vos commandes par SMS."},
}

// about returns the words for what a purpose stands for.
func (w words) about(p message.Purpose) words {
	if p == message.Transactional {
		w.ConfirmTitle, w.ConfirmButton, w.ConfirmedText = w.OrdersTitle, w.OrdersButton, w.OrdersText
	}
	return w
}

// speak chooses the language: the owner's as far as it is known, else the browser's first.
func speak(locale string, r *http.Request) (string, words) {
	for _, l := range []string{locale, r.Header.Get("Accept-Language")} {
		lang, _, _ := strings.Cut(strings.ReplaceAll(l, "_", "-"), "-")
		lang, _, _ = strings.Cut(lang, ",")
		if w, ok := languages[lang]; ok {
			return lang, w
		}
	}
	return "en", languages["en"]
}

type sheet struct {
	Lang, Shop, Title, Text string
	Buttons                 []sheetButton
}

type sheetButton struct{ Name, Value, Text string }

var sheets = template.Must(template.New("sheet").Parse(`<!doctype html>
<html lang="{{.Lang}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>{{.Title}} · {{.Shop}}</title>
<style>body{margin:0;background:#f5f5f4;color:#1c1917;font:16px/1.5 system-ui,sans-serif}main{max-width:28rem;margin:12vh auto;padding:2rem;background:#fff;border-radius:1rem}
h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.25}p{margin:0 0 1.5rem}small{color:#57534e}
button{font:inherit;font-weight:600;padding:.75rem 1.5rem;border:0;border-radius:.5rem;background:#1c1917;color:#fff;cursor:pointer}</style></head>
<body><main><small>{{.Shop}}</small><h1>{{.Title}}</h1><p>{{.Text}}</p>
{{if .Buttons}}<form method="post">{{range .Buttons}}<button name="{{.Name}}" value="{{.Value}}">{{.Text}}</button> {{end}}</form>{{end}}</main></body></html>
`))

// pagePolicy lets a page show itself and post to itself, and nothing else.
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

func (p *pages) show(w http.ResponseWriter, status int, lang, title, text string, buttons ...sheetButton) {
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", pagePolicy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer") // the address of the page is a secret
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	fill := strings.NewReplacer("{shop}", p.shop)
	_ = sheets.Execute(w, sheet{lang, p.shop, fill.Replace(title), fill.Replace(text), buttons}) // the caller is gone when this fails
}

// refuse shows what went wrong in words that readers of mail understand.
func (p *pages) refuse(w http.ResponseWriter, r *http.Request, err error) {
	lang, say := speak("", r)
	var f *fault.Error
	if errors.As(err, &f) && (f.Code == fault.NotFound || f.Code == fault.Conflict) {
		p.show(w, http.StatusNotFound, lang, say.Invalid, say.InvalidText)
		return
	}
	p.show(w, http.StatusServiceUnavailable, lang, say.Failed, "")
}

// ask shows what a link does, with the button that does it.
func (p *pages) ask(action link.Action) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		claim, c, err := p.app.ReadLink(r.Context(), action, r.PathValue("token"))
		if err != nil {
			p.refuse(w, r, err)
			return
		}
		lang, say := speak(c.Locale, r)
		say = say.about(claim.Purpose)
		terms := consent.Text(consent.TextVersion(claim.Channel, claim.Purpose), lang, p.shop)
		switch {
		case action == link.Unsubscribe && c.State == consent.Withdrawn:
			p.show(w, http.StatusOK, lang, say.Ended, say.EndedText)
		case action == link.Unsubscribe:
			p.show(w, http.StatusOK, lang, say.UnsubscribeTitle, say.UnsubscribeText, sheetButton{"wanted", "no", say.UnsubscribeButton})
		case action == link.Confirm && c.State == consent.Granted && !c.Open():
			p.show(w, http.StatusOK, lang, say.Confirmed, say.ConfirmedText)
		case action == link.Confirm:
			p.show(w, http.StatusOK, lang, say.ConfirmTitle, terms, sheetButton{"wanted", "yes", say.ConfirmButton})
		case c.State == consent.Granted:
			p.show(w, http.StatusOK, lang, say.PreferencesTitle, terms, sheetButton{"wanted", "no", say.UnsubscribeButton})
		default:
			p.show(w, http.StatusOK, lang, say.PreferencesTitle, terms, sheetButton{"wanted", "yes", say.Subscribe})
		}
	}
}

func (p *pages) unsubscribe(w http.ResponseWriter, r *http.Request) {
	by := consent.ByLink
	if err := r.ParseMultipartForm(maxForm); err == nil || errors.Is(err, http.ErrNotMultipart) { //nolint:gosec // the operation bounds the body
		if r.PostForm.Get("List-Unsubscribe") == "One-Click" {
			by = consent.ByOneClick
		}
	}
	p.act(w, r, func() (consent.Consent, error) { return p.app.Unsubscribe(r.Context(), r.PathValue("token"), by) })
}

func (p *pages) confirm(w http.ResponseWriter, r *http.Request) {
	p.act(w, r, func() (consent.Consent, error) { return p.app.Confirm(r.Context(), r.PathValue("token")) })
}

func (p *pages) choose(w http.ResponseWriter, r *http.Request) {
	wanted := r.PostFormValue("wanted")
	if wanted != "yes" && wanted != "no" {
		p.refuse(w, r, fault.New(fault.NotFound, "The form says nothing."))
		return
	}
	p.act(w, r, func() (consent.Consent, error) {
		return p.app.Choose(r.Context(), r.PathValue("token"), wanted == "yes")
	})
}

func (p *pages) act(w http.ResponseWriter, r *http.Request, do func() (consent.Consent, error)) {
	c, err := do()
	if err != nil {
		p.refuse(w, r, err)
		return
	}
	lang, say := speak(c.Locale, r)
	say = say.about(c.Purpose)
	if c.State == consent.Granted {
		p.show(w, http.StatusOK, lang, say.Confirmed, say.ConfirmedText)
		return
	}
	p.show(w, http.StatusOK, lang, say.Ended, say.EndedText)
}

// follow leads to the page that the campaign names. A click that cannot be noted down leads there all the same.
func (p *pages) follow(w http.ResponseWriter, r *http.Request) {
	to, err := p.app.Follow(r.Context(), r.PathValue("token"))
	if to == "" {
		p.refuse(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	http.Redirect(w, r, to, http.StatusFound) //nolint:gosec // it leads where the campaign says, which the signed link only names
}

// pixel is a picture of one transparent pixel.
var pixel = func() []byte {
	b, err := base64.StdEncoding.DecodeString("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
	if err != nil {
		panic("pixel: " + err.Error()) // it stands above
	}
	return b
}()

// open answers the picture, whatever the link is: mailboxes show a broken one.
func (p *pages) open(w http.ResponseWriter, r *http.Request) {
	_ = p.app.Opened(r.Context(), r.PathValue("token")) // statistics lose one opening
	h := w.Header()
	h.Set("Content-Type", "image/gif")
	h.Set("Cache-Control", "no-store")
	_, _ = w.Write(pixel)
}

// RegisterInbound adds the operation that takes messages to the shop from Twilio. Genuine tells whether a form was signed
// for the operation's address.
func RegisterInbound(a *web.API, app Consents, genuine func(path string, form url.Values, signature string) bool) {
	a.HandleRaw("POST "+InboundPath, web.Op{ID: "receive-text", Policy: web.Public, Tags: []string{"Providers"}, Summary: "Take a text that somebody sent to the shop",
		Description: "Twilio's webhook for messages that come in; believed by the signature. STOP ends all texts to the number, START takes that back and answers a request to confirm, HELP says who is writing.",
		Accept:      formTypes[:1], Produces: "application/xml", MaxBody: 64 << 10, Errors: []fault.Code{fault.Unauthenticated, fault.Malformed, fault.Invalid, fault.Unavailable}},
		http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if err := r.ParseForm(); err != nil {
				web.WriteProblem(w, r, fault.Wrap(err, fault.Malformed, "The form cannot be read."))
				return
			}
			if !genuine(InboundPath, r.PostForm, r.Header.Get("X-Twilio-Signature")) {
				web.WriteProblem(w, r, fault.New(fault.Unauthenticated, "The signature is not Twilio's."))
				return
			}
			answer, err := app.Inbound(r.Context(), r.PostForm.Get("From"), r.PostForm.Get("Body"), r.PostForm.Get("MessageSid"))
			if err != nil {
				web.WriteProblem(w, r, err)
				return
			}
			w.Header().Set("Content-Type", "application/xml")
			_ = xml.NewEncoder(w).Encode(twiml{Message: answer}) // the caller is gone when this fails
		}))
}

// InboundPath is where Twilio delivers texts to the shop.
const InboundPath = "/v1/notifications/twilio-messages"

// twiml tells Twilio what to answer; nothing when it is empty.
type twiml struct {
	XMLName xml.Name `xml:"Response"`
	Message string   `xml:"Message,omitempty"`
}
