import { describe, expect, it } from 'vitest'
import type { Content } from '../content.ts'
import type { Field } from '../form/definition.ts'
import { CONTENT } from '../subject/fixtures/content.ts'
import { REPORT, reportMade } from '../subject/fixtures/entries.ts'
import { INVENTED } from '../subject/fixtures/provenance.ts'
import { question } from './fixtures/question.ts'
import { judge } from './judge.ts'

const CODES: Field = {
  id: 'concernCodes',
  type: 'multi',
  mark: 'o',
  sensitivity: 'S1',
  compartment: 'open',
  codes: 'concerns',
}
const FORM = {
  code: 'report-triaged',
  kind: 'report-triaged',
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
const NEWER: Content = { ...CONTENT, forms: [FORM], codeLists: [list(1, false), list(2, true)] }

function judged(content: Content, code: string): unknown {
  const open = { concernCodes: [code] }
  const asked = question({ kind: 'report-triaged', subject: REPORT, open }, [reportMade()])
  const { verdict, rule } = judge(content, asked)
  return { verdict, rule }
}

describe('a code in the open part', () => {
  it('is doubted where the newest list keeps it in a compartment', () => {
    const flagged = { verdict: 'flagged', rule: 'code-has-compartment@1' }
    expect(judged(NEWER, 'SX.01')).toEqual(flagged)
    expect(judged(NEWER, 'PH.01')).toEqual({ verdict: 'kept', rule: null })
  })

  it('is not where only an older one did', () => {
    const opened = { ...NEWER, codeLists: [list(1, true), list(2, false)] }
    expect(judged(opened, 'SX.01')).toEqual({ verdict: 'kept', rule: null })
  })
})
