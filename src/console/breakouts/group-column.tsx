/** A group with its people, or those who have no place; people are dropped here. */
import { Badge, Group as Row, Text, Title } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import styles from './breakouts.module.css'
import { PersonCard } from './person-card.tsx'
import type { Person } from './use-breakouts.ts'
import type { useLabels } from './use-labels.ts'

type Given = {
  title: ReactNode
  /** Below the title. */
  facts: string[]
  /** Such as "12 of 15". */
  count: string
  isOverfull?: boolean
  isTray?: boolean
  people: Person[]
  none: string
  labels: ReturnType<typeof useLabels>
  onOpen: (id: string) => void
  onDropped: (id: string) => void
}

const KIND = 'application/x-plenary-person'

export const GroupColumn = ({
  title,
  facts,
  count,
  isOverfull = false,
  isTray = false,
  people,
  none,
  ...on
}: Given) => {
  const [isOver, setIsOver] = useState(false)
  const id = useId()
  return (
    <section
      className={`${styles.group} ${isTray ? styles.tray : ''}`}
      aria-labelledby={id}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(KIND)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false)
        const person = event.dataTransfer.getData(KIND)
        if (person === '') return
        event.preventDefault()
        on.onDropped(person)
      }}
    >
      <div>
        <Row justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
          <Title order={2} size="h3" id={id}>
            {title}
          </Title>
          <Badge
            variant={isOverfull ? 'filled' : 'light'}
            color={isOverfull ? 'red.9' : 'gray'}
            tt="none"
            miw="max-content"
          >
            {count}
          </Badge>
        </Row>
        {facts.map((fact) => (
          <Text key={fact} size="xs" c="dimmed">
            <bdi>{fact}</bdi>
          </Text>
        ))}
      </div>
      {people.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <ul className={styles.people}>
          {people.map((person) => (
            <PersonCard key={person.id} person={person} labels={on.labels} onOpen={on.onOpen} />
          ))}
        </ul>
      )}
    </section>
  )
}
