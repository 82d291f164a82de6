/** What the colours of sessions stand for. */
import { Group, Text } from '@mantine/core'
import styles from './kinds.module.css'
import type { Kind } from './session.ts'
import { useWords } from './use-words.ts'

/** Kinds that share a colour stand together. */
const FAMILIES: Kind[][] = [
  ['opening', 'closing'],
  ['plenary'],
  ['keynote'],
  ['panel'],
  ['breakout', 'exercise'],
  ['social'],
  ['registration', 'break']
]

export const Legend = () => {
  const { t } = useWords()
  return (
    <Group component="ul" gap="md" p={0} m={0} aria-label={t('legend')}>
      {FAMILIES.map((kinds) => (
        <Group component="li" key={kinds[0]} gap={6} wrap="nowrap">
          <span className={`${styles.kind} ${styles.swatch}`} data-kind={kinds[0]} aria-hidden />
          <Text size="xs">{kinds.map((kind) => t(`kinds.${kind}`)).join(', ')}</Text>
        </Group>
      ))}
    </Group>
  )
}
