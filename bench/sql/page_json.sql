-- The page of page.sql as the JSON of a connection. $3 is one
-- more than the page holds.
WITH page AS (
  {page}
), kept AS (
  SELECT * FROM page ORDER BY created_at DESC, id DESC LIMIT $3 - 1
), named AS (
  SELECT
    encode(convert_to('PhoneNumber:' || id, 'UTF8'), 'base64') AS "id",
    e164,
    national_format AS "nationalFormat",
    international_format AS "internationalFormat",
    country_code AS "countryCode",
    type,
    number_type AS "numberType",
    nickname,
    name,
    product_type AS "productType",
    status,
    calling_name AS "callingName",
    calling_name_status AS "callingNameStatus",
    viewer_access AS "viewerAccess",
    version,
    to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
    to_char(updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt"
  FROM kept
)
SELECT json_build_object(
  'nodes', (SELECT coalesce(json_agg(named), '[]') FROM named),
  'pageInfo', json_build_object(
    'hasNextPage', (SELECT count(*) FROM page) = $3,
    'endCursor', (
      SELECT translate(encode(convert_to(
        '["CREATED_AT","DESC","' || to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        || '",' || id || ']', 'UTF8'), 'base64'), E'+/\n', '-_')
      FROM kept ORDER BY created_at, id LIMIT 1
    )
  )
)::text
