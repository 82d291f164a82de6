/** One set: its groups with their people, those without a place, and how even it is. */
import { Alert, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { BalanceDialog } from './balance-dialog.tsx'
import styles from './breakouts.module.css'
import { Comparison } from './comparison.tsx'
import { GroupColumn } from './group-column.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { ReleaseMark } from './release-mark.tsx'
import type { BreakoutsSearch } from './search.ts'
import type { BreakoutSet, Group, Person } from './use-breakouts.ts'
import { useLabels } from './use-labels.ts'
import { useMoves } from './use-moves.tsx'

type Given = {
  set: BreakoutSet
  release: number | null
  search: BreakoutsSearch
  go: (change: BreakoutsSearch) => void
}

/** Above these the lists are long enough to look for somebody. */
const MANY = 30

export const SetView = ({ set, release, search, go }: Given) => {
  const { t } = useTranslation(['console/breakouts', 'console/agenda'])
  const { workshop } = useWorkshop()
  const { clock, number, percent } = useFormats()
  const labels = useLabels()
  const { move, putBack } = useMoves(set)
  const [words, setWords] = useState('')
  const sought = words.trim().toLocaleLowerCase()
  const isSought = ({ name, country }: Person) =>
    sought === '' ||
    `${name} ${country ? `${country} ${labels.country(country)}` : ''}`.toLocaleLowerCase().includes(sought)
  const peopleIn = (id: string | null) => set.people.filter(({ sessionId }) => sessionId === id)
  const measuresOf = (id: string) => set.measures.groups.find(({ sessionId }) => sessionId === id)
  const countOf = (id: string) => {
    const [people, capacity] = [measuresOf(id)?.people ?? 0, set.groups.find((group) => group.id === id)?.capacity]
    return capacity
      ? t('count.of', { people: number(people), places: number(capacity) })
      : t('count.people', { count: people })
  }
  const factsOf = ({ id, room, startsAt, endsAt, leaders }: Group) => {
    const told = measuresOf(id)
    const time = `${clock(startsAt, workshop.timeZone)}–${clock(endsAt, workshop.timeZone)}`
    return [
      [time, room].filter(Boolean).join(', '),
      ...leaders.map(({ role, name }) => `${t(`roles.${role}`, { ns: 'console/agenda' })}: ${name}`),
      ...(told && told.people > 0
        ? [
            t('count.spread', {
              women: told.womenShare === null ? '–' : percent(told.womenShare / 100),
              countries: number(told.countries)
            })
          ]
        : [])
    ]
  }
  const drop = (to: string | null) => (id: string) => {
    const person = set.people.find((one) => one.id === id)
    if (person) void move(person, to)
  }
  const unplaced = peopleIn(null)
  const common = { labels, none: t('count.none'), onOpen: (id: string) => go({ person: id }) }

  return (
    <Stack gap="lg">
      <ReleaseMark set={set} release={release} />
      {set.doubtful.length > 0 && (
        <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          {t('doubtful', { count: set.doubtful.length })}
        </Alert>
      )}
      {set.people.length > MANY && (
        <TextInput
          label={t('find')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          maw="22rem"
        />
      )}
      {(unplaced.length > 0 || set.people.length === 0) && (
        <GroupColumn
          {...common}
          isTray
          title={t('tray.title')}
          facts={[t('tray.hint')]}
          count={number(unplaced.length)}
          people={unplaced.filter(isSought)}
          none={t('tray.nobody')}
          onDropped={drop(null)}
        />
      )}
      <div className={styles.groups}>
        {set.groups.map((group) => (
          <GroupColumn
            key={group.id}
            {...common}
            title={
              <bdi>
                {group.code} {group.title}
              </bdi>
            }
            facts={factsOf(group)}
            count={countOf(group.id)}
            isOverfull={group.capacity !== null && (measuresOf(group.id)?.people ?? 0) > group.capacity}
            people={peopleIn(group.id).filter(isSought)}
            onDropped={drop(group.id)}
          />
        ))}
      </div>
      {set.measures.people > 0 && (
        <Comparison set={set} by={search.compare ?? 'sector'} labels={labels} onBy={(compare) => go({ compare })} />
      )}
      <MoveDialog
        set={set}
        person={set.people.find(({ id }) => id === search.person)}
        countOf={countOf}
        onClose={() => go({ person: undefined })}
        onMove={(to) => {
          const person = set.people.find(({ id }) => id === search.person)
          go({ person: undefined })
          if (person) void move(person, to)
        }}
      />
      <BalanceDialog
        set={set}
        isOpen={search.balance === true}
        onClose={() => go({ balance: undefined })}
        putBack={putBack}
      />
    </Stack>
  )
}
