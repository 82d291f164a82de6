/** In which language a page is: the one that was chosen, otherwise the browser's, otherwise the workshop's. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { LANGUAGES, type Language, languageOf } from '../i18n.ts'

/** Remembers a choice and nothing else; no page needs it. */
const COOKIE = 'plenary-lang'
const YEAR = 365 * 24 * 60 * 60

const known = (tag: unknown): Language | undefined => LANGUAGES.find((lang) => lang === tag)

/** The best of our languages for an `Accept-Language` header (RFC 9110, section 12.5.4); regions and scripts are not ours. */
export const acceptedLanguage = (header: string | undefined): Language | undefined => {
  const asked = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { lang: known(tag.split('-', 1)[0]), weight: q === undefined ? 1 : Number(q) || 0 }
  })
  const [best] = asked.filter(({ lang, weight }) => lang && weight > 0).sort((a, b) => b.weight - a.weight)
  return best?.lang
}

/** Says to caches that answers differ by these headers of the request. */
export const varyBy = (reply: FastifyReply, ...names: string[]): void => {
  const before = String(reply.getHeader('vary') ?? '').split(', ')
  reply.header('vary', [...new Set([...before, ...names])].filter(Boolean).join(', '))
}

/** Call it once for each page: a language chosen by `?lang=` is remembered. `workshop`: whose page it is. */
export const pageLanguage = (
  request: FastifyRequest,
  reply: FastifyReply,
  workshop?: { languages: readonly string[] }
): Language => {
  varyBy(reply, 'accept-language', 'cookie')
  const chosen = known((request.query as { lang?: unknown } | undefined)?.lang)
  const kept = known(request.cookies?.[COOKIE])
  if (chosen && chosen !== kept)
    reply.setCookie(COOKIE, chosen, { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'lax', secure: 'auto' })
  const lang =
    chosen ?? kept ?? acceptedLanguage(request.headers['accept-language']) ?? languageOf(workshop?.languages ?? [])
  reply.header('content-language', lang)
  return lang
}
