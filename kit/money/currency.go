package money

import "strings"

// The active codes of ISO 4217 that have minor units, by exponent. Metals, test codes and the like have none and are no
// currency to sell in.
const (
	exponent0 = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
	exponent2 = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF " +
		"CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF " +
		"IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN " +
		"MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS " +
		"SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG"
	exponent3 = "BHD IQD JOD KWD LYD OMR TND"
	exponent4 = "CLF UYW"
)

var exponents = func() map[string]int8 {
	m := make(map[string]int8, 180)
	for exponent, codes := range map[int8]string{0: exponent0, 2: exponent2, 3: exponent3, 4: exponent4} {
		for code := range strings.FieldsSeq(codes) {
			m[code] = exponent
		}
	}
	return m
}()

// Exponent returns how many decimals a currency's minor unit stands for: 2 for EUR, 0 for JPY, 3 for KWD.
// ok is false for what is no active ISO 4217 code in capitals.
func Exponent(currency string) (exponent int, ok bool) {
	e, ok := exponents[currency]
	return int(e), ok
}
