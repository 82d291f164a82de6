/** Opens Postgres and names the two handles that queries accept. */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolConfig } from 'pg'

export type Database = NodePgDatabase & { $client: Pool }
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** What every query takes first: it does not care whether it runs inside a transaction. */
export type Db = Database | Transaction

/** `onIdleError` is told when the server drops an idle connection; without a listener that would end the process. */
export const openDatabase = (connection: PoolConfig, onIdleError: (error: Error) => void): Database => {
  const pool = new Pool(connection)
  pool.on('error', onIdleError)
  // lost in the middle of a transaction, a connection tells itself too; unheard, that would end the process
  pool.on('connect', (client) => client.on('error', () => {}))
  return drizzle({ client: pool }) as Database
}
