/** Another database of the same server. */
import type { PoolConfig } from 'pg'

export const within = (connection: PoolConfig, database: string): PoolConfig => {
  if (!connection.connectionString) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${database}`
  return { ...connection, connectionString: url.href }
}
