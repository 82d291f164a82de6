/** The page on which a person tells which of several parallel groups they would like to be in. */
import { Type } from 'typebox'
import { invalidWishes } from '../breakouts/problems.ts'
import { MOST_WISHES } from '../breakouts/rules.for-choice.ts'
import { type Choice, readChoice, tellWishes } from '../breakouts/wish.ts'
import { pageLanguage } from '../platform/http/page-language.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import { Problem } from '../platform/problem.ts'
import { clockIn, dayIn, longDay } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { ownLanguage } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { Frame, WhichWorkshop } from './pages.frame.tsx'
import { LONGEST_BODY, ofPage, sendOwn } from './pages.send.tsx'
import { readPerson } from './read-own.ts'
import { registrantOf } from './sign-in.ts'

const PATH = '/my-registration/wishes'
const RANKS = ['first', 'second', 'third'] as const
const FAULT = 'twice'

type Given = { lang: Language; workshop: Workshop; choices: Choice[]; isSaved: boolean; isFaulty: boolean }

const fieldOf = (setId: string, rank: number) => `wish-${setId}-${rank}`

const SetFields = ({ lang, workshop, choice, isFaulty }: Omit<Given, 'choices' | 'isSaved'> & { choice: Choice }) => {
  const t = translator(lang, 'breakouts')
  const { timeZone } = workshop
  const [first] = choice.groups
  const from = new Date(first!.startsAt)
  return (
    <fieldset className="part">
      <legend>
        {longDay(dayIn(timeZone, from), localeOf(lang))} <bdi dir="ltr">{clockIn(timeZone, from)}</bdi>
      </legend>
      {RANKS.slice(0, Math.min(MOST_WISHES, choice.groups.length)).map((rank, i) => {
        const field = fieldOf(choice.id, i)
        return (
          <div className="entry" key={rank}>
            <label htmlFor={field}>{t(`wishes.${rank}`)}</label>
            <select
              id={field}
              name={field}
              defaultValue={choice.wished[i] ?? ''}
              {...(isFaulty && { 'aria-describedby': FAULT })}
            >
              <option value="">{t('wishes.none')}</option>
              {choice.groups.map(({ id, title }) => (
                <option key={id} value={id} lang={ownLanguage(workshop, lang)}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </fieldset>
  )
}

const WishesPage = (given: Given) => {
  const { lang, workshop, choices, isSaved, isFaulty } = given
  const t = translator(lang, 'breakouts')
  const back = (
    <a className="button plain" href="/my-registration">
      {t('wishes.back')}
    </a>
  )
  return (
    <Frame lang={lang} workshop={workshop} title={t('wishes.title')}>
      <WhichWorkshop lang={lang} workshop={workshop} />
      {isSaved && (
        <p className="done" role="status">
          {t('wishes.saved')}
        </p>
      )}
      {isFaulty && (
        <p className="summary" role="alert" id={FAULT}>
          {t('wishes.twice')}
        </p>
      )}
      <p className="lead">{t(choices.length === 0 ? 'wishes.nothing' : 'wishes.lead')}</p>
      {choices.length === 0 ? (
        <p>{back}</p>
      ) : (
        <form className="form" method="post" action={PATH}>
          {choices.map((choice) => (
            <SetFields key={choice.id} {...given} choice={choice} />
          ))}
          <p className="submit">
            <button type="submit">{t('wishes.save')}</button>
            {back}
          </p>
        </form>
      )}
    </Frame>
  )
}

/** What the form says of each set that was shown: the groups by rank, empty fields left out. */
const readWishes = (choices: Choice[], body: unknown): Map<string, string[]> => {
  const sent = new Map(Object.entries((body ?? {}) as Record<string, unknown>))
  return new Map(
    choices
      .filter(({ id }) => sent.has(fieldOf(id, 0)))
      .map(({ id }) => [id, RANKS.map((_, i) => String(sent.get(fieldOf(id, i)) ?? '')).filter((one) => one !== '')])
  )
}

export const wishPages =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const config = { needs: 'own-registration' } as const
    const choicesOf = async (request: Parameters<typeof registrantOf>[0]): Promise<Choice[]> => {
      const registrant = registrantOf(request)
      const { state } = await readPerson(services, registrant)
      if (state !== 'confirmed') return []
      return readChoice(services.db, registrant.workshop.id, registrant.participantId, services.clock())
    }

    app.get(
      PATH,
      {
        config,
        schema: {
          ...ofPage('Which groups one would like to be in'),
          querystring: Type.Object({ done: Type.Optional(Type.String()) })
        }
      },
      async (request, reply) => {
        const { workshop } = registrantOf(request)
        const lang = pageLanguage(request, reply, workshop)
        const given = { lang, workshop, choices: await choicesOf(request), isFaulty: false }
        return sendOwn(reply, <WishesPage {...given} isSaved={request.query.done === 'saved'} />)
      }
    )

    app.post(
      PATH,
      { bodyLimit: LONGEST_BODY, config, schema: ofPage('Tells which groups one would like to be in') },
      async (request, reply) => {
        const { workshop, participantId, access } = registrantOf(request)
        const choices = await choicesOf(request)
        const wished = readWishes(choices, request.body)
        try {
          await tellWishes(services, access, workshop.id, participantId, wished)
        } catch (error) {
          if (!(error instanceof Problem) || error.kind !== invalidWishes.kind) throw error
          const lang = pageLanguage(request, reply, workshop)
          const asSent = choices.map((choice) => ({ ...choice, wished: wished.get(choice.id) ?? choice.wished }))
          return sendOwn(reply, <WishesPage {...{ lang, workshop }} choices={asSent} isSaved={false} isFaulty />, 422)
        }
        return reply.redirect(`${PATH}?done=saved`, 303)
      }
    )
  }
