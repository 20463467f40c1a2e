import type { Field } from '@cwmis/core/form/definition.ts'
import { INVENTED } from '@cwmis/core/subject/fixtures/provenance.ts'
import { describe, expect, it } from 'vitest'
import { isMisplaced } from './misplaced.ts'

const CODES: Field = {
  id: 'concernCodes',
  type: 'multi',
  mark: 'o',
  sensitivity: 'S1',
  compartment: 'open',
  codes: 'concerns',
}
const form = {
  code: 'F01',
  kind: 'report-made',
  version: 1,
  subjects: ['report' as const],
  sections: [{ id: 'all', fields: [CODES] }],
  provenance: INVENTED,
}
const list = (version: number, closed: boolean) => ({
  name: 'concerns',
  version,
  provenance: INVENTED,
  codes: [{ code: 'SX.01', ...(closed ? { compartment: 'SV' as const } : {}) }, { code: 'PH.01' }],
})
const body = (...lists: ReturnType<typeof list>[]) => ({ form, kind: 'report-made', lists })
const says = (code: string) => ({ concernCodes: { v: [code] } })

describe('a code', () => {
  it('is misplaced where no version of its list ever kept it', () => {
    expect(isMisplaced(body(list(1, true)), { open: says('SX.01') })).toBe(true)
    expect(isMisplaced(body(list(1, true)), { SV: says('SX.01') })).toBe(false)
    expect(isMisplaced(body(list(1, true)), { SV: says('PH.01') })).toBe(true)
  })

  it('is not where an older list kept it, nor where nobody knows it yet', () => {
    expect(isMisplaced(body(list(1, false), list(2, true)), { open: says('SX.01') })).toBe(false)
    expect(isMisplaced(body(list(1, true)), { SV: says('ZZ.01') })).toBe(false)
  })
})
