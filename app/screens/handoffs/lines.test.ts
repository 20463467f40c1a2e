import { HANDOFF_STATUSES } from '@cwmis/core/subject/handoff/state.ts'
import { expect, test } from 'vitest'
import { receivedGroup, sentGroup } from './lines.ts'

test('Should put every status into a group of both sides', () => {
  const groups = HANDOFF_STATUSES.map((status) => [
    status,
    receivedGroup({ status }),
    sentGroup({ status }),
  ])
  expect(groups).toEqual([
    ['none', 'done', 'done'],
    ['sent', 'to-accept', 'not-accepted'],
    ['delivered', 'to-accept', 'not-accepted'],
    ['opened', 'to-accept', 'not-accepted'],
    ['accepted', 'accepted', 'in-hand'],
    ['declined', 'done', 'returned'],
    ['recalled', 'done', 'done'],
    ['answered', 'done', 'in-hand'],
    ['closed', 'done', 'done'],
  ])
})
