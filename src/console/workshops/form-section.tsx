/** A part of a long form under its own heading. */
import { Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

export const FormSection = ({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) => (
  <Paper component="section" withBorder p="lg">
    <Stack>
      <div>
        <Title order={2}>{title}</Title>
        {hint && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  </Paper>
)
