import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { partnerContract } from './contract.ts'
import { schoolMessages } from './education/scripts.ts'
import { followsSchema } from './exchange/schemas.ts'
import { PARTNERS } from './partners.ts'

test.each(PARTNERS)(
  'the contract with $partner in the repository is what the exchange does',
  async (one) => {
    const file = fileURLToPath(new URL(`${one.partner}/contract.generated.json`, import.meta.url))
    await expect(`${JSON.stringify(partnerContract(one), null, 2)}\n`).toMatchFileSnapshot(file)
  },
)

test('a message follows the envelope that is published, and one without its basis does not', () => {
  const [school] = PARTNERS.filter(({ partner }) => partner === 'education')
  if (school === undefined) throw new Error('no schools')
  const { components } = JSON.parse(JSON.stringify(partnerContract(school)))
  const envelope = {
    version: '1.0.0',
    schema: components.schemas.Envelope,
    allow: [],
    sunset: null,
  }
  const [message] = schoolMessages({ script: 'happy', seed: 1, now: '2026-03-02T06:00:00.000Z' })
  const { legalbasis, ...rest } = JSON.parse(message?.text ?? '{}')
  expect(followsSchema(envelope, { legalbasis, ...rest })).toBe(true)
  expect(followsSchema(envelope, rest)).toBe(false)
})
