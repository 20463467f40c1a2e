import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { closeLedger } from '@cwmis/ledger/open.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { type LivingPractice, openPractice } from '@cwmis/server/practice/practice.ts'
import { environment, type Settings } from '../env.ts'
import { besideJobs } from './catch-up.ts'
import { type Closing, closing } from './closing.ts'
import { type HouseDatabase, openDatabase } from './database.ts'
import { openLog } from './log.ts'
import { markFolder, markOf } from './mode-mark.ts'
import { ledgerOf, loadSecrets, prepare, refuseEarlier, tryLedger } from './prepare.ts'
import { sentenceOf } from './refusal.ts'

/** What a command works with. */
export interface Bench {
  settings: Settings
  database: HouseDatabase
  ledger: Ledger
  /** The practice in force in this ledger. */
  practice: LivingPractice
  say: (text: string) => void
}

/** Gives the exit code. */
type Work = (bench: Bench) => Promise<number>

/**
 * Runs a command on the ledger of this environment: the running database if there is one, else one
 * started for it and stopped after. Sets the exit code `work` gives, 1 when it fails.
 */
export async function runOnLedger(work: Work): Promise<void> {
  const warn = (text: string) => process.stderr.write(`${text}\n`)
  const things = closing((name, error) => warn(`${name} did not end well: ${String(error)}`))
  try {
    const asked = environment()
    // A command works on what is there: the folder knows what it holds.
    const settings = { ...asked, mode: markOf(asked.dataDir) ?? asked.mode }
    const { mode } = settings
    markFolder(settings.dataDir, mode)
    const database = await openDatabase(settings, { alone: false, say: warn })
    things.add('the database', database.stop)
    const secrets = loadSecrets(settings, database.serve)
    // A running house has prepared its database by itself.
    if (database.startedHere) {
      await refuseEarlier(database, mode)
      await prepare(database, { mode, secrets })
    }
    const ledger = ledgerOf(database, { secrets, mode })
    things.add('the connections', () => closeLedger(ledger))
    await tryLedger(ledger)
    const say = (text: string) => process.stdout.write(`${text}\n`)
    const practice = await openPractice(ledger, CONTENT, Date.now)
    const bench = { settings, database, ledger, practice, say }
    process.exitCode = database.startedHere
      ? await withJobs(bench, things, work)
      : await work(bench)
  } catch (error) {
    warn(sentenceOf(error))
    process.exitCode = 1
  } finally {
    await things.all()
  }
}

async function withJobs(bench: Bench, things: Closing, work: Work): Promise<number> {
  const { log, close } = openLog(bench.settings.dataDir)
  things.add('the log', close)
  return besideJobs(bench, log, () => work(bench))
}
