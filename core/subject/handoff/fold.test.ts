import { describe, expect, it } from 'vitest'
import { CASE, entryOf, HANDOFF, NOON, said } from '../fixtures/entries.ts'
import { fold } from '../fixtures/fold.ts'

describe('a hand-off', () => {
  const sent = entryOf({
    kind: 'handoff-sent',
    subject: HANDOFF,
    on: NOON,
    open: {
      code: 'h17',
      fromDesk: 'desk-1',
      toDesk: 'desk-2',
      about: `case:${CASE.id}`,
      childName: 'Okello',
      reason: 'Examination',
      secret: 'not in the row',
    },
  })
  const at = (kind: string, open = {}) =>
    entryOf({ kind, subject: HANDOFF, by: 'nurse', open, on: NOON })

  it('carries the core and what its row names', () => {
    const state = fold('handoff', sent)
    expect(state).toMatchObject({ status: 'sent', code: 'h17', responsible: 'sender' })
    expect(state.content).toEqual(said({ childName: 'Okello', reason: 'Examination' }))
  })

  it('leaves the sender responsible until it is accepted', () => {
    expect(fold('handoff', sent, at('handoff-delivered')).responsible).toBe('sender')
    const accepted = fold('handoff', sent, at('handoff-delivered'), at('handoff-accepted'))
    expect(accepted).toMatchObject({
      status: 'accepted',
      responsible: 'receiver',
      to: { desk: 'desk-2', actor: 'nurse' },
    })
    expect(fold('handoff', sent, at('handoff-declined')).responsible).toBe('sender')
  })

  it('hands responsibility of a door to the receiver at delivery', () => {
    const { header } = sent
    const counsellor = { ...header.author, role: 'HL_COUNSELLOR' }
    const door = { ...sent, header: { ...header, author: counsellor } }
    const paper = { ...sent, header: { ...header, attestedBy: 'door:sms' } }
    expect(fold('handoff', door).responsible).toBe('sender')
    expect(fold('handoff', door, at('handoff-delivered')).responsible).toBe('receiver')
    expect(fold('handoff', paper, at('handoff-delivered')).responsible).toBe('receiver')
  })

  it('leaves the sender responsible whatever door they type', () => {
    const typed = {
      ...sent,
      parts: { open: { ...sent.parts.open, ...said({ door: 'helpline' }) } },
    }
    const state = fold('handoff', typed, at('handoff-delivered'))
    expect(state).toMatchObject({ responsible: 'sender', from: { door: null } })
  })

  it('counts the messages of each end, and of nobody else', () => {
    const from = (fromDesk: string) => at('handoff-message', { fromDesk, text: 'Is she there?' })
    const state = fold(
      'handoff',
      sent,
      from('desk-1'),
      from('desk-2'),
      from('desk-2'),
      from('desk-9'),
    )
    expect(state.messages).toEqual({ sender: 1, receiver: 2 })
    expect(state.status).toBe('sent')
  })

  it('never goes back for a late delivery', () => {
    const state = fold('handoff', sent, at('handoff-accepted'), at('handoff-delivered'))
    expect(state).toMatchObject({ status: 'accepted', deliveredAt: NOON })
  })

  it('brings back what was given, or why not', () => {
    const answered = at('service-answered', { outcome: 'not-given', whyNot: 'stock-out' })
    expect(fold('handoff', sent, at('handoff-accepted'), answered)).toMatchObject({
      status: 'answered',
      outcome: 'not-given',
      whyNot: 'stock-out',
    })
  })
})
