/** The map of the console: every address, its screen, and what may stand in its query. Screens load when they are opened. */
import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { agenciesSearch } from './agencies/search.ts'
import { agendaSearch } from './agenda/search.ts'
import { attendanceSearch } from './attendance/search.ts'
import { auditSearch } from './audit/search.ts'
import { badgesSearch } from './badges/search.ts'
import { breakoutsSearch } from './breakouts/search.ts'
import { documentsSearch } from './documents/search.ts'
import { importSearch } from './imports/search.ts'
import { invitationsSearch } from './invitations/search.ts'
import { lettersSearch } from './letters/search.ts'
import { outcomesSearch } from './outcomes/search.ts'
import { overviewSearch } from './overview/search.ts'
import { peopleSearch } from './participants/search.ts'
import { oneText } from './search.ts'
import { requireSignIn } from './session/require-sign-in.ts'
import { readWorkshop } from './session/workshop.ts'
import { settingsSearch } from './settings/search.ts'
import { workshopsSearch } from './workshops/search.ts'

const root = createRootRoute({ component: Outlet })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } => ({ to: oneText(search.to) }),
  component: lazyRouteComponent(() => import('./session/sign-in-screen.tsx'), 'SignInScreen')
})

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: ({ location }) => requireSignIn(location.href),
  component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell')
})

const workshops = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: workshopsSearch,
  component: lazyRouteComponent(() => import('./workshops/workshops-screen.tsx'), 'WorkshopsScreen')
})
const newWorkshop = createRoute({
  getParentRoute: () => signedIn,
  path: '/new',
  component: lazyRouteComponent(() => import('./workshops/create-screen.tsx'), 'CreateScreen')
})
const agencies = createRoute({
  getParentRoute: () => signedIn,
  path: '/agencies',
  validateSearch: agenciesSearch,
  component: lazyRouteComponent(() => import('./agencies/agencies-screen.tsx'), 'AgenciesScreen')
})
const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./session/account-screen.tsx'), 'AccountScreen')
})

const workshop = createRoute({
  getParentRoute: () => signedIn,
  path: '/w/$workshop',
  loader: ({ params }) => readWorkshop(params.workshop),
  component: Outlet
})
const overview = createRoute({
  getParentRoute: () => workshop,
  path: '/',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('./overview/overview-screen.tsx'), 'OverviewScreen')
})
const participants = createRoute({
  getParentRoute: () => workshop,
  path: '/participants',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('./participants/participants-screen.tsx'), 'ParticipantsScreen')
})
const newParticipant = createRoute({
  getParentRoute: () => participants,
  path: '/new',
  component: lazyRouteComponent(() => import('./participants/new-participant.tsx'), 'NewParticipant')
})
const participant = createRoute({
  getParentRoute: () => participants,
  path: '/$id',
  component: lazyRouteComponent(() => import('./participants/participant-details.tsx'), 'ParticipantDetails')
})
const imports = createRoute({
  getParentRoute: () => workshop,
  path: '/import',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('./imports/import-screen.tsx'), 'ImportScreen')
})
const agenda = createRoute({
  getParentRoute: () => workshop,
  path: '/agenda',
  validateSearch: agendaSearch,
  component: lazyRouteComponent(() => import('./agenda/agenda-screen.tsx'), 'AgendaScreen')
})
const breakouts = createRoute({
  getParentRoute: () => workshop,
  path: '/breakouts',
  validateSearch: breakoutsSearch,
  component: lazyRouteComponent(() => import('./breakouts/breakouts-screen.tsx'), 'BreakoutsScreen')
})
const badges = createRoute({
  getParentRoute: () => workshop,
  path: '/badges',
  validateSearch: badgesSearch,
  component: lazyRouteComponent(() => import('./badges/badges-screen.tsx'), 'BadgesScreen')
})
const documents = createRoute({
  getParentRoute: () => workshop,
  path: '/documents',
  validateSearch: documentsSearch,
  component: lazyRouteComponent(() => import('./documents/documents-screen.tsx'), 'DocumentsScreen')
})
const invitations = createRoute({
  getParentRoute: () => workshop,
  path: '/invitations',
  validateSearch: invitationsSearch,
  component: lazyRouteComponent(() => import('./invitations/invitations-screen.tsx'), 'InvitationsScreen')
})
const letters = createRoute({
  getParentRoute: () => workshop,
  path: '/letters',
  validateSearch: lettersSearch,
  component: lazyRouteComponent(() => import('./letters/letters-screen.tsx'), 'LettersScreen')
})
const attendance = createRoute({
  getParentRoute: () => workshop,
  path: '/attendance',
  validateSearch: attendanceSearch,
  component: lazyRouteComponent(() => import('./attendance/attendance-screen.tsx'), 'AttendanceScreen')
})
const outcomes = createRoute({
  getParentRoute: () => workshop,
  path: '/outcomes',
  validateSearch: outcomesSearch,
  component: lazyRouteComponent(() => import('./outcomes/outcomes-screen.tsx'), 'OutcomesScreen')
})
const settings = createRoute({
  getParentRoute: () => workshop,
  path: '/settings',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen')
})
const audit = createRoute({
  getParentRoute: () => workshop,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./audit/audit-screen.tsx'), 'AuditScreen')
})

export const routeTree = root.addChildren([
  signIn,
  signedIn.addChildren([
    workshops,
    newWorkshop,
    agencies,
    account,
    workshop.addChildren([
      overview,
      participants.addChildren([newParticipant, participant]),
      imports,
      agenda,
      breakouts,
      badges,
      invitations,
      letters,
      documents,
      attendance,
      outcomes,
      settings,
      audit
    ])
  ])
])
