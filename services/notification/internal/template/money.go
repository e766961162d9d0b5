package template

import (
	"strconv"
	"strings"

	"emporium/kit/money"
)

// symbols stand before an amount; currencies without one are named by their code.
var symbols = map[string]string{
	"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "UAH": "₴", "TRY": "₺",
	"ILS": "₪", "VND": "₫", "NGN": "₦", "PHP": "₱", "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$", "BRL": "R$", "MXN": "MX$",
	"TWD": "NT$", "CNY": "CN¥",
}

type separators struct {
	group, decimal string
	after          bool
}

var english = separators{group: ",", decimal: "."}

// byLanguage holds how languages write amounts; "after" puts the symbol behind, with a no-break space.
var byLanguage = map[string]separators{
	"de": {group: ".", decimal: ",", after: true},
	"es": {group: ".", decimal: ",", after: true},
	"fr": {group: "\u202f", decimal: ",", after: true},
	"it": {group: ".", decimal: ",", after: true},
	"nl": {group: ".", decimal: ","},
	"pl": {group: "\u00a0", decimal: ",", after: true},
}

// FormatMoney writes an amount for people, with as many decimals as its currency has: "€1,234.50", "¥5,000", in German
// "1.234,50 €". An unknown currency shows its minor units and code, so that nothing is guessed.
func FormatMoney(m money.Money, locale string) string {
	lang, _, _ := strings.Cut(locale, "-")
	sep, ok := byLanguage[lang]
	if !ok {
		sep = english
	}
	exponent, known := money.Exponent(m.Currency)
	if !known {
		exponent = 0
	}
	var buf [64]byte
	digits := strconv.AppendInt(buf[:0], m.Amount, 10)
	negative := digits[0] == '-'
	if negative {
		digits = digits[1:]
	}
	var b strings.Builder
	b.Grow(len(digits) + 16)
	if negative {
		b.WriteString("−")
	}
	symbol := symbols[m.Currency]
	if symbol == "" {
		symbol = m.Currency + "\u00a0"
	}
	if !sep.after {
		b.WriteString(symbol)
	}
	for len(digits) <= exponent {
		digits = append([]byte{'0'}, digits...)
	}
	whole, decimals := digits[:len(digits)-exponent], digits[len(digits)-exponent:]
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(sep.group)
		}
		b.WriteByte(d)
	}
	if exponent > 0 {
		b.WriteString(sep.decimal)
		b.Write(decimals)
	}
	if sep.after {
		b.WriteString("\u00a0")
		b.WriteString(strings.TrimSpace(strings.TrimRight(symbol, "\u00a0")))
	}
	return b.String()
}
