package event

import "time"

// InventoryReserved says that all of an order's lines are held: until ExpiresAt, when order is asked what shall become of them, or, once
// the order is confirmed, for as long as it lives.
type InventoryReserved struct {
	OrderID   string         `json:"order_id"`
	ExpiresAt time.Time      `json:"expires_at"`
	Round     int64          `json:"round,omitempty"` // which hold of the order, see OrderStockWanted
	Lines     []ReservedLine `json:"lines"`
}

// ReservedLine is one line's hold at one location.
type ReservedLine struct {
	ReservationID string `json:"reservation_id"`
	LineID        string `json:"line_id"`
	SKU           string `json:"sku"`
	LocationID    string `json:"location_id"`
	Quantity      int64  `json:"quantity"`
}

// InventoryRejected says that nothing of the order is held, because Shortages could not be met.
type InventoryRejected struct {
	OrderID   string     `json:"order_id"`
	Round     int64      `json:"round,omitempty"`
	Shortages []Shortage `json:"shortages"`
}

// Shortage is a SKU of which less is available than was asked for.
type Shortage struct {
	SKU       string `json:"sku"`
	Requested int64  `json:"requested"`
	Available int64  `json:"available"`
}

// InventoryReleased says that an order's holds are gone. Reason is "expired" or "cancelled".
type InventoryReleased struct {
	OrderID string `json:"order_id"`
	Reason  string `json:"reason"`
	Round   int64  `json:"round,omitempty"`
}

// InventoryHoldOverdue asks what shall become of a hold that was to end at ExpiresAt, and of whose order nothing was heard. The hold stands
// until OrderHoldDecided or OrderCancelled answers, and the question comes again, with a later ExpiresAt.
type InventoryHoldOverdue struct {
	OrderID   string    `json:"order_id"`
	Round     int64     `json:"round,omitempty"`
	ExpiresAt time.Time `json:"expires_at"`
}

// StockChanged carries a SKU's stock over all locations, after a change of what shoppers can see of it.
type StockChanged struct {
	SKU       string `json:"sku"`
	OnHand    int64  `json:"on_hand"`
	Reserved  int64  `json:"reserved"`
	Available int64  `json:"available"`
	Version   int64  `json:"version"`
}

// StockLow warns that a SKU fell to its threshold.
type StockLow struct {
	SKU       string `json:"sku"`
	Available int64  `json:"available"`
	Threshold int64  `json:"threshold"`
	Version   int64  `json:"version"`
}

func (InventoryReserved) EventType() string         { return "inventory.reserved" }
func (InventoryReserved) EventTopic() string        { return TopicInventory }
func (e InventoryReserved) EventSubject() string    { return e.OrderID }
func (InventoryReserved) EventVersion() int64       { return 0 }
func (InventoryRejected) EventType() string         { return "inventory.rejected" }
func (InventoryRejected) EventTopic() string        { return TopicInventory }
func (e InventoryRejected) EventSubject() string    { return e.OrderID }
func (InventoryRejected) EventVersion() int64       { return 0 }
func (InventoryReleased) EventType() string         { return "inventory.released" }
func (InventoryReleased) EventTopic() string        { return TopicInventory }
func (e InventoryReleased) EventSubject() string    { return e.OrderID }
func (InventoryReleased) EventVersion() int64       { return 0 }
func (InventoryHoldOverdue) EventType() string      { return "inventory.hold_overdue" }
func (InventoryHoldOverdue) EventTopic() string     { return TopicInventory }
func (e InventoryHoldOverdue) EventSubject() string { return e.OrderID }
func (InventoryHoldOverdue) EventVersion() int64    { return 0 }
func (StockChanged) EventType() string              { return "stock.changed" }
func (StockChanged) EventTopic() string             { return TopicInventory }
func (e StockChanged) EventSubject() string         { return e.SKU }
func (e StockChanged) EventVersion() int64          { return e.Version }
func (StockLow) EventType() string                  { return "stock.low" }
func (StockLow) EventTopic() string                 { return TopicInventory }
func (e StockLow) EventSubject() string             { return e.SKU }
func (e StockLow) EventVersion() int64              { return e.Version }
