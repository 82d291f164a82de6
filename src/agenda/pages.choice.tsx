/** What a reader of the agenda may choose, the zone of the times and one room: read from the address, offered as a form. */
import { understandZone, zoneGroups } from '../platform/zone-choice.ts'
import type { agendaTexts } from './pages.texts.ts'

type Asked = { zone?: string; room?: string }
/** `unknown...` is what was asked for and is not there; the choice then is as if nothing had been asked. */
export type Choice = {
  zone: string
  room: string | undefined
  unknownZone: string | undefined
  unknownRoom: string | undefined
}

/** As much of a wrong choice as is said back. */
const LONGEST_ECHO = 60
const echo = (text: string) => (text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text)

/** `zone` is the workshop's own. */
export const readChoice = (asked: Asked, zone: string, rooms: readonly string[]): Choice => {
  const chosen = asked.zone ? understandZone(asked.zone) : zone
  const room = rooms.find((name) => name === asked.room)
  return {
    zone: chosen ?? zone,
    room,
    unknownZone: asked.zone && chosen === undefined ? echo(asked.zone) : undefined,
    unknownRoom: asked.room && room === undefined ? echo(asked.room) : undefined
  }
}

type Texts = (typeof agendaTexts)['en']
type Given = { path: string; choice: Choice; workshopZone: string; rooms: readonly string[]; texts: Texts }

const Fault = ({ id, text, echoed }: { id: string; text: string; echoed: string | undefined }) =>
  echoed !== undefined && (
    <p className="fault" id={id}>
      {text} <bdi>“{echoed}”</bdi>
    </p>
  )

const faulty = (id: string, echoed: string | undefined) =>
  echoed === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': id }

export const ChoiceForm = ({ path, choice, workshopZone, rooms, texts }: Given) => (
  <form className="choice" method="get" action={path}>
    <div className="field">
      <label htmlFor="zone">{texts.chooseZone}</label>
      <select id="zone" name="zone" defaultValue={choice.zone} {...faulty('zone-fault', choice.unknownZone)}>
        <option value={workshopZone}>
          {workshopZone} ({texts.ofWorkshop})
        </option>
        {workshopZone !== 'UTC' && <option>UTC</option>}
        {zoneGroups.map(({ region, zones }) => (
          <optgroup key={region} label={region}>
            {zones.map(
              ({ zone, place }) =>
                zone !== workshopZone && (
                  <option key={zone} value={zone}>
                    {place}
                  </option>
                )
            )}
          </optgroup>
        ))}
      </select>
      <Fault id="zone-fault" text={texts.unknownZone} echoed={choice.unknownZone} />
    </div>
    {(rooms.length > 1 || choice.unknownRoom !== undefined) && (
      <div className="field">
        <label htmlFor="room">{texts.chooseRoom}</label>
        <select id="room" name="room" defaultValue={choice.room ?? ''} {...faulty('room-fault', choice.unknownRoom)}>
          <option value="">{texts.allRooms}</option>
          {rooms.map((room) => (
            <option key={room}>{room}</option>
          ))}
        </select>
        <Fault id="room-fault" text={texts.unknownRoom} echoed={choice.unknownRoom} />
      </div>
    )}
    <p className="submit">
      <button type="submit">{texts.show}</button>
    </p>
    {(choice.zone !== workshopZone || choice.room !== undefined) && (
      <p className="submit">
        <a className="button plain" href={path}>
          {texts.showAll}
        </a>
      </p>
    )}
  </form>
)
