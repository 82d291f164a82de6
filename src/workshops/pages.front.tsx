/** The front page: every public workshop of this installation as a card. */
import { Layout } from '../platform/http/layout.tsx'
import { dayRange } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import { frontTexts as texts } from './pages.texts.ts'
import type { Workshop } from './tables.ts'

const Card = ({ workshop }: { workshop: Workshop }) => (
  <li className="card">
    <h3>
      <a href={`/w/${workshop.slug}`}>
        <bdi>{workshop.title}</bdi>
      </a>
    </h3>
    <p>{dayRange(workshop.startsOn, workshop.endsOn, 'en')}</p>
    <p>
      <bdi>{workshop.city}</bdi>, {printedCountryName(workshop.country)}
    </p>
    {workshop.isDemonstration && <p className="mark">{texts.demonstration}</p>}
  </li>
)

const Group = ({ heading, workshops }: { heading: string; workshops: Workshop[] }) =>
  workshops.length > 0 && (
    <section className="group">
      <h2>{heading}</h2>
      <ul className="cards">
        {workshops.map((workshop) => (
          <Card key={workshop.id} workshop={workshop} />
        ))}
      </ul>
    </section>
  )

export const FrontPage = ({ current, past }: { current: Workshop[]; past: Workshop[] }) => (
  <Layout lang="en" title={texts.title} description={texts.about}>
    <h1>{texts.heading}</h1>
    <p className="lead">{texts.about}</p>
    <Group heading={texts.current} workshops={current} />
    <Group heading={texts.past} workshops={past} />
    {current.length + past.length === 0 && (
      <section className="empty">
        <h2>{texts.empty}</h2>
        <p>{texts.emptyHint}</p>
      </section>
    )}
    <p className="group">
      <a href="/api/docs">{texts.api}</a>
    </p>
  </Layout>
)
