-- The account of a valid token. $1 digest, $2 now.
SELECT account_id FROM access_token WHERE digest = $1 AND revoked_at IS NULL AND expires_at > $2
