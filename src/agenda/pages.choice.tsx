/** What readers may choose, the zone of the times, one room and one language: read from the address, offered as a form. */

import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { echo, faulty, readZone, type ZoneChoice, ZoneField, zoneQuery } from '../platform/http/zone-field.tsx'
import { type Language, translator } from '../platform/i18n.ts'
import { languageName } from '../reference/languages.ts'

type Asked = { zone?: string; room?: string; language?: string }
type Offered = { rooms: readonly string[]; languages: readonly string[] }
/** `unknown...` is what was asked for and is not there; the choice then is as if nothing had been asked. */
export type Choice = ZoneChoice & {
  room: string | undefined
  unknownRoom: string | undefined
  language: string | undefined
  unknownLanguage: string | undefined
}

const among = (asked: string | undefined, offered: readonly string[]) => {
  const found = offered.find((one) => one === asked)
  return { found, unknown: asked && found === undefined ? echo(asked) : undefined }
}

/** `zone` is the workshop's own. */
export const readChoice = (asked: Asked, zone: string, { rooms, languages }: Offered): Choice => {
  const room = among(asked.room, rooms)
  const language = among(asked.language, languages)
  return {
    ...readZone(asked.zone, zone),
    room: room.found,
    unknownRoom: room.unknown,
    language: language.found,
    unknownLanguage: language.unknown
  }
}

/** What of the choice stands in an address. */
export const choiceQuery = (choice: Choice, workshopZone: string) => ({
  ...zoneQuery(choice, workshopZone),
  ...(choice.room !== undefined && { room: choice.room }),
  ...(choice.language !== undefined && { language: choice.language })
})

type Given = { path: string; choice: Choice; workshopZone: string; offered: Offered; lang: Language }

const RoomField = ({ choice, offered, lang }: Given) => {
  const t = translator(lang, 'agenda')
  const { room, unknownRoom } = choice
  return (
    (offered.rooms.length > 1 || unknownRoom !== undefined) && (
      <div className="field">
        <label htmlFor="room">{t('choice.room')}</label>
        <select id="room" name="room" defaultValue={room ?? ''} {...faulty('room-fault', unknownRoom)}>
          <option value="">{t('choice.allRooms')}</option>
          {offered.rooms.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        {unknownRoom !== undefined && (
          <p className="fault" id="room-fault">
            <Sentence text={t('choice.unknownRoom', AS_IS)} room={<bdi>{unknownRoom}</bdi>} />
          </p>
        )}
      </div>
    )
  )
}

const LanguageField = ({ choice, offered, lang }: Given) => {
  const t = translator(lang, 'agenda')
  const { language, unknownLanguage } = choice
  return (
    (offered.languages.length > 1 || unknownLanguage !== undefined) && (
      <div className="field">
        <label htmlFor="language">{t('choice.language')}</label>
        <select
          id="language"
          name="language"
          defaultValue={language ?? ''}
          {...faulty('language-fault', unknownLanguage)}
        >
          <option value="">{t('choice.allLanguages')}</option>
          {offered.languages.map((code) => (
            <option key={code} value={code}>
              {languageName(code, lang)}
            </option>
          ))}
        </select>
        {unknownLanguage !== undefined && (
          <p className="fault" id="language-fault">
            <Sentence text={t('choice.unknownLanguage', AS_IS)} language={<bdi>{unknownLanguage}</bdi>} />
          </p>
        )}
      </div>
    )
  )
}

export const ChoiceForm = (given: Given) => {
  const { path, choice, workshopZone, lang } = given
  const isChosen = Object.keys(choiceQuery(choice, workshopZone)).length > 0
  return (
    <form className="choice" method="get" action={path}>
      <ZoneField lang={lang} choice={choice} own={workshopZone} />
      <RoomField {...given} />
      <LanguageField {...given} />
      <p className="submit">
        <button type="submit">{translator(lang, 'frame')('zone.show')}</button>
        {isChosen && (
          <a className="button plain" href={path}>
            {translator(lang, 'agenda')('choice.reset')}
          </a>
        )}
      </p>
    </form>
  )
}
