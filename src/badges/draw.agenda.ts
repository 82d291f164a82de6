/** Draws the days of the agenda in a box, in the direction of the workshop's language. */
import { mm } from '../platform/pdf/canvas.ts'
import { isRightToLeftLanguage } from '../platform/pdf/flow/set.ts'
import { memo } from '../platform/pdf/memo.ts'
import { colourOf, type Origin, type Surface } from './draw.surface.ts'
import type { BadgeEvent, Facts } from './fields.ts'
import { type AgendaLine, daysShown, fitAgenda } from './fitting.agenda.ts'
import type { Element } from './layout.ts'
import { readsFromRight } from './printable.ts'

const INK = '#1b1f24'
const MUTED = '#5b6570'
const ACCENT = '#1f4e79'

type Agenda = Element & { kind: 'agenda' }

/** Set once for a sheet, whatever number of badges it has. */
const setIn = memo(
  (event: BadgeEvent) =>
    memo(({ box, size, days, columns = 1 }: Agenda) => {
      const { lang, urdu } = event
      const room = { width: mm(box.width), height: mm(box.height), columns }
      return fitAgenda(daysShown(event.agenda?.days ?? [], days), room, size, { lang, urdu }).lines
    }, new WeakMap()),
  new WeakMap()
)

export const drawAgenda = (surface: Surface, element: Agenda, facts: Facts, origin: Origin): void => {
  const { box } = element
  const { lang, urdu } = facts.event
  const [ink, accent] = [colourOf(element.colour ?? INK, facts), colourOf(element.accent ?? ACCENT, facts)]
  const colours: Record<AgendaLine['ink'], string> = { day: accent, time: accent, title: ink, room: MUTED }
  const rtl = isRightToLeftLanguage(lang)
  const width = mm(box.width)
  for (const line of setIn(facts.event)(element)) {
    const x = origin.x + mm(box.x) + (rtl ? width - line.x : line.x)
    const isBold = line.ink === 'day'
    const direction = rtl || readsFromRight(line.text) ? ('rtl' as const) : undefined
    const style = { lang, urdu, bold: isBold, direction: line.ink === 'time' ? undefined : direction }
    surface.text(line.text, x, origin.y + mm(box.y) + line.y, line.size, {
      ...style,
      align: rtl ? 'right' : 'left',
      color: colours[line.ink]
    })
  }
}
