/** The report as it will be printed, in the face for distribution or for the house. */
import { Button, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block } from '../../platform/pdf/flow/blocks.ts'
import { api } from '../api/client.ts'
import { Blocks } from '../parts/blocks.tsx'
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '../parts/document-languages.ts'
import { FaultNotice } from '../parts/fault-notice.tsx'
import { LanguageSelect } from '../parts/language-select.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { LoadingScreen } from '../shell/loading-screen.tsx'
import { FACES } from './search.ts'

const route = getRouteApi('/signed-in/w/$workshop/outcomes')

export const Report = () => {
  const { t } = useTranslation('console/outcomes')
  const { slug, path, role, workshop } = useWorkshop()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const own = workshop.languages.find((lang) => DOCUMENT_LANGUAGES.some(({ value }) => value === lang)) ?? 'en'
  const [lang, setLang] = useState(own as DocumentLanguage)
  const face = search.face ?? 'participants'
  const { data, error, refetch } = api.useQuery('get', '/api/v1/workshops/{workshop}/outcome-report', {
    params: { path, query: { face, lang } }
  })
  return (
    <Stack>
      <Group justify="space-between" align="flex-end" className="no-print">
        <Group align="flex-end">
          {role === 'organiser' && (
            <SegmentedControl
              aria-label={t('face')}
              data={FACES.map((value) => ({ value, label: t(`faces.${value}`) }))}
              value={face}
              onChange={(value) => void navigate({ search: { ...search, face: value as (typeof FACES)[number] } })}
            />
          )}
          <LanguageSelect label={t('language')} value={lang} onChange={setLang} />
        </Group>
        <Button
          component="a"
          href={`/api/v1/workshops/${slug}/outcome-report.pdf?face=${face}&lang=${lang}`}
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
        >
          {t('pdf')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t(`faceHints.${face}`)}
      </Text>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingScreen />}
      {data && (
        <Paper withBorder p={{ base: 'md', md: 'xl' }}>
          <Blocks lang={data.lang} blocks={data.blocks as unknown as Block[]} />
        </Paper>
      )}
    </Stack>
  )
}
