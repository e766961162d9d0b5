-- +goose Up

-- Consents that were deleted while their proofs stayed: the next decision counts on from the last proof.
INSERT INTO consent (id, address_key, channel, purpose, state, address, user_id, name, locale, text_version, source, asked_at, first_asked_at, asks, changed_at, seen_at, version)
SELECT p.address_key || ':' || p.purpose, p.address_key, p.channel, p.purpose, '', '', '', '', '', '', '', 0, 0, 0, MAX(p.made_at), 0, COUNT(*)
FROM consent_proof p
WHERE NOT EXISTS (SELECT 1 FROM consent c WHERE c.address_key = p.address_key AND c.purpose = p.purpose)
GROUP BY p.address_key, p.channel, p.purpose;
