/** Where a person goes, by keyboard as well: every group with how many are in it, and what the person wished for. */
import { Button, Modal, Radio, Group as Row, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkAnchor } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import type { BreakoutSet, Person } from './use-breakouts.ts'
import { useLabels } from './use-labels.ts'

type Given = {
  set: BreakoutSet
  person: Person
  countOf: (groupId: string) => string
  onMove: (to: string | null) => unknown
  onClose: () => void
}

const NOWHERE = 'nowhere'

const Choice = ({ set, person, countOf, onMove }: Given) => {
  const { t } = useTranslation('console/breakouts')
  const { slug } = useWorkshop()
  const labels = useLabels()
  const [to, setTo] = useState(person.sessionId ?? NOWHERE)
  const facts = [
    person.country ? labels.country(person.country) : t('noCountry'),
    labels.sector(person.sector),
    labels.sex(person.sex),
    person.category
  ]
  const described = (id: string) => {
    const rank = person.wishes.indexOf(id) + 1
    return rank > 0 ? `${countOf(id)} · ${t('move.wish', { rank })}` : countOf(id)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onMove(to === NOWHERE ? null : to)
      }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        <Radio.Group label={t('move.to')} value={to} onChange={setTo}>
          <Stack gap="xs" mt="xs">
            {set.groups.map(({ id, code, title }, i) => (
              <Radio
                key={id}
                value={id}
                label={
                  <bdi>
                    {code} {title}
                  </bdi>
                }
                description={described(id)}
                data-autofocus={(person.sessionId ? person.sessionId === id : i === 0) || undefined}
              />
            ))}
            <Radio value={NOWHERE} label={t('move.nowhere')} />
          </Stack>
        </Radio.Group>
        <Row justify="space-between">
          <LinkAnchor size="sm" to="/w/$workshop/participants/$id" params={{ workshop: slug, id: person.id }}>
            {t('move.open')}
          </LinkAnchor>
          <Button type="submit">{t('move.act')}</Button>
        </Row>
      </Stack>
    </form>
  )
}

export const MoveDialog = (given: Omit<Given, 'person'> & { person: Person | undefined }) => {
  const { t } = useTranslation('console/breakouts')
  const { person, onClose } = given
  return (
    <Modal
      opened={person !== undefined}
      onClose={onClose}
      title={<bdi>{person ? t('move.title', { name: person.name }) : ''}</bdi>}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {person && <Choice key={person.id} {...given} person={person} />}
    </Modal>
  )
}
