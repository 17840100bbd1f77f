-- One number if the viewer sees it. $1 viewer, $2 now, $3 id.
SELECT * FROM (
  SELECT id, e164, national_format, international_format, country_code, type, number_type,
    nickname, name, product_type, status, calling_name, calling_name_status, version,
    created_at, updated_at,
    CASE
      WHEN owner_id = $1 THEN 'OWNER'
      WHEN EXISTS (
        SELECT 1 FROM phone_number_grant AS granted
        WHERE granted.phone_number_id = number.id
          AND grantee_id IN (SELECT $1 UNION ALL SELECT team_id FROM membership WHERE member_id = $1)
          AND (expires_at IS NULL OR expires_at > $2)
      ) THEN 'GRANTED'
    END AS viewer_access
  FROM phone_number AS number WHERE id = $3
) AS visible WHERE viewer_access IS NOT NULL
