/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const OverviewScreen = () => <Screen title="o">{null}</Screen>
