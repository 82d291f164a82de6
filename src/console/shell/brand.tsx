/** The name of the product with its mark: rows of seats around a rostrum. */
import { Group, Text } from '@mantine/core'

export const Brand = () => (
  <Group gap="xs" wrap="nowrap">
    <svg viewBox="0 8 32 18" width="32" height="18" aria-hidden="true">
      <path
        fill="var(--mantine-primary-color-filled)"
        d="M2 24a14 14 0 0 1 28 0h-4a10 10 0 0 0-20 0zM9 24a7 7 0 0 1 14 0z"
      />
    </svg>
    <Text fw={650} size="lg" component="span">
      Plenary
    </Text>
  </Group>
)
