import { partnerContract } from '@cwmis/connectors/contract.ts'
import { PARTNERS } from '@cwmis/connectors/partners.ts'
import { DOORS } from '@cwmis/server/doors/index.ts'
import { openApi } from '@cwmis/server/openapi.ts'
import { beforeAll, expect, test } from 'vitest'
import { installValidators, lintOpenApi } from './validators.ts'

beforeAll(installValidators)

test('the published contract has nothing a strange validator minds', () => {
  const verdict = lintOpenApi(openApi(DOORS, '1.0.0'))
  expect(verdict).toMatchObject({ errors: 0, warnings: 0 })
})

test('and the validator would mind: a door without a name, a place without a kind', () => {
  const [door] = DOORS
  if (door === undefined) throw new Error('no doors')
  const unnamed = openApi([{ ...door, url: '/x', answer: { type: 'thing' } }], '1.0.0')
  expect(lintOpenApi(unnamed).errors).toBeGreaterThan(0)
  const { servers: _, ...nowhere } = openApi(DOORS, '1.0.0')
  expect(lintOpenApi(nowhere).errors).toBeGreaterThan(0)
})

test.each(PARTNERS)('the contract with $partner has nothing it minds either', (partner) => {
  expect(lintOpenApi(partnerContract(partner))).toMatchObject({ errors: 0, warnings: 0 })
})
