import { randomInt } from 'node:crypto'
import { indexContent } from '@cwmis/core/content-index.ts'
import { SERIAL_BASE, serialOf } from '@cwmis/core/form/serial.ts'
import { sentHandoffs } from '@cwmis/ledger/read/sent-handoffs.ts'
import { issueSerial, serialStanding } from '@cwmis/ledger/read/serials.ts'
import type { Books } from '../ports.ts'
import type { Shelf } from './books.ts'
import { paperAs } from './paper.ts'

const SYMBOLS = 8

type Papers = 'paper' | 'sentHandoffs' | 'blank' | 'serial'

/** Papers about a file, blank forms and the numbers printed on them. */
export function papersOf(shelf: Shelf): Pick<Books, Papers> {
  return {
    paper: (session, asked) => paperAs(shelf, session, asked),
    sentHandoffs: ({ token }) =>
      sentHandoffs(shelf.ledger, shelf.content, {
        token,
        purpose: 'casework',
        door: 'paper twins',
      }),
    blank: async ({ token }, key) => {
      const { content, ledger } = shelf
      const form = indexContent(content).form(key)
      if (form === null) return null
      const serial = serialOf(Array.from({ length: SYMBOLS }, () => randomInt(SERIAL_BASE)))
      await issueSerial(
        ledger,
        { token, purpose: 'casework', door: 'blank' },
        { serial, form: key },
      )
      return { form, lists: content.codeLists, serial }
    },
    serial: ({ token }, serial) =>
      serialStanding(shelf.ledger, { token, purpose: 'casework', door: 'serials' }, serial),
  }
}
