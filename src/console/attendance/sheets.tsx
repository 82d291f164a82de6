/** Sign-in sheets to print: of all days, one day or one session, where nothing is scanned. */
import { Group, NumberInput, Paper, Select, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../platform/zones.ts'
import { api } from '../api/client.ts'
import { DOCUMENT_LANGUAGES } from '../parts/document-languages.ts'
import { LanguageSelect } from '../parts/language-select.tsx'
import { useFormats } from '../parts/times.ts'
import { stringifySearch } from '../search.ts'
import { useWorkshop } from '../session/workshop.ts'
import { SaveButton } from '../tasks/save-button.tsx'

const route = getRouteApi('/signed-in/w/$workshop/attendance')
const ALL = 'all'
const MOST_BLANK = 100
const STILL = { transitionProps: { duration: 0 } }

export const Sheets = () => {
  const { t, i18n } = useTranslation('console/attendance')
  const { path, slug, workshop } = useWorkshop()
  const { day: longDay, shortDay, clock } = useFormats()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const [blank, setBlank] = useState<number | string>(10)
  const sessions = api.useQuery('get', '/api/v1/workshops/{workshop}/sessions', { params: { path } })
  const lang = DOCUMENT_LANGUAGES.find(({ value }) => value === (search.lang ?? i18n.language))?.value ?? 'en'
  const scheduled = (sessions.data?.items ?? []).filter(
    ({ startsAt, state }) => startsAt !== null && state === 'scheduled'
  )
  const data = [
    {
      group: t('sheets.days'),
      items: [
        { value: ALL, label: t('sheets.all') },
        ...daysBetween(workshop.startsOn, workshop.endsOn).map((day) => ({ value: `day ${day}`, label: longDay(day) }))
      ]
    },
    {
      group: t('sheets.sessions'),
      items: scheduled.map(({ id, code, title, startsAt }) => ({
        value: `session ${id}`,
        label: `${shortDay((startsAt ?? '').slice(0, 10))}, ${clock(startsAt ?? '', workshop.timeZone)}: ${code} ${title}`
      }))
    }
  ].filter(({ items }) => items.length > 0)
  const known = data.flatMap(({ items }) => items).some(({ value }) => value === search.sheet)
  const chosen = known ? search.sheet! : ALL
  const [kind = '', what] = chosen.split(' ')
  const query = { ...(what && { [kind]: what }), lang, blank: String(typeof blank === 'number' ? blank : 10) }
  const change = (to: { sheet?: string | undefined; lang?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true })

  return (
    <Paper withBorder p="md" component="section" aria-label={t('sheets.title')}>
      <Stack>
        <Text maw="46rem">{t('sheets.what')}</Text>
        <Group align="flex-end" gap="md">
          <Select
            label={t('sheets.for')}
            data={data}
            value={chosen}
            onChange={(to) => change({ sheet: to && to !== ALL ? to : undefined })}
            allowDeselect={false}
            searchable
            comboboxProps={STILL}
            style={{ flex: '3 1 18rem' }}
          />
          <LanguageSelect
            label={t('report.language')}
            value={lang}
            onChange={(to) => change({ lang: to })}
            style={{ flex: '1 1 9rem' }}
          />
          <NumberInput
            label={t('sheets.blank')}
            value={blank}
            onChange={setBlank}
            min={0}
            max={MOST_BLANK}
            clampBehavior="strict"
            allowDecimal={false}
            style={{ flex: '1 1 9rem' }}
          />
          <SaveButton path={`/api/v1/workshops/${slug}/sign-in-sheets.pdf${stringifySearch(query)}`}>
            {t('sheets.save')}
          </SaveButton>
        </Group>
        <Text size="sm" c="dimmed">
          {t('sheets.internal')}
        </Text>
      </Stack>
    </Paper>
  )
}
