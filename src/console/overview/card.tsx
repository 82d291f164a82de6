/** A part of the overview under its own heading. */
import { Group, Paper, Stack, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Given = {
  title: string
  /** Beside the heading: a number, a link. */
  aside?: ReactNode
  children: ReactNode
}

export const Card = ({ title, aside, children }: Given) => {
  const id = useId()
  return (
    <Paper component="section" withBorder p="lg" mih="100%" aria-labelledby={id}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h3" id={id}>
            {title}
          </Title>
          {aside}
        </Group>
        {children}
      </Stack>
    </Paper>
  )
}
