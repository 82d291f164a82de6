/** The secret in the address of a calendar. */
import { createHmac } from 'node:crypto'
import type { Services } from '../services.ts'

/** 32 bytes as base64url, derived from the id, so that the address can be shown again. */
export const feedToken = ({ secrets }: Pick<Services, 'secrets'>, id: string): string =>
  createHmac('sha256', secrets.key('calendar-feeds')).update(id).digest('base64url')
