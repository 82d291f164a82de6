/** Papers and slides for a person who is confirmed, behind their own registration. */
import { Type } from 'typebox'
import { materialNotFound } from '../materials/problems.ts'
import { openFile } from '../materials/read.ts'
import { Uuid } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendStored } from '../platform/http/send-stored.ts'
import type { Services } from '../services.ts'
import { ofPage } from './pages.send.tsx'
import { readPerson } from './read-own.ts'
import { registrantOf } from './sign-in.ts'

export const ownMaterialPages =
  (services: Pick<Services, 'db'>): Routes =>
  async (app) => {
    app.get(
      '/my-registration/materials/:id',
      {
        config: { needs: 'own-registration' },
        schema: { ...ofPage('A material of a session'), params: Type.Object({ id: Uuid }) }
      },
      async (request, reply) => {
        const registrant = registrantOf(request)
        const { state } = await readPerson(services, registrant)
        const asked = { workshop: registrant.workshop, id: request.params.id, reader: 'participant' } as const
        const stored = state === 'confirmed' ? await openFile(services.db, asked) : undefined
        if (!stored) throw materialNotFound('There is no such material, or it is not for you.')
        return sendStored(request, reply, { ...stored, isPrivate: true })
      }
    )
  }
