/** A person in a group: dragged to another, or pressed to choose one. */
import { UnstyledButton } from '@mantine/core'
import { IconHandGrab, IconStar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './breakouts.module.css'
import type { Person } from './use-breakouts.ts'
import type { useLabels } from './use-labels.ts'

type Given = { person: Person; onOpen: (id: string) => void; labels: ReturnType<typeof useLabels> }

export const PersonCard = ({ person, onOpen, labels }: Given) => {
  const { t } = useTranslation('console/breakouts')
  const { id, name, country, sector, sessionId, byHand, wishes } = person
  const isFirstWish = sessionId !== null && wishes[0] === sessionId
  return (
    <li>
      <UnstyledButton
        className={styles.card}
        data-person={id}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.effectAllowed = 'move'
          dataTransfer.setData('application/x-plenary-person', id)
        }}
        onClick={() => onOpen(id)}
      >
        <span className={styles.code} title={country ? labels.country(country) : undefined}>
          {country ?? '–'}
        </span>
        <span className={styles.who}>
          <bdi>{name}</bdi>
          <span className={styles.sector}>{labels.sector(sector)}</span>
        </span>
        <span className={styles.marks}>
          {isFirstWish && <IconStar size={15} role="img" aria-label={t('marks.firstWish')} />}
          {byHand && <IconHandGrab size={15} role="img" aria-label={t('marks.byHand')} />}
        </span>
      </UnstyledButton>
    </li>
  )
}
