/** The zone in which a reader wants to see times: read from the address, offered as a field of a form. */
import { type Language, translator } from '../i18n.ts'
import { offsetIn, understandZone, zoneGroups } from '../zone-choice.ts'
import { AS_IS, Sentence } from './sentence.tsx'

/** As much of a wrong choice as is said back. */
const LONGEST_ECHO = 60
export const echo = (text: string): string => (text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text)

/** `unknownZone` is what was asked for and is no zone; `zone` is the workshop's own then. */
export type ZoneChoice = { zone: string; unknownZone: string | undefined }

export const readZone = (asked: string | undefined, own: string): ZoneChoice => {
  const chosen = asked ? understandZone(asked) : own
  return { zone: chosen ?? own, unknownZone: asked && chosen === undefined ? echo(asked) : undefined }
}

/** What of the choice stands in an address: nothing where it is the workshop's own. */
export const zoneQuery = ({ zone }: ZoneChoice, own: string): { zone?: string } => (zone === own ? {} : { zone })

/** What a select with a fault below it says of itself. */
export const faulty = (id: string, echoed: string | undefined) =>
  echoed === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': id }

type Region = 'Africa'
type Given = { lang: Language; choice: ZoneChoice; own: string }

export const ZoneField = ({ lang, choice, own }: Given) => {
  const t = translator(lang, 'frame')
  return (
    <div className="field">
      <label htmlFor="zone">{t('zone.label')}</label>
      <select id="zone" name="zone" defaultValue={choice.zone} {...faulty('zone-fault', choice.unknownZone)}>
        <option value={own}>{t('zone.ofWorkshop', { zone: own })}</option>
        {own !== 'UTC' && <option>UTC</option>}
        {zoneGroups.map(({ region, zones }) => (
          <optgroup key={region} label={t(`zone.regions.${region as Region}`)}>
            {zones.map(
              ({ zone, place }) =>
                zone !== own && (
                  <option key={zone} value={zone}>
                    {place}
                  </option>
                )
            )}
          </optgroup>
        ))}
      </select>
      {choice.unknownZone !== undefined && (
        <p className="fault" id="zone-fault">
          <Sentence text={t('zone.unknown', AS_IS)} zone={<bdi>{choice.unknownZone}</bdi>} />
        </p>
      )}
    </div>
  )
}

/** "Asia/Bangkok (UTC+07:00)". A zone changes its offset now and then, and a workshop may lie across that. */
export const ZoneName = ({ zone, at }: { zone: string; at: readonly Date[] }) => {
  const offsets = new Set(at.map((instant) => offsetIn(zone, instant)))
  return <bdi dir="ltr">{zone === 'UTC' ? zone : `${zone} (${[...offsets].join(', ')})`}</bdi>
}
