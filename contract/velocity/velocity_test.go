package velocity_test

import (
	"slices"
	"strings"
	"testing"

	"emporium/contract/velocity"
)

func TestMarks(t *testing.T) {
	t.Parallel()
	ann := velocity.Payer{CustomerID: "usr_1", Email: "Ann@Example.org ", CartID: "cart_1", Network: "203.0.113.0/24"}
	marks := ann.Marks()
	var kinds []string
	for _, m := range marks {
		kinds = append(kinds, velocity.KindOf(m))
		for _, told := range []string{"usr_1", "xample", "cart_1", "203.0.113"} {
			if strings.Contains(m, told) {
				t.Errorf("the mark %s tells who it is", m)
			}
		}
		if len(m) > 32 {
			t.Errorf("the mark %s is too long for its column", m)
		}
	}
	if want := []string{"customer", "email", "cart", "network"}; !slices.Equal(kinds, want) {
		t.Errorf("counted by %v, want %v", kinds, want)
	}
	ann.Email = "ann@example.org"
	if !slices.Equal(ann.Marks(), marks) {
		t.Error("an address in other letters is somebody else")
	}
	if got := (velocity.Payer{Email: "ann@example.org"}).Marks(); len(got) != 1 || got[0] != marks[1] {
		t.Errorf("a guest is %v, want %s alone", got, marks[1])
	}
	if velocity.MethodMark("stripe", "pm_1") == velocity.MethodMark("paypal", "pm_1") {
		t.Error("two providers' methods have one mark")
	}
}
