import type { Compartment } from '@cwmis/core/entry/compartment.ts'
import type { Author } from '@cwmis/core/entry/header.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'

/** What a client of a measure writes about a case it has opened. */
export type Sort = 'visit' | 'visit-at-a-safe-place' | 'screen' | 'screen-of-assault' | 'assignment'

/** Ten entries as they follow one another: five with a sealed part, one a decision. */
export const SORTS: readonly Sort[] = [
  'visit-at-a-safe-place',
  'visit',
  'screen-of-assault',
  'visit',
  'visit-at-a-safe-place',
  'screen',
  'visit-at-a-safe-place',
  'visit',
  'screen-of-assault',
  'assignment',
]

const KINDS: Readonly<Record<Sort | 'child' | 'case', string>> = {
  visit: 'visit-recorded',
  'visit-at-a-safe-place': 'visit-recorded',
  screen: 'risk-screened',
  'screen-of-assault': 'risk-screened',
  assignment: 'case-assigned',
  child: 'child-described',
  case: 'case-opened',
}

/** The kind of entry it is. */
export function kindOf(sort: Sort | 'child' | 'case'): string {
  return KINDS[sort]
}

export function isDecision(sort: Sort): boolean {
  return sort === 'assignment'
}

/** Does a part of it lie sealed? */
export function isSealed(sort: Sort): boolean {
  return sort === 'visit-at-a-safe-place' || sort === 'screen-of-assault'
}

/** Who writes, from where, and about whose child. */
export interface Writer {
  author: Author
  desk: string
  place: string
  child: string
}

type Parts = Readonly<Partial<Record<Compartment, Answers>>>

/** The answers of one entry by compartment, of the length such entries have. */
export function answersOf(sort: Sort | 'child' | 'case', writer: Writer): Parts {
  const open = OPEN[KINDS[sort]]?.(writer) ?? {}
  if (sort === 'visit-at-a-safe-place')
    return { open, LOC: { position: { v: '0.34756, 32.58252' } } }
  if (sort === 'screen-of-assault') return { open, SV: { assault72h: { v: 'no' } } }
  return { open }
}

const OPEN: Readonly<Record<string, (writer: Writer) => Answers>> = {
  'visit-recorded': () => ({
    visitType: { v: 'home' },
    mode: { v: 'face' },
    seen: { v: 'child' },
    safetyNow: { v: 'safe' },
    newConcerns: { v: 'no' },
    supervisorFlag: { v: 'no' },
    daysAtSchool: { v: 5 },
    healthNow: { v: 'The cough is gone since the tablets; the health centre has seen her twice.' },
    childWords: {
      v: 'I like it when my aunt takes me to the garden. At school I sit with my friend.',
    },
    nextVisitOn: { v: '2030-01-15' },
    minutes: { v: 55 },
  }),
  'risk-screened': () => ({
    injury: { v: 'no' },
    bleeding: { v: 'no' },
    perpetratorPresent: { v: 'no' },
    under5Alone: { v: 'no' },
    afraidHome: { v: 'not-sure' },
    suicidal: { v: 'no' },
    moved7days: { v: 'no' },
    noFoodShelter: { v: 'no' },
    weapon: { v: 'no' },
  }),
  'case-assigned': ({ author, desk }) => ({
    actor: { v: author.actor },
    post: { v: author.post ?? '' },
    desk: { v: desk },
    reason: { v: 'Has known the family since the first report.' },
  }),
  'child-described': ({ place }) => ({
    names: {
      v: [{ id: 'n1', cells: { name: { v: 'Measured Example' }, kind: { v: 'given' } } }],
    },
    sex: { v: 'F' },
    village: { v: { place } },
  }),
  'case-opened': ({ author, desk, place, child }) => ({
    child: { v: child },
    concernCodes: { v: ['NG.01'] },
    primaryConcern: { v: 'NG.01' },
    riskLevel: { v: 'MEDIUM' },
    village: { v: { place } },
    owner: { v: author.actor },
    desk: { v: desk },
  }),
}
