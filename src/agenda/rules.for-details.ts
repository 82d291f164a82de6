/** What a session may say of itself: languages, and where one takes part online. Pure. */
import type { FieldFault } from '../platform/problem.ts'
import type { ReleasedSession } from './tables.for-releases.ts'

/** What is said of one session holds; otherwise the languages of the workshop. */
export const spokenIn = (
  { languages }: { languages: readonly string[] },
  ofWorkshop: readonly string[]
): readonly string[] => (languages.length > 0 ? languages : ofWorkshop)

/** An address that people can be sent to: https, and nobody's password in it. */
const isSafeAddress = (text: string): boolean => {
  if (!/^https:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

type Details = { languages: readonly string[]; interpretation: readonly string[]; onlineUrl: string }

/** `after`: as the session would be. `given`: the fields that were sent, so that a fault stands where it was made. */
export const detailFaults = (
  after: Details,
  given: { interpretation?: unknown },
  ofWorkshop: readonly string[]
): FieldFault[] => {
  const spoken = spokenIn(after, ofWorkshop)
  const both = after.interpretation.filter((language) => spoken.includes(language))
  const field = given.interpretation === undefined ? 'languages' : 'interpretation'
  return [
    ...(both.length === 0
      ? []
      : [
          {
            pointer: `#/body/${field}`,
            detail: `names what is spoken and interpreted into at once: ${both.join(', ')}`
          }
        ]),
    ...(after.onlineUrl === '' || isSafeAddress(after.onlineUrl)
      ? []
      : [{ pointer: '#/body/onlineUrl', detail: 'is no address that begins with https:// and holds no password' }])
  ]
}

type Online = Pick<ReleasedSession, 'onlineUrl' | 'onlineIsPublic'>

/** Can one take part online? Anybody may know that much. */
export const isHybrid = ({ onlineUrl }: Online): boolean => onlineUrl !== ''

/** The address for everybody; '' where it is a secret of the participants. */
export const publicAddress = ({ onlineUrl, onlineIsPublic }: Online): string => (onlineIsPublic ? onlineUrl : '')
