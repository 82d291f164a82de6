/** From nomination to confirmation: how many people are in which state, and who answered. */
import { Group, Progress, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LinkAnchor, LinkButton, LinkPlain } from '../parts/links.tsx'
import { useFormats } from '../parts/times.ts'
import { useWorkshop } from '../session/workshop.ts'
import { Card } from './card.tsx'
import classes from './overview.module.css'
import type { States } from './overview.ts'

type State = keyof States & string

/** In the order in which people pass through them. */
const STATES = [
  ['nominated', 'grape.6'],
  ['applied', 'grape.4'],
  ['invited', 'accent.6'],
  ['waiting', 'orange.6'],
  ['confirmed', 'teal.7'],
  ['declined', 'gray.6'],
  ['cancelled', 'gray.5'],
  ['replaced', 'gray.4']
] as const satisfies [State, string][]

const Nobody = () => {
  const { t } = useTranslation(['console/overview', 'console/participants'])
  const { slug, may } = useWorkshop()
  const params = { workshop: slug }
  return (
    <>
      <Text c="dimmed">
        {t('people.none')}. {t(may('participants:edit') ? 'people.noneHint' : 'people.noneOwn')}
      </Text>
      {may('participants:edit') && (
        <Group gap="xs">
          <LinkButton to="/w/$workshop/import" params={params}>
            {t('people.import')}
          </LinkButton>
          <LinkButton to="/w/$workshop/participants/new" params={params} variant="default">
            {t('people.enter')}
          </LinkButton>
        </Group>
      )}
    </>
  )
}

export const PeopleCard = ({ states }: { states: States }) => {
  const { t } = useTranslation(['console/overview', 'console/participants'])
  const { number } = useFormats()
  const { slug, agency } = useWorkshop()
  const params = { workshop: slug }
  const total = STATES.reduce((sum, [state]) => sum + states[state], 0)
  const [yes, no, open] = [states.confirmed, states.declined + states.cancelled, states.invited]
  const title = agency === null ? t('people.title') : t('people.titleOwn', { agency })
  const all = (
    <LinkAnchor to="/w/$workshop/participants" params={params} size="sm">
      {t('people.all')}
    </LinkAnchor>
  )
  return (
    <Card title={title} aside={total > 0 && all}>
      {total === 0 ? (
        <Nobody />
      ) : (
        <>
          <Progress.Root size="lg" aria-hidden>
            {STATES.map(([state, colour]) => (
              <Progress.Section key={state} value={(states[state] / total) * 100} color={colour} />
            ))}
          </Progress.Root>
          <ul className={classes.states}>
            {STATES.map(([state, colour]) => (
              <li key={state}>
                <LinkPlain
                  to="/w/$workshop/participants"
                  params={params}
                  search={{ state: [state] }}
                  className={classes.state}
                >
                  <span
                    className={classes.dot}
                    style={{ background: `var(--mantine-color-${colour.replace('.', '-')})` }}
                    aria-hidden
                  />
                  <span className={classes.count}>{number(states[state])}</span>{' '}
                  <Text span size="sm">
                    {t(`states.${state}`, { ns: 'console/participants' })}
                  </Text>
                </LinkPlain>
              </li>
            ))}
          </ul>
          <Text size="sm" c="dimmed">
            {t('people.answers', {
              asked: number(yes + no + open),
              yes: number(yes),
              no: number(no),
              open: number(open)
            })}
          </Text>
        </>
      )}
    </Card>
  )
}
