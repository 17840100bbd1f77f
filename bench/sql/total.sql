-- How many numbers a viewer sees. $1 viewer, $2 now.
SELECT (SELECT count(*) FROM phone_number WHERE owner_id = $1) + (
  SELECT count(*) FROM phone_number WHERE owner_id <> $1 AND id IN (
    SELECT phone_number_id FROM phone_number_grant
    WHERE grantee_id IN (SELECT $1 UNION ALL SELECT team_id FROM membership WHERE member_id = $1)
      AND (expires_at IS NULL OR expires_at > $2)
  )
) AS total
