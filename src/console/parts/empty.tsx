/** Says that nothing is here, why, and what to do about it. */
import { Center, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { ComponentType, ReactNode } from 'react'

type Given = {
  icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  title: string
  hint: ReactNode
  /** In small print, such as the number of a request. */
  more?: ReactNode
  /** Of the heading. */
  level?: 1 | 2 | 3
  /** Buttons: what to do. */
  children?: ReactNode
}

export const Empty = ({ icon: Icon, title, hint, more, level = 2, children }: Given) => (
  <Center mih="16rem" p="xl">
    <Stack align="center" gap="sm" maw="32rem" ta="center">
      <ThemeIcon variant="light" size={56} radius="xl">
        <Icon size={28} aria-hidden />
      </ThemeIcon>
      <Title order={level} size="h2">
        {title}
      </Title>
      <Text c="dimmed">{hint}</Text>
      {more && (
        <Text c="dimmed" size="xs">
          {more}
        </Text>
      )}
      {children && (
        <Group justify="center" mt="xs">
          {children}
        </Group>
      )}
    </Stack>
  </Center>
)
