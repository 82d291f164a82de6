/** One paper of the workshop: what it is for, what may be chosen about it, and its files. */
import { Group, Paper as Sheet, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Given = {
  title: string
  hint: string
  /** Fields that say which one is wanted. */
  choices?: ReactNode
  /** Buttons. */
  files?: ReactNode
  children?: ReactNode
}

export const Paper = ({ title, hint, choices, files, children }: Given) => {
  const id = useId()
  return (
    <Sheet component="section" withBorder p="md" aria-labelledby={id}>
      <Stack gap="sm">
        <div>
          <Title order={3} id={id}>
            {title}
          </Title>
          <Text size="sm" c="dimmed" maw="46rem">
            {hint}
          </Text>
        </div>
        {(choices || files) && (
          <Group gap="md" align="flex-end">
            {choices}
            {files && <Group gap="xs">{files}</Group>}
          </Group>
        )}
        {children}
      </Stack>
    </Sheet>
  )
}

/** Papers for the same readers. */
export const Papers = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  )
}
