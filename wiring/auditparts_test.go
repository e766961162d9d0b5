package wiring

// parts are one wrong for each part of an invariant's sentence beyond those of wrongs, with a word of what the audit has to say of it: several
// parts may be broken at once, and each has to be seen by the check that is for it.
var parts = []struct {
	invariant                 int
	name, service, does, says string
}{
	{2, "an order without its answer", "order", `DELETE FROM idempotency WHERE rowid = (SELECT MIN(rowid) FROM idempotency WHERE scope LIKE '% place-order')`, "has no answer"},
	{3, "another tax", "order", `UPDATE order_lines SET tax = tax + 1`, "its lines add up"},
	{4, "begun in the middle", "order", `UPDATE order_history SET status = 'confirmed' WHERE version = 1`, `from "" to "confirmed"`},
	{4, "a version without a step", "order", `UPDATE orders SET version = version + 1`, "its history ends"},
	{4, "paid without a step", "order", `UPDATE orders SET payment_status = 'voided' WHERE payment_status = 'captured'`, "is voided and"},
	{6, "an authorisation that was let go", "payment", `UPDATE payment_operation SET kind = 'void' WHERE kind = 'capture'`, "0 are held of"},
	{6, "sent and still there", "inventory", `UPDATE reservations SET shipped = 1 WHERE shipped = 2`, "2 pieces of line"},
	{8, "fewer on hand than none", "inventory", `PRAGMA ignore_check_constraints = ON; UPDATE levels SET on_hand = -1`, "(-1 on hand"},
	{8, "fewer reserved than none", "inventory", `PRAGMA ignore_check_constraints = ON; UPDATE levels SET reserved = -1`, "-1 reserved"},
	{9, "goods that left as if they came", "inventory", `UPDATE movements SET type = 'receive' WHERE type = 'ship'`, "of kind receive changed"},
	{9, "goods that moved for no reason", "inventory", `UPDATE movements SET type = 'theft' WHERE type = 'release'`, `kind "theft"`},
	{11, "held for another line", "inventory", `UPDATE reservations SET line_id = 'another' WHERE shipped < quantity`, "held for line another"},
	{12, "oversold", "inventory", `UPDATE movements SET on_hand = 1 WHERE on_hand > 50`, "is oversold"},
	{14, "two currencies", "payment", `DROP TRIGGER ledger_posting_keep_update; UPDATE ledger_posting SET currency = 'USD' WHERE line = (SELECT MIN(line) FROM ledger_posting)`, "two currencies"},
	{15, "another balance", "payment", `INSERT INTO gift_card (id, code_hash, hint, currency, issued, balance, state, expires_at, issued_by, created_at, updated_at)
		VALUES ('gft_1', 'x', '', 'EUR', 1000, 999, 'active', 0, '', 1, 1)`, "gift card gft_1"},
	{15, "postings that could be deleted", "payment", `DROP TRIGGER ledger_posting_keep_delete`, "the triggers"},
	{16, "another amount", "sandbox", `UPDATE sandbox_journal SET amount = amount + 1 WHERE kind = 'capture'`, "the provider has"},
	{16, "done, and not known", "payment", `UPDATE payment_operation SET progress = 'failed' WHERE kind = 'capture'`, "the provider has done it"},
	{16, "frozen", "payment", `UPDATE payment_operation SET progress = 'unknown', code = 'integrity_failure' WHERE kind = 'capture'`, "frozen"},
	{17, "taken twice, and given back once", "payment", `UPDATE payment SET order_id = (SELECT MIN(order_id) FROM payment WHERE status = 'captured') WHERE status = 'refunded'`, "by 2 payments"},
	{17, "asked for more", "payment", `UPDATE payment SET amount = amount + 1`, "is about"},
	{18, "given back before it was taken", "payment", `UPDATE payment_operation SET created_at = 1 WHERE kind = 'refund'`, "before its capture"},
	{19, "unknown for days", "payment", `UPDATE payment_operation SET progress = 'unknown', created_at = 1, next_attempt_at = 9000000000000000`, "is unknown since"},
	{19, "a notice that nobody looks into", "payment", `INSERT INTO webhook_inbox (provider, event_id, type, object, state, attempts, next_attempt_at, error, created_at, received_at, processed_at, raw)
		VALUES ('stripe', 'evt_1', 'x', '', 'queued', 0, 1, '', 1, 1, 0, '')`, "notice evt_1"},
	{19, "a card that nobody asks for", "payment", `INSERT INTO vault_operation (id, kind, provider, customer_id, customer_reference, reference, payment_id, attempts, next_attempt_at, consented_at, created_at)
		VALUES ('vlt_1', 'detach', 'stripe', 'usr_1', '', '', '', 0, 1, 0, 1)`, "request vlt_1"},
	{20, "a card that was saved in silence", "payment", `INSERT INTO saved_method (id, customer_id, provider, reference, customer_reference, kind, brand, last4, exp_month, exp_year, country, fingerprint, mark, preferred, state, reason, payment_id, consented_at, created_at, updated_at, version)
		VALUES ('svm_1', 'usr_1', 'stripe', 'pm_1', '', 'card', '', '', 1, 2030, '', '', 'm', 0, 'active', '', '', 1, 1, 9000000000000000, 1)`, "svm_1 is at version 1"},
	{20, "a consent that nobody was told of", "notification", `UPDATE consent SET version = version + 1`, "notification.events tells of is 1"},
	{20, "a campaign that nobody was told of", "notification", `UPDATE campaign SET version = version + 1`, "notification.events tells of is 1"},
	{20, "stock by staff that nobody was told of", "log", `DELETE FROM log WHERE type = 'stock.changed' AND position > 1`, "is by staff"},
	{20, "stock that was sold out in silence", "inventory", `INSERT INTO movements SELECT sku, version + 1000, location_id, 'reserve', 0, 1000, 'ord_x', '', '', created_at FROM movements ORDER BY version DESC LIMIT 1;
		UPDATE items SET version = version + 1000`, "whether SKU A-1 is there"},
	{20, "stock of a version that never was", "inventory", `UPDATE items SET version = 1`, "is told, which is at 1"},
	{20, "a hold that nobody was told of", "log", `DELETE FROM log WHERE type = 'inventory.reserved'`, "no inventory.reserved tells so"},
	{20, "a shortage that nobody was told of", "log", `DELETE FROM log WHERE type = 'inventory.rejected'`, "no inventory.rejected tells so"},
	{20, "an end that nobody was told of", "log", `DELETE FROM log WHERE type = 'inventory.released'`, "no inventory.released tells so"},
	{20, "a hold that never was", "inventory", `DELETE FROM holds WHERE state = 'rejected'`, "which never was"},
	{20, "a threshold that was fallen to in silence", "log", `DELETE FROM log WHERE type = 'stock.low'`, "has fallen to its threshold"},
	{20, "a SKU that was told as low and was not", "inventory", `UPDATE items SET low_threshold = 1`, "is told as low, and was not"},
	{20, "a SKU that is told as low before it was", "log", `UPDATE log SET version = version + 1000 WHERE type = 'stock.low'`, "is told as low, which is at"},
	{20, "a payment that nobody was asked for", "log", `DELETE FROM log WHERE type = 'payment.requested'`, "payment.requested tells of, and 0"},
	{20, "a payment that was asked for once more in silence", "order", `UPDATE order_history SET type = 'payment_expired', payment_status = 'pending' WHERE type = 'payment_captured'`, "changed 2 times in the way that payment.requested tells of, and 1"},
	{20, "a hold that was kept in silence", "order", `UPDATE order_history SET type = 'hold_kept' WHERE type = 'stock_reserved'`, "order.hold_decided tells of, and 0"},
	{20, "a hold that was given up in silence", "order", `UPDATE order_history SET type = 'stock_released', cause = 'inventory.hold_overdue' WHERE type = 'stock_reserved'`, "order.hold_decided tells of, and 0"},
	{20, "a dispute that nobody was told of", "payment", disputed("needs_response"), "dsp_1 was opened, and no event tells so"},
	{20, "a dispute that was lost in silence", "payment", disputed("lost"), "dsp_1 is lost, and no event tells so"},
	{20, "a dispute that never was", "log", `INSERT INTO log (topic, subject, type, source, id, version, schema_version, occurred_at, correlation_id, causation_id, trace, data, appended_at)
		SELECT topic, 'dsp_1', 'dispute.opened', source, id || 'x', 1, 1, occurred_at, '', '', '', '{"dispute":{"status":"lost"}}', appended_at FROM log WHERE type = 'payment.captured' LIMIT 1`, "dispute dsp_1 is told, which never was"},
	{20, "a parcel that nobody was told of", "log", `DELETE FROM log WHERE type = 'fulfillment.shipped'`, "fulfillment.shipped tells of, and 0"},
	{20, "a return that nobody was told of", "log", `DELETE FROM log WHERE type = 'return.received'`, "return.received tells of, and 0"},
	{20, "an account that nobody was told of", "user", `UPDATE account SET version = version + 1`, "user.events tells of is 2"},
	{20, "a change of an account that nobody was told of", "log", `DELETE FROM log WHERE type = 'user.updated'`, "user.events tells of is 1"},
	{22, "a gap in what is told of a payment", "log", `DELETE FROM log WHERE type = 'payment.authorized'`, "not of 1 versions before"},
	{22, "a gap in what is told of an account", "log", `DELETE FROM log WHERE topic = 'user.events' AND version = 1`, "not of 1 versions before"},
	{23, "reserved twice", "inventory", `UPDATE movements SET reserved = reserved * 2 WHERE type = 'reserve'`, "reserve of"},
	{23, "shipped twice", "inventory", `UPDATE movements SET on_hand = on_hand * 2, reserved = reserved * 2 WHERE type = 'ship'`, "ship of"},
	{23, "taken back twice", "inventory", `UPDATE movements SET on_hand = on_hand * 2 WHERE type = 'return'`, "return of"},
	{25, "a payment of which its order does not know", "order", `UPDATE orders SET progress = REPLACE(progress, '"captured":', '"captured":9')`, "knows of"},
	{26, "a message that is nowhere", "notification", `UPDATE delivery SET status = 'lost'`, `is "lost"`},
	{27, "a parcel that never was", "notification", `UPDATE notification SET kind = 'order_shipped'`, "never had an fulfillment.shipped"},
	{27, "a refunded return that never was", "notification", `UPDATE notification SET kind = 'return_refunded'`, "never had an return.refunded"},
	{27, "a payment that never came", "notification", `UPDATE notification SET kind = 'payment_received'`, "has paid nothing"},
	{28, "an order that is no use of its coupon", "order", `DELETE FROM coupon_uses WHERE order_id = (SELECT MAX(order_id) FROM coupon_uses); UPDATE coupon_counts SET uses = uses - 1`, "this is no use of it"},
	{28, "uses without a count", "order", `DELETE FROM coupon_counts`, "is not counted"},
}

// disputed writes a case down of which nobody was told.
func disputed(status string) string {
	return `INSERT INTO dispute (id, provider, reference, payment_id, order_id, capture, reason, status, amount, exposure, withdrawn, fee, currency, evidence_due, evidence,
		submitted_by, submitted_at, opened_at, closed_at, updated_at, version, views, held_in)
		SELECT 'dsp_1', provider, 'dp_1', id, order_id, '', '', '` + status + `', 1, 1, 0, 0, currency, 0, '', '', 0, created_at, updated_at, updated_at, 2, 1, '' FROM payment WHERE status = 'captured' LIMIT 1`
}
