/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const CreateScreen = () => <Screen title="w">{null}</Screen>
