/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const SettingsScreen = () => <Screen title="s">{null}</Screen>
