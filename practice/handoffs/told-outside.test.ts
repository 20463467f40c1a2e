import type { Value } from '@cwmis/core/form/answer.ts'
import { CASE, entryOf, HANDOFF, said } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { describe, expect, test } from 'vitest'
import { stateOf, verdict, written } from '../process/fixtures/written.ts'

function sent(code: string) {
  const desks = { fromDesk: 'desk-1', toDesk: 'desk-2' }
  const answers = said({ code, ...desks, about: `case:${CASE.id}` })
  return entryOf({ subject: HANDOFF, kind: 'handoff-sent', id: 'sent', answers })
}

function accepted(values: Record<string, Value>) {
  return written('handoff-accepted', values, { subject: HANDOFF, id: 'accepted', saw: { open: 1 } })
}

const TOLD = { toldHow: 'stamped-paper', toldBy: 'Example Officer', theirNumber: 'SD 1/06/03/2026' }

describe('a hand-off to an office outside that answers by telephone or paper', () => {
  test.each<[string, string, Record<string, Value>, string, string]>([
    ['the receiver accepts as ever', 'h12', {}, 'desk-2', 'kept'],
    ['the sender writes what was told', 'h12', TOLD, 'desk-1', 'kept'],
    ['the sender without saying how', 'h12', {}, 'desk-1', 'refused not-your-decision@1'],
    [
      'the sender for another office of the house',
      'h11',
      TOLD,
      'desk-1',
      'refused not-your-decision@1',
    ],
    ['neither end', 'h12', TOLD, 'desk-3', 'refused not-your-decision@1'],
  ])('%s', (...row) => {
    const [, code, values, desk, said] = row
    expect(verdict(accepted(values), [sent(code)], { desks: [desk] })).toBe(said)
  })

  test('is the receiver’s from then on, and no officer of the sender stands as its person', () => {
    const told = openState('handoff', stateOf([sent('h12'), accepted(TOLD)]))
    expect(told).toMatchObject({ status: 'accepted', responsible: 'receiver', to: { actor: null } })
    const own = openState('handoff', stateOf([sent('h12'), accepted({})]))
    expect(own?.to.actor).toBe('sarah')
  })
})
