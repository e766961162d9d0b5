package stock

// Change is what others have to be told of an item.
type Change struct {
	// Visible says that what shoppers can see has changed, or that staff has changed the stock.
	Visible bool
	// Low says that stock has just fallen to its threshold.
	Low bool
}

// Change compares the item with what was loaded. Orders make a visible change only when they take the last piece or give
// back the first one: a shop tells whether something is in stock, not how much, and a purchase must not cost an
// announcement for each of its lines. What staff does is rare and always told. Low is told once, on the way down.
func (i *Item) Change() Change {
	was, is := i.before.Available(), i.state.Available()
	return Change{
		Visible: i.staff && i.Changed() || (was > 0) != (is > 0),
		Low:     i.state.Low() && (was > i.state.Threshold),
	}
}
