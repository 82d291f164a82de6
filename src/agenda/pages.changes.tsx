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

const Place = ({ text }: { text: string }) => <bdi dir="ltr">{text}</bdi>

export const Changes = ({ release, workshopZone, isOtherZone, shown, texts }: Given) =>
  release.changes.length > 0 && (
    <section className="changes">
      <h2>
        {texts.changesSince} <bdi dir="ltr">Rev.{release.number - 1}</bdi>
      </h2>
      {release.note !== '' && (
        <p className="text" dir="auto">
          {release.note}
        </p>
      )}
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
            {after !== undefined && (
              <span className="quiet">
                {' ('}
                {before !== undefined && (
                  <>
                    <s>
                      <Place text={before} />
                    </s>{' '}
                  </>
                )}
                <Place text={after} />)
              </span>
            )}
          </li>
        ))}
      </ul>
      {isOtherZone && (
        <p className="quiet">
          {texts.changesTimes} <bdi dir="ltr">{workshopZone}</bdi>.
        </p>
      )}
    </section>
  )
