/** The router: addresses under /console, and what is shown while and instead of a screen. */
import { createRouter } from '@tanstack/react-router'
import { routeTree } from './routes.tsx'
import { parseSearch, stringifySearch } from './search.ts'
import { FaultScreen } from './shell/fault-screen.tsx'
import { LoadingScreen } from './shell/loading-screen.tsx'
import { MissingScreen } from './shell/missing-screen.tsx'

export const router = createRouter({
  routeTree,
  basepath: '/console',
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: FaultScreen,
  defaultNotFoundComponent: MissingScreen,
  defaultPendingComponent: LoadingScreen,
  defaultPendingMs: 300,
  scrollRestoration: true
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
