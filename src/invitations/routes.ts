/** What people are told of releases by mail, and what they answer. */
import type { Routes } from '../platform/http/plugin.ts'
import type { Services } from '../services.ts'

export const invitationRoutes =
  (_services: Pick<Services, 'db' | 'clock'>): Routes =>
  async () => {}
