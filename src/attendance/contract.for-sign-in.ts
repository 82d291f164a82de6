/** What crosses the API about sign-in sheets. */
import { Type } from 'typebox'
import { Day, type Static, Uuid } from '../platform/contract.ts'
import { InLanguage } from '../platform/http/list-files.ts'

export const SignInWish = Type.Object({
  day: Type.Optional({ ...Day, description: 'One day of the workshop; unless said, a sheet for each of its days' }),
  session: Type.Optional({ ...Uuid, description: 'The sheet of one session, instead of days' }),
  lang: InLanguage,
  blank: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 100, description: 'Empty rows for who is not on the list; 10 unless said' })
  )
})
export type SignInWish = Static<typeof SignInWish>
