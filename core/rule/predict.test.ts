import { describe, expect, it } from 'vitest'
import { CONTENT } from '../subject/fixtures/content.ts'
import { caseOpened, entryOf } from '../subject/fixtures/entries.ts'
import { question } from './fixtures/question.ts'
import { judge } from './judge.ts'
import { predict } from './predict.ts'

const registered = entryOf({ kind: 'case-registered', id: 'registered', open: {} })
const referral = entryOf({ kind: 'referral-made', id: 'referral', open: { track: 'HEALTH' } })
const requested = entryOf({ kind: 'closure-requested', id: 'requested', open: {} })

describe('a device', () => {
  it('predicts what the server will say', () => {
    const history = [caseOpened(), registered, referral, requested]
    const asked = question({ kind: 'case-closed' }, history, { saw: null })
    expect(predict(CONTENT, asked)).toMatchObject({ verdict: 'refused', rule: 'tracks-open@2' })
    const done = question({ kind: 'case-closed' }, [caseOpened(), registered, requested], {
      saw: null,
    })
    expect(predict(CONTENT, done).verdict).toBe('kept')
  })

  it('leaves to the office what rests on a compartment it does not hold', () => {
    const asked = question({ kind: 'risk-lowered', open: { level: 'LOW' } }, [caseOpened()])
    expect(predict(CONTENT, asked)).toMatchObject({ verdict: 'undecided', rule: 'sealed-doubt@1' })
    expect(judge(CONTENT, asked).verdict).toBe('kept')
  })

  it('leaves to the office what rests on a subject it does not hold', () => {
    const asked = question({ kind: 'case-assigned', open: { actor: 'brian' } }, [caseOpened()])
    expect(predict(CONTENT, asked)).toMatchObject({ verdict: 'undecided', rule: 'child-unknown@1' })
  })

  it('keeps a fact whatever it cannot see', () => {
    const asked = question({ kind: 'visit-recorded', open: { seen: 'child' } }, [])
    expect(predict(CONTENT, asked).verdict).toBe('kept')
  })
})
