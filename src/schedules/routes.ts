/** The agenda as other programs write and read it. */
import type { Routes } from '../platform/http/plugin.ts'
import type { Services } from '../services.ts'

export const scheduleRoutes =
  (_services: Pick<Services, 'db' | 'clock'>): Routes =>
  async () => {}
