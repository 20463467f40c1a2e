import type { Content } from '@cwmis/core/content.ts'
import type { AppendResult, Brought } from '@cwmis/ledger/append.ts'
import { openJudge } from '@cwmis/ledger/judge/judge.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { closeLedger } from '@cwmis/ledger/open.ts'
import type { Settings } from '../env.ts'
import type { Closing } from './closing.ts'
import type { HouseDatabase } from './database.ts'
import { JUDGE_CONNECTIONS } from './limits.ts'
import { ledgerOf, ledgerOptions, type Secrets, tryLedger } from './prepare.ts'

/** An open ledger, and the way of the append door into it. */
export interface Judged {
  ledger: Ledger
  append: (content: Content, brought: Brought) => Promise<AppendResult>
}

/**
 * Opens the ledger of a prepared database, and the thread that judges what comes through its doors.
 * @throws StartRefusal when the serving role cannot reach it
 */
export async function openJudged(
  { database, ...about }: { database: HouseDatabase; mode: Settings['mode']; secrets: Secrets },
  things: Closing,
): Promise<Judged> {
  const ledger = ledgerOf(database, about)
  things.add('the connections', () => closeLedger(ledger))
  await tryLedger(ledger)
  const options = { ...ledgerOptions(database, about), connections: JUDGE_CONNECTIONS }
  const judge = openJudge(ledger, options)
  things.add('the thread that judges', () => judge.close())
  return { ledger, append: (content, brought) => judge.append(content, brought) }
}
