/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const AgendaScreen = () => <Screen title="a">{null}</Screen>
