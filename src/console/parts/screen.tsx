/** The frame of every screen: its title in the tab and on the page, what it is for, and its main actions. */
import { Group, Stack, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useMatch } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Given = {
  title: string
  lead?: ReactNode
  /** Buttons, the main one last. */
  actions?: ReactNode
  children: ReactNode
}

export const Screen = ({ title, lead, actions, children }: Given) => {
  const inside = useMatch({ from: '/signed-in/w/$workshop', shouldThrow: false })
  const place = inside?.loaderData?.shortTitle
  useDocumentTitle([title, place, 'Plenary'].filter(Boolean).join(' · '))
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="md">
        <div>
          <Title order={1}>{title}</Title>
          {lead && (
            <Text c="dimmed" mt={4} maw="46rem">
              {lead}
            </Text>
          )}
        </div>
        {actions && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  )
}
