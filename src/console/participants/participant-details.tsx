/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const ParticipantDetails = () => <Screen title="p">{null}</Screen>
