/** The pages that have a how-to of their own, by name; a problem is told of one of them and never of a file. */
export const HELP_PAGES = [
  'today',
  'reports-new',
  'reports-one',
  'reports-one-triage',
  'reports-one-register',
  'children',
  'children-one',
  'children-one-same',
  'children-one-timeline',
  'households-one',
  'cases',
  'cases-one',
  'cases-one-assessment',
  'cases-one-print',
  'cases-one-plan',
  'cases-one-plan-decision',
  'cases-one-visit',
  'cases-one-handoff',
  'cases-one-closure',
  'cases-one-closure-decision',
  'handoffs',
  'handoffs-one',
  'handoffs-one-print',
  'write',
  'outbox',
  'search',
  'news',
  'waiting',
  'hand-backs',
  'homes',
  'registers',
  'services',
  'posts',
  'practice-pieces',
  'status',
  'numbers',
  'map',
  'settings',
  'problems',
  'sendings',
  'partners',
  'partners-new',
  'any',
] as const
export type HelpPage = (typeof HELP_PAGES)[number]

/** What may be wrong: codes only, so that nothing of a child can be told by mistake. */
export const PROBLEM_SORTS = [
  'not-open',
  'not-sent',
  'not-found',
  'wrong',
  'slow',
  'unclear',
] as const

const IDS = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|:\w+)$/

/** The page an address (or a route) belongs to; `any` for one without a how-to of its own. */
export function helpPage(address: string): HelpPage {
  const [path = ''] = address.split('?')
  const parts = path.split('/').filter((part) => part !== '')
  if (parts[2] === 'write') return 'write'
  const named = parts.map((part) => (IDS.test(part) ? 'one' : part)).join('-') || 'today'
  const fits = HELP_PAGES.filter((page) => named === page || named.startsWith(`${page}-`))
  return fits.sort((a, b) => b.length - a.length)[0] ?? 'any'
}
