import type { SyncAnswer } from '@cwmis/core/wire/sync.ts'
import { type Answered, type Failure, OFFLINE } from '../door/call.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { hearPractice } from '../published/hear.ts'
import { keepSyncFact, syncFact } from '../store/facts.ts'
import { hearEpoch } from '../store/sent.ts'
import { applyPage, storedSubjects } from '../store/subjects.ts'

/** More pages than any caseload has: a server that never ends is left until the next time. */
const MOST_PAGES = 200

type Page = Exclude<SyncAnswer, { same: boolean }>

/**
 * Brings the device's subjects up to the server's: one digest when nothing changed, else the manifest, page by
 * page. Every page is applied whole or not at all, so that it may break off anywhere. Null: up to date.
 */
export async function exchange(machine: Machine, open: OpenAccount): Promise<Failure | null> {
  let withManifest = false
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answered = await ask(machine, open, withManifest)
    if (!answered.ok) return answered
    const { body } = answered
    if (page === 0) await hearPractice(machine, open, body.practice ?? '')
    // The answer was made for what we held before: asked again, everything comes anew.
    if (await hearEpoch(open.store, body.epoch)) continue
    const at = new Date(machine.now()).toISOString()
    if ('same' in body && body.same) {
      await keepSyncFact(open.store, { epoch: body.epoch, purged: [], heardAt: at, newsAt: at })
      return null
    }
    if (!('same' in body) && (await apply(open, body, at))) return null
    withManifest = true
  }
  return null
}

async function ask(
  machine: Machine,
  open: OpenAccount,
  withManifest: boolean,
): Promise<Answered<SyncAnswer>> {
  const { digest, purged } = await syncFact(open.store)
  const held = withManifest ? await storedSubjects(open.store) : []
  if (machine.last !== open) return OFFLINE
  const body = purged.length > 0 ? { digest, purged } : { digest }
  if (!withManifest) return machine.door.post<SyncAnswer>('/sync', body)
  const manifest = held.map(({ subject, stamp }) => ({ subject, stamp }))
  return machine.door.post<SyncAnswer>('/sync', { ...body, manifest })
}

/**
 * Applies one page; true when it was the last. The server's digest is kept only then: broken off before,
 * the device must not look as if it held everything.
 */
async function apply(open: OpenAccount, page: Page, at: string): Promise<boolean> {
  const { epoch, moved, gone: purged, next } = page
  const known = { epoch, purged, heardAt: at }
  const fact = next ? { ...known, digest: '' } : { ...known, digest: page.digest, newsAt: at }
  await applyPage(open.store, { moved, gone: page.gone, at, fact })
  return next !== true
}
