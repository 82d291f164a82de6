/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const WorkshopsScreen = () => <Screen title="w">{null}</Screen>
