package contact

import "strings"

// Countries and territories whose post knows no postal codes.
const uncoded = "AE AG AN AO AW BF BI BJ BO BS BW BZ CD CF CG CI CK CM DJ DM ER FJ GA GD GH GM GQ GY HK IE JM KI KM KN KP LC LY " +
	"ML MO MR MW NR NU PA QA RW SB SC SL SR ST SY TD TF TG TK TL TO TV UG VU YE ZW"

var codeless = func() map[string]struct{} {
	m := make(map[string]struct{}, 64)
	for code := range strings.FieldsSeq(uncoded) {
		m[code] = struct{}{}
	}
	return m
}()

func withoutPostalCode(code string) bool {
	_, ok := codeless[code]
	return ok
}
