import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLIND_ENOUGH, blindScore, blindTokens, type Described } from './blind.ts'

const RECORD: Described = {
  names: ['Okello James'],
  born: { earliest: '2012-01-01', latest: '2013-12-31' },
  sex: 'M',
  place: '042.1.03.07.12',
}

function score(asked: Partial<Described>): number {
  const nothing: Described = { names: [], born: null, sex: null, place: null }
  return blindScore(blindTokens({ ...nothing, ...asked }), blindTokens(RECORD))
}

describe('what a blind match goes by', () => {
  it('is how names sound, years, sex and sub-county', () => {
    expect(blindTokens(RECORD)).toEqual({
      name: ['blind:name:okr', 'blind:name:jms'],
      year: ['blind:year:2012', 'blind:year:2013'],
      sex: ['blind:sex:M'],
      place: ['blind:place:042.1.03'],
    })
  })

  it('is no year where the age is vague, no sex that is not determined, no place above the sub-county', () => {
    const vague = { earliest: '2004-01-01', latest: '2014-12-31' }
    const asked = blindTokens({ names: [], born: vague, sex: 'ND', place: '042.1' })
    expect(asked).toEqual({ name: [], year: [], sex: [], place: [] })
  })
})

describe('a blind match', () => {
  it('takes another spelling, order and an age that overlaps', () => {
    const born = { earliest: '2013-06-01', latest: '2014-05-31' }
    expect(score({ names: ['James', 'Okelo'], born, sex: 'M' })).toBe(BLIND_ENOUGH)
    expect(score({ names: ['Okello'], born, sex: 'M', place: '042.1.03' })).toBe(BLIND_ENOUGH)
  })

  it('takes no less', () => {
    expect(score({ names: ['Okello James'] })).toBeLessThan(BLIND_ENOUGH)
    expect(score({ names: ['Okello James'], sex: 'M' })).toBeLessThan(BLIND_ENOUGH)
    expect(score({ names: ['Okello'], sex: 'M', place: '042.1.03' })).toBeLessThan(BLIND_ENOUGH)
  })

  it('never answers without a name, whatever else is asked', () => {
    const { born, sex, place } = RECORD
    const other = fc.constantFrom('Nakato', 'Achieng', 'Mugisha')
    fc.assert(
      fc.property(fc.array(other, { maxLength: 4 }), (names) => {
        expect(score({ names, born, sex, place })).toBe(0)
      }),
    )
  })
})
