/** A session for those who may not change it. */
import { List, Stack, Table, Text } from '@mantine/core'
import type { Session, Warning } from './session.ts'
import { useWords } from './use-words.ts'
import { WarningLines } from './warning-lines.tsx'

type Given = { session: Session; warnings: Warning[]; titleOf: (id: string) => string }

export const SessionFacts = ({ session, warnings, titleOf }: Given) => {
  const { t, field, duration } = useWords()
  const rows: [string, string][] = [
    ['kind', field('kind', session)],
    ['time', `${field('time', session)} (${duration(session.plannedMinutes)})`],
    ['room', session.room ?? t('noRoom')],
    ['state', field('state', session)],
    ['languages', field('languages', session)],
    ...(['interpretation', 'track', 'capacity', 'onlineUrl'] as const)
      .filter((name) => session[name] !== null && session[name].toString() !== '')
      .map((name): [string, string] => [name, field(name, session)]),
    ['countsForAttendance', field('countsForAttendance', session)],
    ['illustrative', field('illustrative', session)]
  ]
  return (
    <Stack>
      <WarningLines warnings={warnings} titleOf={titleOf} />
      <Table aria-label={session.title}>
        <Table.Tbody>
          {rows.map(([name, text]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" w="40%">
                {t(`fields.${name}`)}
              </Table.Th>
              <Table.Td>
                <bdi>{text}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {session.abstract !== '' && (
        <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
          {session.abstract}
        </Text>
      )}
      {session.objectives.length > 0 && (
        <div>
          <Text fw={600}>{t('fields.objectives')}</Text>
          <List>
            {Object.entries(session.objectives).map(([place, text]) => (
              <List.Item key={place} dir="auto">
                {text}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      <List>
        {session.roles.map(({ order, role, name, talkTitle, state }) => (
          <List.Item key={order}>
            {t(`roles.${role}`)}: {state === 'replaced' ? <s>{name}</s> : <bdi>{name}</bdi>}{' '}
            {talkTitle !== '' && <bdi>({talkTitle})</bdi>} {state !== 'confirmed' && `· ${t(`roleStates.${state}`)}`}
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
