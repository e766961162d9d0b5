package property

import (
	"fmt"
	"slices"
	"strings"
)

// Holds reports whether an expression such as "prod & !(eu | us)" holds under the profiles. & and | do not stand beside each other
// without parentheses, as with Spring.
func Holds(expression string, profiles []string) (bool, error) {
	p := &profileParser{text: expression, profiles: profiles}
	ok, err := p.any(0)
	if err == nil && p.skip() != 0 {
		err = p.wrong()
	}
	return ok, err
}

type profileParser struct {
	text     string
	at       int
	profiles []string
}

func (p *profileParser) wrong() error {
	return fmt.Errorf("the profile expression %q cannot be read", p.text)
}

// skip returns the next character that is no space, 0 at the end.
func (p *profileParser) skip() byte {
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\t') {
		p.at++
	}
	if p.at == len(p.text) {
		return 0
	}
	return p.text[p.at]
}

// any reads operands that are joined by one kind of operator.
func (p *profileParser) any(depth int) (bool, error) {
	if depth > maxDepth {
		return false, p.wrong()
	}
	result, err := p.operand(depth)
	var operator byte
	for err == nil {
		c := p.skip()
		if c != '&' && c != '|' {
			return result, nil
		}
		if operator != 0 && c != operator {
			return false, p.wrong()
		}
		operator = c
		p.at++
		var next bool
		if next, err = p.operand(depth); c == '&' {
			result = result && next
		} else {
			result = result || next
		}
	}
	return false, err
}

func (p *profileParser) operand(depth int) (bool, error) {
	switch p.skip() {
	case '!':
		p.at++
		if depth > maxDepth {
			return false, p.wrong()
		}
		ok, err := p.operand(depth + 1)
		return !ok, err
	case '(':
		p.at++
		ok, err := p.any(depth + 1)
		if err == nil && p.skip() != ')' {
			return false, p.wrong()
		}
		p.at++
		return ok, err
	}
	end := p.at
	for end < len(p.text) && !strings.ContainsRune("()&|! \t", rune(p.text[end])) {
		end++
	}
	name := p.text[p.at:end]
	if name == "" {
		return false, p.wrong()
	}
	p.at = end
	return slices.Contains(p.profiles, name), nil
}
