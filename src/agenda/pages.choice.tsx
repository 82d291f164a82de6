/** What readers may choose, the zone of the times, one room, one track and one language: read from the address, offered as a form. */

import { AS_IS, Sentence } from '../platform/http/sentence.tsx'
import { echo, faulty, readZone, type ZoneChoice, ZoneField, zoneQuery } from '../platform/http/zone-field.tsx'
import { type Language, translator } from '../platform/i18n.ts'
import { languageName } from '../reference/languages.ts'

type Asked = { zone?: string; room?: string; track?: string; language?: string }
export type Offered = Record<'rooms' | 'tracks' | 'languages', readonly string[]>
/** `unknown...` is what was asked for and is not there; the choice then is as if nothing had been asked. */
export type Choice = ZoneChoice & {
  room: string | undefined
  unknownRoom: string | undefined
  track: string | undefined
  unknownTrack: string | undefined
  language: string | undefined
  unknownLanguage: string | undefined
}

const among = (asked: string | undefined, offered: readonly string[]) => {
  const found = offered.find((one) => one === asked)
  return { found, unknown: asked && found === undefined ? echo(asked) : undefined }
}

/** `zone` is the workshop's own. */
export const readChoice = (asked: Asked, zone: string, { rooms, tracks, languages }: Offered): Choice => {
  const room = among(asked.room, rooms)
  const track = among(asked.track, tracks)
  const language = among(asked.language, languages)
  return {
    ...readZone(asked.zone, zone),
    room: room.found,
    unknownRoom: room.unknown,
    track: track.found,
    unknownTrack: track.unknown,
    language: language.found,
    unknownLanguage: language.unknown
  }
}

/** What of the choice stands in an address. */
export const choiceQuery = (choice: Choice, workshopZone: string) => ({
  ...zoneQuery(choice, workshopZone),
  ...(choice.room !== undefined && { room: choice.room }),
  ...(choice.track !== undefined && { track: choice.track }),
  ...(choice.language !== undefined && { language: choice.language })
})

type Given = { path: string; choice: Choice; workshopZone: string; offered: Offered; lang: Language }

type FieldGiven = {
  name: 'room' | 'track' | 'language'
  options: readonly { value: string; label: string }[]
  chosen: string | undefined
  unknown: string | undefined
  words: Record<'label' | 'all' | 'unknown', string>
}

/** Nothing is offered where there is nothing to choose. */
const Field = ({ name, options, chosen, unknown, words }: FieldGiven) =>
  (options.length > 1 || unknown !== undefined) && (
    <div className="field">
      <label htmlFor={name}>{words.label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''} {...faulty(`${name}-fault`, unknown)}>
        <option value="">{words.all}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {unknown !== undefined && (
        <p className="fault" id={`${name}-fault`}>
          <Sentence text={words.unknown} {...{ [name]: <bdi>{unknown}</bdi> }} />
        </p>
      )}
    </div>
  )

const plain = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }))

const Fields = ({ choice, offered, lang }: Given) => {
  const t = translator(lang, 'agenda')
  return (
    <>
      <Field
        name="room"
        options={plain(offered.rooms)}
        chosen={choice.room}
        unknown={choice.unknownRoom}
        words={{ label: t('choice.room'), all: t('choice.allRooms'), unknown: t('choice.unknownRoom', AS_IS) }}
      />
      <Field
        name="track"
        options={plain(offered.tracks)}
        chosen={choice.track}
        unknown={choice.unknownTrack}
        words={{ label: t('choice.track'), all: t('choice.allTracks'), unknown: t('choice.unknownTrack', AS_IS) }}
      />
      <Field
        name="language"
        options={offered.languages.map((code) => ({ value: code, label: languageName(code, lang) }))}
        chosen={choice.language}
        unknown={choice.unknownLanguage}
        words={{
          label: t('choice.language'),
          all: t('choice.allLanguages'),
          unknown: t('choice.unknownLanguage', AS_IS)
        }}
      />
    </>
  )
}

export const ChoiceForm = (given: Given) => {
  const { path, choice, workshopZone, lang } = given
  const isChosen = Object.keys(choiceQuery(choice, workshopZone)).length > 0
  return (
    <form className="choice" method="get" action={path}>
      <ZoneField lang={lang} choice={choice} own={workshopZone} />
      <Fields {...given} />
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
