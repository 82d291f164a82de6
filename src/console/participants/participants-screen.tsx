/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const ParticipantsScreen = () => <Screen title="p">{null}</Screen>
