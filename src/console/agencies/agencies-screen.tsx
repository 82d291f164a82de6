/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const AgenciesScreen = () => <Screen title="a">{null}</Screen>
