/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const AttendanceScreen = () => <Screen title="a">{null}</Screen>
