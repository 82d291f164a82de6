/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const NewParticipant = () => <Screen title="p">{null}</Screen>
