import { openState } from '@cwmis/core/subject/folds.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { exerciseOf } from '@cwmis/practice/exercise/exercise.ts'
import { ROLES } from '@cwmis/practice/roles/index.ts'
import { expect, test } from 'vitest'
import { workRows } from '../work/rows.ts'
import { type Exercised, exercised, writerOf } from './ground.ts'

const NOW = Date.parse('2026-11-20T09:00:00.000Z')
const villages = [{ id: '120.280.1849.9127.57217', name: 'Kibo' }]

async function shownTo(role: string) {
  const learner = { name: 'Nobody Real', role, place: '120' }
  const exercise = exerciseOf({ learner, now: NOW, villages })
  return { me: exercise.me, shown: await exercised(CONTENT, exercise) }
}

function standing<T extends 'report' | 'case' | 'handoff' | 'child'>(
  type: T,
  shown: readonly Exercised[],
) {
  return shown.flatMap(({ subject, slices }) => {
    const state = subject.type === type ? openState(type, slices) : null
    return state ? [{ subject, state, pending: false }] : []
  })
}

async function sortsFor(role: string): Promise<readonly string[]> {
  const { me, shown } = await shownTo(role)
  const rows = workRows(
    {
      me: writerOf(me),
      content: CONTENT,
      reports: standing('report', shown),
      cases: standing('case', shown),
      handoffs: standing('handoff', shown),
      children: standing('child', shown),
    },
    new Date(NOW).toISOString(),
  )
  return rows.map((row) => row.sort)
}

test.each([
  ['CDO', ['triage', 'clock', 'handoff-waiting']],
  ['PARA_SW', ['clock']],
  ['PSWO', ['approve-plan', 'close', 'handoff-new']],
  ['SPSWO', ['approve-plan', 'close', 'handoff-new']],
  ['CFPU', ['handoff-new']],
  ['HF_FOCAL', ['handoff-new']],
  ['IP_CASEWORKER', ['handoff-new']],
  ['DCDO', ['approve-plan']],
])('Should lay work of its own before %s', async (role, sorts) => {
  expect(await sortsFor(role)).toEqual(expect.arrayContaining(sorts))
})

test('Should be judged by the same rules as real work, and hold nothing they refuse', async () => {
  for (const { code } of ROLES.filter((role) => role.signsIn)) {
    const { shown } = await shownTo(code)
    const refused = shown.flatMap(({ entries }) =>
      entries
        .filter(({ receipt }) => receipt.verdict === 'refused')
        .map(({ header }) => header.kind),
    )
    expect(refused).toEqual([])
  }
})
