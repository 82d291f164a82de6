/** What crosses the API about signing in. */
import { Type } from 'typebox'
import { changeOf, Email, exact, InstantOut, Name, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { listOf, PageQuery } from '../platform/http/paging.ts'

const cookies = Type.Optional(
  Type.Boolean({
    description:
      'Usually the tokens are also set as httpOnly cookies, and the refresh token goes nowhere else. ' +
      'A program without a cookie jar says false: no cookie is set, and the refresh token is in the answer.'
  })
)
const refreshToken = Type.String({ minLength: 1, maxLength: 100 })

export const Credentials = exact('Credentials', {
  email: Email,
  password: Type.String({ minLength: 1, maxLength: 200 }),
  cookies
})

/** Without a token in the body that of the cookie is taken. */
export const Refreshing = exact('Refreshing', { refreshToken: Type.Optional(refreshToken) })

export const SignedInView = view('SignedIn', {
  accessToken: Type.String({ description: 'For `Authorization: Bearer`' }),
  expiresAt: InstantOut,
  refreshToken: Type.Optional(Type.String({ description: 'Good once, for /auth/refresh' }))
})

export const MembershipView = view('OwnMembership', {
  workshop: Type.String({ description: 'Address of the workshop' }),
  title: Type.String(),
  role: Type.String(),
  agency: Nullable(Type.String({ description: 'Acronym, for agency officers' }))
})

export const MeView = view('Me', {
  id: Uuid,
  email: Type.String(),
  displayName: Type.String(),
  mayConvene: Type.Boolean(),
  isAdministrator: Type.Boolean(),
  memberships: Type.Array(MembershipView)
})

const Password = Type.String({ minLength: 1, maxLength: 200 })
export const PasswordChange = exact('PasswordChange', { present: Password, next: Password })

const account = {
  displayName: Name(200),
  mayConvene: Type.Boolean({ description: 'May create workshops' }),
  isAdministrator: Type.Boolean({ description: 'Manages accounts and agencies' })
}
export const NewAccount = exact('NewAccount', {
  email: Email,
  displayName: account.displayName,
  password: Password,
  mayConvene: Type.Optional(account.mayConvene),
  isAdministrator: Type.Optional(account.isAdministrator)
})
export const AccountChange = changeOf('AccountChange', {
  ...account,
  disabled: Type.Boolean({ description: 'Signs the person out everywhere, and lets them in no more' })
})
export const OwnAccountChange = exact('OwnAccountChange', { displayName: account.displayName })
export const AccountView = view('Account', {
  id: Uuid,
  email: Type.String(),
  ...account,
  createdAt: InstantOut,
  disabledAt: Nullable(InstantOut)
})
export const AccountList = listOf('AccountList', AccountView)
export const OneAccount = Type.Object({ id: Uuid })
export const AccountQuery = Type.Object({
  ...PageQuery.properties,
  q: Type.Optional(Type.String({ maxLength: 200, description: 'Part of a name or an address' }))
})

/** A line of the audit log. `detail` holds ids, counts and names of fields, never what was typed. */
export const DeedView = view('Deed', {
  id: Uuid,
  happenedAt: InstantOut,
  by: Nullable(Type.String({ description: 'Name of who did it; null for machines and for the server itself' })),
  userId: Nullable(Uuid),
  tokenId: Nullable(Uuid),
  deed: Type.String({ description: 'Feature and verb, such as participants.change' }),
  subjectId: Nullable(Type.String()),
  detail: Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true })
})

export type AccountChange = Static<typeof AccountChange>
export type MembershipView = Static<typeof MembershipView>
