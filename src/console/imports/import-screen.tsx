/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const ImportScreen = () => <Screen title="i">{null}</Screen>
