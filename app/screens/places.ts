import type { Place } from '../parts/frame.tsx'
import type { May } from './shared/use-may.ts'

/** A place for whoever may: write a kind, count, administer, or confirm for the ministry. */
type Guarded = Place & {
  readonly needs?: string
  readonly administers?: true
  readonly counts?: true
  readonly practises?: true
}

/** Where the house itself is set up. */
const ADMINISTERING: readonly Guarded[] = [
  { to: '/posts', words: 'screens.place.posts', icon: 'children', administers: true },
  {
    to: '/practice-pieces',
    words: 'screens.practice-pieces.heading',
    icon: 'search',
    practises: true,
  },
  { to: '/sendings', words: 'screens.place.sendings', icon: 'outbox', administers: true },
  { to: '/partners', words: 'screens.place.partners', icon: 'handoff', administers: true },
  { to: '/problems', words: 'screens.place.problems', icon: 'warning', administers: true },
]

/** Everywhere one may go, in the order of the day. */
export function placesFor(may: May, waiting: number): readonly Place[] {
  const places: readonly Guarded[] = [
    { to: '/', words: 'screens.place.today', icon: 'today' },
    { to: '/reports/new', words: 'screens.place.report', icon: 'report', needs: 'report-made' },
    { to: '/cases', words: 'screens.place.cases', icon: 'shield', needs: 'visit-recorded' },
    { to: '/children', words: 'screens.place.children', icon: 'children', needs: 'visit-recorded' },
    { to: '/handoffs', words: 'screens.place.handoffs', icon: 'handoff', needs: 'handoff-opened' },
    { to: '/homes', words: 'screens.homes.heading', icon: 'children', needs: 'home-opened' },
    {
      to: '/waiting',
      words: 'screens.place.quarantine',
      icon: 'warning',
      needs: 'quarantine-released',
    },
    { to: '/outbox', words: 'screens.place.outbox', icon: 'outbox', count: waiting },
    { to: '/numbers', words: 'screens.place.numbers', icon: 'numbers', counts: true },
    {
      to: '/registers',
      words: 'screens.registers.heading',
      icon: 'numbers',
      needs: 'visit-recorded',
    },
    { to: '/services', words: 'screens.services.heading', icon: 'search' },
    { to: '/map', words: 'screens.place.map', icon: 'numbers' },
    { to: '/news', words: 'screens.place.news', icon: 'news' },
    { to: '/search', words: 'screens.place.search', icon: 'search' },
    ...ADMINISTERING,
    { to: '/settings', words: 'screens.place.settings', icon: 'settings' },
  ]
  return places
    .filter(({ needs }) => !needs || may.write(needs))
    .filter(({ counts }) => !counts || may.count)
    .filter(({ administers }) => !administers || may.administer)
    .filter(({ practises }) => !practises || may.administer || may.confirm)
}

const TABS = ['/', '/children', '/handoffs', '/reports/new', '/outbox']

/** Four of them for the thumb: children where one has any, else hand-offs. */
export function tabsFor(may: May, waiting: number): readonly Place[] {
  const open = placesFor(may, waiting)
  const tabs = TABS.flatMap((to) => open.filter((place) => place.to === to))
  const withChildren = tabs.some((tab) => tab.to === '/children')
  return withChildren ? tabs.filter((tab) => tab.to !== '/handoffs') : tabs
}
