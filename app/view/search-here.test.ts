import 'fake-indexeddb/auto'
import { CONTENT } from '@cwmis/practice/content.ts'
import { expect, test } from 'vitest'
import { writeBundle } from '../outbox/write.ts'
import { createDevice, letIn, NOON } from '../testing/device.ts'
import { createOffice } from '../testing/office.ts'
import { searchHere } from './search-here.ts'

const CHILD = { type: 'child', id: '01930000-0000-7000-8000-0000000000d1' } as const
const ME = { account: 'search', actor: 'a', role: 'CDO', desk: 'desk-1' }

test('what this device holds is found by the beginning of a name or a near spelling', async () => {
  const office = createOffice(CONTENT, () => new Date(NOON).toISOString())
  const machine = await createDevice(CONTENT, office, { at: NOON })
  const open = await letIn(machine, ME)
  const cells = { name: { v: 'Nalubega Zed' }, kind: { v: 'given' }, preferred: { v: true } }
  const answers = { names: { v: [{ id: 'r1', cells }] } }
  await writeBundle(machine, open, {
    drafts: [{ subject: CHILD, kind: 'child-described', answers }],
  })
  for (const text of ['nalu', 'Nalubege', 'zed']) {
    expect((await searchHere(open, text)).map((line) => line.subject)).toEqual([CHILD])
  }
  expect(await searchHere(open, 'somebody')).toEqual([])
  expect(await searchHere(open, 'nalu', ['case'])).toEqual([])
})
