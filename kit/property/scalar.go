package property

import (
	"math"
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// The patterns of YAML 1.1 as SnakeYAML has them.
var (
	yamlInt   = regexp.MustCompile(`^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$`)
	yamlFloat = regexp.MustCompile(`^(?:[-+]?(?:[0-9][0-9_]*)\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?(?:[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$`)
	yamlBool  = map[string]bool{
		"yes": true, "Yes": true, "YES": true, "no": false, "No": false, "NO": false, "true": true, "True": true, "TRUE": true,
		"false": false, "False": false, "FALSE": false, "on": true, "On": true, "ON": true, "off": false, "Off": false, "OFF": false,
	}
)

// plain reports whether a scalar stands without quotes and without a tag, so that its form decides its type.
func plain(n *yaml.Node) bool {
	return n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle|yaml.TaggedStyle) == 0
}

func plainNull(n *yaml.Node) bool { return plain(n) && isNull(n.Value) }

func isNull(text string) bool {
	switch text {
	case "", "~", "null", "Null", "NULL":
		return true
	}
	return false
}

// scalar returns a string, bool, int64, *big.Int, Float, or nil.
func scalar(n *yaml.Node) (any, error) {
	if n.Style&yaml.TaggedStyle != 0 {
		return tagged(n)
	}
	if !plain(n) {
		return n.Value, nil
	}
	return resolved(n.Value), nil
}

func tagged(n *yaml.Node) (any, error) {
	wrong := func() (any, error) { return nil, fail(n, "the value does not suit its tag %s", n.ShortTag()) }
	switch n.ShortTag() {
	case "!!str", "!!timestamp", "!":
		return n.Value, nil
	case "!!null":
		return nil, nil
	case "!!bool":
		if b, ok := yamlBool[n.Value]; ok {
			return b, nil
		}
		return wrong()
	case "!!int":
		if yamlInt.MatchString(n.Value) {
			return integer(n.Value), nil
		}
		return wrong()
	case "!!float":
		if yamlFloat.MatchString(n.Value) || yamlInt.MatchString(n.Value) {
			return float(n.Value), nil
		}
		return wrong()
	}
	return nil, fail(n, "the tag %s is not supported", n.ShortTag())
}

// resolved gives a plain scalar its type.
func resolved(text string) any {
	if isNull(text) {
		return nil
	}
	if b, ok := yamlBool[text]; ok {
		return b
	}
	if c := text[0]; c != '.' && c != '-' && c != '+' && (c < '0' || c > '9') {
		return text
	}
	switch {
	case yamlInt.MatchString(text):
		return integer(text)
	case yamlFloat.MatchString(text):
		return float(text)
	}
	return text
}

func sign(text string) (negative bool, digits string) {
	digits = strings.ReplaceAll(text, "_", "")
	negative = strings.HasPrefix(digits, "-")
	return negative, strings.TrimLeft(digits, "+-")
}

func integer(text string) any {
	negative, digits := sign(text)
	n := new(big.Int)
	switch {
	case digits == "":
		return text // an underscore without digits
	case strings.Contains(digits, ":"):
		for part := range strings.SplitSeq(digits, ":") {
			digit, _ := new(big.Int).SetString(part, 10)
			n.Mul(n, big.NewInt(60)).Add(n, digit)
		}
	default:
		base, body := 10, digits
		switch {
		case strings.HasPrefix(digits, "0b"):
			base, body = 2, digits[2:]
		case strings.HasPrefix(digits, "0x"):
			base, body = 16, digits[2:]
		case len(digits) > 1 && digits[0] == '0':
			base, body = 8, digits[1:]
		}
		if _, ok := n.SetString(body, base); !ok {
			return text
		}
	}
	if negative {
		n.Neg(n)
	}
	if n.IsInt64() {
		return n.Int64()
	}
	return n
}

func float(text string) any {
	negative, digits := sign(text)
	var v float64
	switch lower := strings.ToLower(digits); {
	case lower == ".inf":
		v = math.Inf(1)
	case lower == ".nan":
		return Float(math.NaN())
	case strings.Contains(digits, ":"):
		for part := range strings.SplitSeq(digits, ":") {
			digit, err := strconv.ParseFloat(part, 64)
			if err != nil {
				return text
			}
			v = v*60 + digit
		}
	default:
		var err error
		if v, err = strconv.ParseFloat(digits, 64); err != nil && !math.IsInf(v, 0) {
			return text
		}
	}
	if negative {
		v = -v
	}
	return Float(v)
}

// Plain gives a text the type that it has in YAML without quotes; null is "".
func Plain(text string) any {
	if v := resolved(text); v != nil {
		return v
	}
	return ""
}
