import { HealthAnswer } from '@cwmis/core/wire/house.ts'
import Type from 'typebox'
import { door, type Reply } from '../door.ts'
import type { House } from '../house.ts'

/** `GET /health`: does the ledger answer, and how far behind is the sequencer? */
export const health = door({
  method: 'GET',
  url: '/health',
  access: 'anybody',
  weight: 'free',
  summary: 'Whether the system can be used: 200, or 503 while it cannot.',
  takes: Type.Object({}),
  answer: HealthAnswer,
  handle: (_came, { house }) => look(house),
})

async function look(house: House): Promise<Reply> {
  const { version } = house
  try {
    const { position, lagMs } = await house.books.health()
    return { body: { status: 'ok', version, position, lagMs } satisfies HealthAnswer }
  } catch {
    const away: HealthAnswer = { status: 'unavailable', version, position: null, lagMs: null }
    return { status: 503, body: away }
  }
}
