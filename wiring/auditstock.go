package wiring

import (
	"slices"
	"strings"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
)

// toldStock are the versions of a SKU that were told: of stock.changed and of stock.low.
type toldStock struct{ changed, low []int64 }

// compareStock holds the log of the stock against what is, 20: that a SKU is there or not is told as it is, every change by staff, and that it
// fell to its threshold; each hold is told with what became of it; and no event tells of what never was.
func (l *logs) compareStock(b *book.Books, gone time.Time) {
	if !b.Has["inventory"] {
		return
	}
	changed, low := event.StockChanged{}.EventType(), event.StockLow{}.EventType()
	skus, told := map[string]*toldStock{}, map[[2]string]bool{}
	of := func(sku string) *toldStock {
		if skus[sku] == nil {
			skus[sku] = &toldStock{}
		}
		return skus[sku]
	}
	tell := func(topic, typ, subject string, version int64) {
		switch {
		case topic != event.TopicInventory:
		case typ == changed:
			of(subject).changed = append(of(subject).changed, version)
		case typ == low:
			of(subject).low = append(of(subject).low, version)
		default:
			told[[2]string{subject, typ}] = true
		}
	}
	for _, e := range l.events {
		tell(e.topic, e.typ, e.subject, e.version)
	}
	for _, e := range l.waiting {
		tell(e.Topic, e.Type, e.Subject, e.Version)
	}
	since, kept := l.since(event.TopicInventory, gone)
	for sku, s := range b.Stock {
		t, whole := of(sku), kept && !l.trimmed[event.TopicInventory]
		compareLow(b, sku, &s, t, whole)
		if len(t.changed) == 0 && !whole {
			b.Unseen(20, "stock that was told of before what the log keeps")
			continue
		}
		compareSKU(b, sku, &s, newest(t.changed))
	}
	for sku, t := range skus {
		if _, there := b.Stock[sku]; !there {
			b.Found(20, "version %d of the stock of SKU %s is told, and nothing of it ever moved", max(newest(t.changed), newest(t.low)), sku)
		}
	}
	l.compareHolds(b, told, since, kept)
}

// compareSKU holds a SKU against the newest version of it that was told: shoppers were told the same of it as is so now.
func compareSKU(b *book.Books, sku string, s *book.Stock, version int64) {
	b.Looked(20, "SKUs", 1)
	switch {
	case version > s.Version:
		b.Found(20, "version %d of the stock of SKU %s is told, which is at %d", version, sku, s.Version)
		return
	case version < s.ByStaff:
		b.Found(20, "version %d of the stock of SKU %s is by staff, and the newest that is told is %d", s.ByStaff, sku, version)
		return
	}
	there, now := false, false
	for i, level := range s.Available {
		if i == 0 && s.AddedUp && level.Version > version {
			b.Unseen(20, "stock as it was before movements were added up")
			return
		}
		if level.Version <= version {
			there = level.Available > 0
		}
		now = level.Available > 0
	}
	if there != now {
		b.Found(20, "whether SKU %s is there has changed since version %d, and no event tells so", sku, version)
	}
}

// compareLow holds a SKU against what was told of its threshold. Several movements may be one change: what was available after it is known of
// the versions that were told, of those at which the threshold changed, and of the last. From the last change of the threshold on, a SKU that
// was above it at one of these and is not now was told to be low after that; and was at or below it whenever this was told.
func compareLow(b *book.Books, sku string, s *book.Stock, told *toldStock, whole bool) {
	since := s.Settled()
	above := int64(-1)
	for _, version := range slices.Concat(told.changed, []int64{since, s.Version}) {
		if version >= since && version <= s.Version && s.At(version) > s.Threshold && (whole || version != since) {
			above = max(above, version)
		}
	}
	last := newest(told.low)
	if s.Threshold > 0 && above >= 0 && s.At(s.Version) <= s.Threshold && last <= above {
		b.Found(20, "SKU %s has fallen to its threshold since version %d, and no event tells so", sku, above)
	}
	for _, version := range told.low {
		switch {
		case version > s.Version:
			b.Found(20, "version %d of SKU %s is told as low, which is at %d", version, sku, s.Version)
		case version >= since && (s.Threshold == 0 || s.At(version) > s.Threshold):
			b.Found(20, "version %d of SKU %s is told as low, and was not", version, sku)
		}
	}
	if s.Threshold > 0 {
		b.Looked(20, "SKUs with a threshold", 1)
	}
	b.Looked(20, "times a SKU was low", int64(len(told.low)))
}

// newest is the greatest of some versions, 0 when there is none.
func newest(versions []int64) (out int64) {
	for _, v := range versions {
		out = max(out, v)
	}
	return out
}

// compareHolds: an order was told whether its stock is held, and that it is no more.
func (l *logs) compareHolds(b *book.Books, told map[[2]string]bool, since time.Time, kept bool) {
	reserved, rejected, released := event.InventoryReserved{}.EventType(), event.InventoryRejected{}.EventType(), event.InventoryReleased{}.EventType()
	holds := map[string]bool{}
	for i := range b.Holds {
		h := &b.Holds[i]
		holds[h.OrderID] = true
		if !kept || h.At.Before(since) {
			b.Unseen(20, "holds from before what the log keeps")
			continue
		}
		var want string
		switch h.State {
		case "active", "committed", "shipped":
			want = reserved
		case "rejected":
			want = rejected
		case "released", "expired":
			if len(h.Lines) > 0 { // else the order was called off before anything was held
				want = released
			}
		}
		if want != "" && !told[[2]string{h.OrderID, want}] {
			b.Found(20, "the hold of order %s is %s, and no %s tells so", h.OrderID, h.State, want)
		}
		b.Looked(20, "holds", 1)
	}
	for key := range told {
		if strings.HasPrefix(key[1], "inventory.") && !holds[key[0]] {
			b.Found(20, "%s tells of a hold of order %s, which never was", key[1], key[0])
		}
	}
}
