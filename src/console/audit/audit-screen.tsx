/** To be written. */
import { Screen } from '../parts/screen.tsx'

export const AuditScreen = () => <Screen title="a">{null}</Screen>
