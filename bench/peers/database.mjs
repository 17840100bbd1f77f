// The same SQL by hand as the floors, as named prepared statements of `pg`. Rows are arrays, ids
// are numbers, and times are text, so that no time is converted to a Date and back.
import { readFileSync } from "node:fs";
import pg from "pg";

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, rfc3339);

export const pool = new pg.Pool({ max: 10, options: "-c timezone=UTC -c jit=off" });

export const [PAGE, TOTAL, NUMBER, UPDATE, RECORD, TOKEN] = [
  "page", "total", "number", "update", "record", "token",
].map((name) => ({
  name,
  text: readFileSync(new URL(`../sql/${name}.sql`, import.meta.url), "utf8"),
  rowMode: "array",
}));

// 2026-01-05 10:00:00.5+00, as PostgreSQL prints it, to 2026-01-05T10:00:00.500Z.
function rfc3339(text) {
  const fraction = text.slice(20, -3).padEnd(3, "0");
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
}

export async function rows(client, statement, values) {
  return (await client.query({ ...statement, values })).rows;
}

export async function transaction(unit) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await unit(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
