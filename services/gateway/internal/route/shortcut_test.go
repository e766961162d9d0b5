package route

import (
	"strings"
	"testing"
)

func TestShortcut(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"StripPrefix=1":                "StripPrefix=1",
		`StripPrefix={"parts":"2"}`:    "StripPrefix=2",
		`Path={"patterns":"/a/**,/b"}`: "Path=/a/**,/b",
		`RewritePath={"regexp":"/a{1,2}(?<rest>.*)","replacement":"/$\\{rest}"}`: `RewritePath=/a{1,2}(?<rest>.*), /$\{rest}`,
		`AddRequestHeader={"name":"X-Shop","value":"main, {id}"}`:                "AddRequestHeader=X-Shop, main, {id}",
		`Query={"param":"red"}`: "Query=red",
		`PreserveHostHeader`:    "PreserveHostHeader",
		`CircuitBreaker={"fallbackUri":"forward:/x","name":"gifts","statusCodes":"500,503"}`: "CircuitBreaker=fallbackUri=forward:/x; name=gifts; statusCodes=500,503",
		`Retry={"retries":"3","firstBackoff":"10ms"}`:                                        "Retry=firstBackoff=10ms; retries=3",
		`Nonsense={"a":"b"}`: "Nonsense",
	} {
		if got, err := shortcut(text); err != nil || got != want {
			t.Errorf("%s: got %s, %v, want %s", text, got, err, want)
		}
	}
	for _, text := range []string{
		`StripPrefix={"part":"2"}`, `StripPrefix={"parts":"2","more":"1"}`, `Header={"regexp":"x"}`,
		`AddRequestHeader={"name":"X,Y","value":"1"}`, `RewritePath={"regexp":"/a","replacement":"/b,c"}`,
	} {
		if got, err := shortcut(text); err == nil {
			t.Errorf("%s is taken as %s", text, got)
		}
	}
}

func TestEveryFilterCanBeWrittenInFull(t *testing.T) {
	t.Parallel()
	for _, name := range strings.FieldsFunc(strings.ReplaceAll(known, " and ", ", "), func(r rune) bool { return r == ',' || r == ' ' }) {
		if _, ok := places[name]; !ok && name != "CircuitBreaker" && name != "Retry" {
			t.Errorf("the arguments of %s have no names", name)
		}
	}
}
