/** The layouts to choose among, each with a picture of its sides. */
import { Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkshop } from '../session/workshop.ts'
import classes from './layouts.module.css'
import { type Kind, type Layout, useLayouts } from './use-layouts.ts'
import { usePicture } from './use-picture.ts'

/** More would be too small to tell apart. */
const SHOWN_SIDES = ['front', 'back'] as const

const Side = ({ layout, side }: { layout: Layout; side: (typeof SHOWN_SIDES)[number] }) => {
  const { slug } = useWorkshop()
  const picture = usePicture(`/api/v1/workshops/${slug}/badge-layouts/${layout.name}/preview.svg?side=${side}`, {
    isSteady: true
  })
  const { width, height } = layout.badge
  return picture.data ? (
    <img src={picture.data} alt="" className={classes.side} style={{ aspectRatio: `${width} / ${height}` }} />
  ) : (
    <span className={classes.side} style={{ aspectRatio: `${width} / ${height}` }} />
  )
}

type Given = { kind: Kind; by?: Layout['by']; value: string; onChange: (name: string) => void }

/** Nothing, when there is no choice. */
export const LayoutChoice = ({ kind, by, value, onChange }: Given) => {
  const { t } = useTranslation('console/badges')
  const { layouts, layout, titleOf, aboutOf } = useLayouts(kind, value, by)
  if (layouts.length < 2) return null
  return (
    <Radio.Group label={t('print.layout')} value={value} onChange={onChange}>
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing={6} mt={4}>
        {layouts.map((one) => (
          <Radio.Card key={one.name} value={one.name} p={6} className={classes.card} aria-label={titleOf(one)}>
            <Stack gap={4} align="center">
              <Group gap={4} wrap="nowrap" justify="center" className={classes.sides}>
                {SHOWN_SIDES.filter((side) => one.sides.includes(side)).map((side) => (
                  <Side key={side} layout={one} side={side} />
                ))}
              </Group>
              <Text size="xs" ta="center" lh={1.25}>
                {titleOf(one)}
              </Text>
            </Stack>
          </Radio.Card>
        ))}
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={6}>
        {aboutOf(layout)}
      </Text>
    </Radio.Group>
  )
}
