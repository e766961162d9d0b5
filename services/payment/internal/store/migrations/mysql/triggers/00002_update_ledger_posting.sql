CREATE TRIGGER update_ledger_posting BEFORE UPDATE ON ledger_posting FOR EACH ROW BEGIN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'postings are immutable'; END
