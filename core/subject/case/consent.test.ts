import { describe, expect, it } from 'vitest'
import { caseOpened, entryOf, said } from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'
import { stands } from './consent.ts'

function recorded(id: string, given: string, more: { on?: string; notAccepted?: string } = {}) {
  const { on = '2026-03-03', notAccepted } = more
  return entryOf({
    kind: 'consent-recorded',
    id,
    on: `${on}T09:00:00.000Z`,
    open: {
      by: 'caregiver',
      purposes: [{ id: 'p', cells: said({ purpose: 'school', given, until: '2026-12-31' }) }],
      ...(notAccepted === undefined ? {} : { notAccepted }),
    },
  })
}

function withdrawn(on: string) {
  const open = { withdrawnPurposes: ['school'] }
  return entryOf({ kind: 'consent-withdrawn', on: `${on}T09:00:00.000Z`, open })
}

function school(...entries: readonly ReturnType<typeof entryOf>[]) {
  return fold('case', caseOpened(), ...entries).consents.find((one) => one.purpose === 'school')
}

describe('consent to a purpose', () => {
  it('stands until its day, until it is taken back, and never where it was refused', () => {
    const given = school(recorded('a', 'yes'))
    if (given === undefined) throw new Error('no consent')
    expect(stands(given, '2026-12-31')).toBe(true)
    expect(stands(given, '2027-01-01')).toBe(false)
    const back = school(recorded('a', 'yes'), withdrawn('2026-04-01'))
    expect(back).toMatchObject({ given: 'yes', withdrawnOn: '2026-04-01' })
    expect(back && stands(back, '2026-04-02')).toBe(false)
    const no = school(recorded('a', 'no'))
    expect(no && stands(no, '2026-04-02')).toBe(false)
  })

  it('is not taken from somebody whom the concern involves', () => {
    const given = school(recorded('a', 'yes', { notAccepted: 'yes' }))
    expect(given?.given).toBe('not-accepted')
    expect(given && stands(given, '2026-04-02')).toBe(false)
  })

  it('given again after it was taken back stands again; a late older answer changes nothing', () => {
    const again = recorded('b', 'yes', { on: '2026-05-01' })
    const all = [recorded('a', 'no'), withdrawn('2026-04-01'), again]
    expect(school(...all)).toMatchObject({ entry: 'b', withdrawnOn: null })
    expect(school(again, recorded('a', 'no'), withdrawn('2026-04-01'))).toMatchObject({
      entry: 'b',
      withdrawnOn: null,
    })
  })
})
