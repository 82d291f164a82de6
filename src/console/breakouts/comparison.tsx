/** The groups side by side, by sector, sex or country: bars beside the table that says the same. */
import { Group as Row, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CountsChart } from '../parts/counts-chart.tsx'
import { useFormats } from '../parts/times.ts'
import { OF } from './search.ts'
import type { BreakoutSet } from './use-breakouts.ts'
import type { useLabels } from './use-labels.ts'

type Of = (typeof OF)[number]
type Given = { set: BreakoutSet; by: Of; onBy: (by: Of) => void; labels: ReturnType<typeof useLabels> }

/** More colours than these cannot be told apart: then the table alone. */
const MOST_COLOURS = 8

export const Comparison = ({ set, by, onBy, labels }: Given) => {
  const { t } = useTranslation('console/breakouts')
  const { percent, number } = useFormats()
  const { score, sizeDifference } = set.measures
  const values = [...new Set(set.groups.flatMap(({ counts }) => counts[by].map(({ value }) => value)))]
  const series = values.map((key) => ({ key, label: labels.value(by, key) }))
  const rows = set.groups.map(({ id, code, counts }) => ({
    key: id,
    label: code,
    counts: Object.fromEntries(counts[by].map(({ value, people }) => [value, people]))
  }))
  return (
    <Stack component="section" gap="md" aria-labelledby="comparison">
      <Row justify="space-between">
        <Title order={2} id="comparison">
          {t('comparison.title')}
        </Title>
        <SegmentedControl
          aria-label={t('comparison.by')}
          data={OF.map((value) => ({ value, label: t(`comparison.of.${value}`) }))}
          value={by}
          onChange={(to) => onBy(OF.find((one) => one === to) ?? by)}
          transitionDuration={0}
        />
      </Row>
      <Text size="sm">
        {t('comparison.score', { score: percent(score / 100), difference: number(sizeDifference) })}
      </Text>
      <CountsChart
        title={t(`comparison.titles.${by}`)}
        rowLabel={t('comparison.group')}
        rows={rows}
        series={series}
        isPlain={series.length > MOST_COLOURS}
      />
    </Stack>
  )
}
