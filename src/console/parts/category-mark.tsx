/** A category as on its badge: the letter on its colour, and the name beside it. */
import { Group, Text } from '@mantine/core'
import { inkOn } from '../../badges/colours.ts'

type Given = { name: string; letter: string; colour: string }

export const CategoryMark = ({ name, letter, colour }: Given) => (
  <Group gap={6} wrap="nowrap">
    <span
      aria-hidden
      style={{
        background: colour,
        color: inkOn(colour),
        borderRadius: 3,
        minWidth: '1.5em',
        textAlign: 'center',
        fontWeight: 700,
        fontSize: '0.8125rem',
        lineHeight: 1.5
      }}
    >
      {letter}
    </span>
    <Text size="sm">{name}</Text>
  </Group>
)
