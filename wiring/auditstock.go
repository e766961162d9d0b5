package wiring

import (
	"strings"
	"time"

	"emporium/contract/book"
	"emporium/contract/event"
)

// compareStock holds the log of the stock against what is, 20: that a SKU is there or not is told as it is, and every change by staff; each
// hold is told with what became of it; and no event tells of what never was.
func (l *logs) compareStock(b *book.Books, gone time.Time) {
	if !b.Has["inventory"] {
		return
	}
	changed := event.StockChanged{}.EventType()
	newest, told := map[string]int64{}, map[[2]string]bool{}
	tell := func(topic, typ, subject string, version int64) {
		switch {
		case topic != event.TopicInventory:
		case typ == changed:
			newest[subject] = max(newest[subject], version)
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
		version, known := newest[sku]
		if !known && (!kept || l.trimmed[event.TopicInventory]) {
			b.Unseen(20, "stock that was told of before what the log keeps")
			continue
		}
		compareSKU(b, sku, &s, version)
	}
	for sku, version := range newest {
		if _, there := b.Stock[sku]; !there {
			b.Found(20, "version %d of the stock of SKU %s is told, and nothing of it ever moved", version, sku)
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
