CREATE TRIGGER delete_audit_trail BEFORE DELETE ON audit_trail FOR EACH ROW BEGIN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is immutable'; END
