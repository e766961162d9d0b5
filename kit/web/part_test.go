package web_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"emporium/kit/fault"
	"emporium/kit/web"
)

var codeCarrierAway = fault.Define("test_carrier_away", 503, "The carrier does not answer")

// A 503 under a code of the service's own says that the service works; whoever judges services by their answers is told so.
func TestProblemOfAPart(t *testing.T) {
	t.Parallel()
	for code, want := range map[fault.Code]string{codeCarrierAway: "true", fault.Unavailable: "", fault.NotFound: "", fault.Internal: ""} {
		w := httptest.NewRecorder()
		web.WriteProblem(w, httptest.NewRequest(http.MethodGet, "/", http.NoBody), fault.New(code, "Come again."))
		if got := w.Header().Get(fault.PartHeader); got != want {
			t.Errorf("%s: got %q, want %q", code, got, want)
		}
	}
}
