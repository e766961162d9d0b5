package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestScenariosAreFoundByTheNamesOfTests(t *testing.T) {
	t.Parallel()
	got := map[string][]shown{}
	collectScenarios(got, packageOf("services/payment/internal/provider/stripe/x_test.go"), `
func TestScenario_A01_B02_stripe_Good(t *testing.T) {}
func TestScenarioless(t *testing.T) {
	t.Run("C03 D04 twice", func(t *testing.T) {})
	t.Run("E05", func(t *testing.T) {})
}
`)
	want := map[string][]shown{
		"A01": {{"payment/stripe", "TestScenario_A01_B02_stripe_Good"}}, "B02": {{"payment/stripe", "TestScenario_A01_B02_stripe_Good"}},
		"C03": {{"payment/stripe", "TestScenarioless/C03_D04_twice"}}, "D04": {{"payment/stripe", "TestScenarioless/C03_D04_twice"}},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(shown{})); diff != "" {
		t.Error(diff)
	}
}

// A scenario that nothing shows fails the generator, and so does a test of what is not in the table.
func TestScenariosWithoutTestsAreRefused(t *testing.T) {
	t.Parallel()
	if len(scenarios) != 80 {
		t.Errorf("the table has %d scenarios", len(scenarios))
	}
	all := map[string][]shown{"A99": {{"payment", "TestScenario_A99_Nothing"}}}
	for _, s := range scenarios[1:] {
		all[s.id] = []shown{{"payment", "TestScenario_" + s.id + "_Name"}}
	}
	_, err := scenarioTable(all)
	if err == nil || !strings.Contains(err.Error(), "no test shows scenario A01") || !strings.Contains(err.Error(), "A99") || strings.Count(err.Error(), "\n") != 1 {
		t.Errorf("got %v", err)
	}
}
