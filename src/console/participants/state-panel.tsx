/** What the state of a person means, and what may become of it: each button says what it does. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { mayMove } from '../../participants/rules.ts'
import { useWorkshop } from '../session/workshop.ts'
import { MOVES, type Move, MoveDialog } from './move-dialog.tsx'
import type { Person } from './people.ts'
import { useWords } from './use-words.ts'

export const StatePanel = ({ person }: { person: Person }) => {
  const { t } = useWords()
  const { may } = useWorkshop()
  const [move, setMove] = useState<Move>()
  const moves = MOVES.filter((to) => mayMove(person.state, to))
  return (
    <Stack gap="sm">
      <Text size="sm">{t(`move.meaning.${person.state}`)}</Text>
      {may('participants:edit') && moves.length > 0 && (
        <Group gap="xs">
          {moves.map((to) => (
            <Button
              key={to}
              size="sm"
              variant={to === 'confirmed' ? 'filled' : 'default'}
              c={to === 'cancelled' || to === 'declined' ? 'red' : undefined}
              onClick={() => setMove(to)}
            >
              {t(`move.buttons.${to}`)}
            </Button>
          ))}
        </Group>
      )}
      <MoveDialog person={person} move={move} onClose={() => setMove(undefined)} onInstead={setMove} />
    </Stack>
  )
}
