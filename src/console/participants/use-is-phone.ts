/** Is there room for a list and a person side by side? */
import { useMediaQuery } from '@mantine/hooks'

export const useIsPhone = () => useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
