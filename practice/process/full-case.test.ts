import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import { randomAnswers } from '@cwmis/core/form/random.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import { SLICE_BYTES } from '@cwmis/core/subject/fit.ts'
import { entryOf } from '@cwmis/core/subject/fixtures/entries.ts'
import { foldSubject } from '@cwmis/core/subject/folds.ts'
import { bytesOf } from '@cwmis/core/subject/size.ts'
import { expect, test } from 'vitest'
import { CONTENT } from '../content.ts'
import { seeded } from '../example/seeded.ts'
import { opened, registered } from './fixtures/written.ts'

/** How often each tool is filled in, anew each time. */
const TIMES = 4

const FACTS = CONTENT.kinds.filter(
  ({ kind, subjects, sort, system, opens }) =>
    subjects.includes('case') &&
    sort === 'fact' &&
    system !== true &&
    opens !== true &&
    !['entry-misfiled', 'conflict-resolved'].includes(kind),
)

function bodyOf({ kind, form: key }: (typeof FACTS)[number]) {
  const form = CONTENT.forms.find(({ code, version }) => `${code}@${String(version)}` === key)
  if (form === undefined) throw new Error(`${kind} has no form`)
  return { form, kind, lists: CONTENT.codeLists }
}

/** Every fact a case can hold, filled in at random, again and again. */
function everything(): readonly Entry[] {
  const next = seeded(20261123)
  return Array.from({ length: TIMES }, (_, time) =>
    FACTS.map((kind) => {
      const body = bodyOf(kind)
      const { open = {}, ...sealed } = splitAnswers(body, randomAnswers(body, next))
      const id = `${kind.kind}-${String(kind.version)}-${String(time)}`
      return entryOf({ kind: kind.kind, version: kind.version, id, answers: open, sealed })
    }),
  ).flat()
}

test('a case in which every tool was filled in several times keeps every slice within its bound', () => {
  const slices = foldSubject(CONTENT, 'case', [opened, registered, ...everything()])
  for (const compartment of COMPARTMENTS) {
    const slice = slices[compartment]
    if (slice !== undefined) expect(bytesOf(slice), compartment).toBeLessThanOrEqual(SLICE_BYTES)
  }
  const kept = Object.keys(slices).toSorted()
  expect(kept).toEqual(expect.arrayContaining(['ADOPT', 'CICL', 'COUNS', 'PERP', 'SV', 'open']))
})

test('the newest of each tool is remembered, one by one, in a case that is not full', () => {
  const covered = CONTENT.kinds.flatMap(({ kind, cover }) => (cover === undefined ? [] : [kind]))
  for (const entry of everything()) {
    const { kind } = entry.header
    const slices = foldSubject(CONTENT, 'case', [opened, registered, entry])
    const shown = covered.includes(kind) ? 'restricted-entry' : kind
    expect(slices.open?.latest[shown]?.entry).toBe(entry.header.id)
  }
})
