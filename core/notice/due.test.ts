import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOUR, instantOf, isoOf } from '../time/instant.ts'
import { dueMessage, isQuiet, type NewsWaiting } from './due.ts'

const NIGHT = { from: 20, to: 7 }
/** Ten in the morning in Kampala. */
const MORNING = '2026-11-02T07:00:00.000Z'
/** Eleven at night in Kampala. */
const LATE = '2026-11-02T20:00:00.000Z'

function waiting(more: Partial<NewsWaiting> = {}): NewsWaiting {
  const none = { news: 0, newsTo: 0, urgent: 0, urgentTo: 0 }
  return { actor: 'a1', channel: 'sms', quiet: NIGHT, lastDigest: null, ...none, ...more }
}

describe('quiet hours', () => {
  it.each([
    ['2026-11-02T16:59:00.000Z', false],
    ['2026-11-02T17:00:00.000Z', true],
    ['2026-11-02T21:30:00.000Z', true],
    ['2026-11-03T03:59:00.000Z', true],
    ['2026-11-03T04:00:00.000Z', false],
  ])('from eight at night to seven in the morning, %s', (now, quiet) => {
    expect(isQuiet(NIGHT, now)).toBe(quiet)
  })

  it('may lie within a day, or be none', () => {
    expect(isQuiet({ from: 8, to: 12 }, MORNING)).toBe(true)
    expect(isQuiet({ from: 0, to: 0 }, MORNING)).toBe(false)
  })
})

describe('a message', () => {
  it('waits for the end of quiet hours, and for something to say', () => {
    expect(dueMessage(waiting(), MORNING)).toBeNull()
    expect(dueMessage(waiting({ news: 3, newsTo: 9 }), LATE)).toBeNull()
    expect(dueMessage(waiting({ news: 3, newsTo: 9 }), MORNING)).toEqual({
      name: 'digest:a1:sms:2026-11-02',
      sort: 'digest',
      news: 3,
      upTo: 9,
    })
  })

  it('goes at any hour where it cannot wait', () => {
    const one = waiting({ news: 3, newsTo: 9, urgent: 1, urgentTo: 7, lastDigest: MORNING })
    expect(dueMessage(one, LATE)).toMatchObject({ sort: 'at-once', news: 1, upTo: 7 })
  })

  it('that can wait goes at most once a day, whatever comes and whenever one looks', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 24 * 14 * 60 }), { maxLength: 80 })
    fc.assert(
      fc.property(
        hours,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 23 }),
        (minutes, from, to) => {
          let lastDigest: string | null = null
          const days: string[] = []
          for (const minute of minutes.toSorted((one, other) => one - other)) {
            const now = isoOf(instantOf(MORNING) + (minute * HOUR) / 60)
            const asked = waiting({ news: 1, newsTo: minute, quiet: { from, to }, lastDigest })
            const due = dueMessage(asked, now)
            if (due === null) continue
            days.push(due.name)
            lastDigest = now
          }
          expect(new Set(days).size).toBe(days.length)
        },
      ),
    )
  })
})
