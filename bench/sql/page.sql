-- A page, newest first. $1 viewer, $2 now, $3 rows, $4 and $5 the position before its first row.
SELECT * FROM (
  SELECT id, e164, national_format, international_format, country_code, type, number_type,
    nickname, name, product_type, status, calling_name, calling_name_status, version,
    created_at, updated_at, 'OWNER' AS viewer_access
  FROM phone_number
  WHERE owner_id = $1 AND (created_at, id) < ($4, $5)
  ORDER BY created_at DESC, id DESC LIMIT $3
) AS owned
UNION ALL
SELECT * FROM (
  SELECT number.id, e164, national_format, international_format, country_code, type,
    number.number_type, nickname, name, product_type, status, calling_name, calling_name_status, version,
    number.created_at, updated_at, 'GRANTED'
  FROM phone_number_grant AS direct JOIN phone_number AS number ON number.id = phone_number_id
  WHERE grantee_id = $1 AND owner_id <> $1 AND (expires_at IS NULL OR expires_at > $2)
    AND (number_created_at, phone_number_id) < ($4, $5)
  ORDER BY number_created_at DESC, phone_number_id DESC LIMIT $3
) AS granted
UNION ALL
SELECT * FROM (
  SELECT number.id, e164, national_format, international_format, country_code, type, number_type,
    nickname, name, product_type, status, calling_name, calling_name_status, version,
    number.created_at, updated_at, 'GRANTED'
  FROM (
    SELECT DISTINCT phone_number_id, number_created_at
    FROM membership JOIN phone_number_grant ON grantee_id = team_id
    WHERE member_id = $1 AND (expires_at IS NULL OR expires_at > $2)
      AND (number_created_at, phone_number_id) < ($4, $5)
  ) AS shared JOIN phone_number AS number ON number.id = phone_number_id
  WHERE owner_id <> $1 AND NOT EXISTS (
    SELECT 1 FROM phone_number_grant AS direct
    WHERE direct.phone_number_id = number.id AND grantee_id = $1
      AND (expires_at IS NULL OR expires_at > $2)
  )
  ORDER BY number_created_at DESC, phone_number_id DESC LIMIT $3
) AS granted_to_a_team
ORDER BY created_at DESC, id DESC LIMIT $3
