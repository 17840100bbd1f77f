-- Record the change of a nickname. $1 id, $2 old, $3 new, $4 actor, $5 now, $6 request.
INSERT INTO phone_number_change
  (phone_number_id, field, old_value, new_value, actor_id, at, request_id)
VALUES ($1, 'NICKNAME', $2, $3, $4, $5, $6)
