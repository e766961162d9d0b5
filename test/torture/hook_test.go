package main

import (
	"strings"
	"testing"
)

// A receiver that was told too little, too much, or in another order is noticed.
func TestMisled(t *testing.T) {
	t.Parallel()
	all := []string{"order.*", "fulfillment.*", "return.*"}
	placed, confirmed := receipt{id: "1", typ: "order.placed", version: 1}, receipt{id: "2", typ: "order.confirmed", version: 3}
	parcel := receipt{id: "3", typ: "fulfillment.shipped", tracking: "P", version: 4}
	sent := happened{ID: "ord_1", Status: "confirmed"}
	sent.Fulfillments = append(sent.Fulfillments, struct {
		Tracking string `json:"tracking_number"`
	}{"P"})
	other := parcel
	other.id = "4"
	for name, c := range map[string]struct {
		is     happened
		got    []receipt
		events []string
		want   string
	}{
		"all":             {sent, []receipt{placed, confirmed, parcel}, all, ""},
		"again":           {sent, []receipt{placed, confirmed, confirmed, parcel}, all, ""},
		"not told":        {sent, []receipt{placed, parcel}, all, "0 events were told of order.confirmed"},
		"not wanted":      {sent, []receipt{parcel}, []string{"fulfillment.shipped"}, ""},
		"no parcel":       {sent, []receipt{placed, confirmed}, all, "0 events were told of fulfillment.shipped"},
		"two ids":         {sent, []receipt{placed, confirmed, parcel, other}, all, "2 events were told of fulfillment.shipped"},
		"the wrong order": {sent, []receipt{placed, parcel, confirmed}, all, "was told after version 4"},
		"called off":      {happened{ID: "ord_1", Status: "cancelled"}, []receipt{placed}, all, "0 events were told of order.cancelled"},
	} {
		got := ""
		if err := misled(&c.is, c.got, c.events); err != nil {
			got = err.Error()
		}
		if (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// So is a reader who has two letters, or none of which the campaign knows, and a code that two have.
func TestMisdelivered(t *testing.T) {
	t.Parallel()
	to := func(reader, code string) letter { return letter{To: []string{reader}, Text: "Take " + code} }
	ann, bob := to("ann", "HALF-22"), to("bob", "HALF-33")
	for name, c := range map[string]struct {
		letters []letter
		told    outcome
		begun   bool
		want    string
	}{
		"each one":        {[]letter{ann, bob}, outcome{Sent: 2}, true, ""},
		"not begun":       {nil, outcome{}, false, ""},
		"given up":        {[]letter{ann}, outcome{Sent: 1, Failed: 1}, true, ""},
		"lost":            {[]letter{ann}, outcome{Sent: 2}, true, "1 have no letter"},
		"lost in silence": {[]letter{ann}, outcome{Sent: 1}, true, "1 have no letter"},
		"two":             {[]letter{ann, to("ann", "HALF-44"), bob}, outcome{Sent: 2}, true, "ann has 2 letters"},
		"another's code":  {[]letter{ann, to("bob", "HALF-22")}, outcome{Sent: 2}, true, "nobody's or another's"},
		"no code":         {[]letter{ann, to("bob", "nothing")}, outcome{Sent: 2}, true, "nobody's or another's"},
		"a stranger":      {[]letter{ann, bob, to("eve", "HALF-55")}, outcome{Sent: 2}, true, "are no readers"},
	} {
		got := ""
		k := campaign{mark: "M", begun: c.begun}
		if err := k.misdelivered(c.letters, []string{"ann", "bob"}, c.told, map[string]bool{}); err != nil {
			got = err.Error()
		}
		if (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}
