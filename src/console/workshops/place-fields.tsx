/** Where a workshop is held: time zone with the clock there, city and country. */
import { SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CountrySelect, ZoneSelect } from '../parts/selects.tsx'

/** As `form.getInputProps` gives them. */
type Given = { timeZone: { value?: string }; city: object; country: object }

const BELOW: ['label', 'input', 'description', 'error'] = ['label', 'input', 'description', 'error']

/** What the clock shows there now, such as "14:05" and "UTC+7". */
const clockIn = (zone: string, lang: string) => {
  const parts = new Intl.DateTimeFormat(lang, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset'
  }).formatToParts(new Date())
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { clock: `${part('hour')}:${part('minute')}`, offset: part('timeZoneName') }
}

export const PlaceFields = ({ timeZone, city, country }: Given) => {
  const { t, i18n } = useTranslation('console/workshops')
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('fields.city')} maxLength={100} required {...city} />
        <CountrySelect
          label={t('fields.country')}
          nothingFoundMessage={t('fields.countryNone')}
          required
          {...country}
        />
      </SimpleGrid>
      <ZoneSelect
        label={t('fields.zone')}
        description={timeZone.value ? t('fields.zoneHint', clockIn(timeZone.value, i18n.language)) : undefined}
        inputWrapperOrder={BELOW}
        nothingFoundMessage={t('fields.zoneNone')}
        required
        {...timeZone}
      />
    </>
  )
}
