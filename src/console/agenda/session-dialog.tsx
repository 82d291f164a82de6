/** A session in a dialog of its own: to be changed by those who may, to be read by the others. */
import { Modal, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { SessionAnswers } from '../invitations/session-answers.tsx'
import { SessionMaterials } from '../materials/session-materials.tsx'
import type { AgendaSearch } from './search.ts'
import type { Room, Session, Warning } from './session.ts'
import { SessionFacts } from './session-facts.tsx'
import { SessionForm } from './session-form.tsx'
import type { useMoves } from './use-moves.ts'
import type { Save } from './use-saving.tsx'
import { useWords } from './use-words.ts'

type Given = {
  search: AgendaSearch
  day: string
  days: string[]
  rooms: Room[]
  sessions: Session[]
  warningsOf: (id: string) => Warning[]
  isEditable: boolean
  save: Save
  isAsking: boolean
  moves: ReturnType<typeof useMoves>
  onClose: () => void
}

export const SessionDialog = ({ search, sessions, warningsOf, isEditable, onClose, ...rest }: Given) => {
  const { t } = useWords()
  const isNarrow = useMediaQuery('(max-width: 48em)')
  const session = sessions.find(({ id }) => id === search.session)
  const isOpen = search.session !== undefined || (search.new === true && isEditable)
  const titleOf = (id: string) => {
    const other = sessions.find((one) => one.id === id)
    return other ? `${other.code} ${other.title}` : ''
  }
  const common = { ...rest, titleOf, onClose }
  const warnings = session ? warningsOf(session.id) : []
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="xl"
      fullScreen={isNarrow}
      title={
        <Text span fw={650}>
          <bdi>{session ? `${session.code} ${session.title}` : t(search.session ? 'gone.title' : 'new')}</bdi>
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('close', { ns: 'console/shell' }) }}
    >
      {search.session && !session && <Text>{t('gone.hint')}</Text>}
      {session && <SessionAnswers key={`answers ${session.id}`} session={session} />}
      {session &&
        (isEditable ? (
          <SessionForm key={session.id} session={session} warnings={warnings} search={search} {...common} />
        ) : (
          <SessionFacts session={session} warnings={warnings} titleOf={titleOf} />
        ))}
      {session && <SessionMaterials key={`materials ${session.id}`} session={session.id} isEditable={isEditable} />}
      {isOpen && !search.session && (
        <SessionForm key="new" session={undefined} warnings={[]} search={search} {...common} />
      )}
    </Modal>
  )
}
