/** The day that it is at the workshop, if it is one of its days. */
import { useWorkshop } from '../session/workshop.ts'

export const useToday = (): string | undefined => {
  const { startsOn, endsOn, timeZone } = useWorkshop().workshop
  // Swedish writes days as ISO 8601 does
  const day = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date())
  return day >= startsOn && day <= endsOn ? day : undefined
}
