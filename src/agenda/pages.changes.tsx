/** What changed since the release before, for people who have read that one. */

import { anchorOf } from './pages.session.tsx'
import type { agendaTexts } from './pages.texts.ts'
import type { Release } from './queries.ts'

type Given = {
  release: Release
  /** In which the changes are told. */
  workshopZone: string
  isOtherZone: boolean
  /** Sessions on the page, to which a change can lead. */
  shown: ReadonlySet<string>
  texts: (typeof agendaTexts)['en']
}

/** More than these would push the agenda off the first screen, so the list is folded. */
const MOST_OPEN = 5

const Place = ({ word, text }: { word: string; text: string }) => (
  <span className="place">
    {word} <bdi dir="ltr">{text}</bdi>
  </span>
)

const List = ({ release, shown, texts }: Pick<Given, 'release' | 'shown' | 'texts'>) => (
  <ul>
    {release.changes.map(({ sessionId, title, kinds, before, after }) => (
      <li key={sessionId}>
        {shown.has(sessionId) ? (
          <a href={`#${anchorOf(sessionId)}`}>
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
        : {kinds.map((kind) => texts.changes[kind]).join(texts.comma)}
        {after !== undefined && <Place word={texts.now} text={after} />}
        {after !== undefined && before !== undefined && <Place word={texts.was} text={before} />}
      </li>
    ))}
  </ul>
)

export const Changes = ({ release, workshopZone, isOtherZone, shown, texts }: Given) => {
  const { number, note, changes } = release
  const list = <List release={release} shown={shown} texts={texts} />
  return (
    changes.length > 0 && (
      <section className="changes">
        <h2>
          {texts.changesSince} <bdi dir="ltr">Rev.{number - 1}</bdi>
        </h2>
        {note !== '' && (
          <p className="text" dir="auto">
            {note}
          </p>
        )}
        {changes.length > MOST_OPEN ? (
          <details>
            <summary>
              {texts.changedSessions} {changes.length}
            </summary>
            {list}
          </details>
        ) : (
          list
        )}
        {isOtherZone && (
          <p className="quiet">
            {texts.changesTimes} <bdi dir="ltr">{workshopZone}</bdi>.
          </p>
        )}
      </section>
    )
  )
}
