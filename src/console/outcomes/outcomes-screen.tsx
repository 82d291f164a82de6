/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const OutcomesScreen = () => <Screen title="o">{null}</Screen>
