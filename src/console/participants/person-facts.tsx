/** What is known of a person, and what can be done next. */
import { Group, Stack, Text, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ownScriptName } from '../../participants/rules.ts'
import { CategoryMark } from '../parts/category-mark.tsx'
import { LinkButton } from '../parts/links.tsx'
import { useWorkshop } from '../session/workshop.ts'
import { FactList } from './fact-list.tsx'
import { Grave } from './grave.tsx'
import { History } from './history.tsx'
import { Neighbours } from './neighbours.tsx'
import { Papers } from './papers.tsx'
import classes from './people.module.css'
import type { Person } from './people.ts'
import { SessionsOf } from './sessions-of.tsx'
import { StateBadge } from './state-badge.tsx'
import { StatePanel } from './state-panel.tsx'
import { useIsPhone } from './use-is-phone.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/signed-in/w/$workshop/participants/$id')

const WHO = [
  'reference',
  'givenNames',
  'familyName',
  'displayName',
  'nativeName',
  'sex',
  'country',
  'sector',
  'agency',
  'organisation',
  'position',
  'headOfDelegation',
  'listed'
] as const satisfies (keyof Person)[]
const CONTACT = ['email', 'telephone', 'languages', 'dietaryNeeds'] as const satisfies (keyof Person)[]

/** On a phone the name is the heading of the page, beside the list that of a drawer within it. */
const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const isPhone = useIsPhone()
  return (
    <section>
      <Title order={isPhone ? 2 : 3} size="h3" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  )
}

export const PersonFacts = ({ person }: { person: Person }) => {
  const { t, categories, moment } = useWords()
  const { may } = useWorkshop()
  const search = route.useSearch()
  const { workshop, id } = route.useParams()
  const category = categories.find(({ name }) => name === person.category)
  const mayEdit = may('participants:edit')
  return (
    <Stack gap="xl">
      <Stack gap="xs">
        {ownScriptName(person.displayName, person.nativeName) && (
          <div className={classes.nativeLarge}>
            <bdi>{person.nativeName}</bdi>
          </div>
        )}
        <Group justify="space-between">
          <Group gap="md">
            <StateBadge state={person.state} />
            {category && <CategoryMark {...category} />}
            <Text size="sm" className="numbers">
              {person.reference}
            </Text>
          </Group>
          <Group gap="xs">
            <Neighbours id={id} />
            {mayEdit && (
              <LinkButton
                to="/w/$workshop/participants/$id"
                params={{ workshop, id }}
                search={{ ...search, edit: true }}
                variant="default"
                leftSection={<IconPencil size={16} aria-hidden />}
              >
                {t('person.edit')}
              </LinkButton>
            )}
          </Group>
        </Group>
      </Stack>
      <Section title={t('person.sections.state')}>
        <StatePanel person={person} />
      </Section>
      <Section title={t('person.sections.facts')}>
        <FactList person={person} names={WHO} />
      </Section>
      <Section title={t('person.sections.contact')}>
        <FactList person={person} names={CONTACT} />
      </Section>
      {may('agenda:read-draft') && (
        <Section title={t('person.sections.sessions')}>
          <SessionsOf personId={id} />
        </Section>
      )}
      <Section title={t('person.sections.papers')}>
        <Papers person={person} />
      </Section>
      <Section title={t('person.sections.history')}>
        <History personId={id} />
      </Section>
      {mayEdit && (
        <Section title={t('person.sections.grave')}>
          <Grave person={person} />
        </Section>
      )}
      <Text size="xs" c="dimmed">
        {t('person.since', { entered: moment(person.createdAt), changed: moment(person.changedAt) })}
      </Text>
    </Stack>
  )
}
