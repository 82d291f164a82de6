/** Puts work into the queue in the transaction of the deed: rolled back together, committed together. */
import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'

/** Ids, never rows: a job reads what it needs when it runs. */
type JobPayload = Record<string, unknown>
/**
 * `key`: a job that waits under the same key is replaced. `queue`: its jobs run one after the other. `runAt`: not before.
 */
type JobOptions = { key?: string; queue?: string; runAt?: Date; maxAttempts?: number }

/** Enqueues one job; it runs after the commit, at least once (https://worker.graphile.org/docs/sql-add-job). */
export const enqueue = async (tx: Db, name: string, payload: JobPayload, options: JobOptions = {}): Promise<void> => {
  const { key = null, queue = null, runAt = null, maxAttempts = null } = options
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${name}, payload => ${JSON.stringify(payload)}::json, queue_name => ${queue}::text,
      run_at => ${runAt?.toISOString() ?? null}::timestamptz, max_attempts => ${maxAttempts}::smallint, job_key => ${key}::text)`)
}

/** `priority`: lower runs first; 0 unless said. */
type Shared = { priority?: number; maxAttempts?: number }

/**
 * Enqueues one job for each payload in one statement: the queue's notice is taken once, not once for each. `keyOf` names
 * the key of each (see above).
 */
export const enqueueAll = async <Payload extends JobPayload>(
  tx: Db,
  name: string,
  payloads: Payload[],
  { priority, maxAttempts }: Shared = {},
  keyOf?: (payload: Payload) => string
): Promise<void> => {
  if (payloads.length === 0) return
  const shared = { identifier: name, priority, max_attempts: maxAttempts }
  const specifications = JSON.stringify(
    payloads.map((payload) => ({ ...shared, payload, ...(keyOf && { job_key: keyOf(payload) }) }))
  )
  await tx.execute(sql`
    select count(*) from graphile_worker.add_jobs(array(
      select json_populate_record(null::graphile_worker.job_spec, specification)
      from json_array_elements(${specifications}::json) as specification))`)
}
