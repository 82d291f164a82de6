/** A workshop as a whole: what is held of its people. */
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { DataProtectionView } from './contract.ts'
import { readDataProtection } from './read-data-protection.ts'

export const overviewRoutes =
  ({ db }: Pick<Services, 'db'>): Routes =>
  async (app) => {
    app.get(
      '/data-protection',
      {
        config: { needs: 'audit:read' },
        schema: {
          tags: ['overview'],
          summary: 'What is held of people, until when, and what was erased',
          params: InWorkshop,
          response: { 200: DataProtectionView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => readDataProtection(db, inWorkshop(request).workshop)
    )
  }
