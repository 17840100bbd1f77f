-- Set a nickname. $1 nickname, $2 and $3 its keys, $4 now, $5 id, $6 the version that was read.
UPDATE phone_number
SET nickname = $1, nickname_key = $2, search_key = $3, updated_at = $4, version = version + 1
WHERE id = $5 AND version = $6
RETURNING id, e164, national_format, international_format, country_code, type, number_type,
  nickname, name, product_type, status, calling_name, calling_name_status, version,
  created_at, updated_at, 'OWNER' AS viewer_access
