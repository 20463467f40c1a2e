import { changeChoice, readChoices, readSendings } from '@cwmis/ledger/read/notice-choice.ts'
import { markSeen, readNotices } from '@cwmis/ledger/read/notices.ts'
import type { Books } from '../ports.ts'
import type { Shelf } from './books.ts'

type Telling = 'outgoing' | 'markSeen' | 'choices' | 'choose' | 'sendings'

/** What people are told, inside the app and outside of it. */
export function tellingOf({ ledger, epoch }: Shelf): Pick<Books, Telling> {
  return {
    outgoing: async ({ token }) => {
      const reader = { token, purpose: 'casework', door: 'outgoing' } as const
      return { epoch: await epoch(), notices: await readNotices(ledger, reader) }
    },
    markSeen: ({ token }, marks) => {
      const reader = { token, purpose: 'casework', door: 'outgoing' } as const
      return markSeen(ledger, reader, marks)
    },
    choices: ({ token }) =>
      readChoices(ledger, { token, purpose: 'casework', door: 'notice-choices' }),
    choose: ({ token }, choice) =>
      changeChoice(ledger, { token, purpose: 'casework', door: 'notice-choices' }, choice),
    sendings: ({ token }) =>
      readSendings(ledger, { token, purpose: 'administration', door: 'sendings' }),
  }
}
