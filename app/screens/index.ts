import type { Screen } from '../screen.ts'

/** Every screen of the app, one line each. The order is the order of matching: the last one takes what nothing else took. */
export const SCREENS: readonly Screen[] = [
  {
    route: '*',
    roles: 'public',
    weight: 'field',
    load: () => import('./not-found/screen.tsx'),
    fixtures: ['ready'],
  },
]
