/** What was done in the workshop lately, by whom and when. */
import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { Card } from './card.tsx'
import type { Overview } from './overview.ts'

type Deed = NonNullable<Overview['deeds']>[number]

const MOST = 6

/** What one did several times in a row is told once, with the latest time. */
const inRows = (deeds: Deed[]): { deed: Deed; count: number }[] => {
  const rows: { deed: Deed; count: number }[] = []
  for (const deed of deeds) {
    const last = rows.at(-1)
    if (last && last.deed.deed === deed.deed && last.deed.by === deed.by) last.count++
    else rows.push({ deed, count: 1 })
  }
  return rows.slice(0, MOST)
}

export const DeedsCard = ({ deeds }: { deeds: NonNullable<Overview['deeds']> }) => {
  const { t, i18n } = useTranslation(['console/overview', 'console/audit'])
  const { moment } = useFormats()
  const { slug, workshop } = useWorkshop()
  const named = (deed: string) => {
    const key = `deeds.${deed.replaceAll('.', '-')}`
    return i18n.exists(key, { ns: 'console/audit' }) ? t(key, { ns: 'console/audit' }) : deed
  }
  return (
    <Card
      title={t('deeds.title')}
      aside={
        <LinkAnchor to="/w/$workshop/audit" params={{ workshop: slug }} size="sm">
          {t('deeds.all')}
        </LinkAnchor>
      }
    >
      {deeds.length === 0 && <Text c="dimmed">{t('deeds.none')}</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {inRows(deeds).map(({ deed: { id, happenedAt, by, tokenId, deed }, count }) => (
          <li key={id}>
            <Text size="sm">{count > 1 ? t('deeds.times', { deed: named(deed), count }) : named(deed)}</Text>
            <Text size="xs" c="dimmed">
              <bdi>{by ?? t(tokenId ? 'deeds.machine' : 'deeds.itself')}</bdi> · {moment(happenedAt, workshop.timeZone)}
            </Text>
          </li>
        ))}
      </Stack>
    </Card>
  )
}
