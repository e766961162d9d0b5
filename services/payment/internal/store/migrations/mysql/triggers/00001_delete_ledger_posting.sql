CREATE TRIGGER delete_ledger_posting BEFORE DELETE ON ledger_posting FOR EACH ROW BEGIN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'postings are immutable'; END
