/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const BadgesScreen = () => <Screen title="b">{null}</Screen>
