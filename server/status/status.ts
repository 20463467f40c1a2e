import type { StatusAnswer } from '@cwmis/core/wire/status.ts'
import { WEIGHTS } from '../bounds/admission.ts'
import type { House } from '../house.ts'

const DAY_S = 86_400
/** What is worth a look: proposed values, to be set by whoever runs the place. */
const WORTH = { lagMs: 5_000, behind: 10_000, backupAge: 2 * DAY_S, diskFreeMb: 2_048 } as const

/** How the house stands, of no person. @throws when the ledger does not answer */
export async function statusOf(house: House): Promise<StatusAnswer> {
  const [ledger, machine] = await Promise.all([house.books.status(), house.machine()])
  const standing = house.admission.standing()
  const backupAge = ageOf(machine.backupAt, house.now())
  const status = {
    version: house.version,
    mode: house.mode,
    ...ledger,
    followers: ledger.followers.map((one) => ({ ...one })),
    backupAge,
    diskFreeMb: machine.diskFreeMb,
    lines: WEIGHTS.map((weight) => ({ weight, ...standing[weight] })),
  }
  return { ...status, concerns: concernsOf(status) }
}

function ageOf(at: string | null, now: number): number | null {
  return at === null ? null : Math.max(0, Math.round((now - Date.parse(at)) / 1000))
}

/** What somebody should look at, by name. */
function concernsOf(status: Omit<StatusAnswer, 'concerns'>): string[] {
  const { lagMs, followers, backupAge, diskFreeMb, mode, lines } = status
  const found: readonly [string, boolean][] = [
    ['disk', diskFreeMb !== null && diskFreeMb < WORTH.diskFreeMb],
    ['positions', lagMs > WORTH.lagMs],
    ['followers', followers.some(({ behind }) => behind > WORTH.behind)],
    ['set-aside', followers.some(({ setAside }) => setAside > 0)],
    ['backup', mode === 'live' && (backupAge === null || backupAge > WORTH.backupAge)],
    ['crowded', lines.some(({ waiting }) => waiting > 0)],
  ]
  return found.filter(([, is]) => is).map(([name]) => name)
}
