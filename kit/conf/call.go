package conf

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// Call is an entry of a list that is written Name=arguments, or as a section of name and args, as Spring's routes are. The
// section becomes Name={"argument":"value"}: the values of a list are joined by commas, and what is in a section below args
// counts as if it were in args itself.
type Call string

var callType = reflect.TypeFor[Call]()

// Arguments returns the arguments of one that was written as a section.
func (c Call) Arguments() (name string, args map[string]string, ok bool) {
	name, text, _ := strings.Cut(string(c), "=")
	if !strings.HasPrefix(text, `{"`) || json.Unmarshal([]byte(text), &args) != nil {
		return "", nil, false
	}
	return name, args, true
}

// call writes a section as a Call.
func (v Value) call() (string, error) {
	name, args := "", map[string]string{}
	for _, f := range v.Fields {
		switch {
		case f.Name == "name" && f.Value.Kind == kindText:
			name = f.Value.Text
		case f.Name == "args" && f.Value.Kind == kindMap:
			if err := arguments(f.Value, args); err != nil {
				return "", err
			}
		case f.Name != "args" || f.Value.Kind != kindNull:
			return "", fmt.Errorf("%s is not part of a section of name and args", f.Name)
		}
	}
	if name == "" || strings.Contains(name, "=") {
		return "", fmt.Errorf("line %d has no name", v.Origin.Line)
	}
	if len(args) == 0 {
		return name, nil
	}
	text, err := json.Marshal(args)
	return name + "=" + string(text), err
}

func arguments(v Value, into map[string]string) error {
	for _, f := range v.Fields {
		text := f.Value.Text
		switch f.Value.Kind {
		case kindMap:
			if err := arguments(f.Value, into); err != nil {
				return err
			}
			continue
		case kindSequence:
			list, err := f.Value.list(false)
			if err != nil {
				return err
			}
			text = strings.Join(list, ",")
		case kindNull:
			continue
		}
		if _, twice := into[f.Name]; twice {
			return fmt.Errorf("the argument %s comes twice", f.Name)
		}
		into[f.Name] = text
	}
	return nil
}
