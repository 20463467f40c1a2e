import { entryOf } from '@cwmis/core/subject/fixtures/entries.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { describe, expect, test } from 'vitest'
import {
  approved,
  opened,
  PETER,
  plan,
  registered,
  stateOf,
  toClosure,
  verdict,
  written,
} from './fixtures/written.ts'

describe('a case from registration to closure', () => {
  test('goes through the rail, with the stages that were left out marked', () => {
    const ended = written('track-ended', { track: 'HEALTH', outcome: 'completed' })
    const asked = written('closure-requested', { reason: 'goals-met' }, { id: 'asked' })
    const closed = written('case-closed', {}, { ...PETER, id: 'closed' })
    const history = [...toClosure, ended, asked]
    expect(verdict(approved, [opened, registered, plan])).toBe('kept')
    expect(verdict(closed, history)).toBe('kept')
    const state = openState('case', stateOf([...history, closed]))
    expect(state?.status).toBe('closed')
    expect(state?.stages.map(({ stage, mark }) => `${stage} ${mark}`)).toEqual([
      'reported done',
      'screened done',
      'registered done',
      'assessment skipped',
      'plan done',
      'services done',
      'closure done',
      'after-care future',
    ])
  })

  test('is not closed while a service is open, but where the supervisor says why', () => {
    const asked = written('closure-requested', { reason: 'goals-met' })
    const history = [...toClosure, asked]
    expect(openState('case', stateOf(history))?.openTracks).toBe(1)
    expect(verdict(written('case-closed', {}, PETER), history)).toBe(
      'refused closure-open-tracks@1',
    )
    const why = written('case-closed', { openTracksReason: 'The clinic goes on by itself' }, PETER)
    expect(verdict(why, history)).toBe('kept')
  })

  test('a referral of a track opens it; police and court matters end only by word of how', () => {
    const sent = written('referral-made', { handoffCode: 'h12', basis: 'public-duty' })
    const answered = entryOf({
      kind: 'referral-ended',
      by: 'rule:x',
      open: { track: 'POLICE', outcome: 'given' },
    })
    const tracks = openState('case', stateOf([opened, registered, sent, answered]))?.tracks
    expect(tracks).toEqual([expect.objectContaining({ track: 'POLICE', status: 'open' })])
    const clinic = written('referral-made', { handoffCode: 'h17', basis: 'public-duty' })
    const given = entryOf({
      kind: 'referral-ended',
      by: 'rule:x',
      open: { track: 'HEALTH', outcome: 'given' },
    })
    expect(openState('case', stateOf([opened, registered, clinic, given]))?.openTracks).toBe(0)
  })
})
