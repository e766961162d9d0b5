package consent

import "strings"

// Keyword is what a short message to the shop asks for.
type Keyword string

// Keywords.
const (
	// Nothing is any other text.
	Nothing Keyword = ""
	// Stop ends all messages to the number.
	Stop Keyword = "stop"
	// Start takes a Stop back, and answers a request for confirmation.
	Start Keyword = "start"
	// Help asks who is writing, and how to end it.
	Help Keyword = "help"
)

var keywords = map[string]Keyword{
	"stop": Stop, "stopall": Stop, "stop all": Stop, "quit": Stop, "end": Stop, "cancel": Stop, "unsubscribe": Stop, "revoke": Stop, "opt out": Stop, "optout": Stop,
	"stopp": Stop, "ende": Stop, "abmelden": Stop, "arret": Stop, "arrêt": Stop, "arrêter": Stop, "desabonner": Stop, "désabonner": Stop,
	"start": Start, "yes": Start, "unstop": Start, "subscribe": Start, "ja": Start, "oui": Start,
	"help": Help, "info": Help, "hilfe": Help, "aide": Help,
}

// ReadKeyword tells what a message that somebody sent asks for. Only a message that is nothing but a keyword is one: nobody
// shall be cut off by a sentence that begins like it.
func ReadKeyword(text string) Keyword {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	text = strings.Trim(text, " .!?,;:\"'“”„‘’-–")
	text = strings.ReplaceAll(text, "-", " ")
	return keywords[text]
}
