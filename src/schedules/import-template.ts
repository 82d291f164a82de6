/** The empty agenda of one workshop, with its own days, rooms and tracks, in the reader's language. */
import { listTracks } from '../agenda/queries.for-tracks.ts'
import { sessionKind, sessionRole } from '../agenda/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { directionOf, type Language, translator } from '../platform/i18n.ts'
import { daysBetween } from '../platform/zones.ts'
import { listRooms } from '../workshops/queries.for-settings.ts'
import type { Workshop } from '../workshops/tables.ts'
import { COLUMNS, type Key } from './import-columns.ts'
import { agendaTemplate } from './import-template.xlsx.ts'

export const readTemplate = async (db: Db, workshop: Workshop, lang: Language): Promise<Buffer> => {
  const t = translator(lang, 'schedules')
  const words = translator(lang, 'agenda')
  const title = (key: Key) => t(`columns.${key}`)
  const choices: Partial<Record<Key, string[]>> = {
    day: daysBetween(workshop.startsOn, workshop.endsOn),
    start: ['09:00', '14:30'],
    kind: sessionKind.enumValues.map((kind) => words(`kinds.${kind}`)),
    room: (await listRooms(db, workshop.id)).map(({ name }) => name),
    track: (await listTracks(db, workshop.id)).map(({ name }) => name),
    languages: ['en; fr'],
    roles: sessionRole.enumValues.map((role) => `${words(`roles.${role}`)}: TBC (UNDP)`)
  }
  return agendaTemplate({
    name: t('template.sheet'),
    columns: COLUMNS.map(({ key, required }) => `${title(key)}${required ? ' *' : ''}`),
    words: {
      name: t('template.words'),
      notice: t('template.notice'),
      lists: Object.entries(choices).map(([key, values]) => ({ title: title(key as Key), values }))
    },
    rightToLeft: directionOf(lang) === 'rtl'
  })
}
