import { expect, test } from 'vitest'
import { apart } from './apart.ts'
import type { Engine } from './engine.ts'
import { POST_OFFICE } from './fixtures/post-office.ts'
import { letter } from './fixtures/rig.ts'
import { freshExchangeKeys, seal } from './keys.ts'
import type { WaitingMessage } from './waiting.ts'

const keys = freshExchangeKeys()

function waiting(no: string, subject: string): WaitingMessage {
  const text = JSON.stringify(letter(no, { subject }))
  const sealed = seal(keys, 'message post-office', text)
  const cameAt = '2026-11-20T08:00:00.000Z'
  return {
    no,
    partner: 'post-office',
    line: no,
    sequence: null,
    sealed,
    cameAt,
    receipt: no,
    againAt: null,
  }
}

test('lines that mean the same file go together in their order, all others apart', () => {
  const engine: Pick<Engine, 'keys' | 'connectors'> = { keys, connectors: [POST_OFFICE] }
  const lines = [
    [waiting('1', 'a'), waiting('2', 'b')],
    [waiting('3', 'c')],
    [waiting('4', 'd')],
    [waiting('5', 'b')],
    [waiting('6', 'c'), waiting('7', 'a')],
  ]
  const found = apart(engine, lines).map((group) =>
    group.map((line) => line.map(({ no }) => no).join('+')),
  )
  expect(found).toEqual([['4'], ['1+2', '3', '5', '6+7']])
})
