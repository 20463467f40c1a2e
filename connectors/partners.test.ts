import type { Connector } from '@cwmis/core/exchange/connector.ts'
import { describe, expect, test } from 'vitest'
import { PARTNERS } from './partners.ts'

function problemsOf(partners: readonly Connector[]): string[] {
  const flows = partners.flatMap((one) => one.flows.map((flow) => ({ one, flow })))
  const codes = flows.map(({ flow }) => flow.code)
  return [
    ...codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `${code} twice`),
    ...flows.flatMap(({ one, flow }) => [
      ...(flow.partner === one.partner ? [] : [`${flow.code} of another partner`]),
      ...(flow.versions.length < 1 || flow.versions.length > 2 ? [`${flow.code} versions`] : []),
      ...flow.versions
        .filter(({ version, allow }) => !/^\d+\.\d+\.\d+$/.test(version) || allow.length === 0)
        .map(({ version }) => `${flow.code}@${version}`),
    ]),
  ]
}

describe('the partners', () => {
  test('each have flows of their own, in one or two versions with a list of fields', () => {
    expect(problemsOf(PARTNERS)).toEqual([])
  })

  test('a flow of another, without versions, is named', () => {
    const broken: Connector = {
      partner: 'post-office',
      system: 'post',
      role: 'WORKER',
      source: 'urn:post:',
      flows: [
        {
          code: 'post-letter',
          partner: 'other',
          direction: 'in',
          type: 'letter',
          versions: [],
          handoffs: [],
          basis: { sort: 'law', source: 'none' },
          sensitivity: 'O',
          urgentMinutes: null,
          usualGapHours: 24,
          provenance: {
            state: 'proposed',
            basis: 'proposed',
            source: 'A test.',
            from: '2026-01-01',
            to: null,
            confirmedBy: null,
          },
        },
      ],
      wanted: () => ({ keys: [], codes: [] }),
      receive: () => ({ becomes: 'dropped', reason: 'letters' }),
      send: () => ({ withheld: 'no-letters' }),
    }
    expect(problemsOf([broken])).toEqual(['post-letter of another partner', 'post-letter versions'])
  })
})
