import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { CONTENT } from '@cwmis/practice/content.ts'
import { endsFor } from '@cwmis/practice/publication/ends.ts'
import { openHouse } from '@cwmis/server/open-house.ts'
import { readGiven } from '@cwmis/server/practice/given.ts'
import type { LivingPractice } from '@cwmis/server/practice/practice.ts'
import { createServer } from '@cwmis/server/serve.ts'
import { pino } from 'pino'
import { loadDoorKeys } from '../start/door-keys.ts'
import { version } from '../start/house.ts'
import type { Bench } from '../start/on-ledger.ts'
import type { FilePieces } from './file.ts'

/** What is handed in, by whom. */
interface HandingIn {
  readonly what: string
  readonly from: string
  readonly read: FilePieces
  readonly account: string
  readonly passphrase: string
  readonly practice: LivingPractice
}

/** A way to the doors, signed in. */
interface Entered {
  readonly post: (url: string, body: object) => Promise<{ statusCode: number; json: () => Answer }>
  readonly leave: () => Promise<void>
}

/** What the door says of a proposal. */
interface Answer {
  readonly no?: number
  readonly refused?: string
  readonly problems?: readonly string[]
}

/**
 * Hands a proposal in through the same doors as the product, in the name of whoever's passphrase was given: signed
 * in, audited, signed out. Publishing is a second person's, in the product. Gives the exit code.
 */
export async function handIn(bench: Bench, handing: HandingIn): Promise<number> {
  const { say } = bench
  const entered = await enter(bench, handing)
  if (entered === null) {
    say('The account and the passphrase do not fit.')
    return 1
  }
  try {
    const answer = await entered.post('/practice', proposalOf(handing))
    const { no, refused, problems = [] } = answer.json()
    for (const one of problems) say(`wrong: ${one}`)
    if (answer.statusCode === 404) say('This account administers nothing.')
    if (refused !== undefined) say(`Refused: ${refused}`)
    if (no === undefined) return refused === undefined ? 1 : 2
    if (handing.what === 'try') await entered.post('/practice', { do: 'try', no })
    say(
      handing.what === 'try'
        ? `Proposal ${no} can be tried in practice mode from the next sync on.`
        : `Proposal ${no} waits for a second administrator, in the product.`,
    )
    return 0
  } finally {
    await entered.leave()
  }
}

/** Signs in with a key of this run; null where account and passphrase do not fit. */
async function enter(
  bench: Bench,
  { account, passphrase, practice }: HandingIn,
): Promise<Entered | null> {
  const server = await serverOver(bench, practice)
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' })
  const payload = { account, passphrase, deviceKey: { kty, crv, x, y } }
  const entered = await server.inject({ method: 'POST', url: '/sign-in', payload })
  if (entered.statusCode !== 200) {
    await server.close()
    return null
  }
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  const post: Entered['post'] = (url, body) =>
    server.inject({ method: 'POST', url, payload: body, headers: { cookie } })
  const leave = async (): Promise<void> => {
    await post('/sign-out', {})
    await server.close()
  }
  return { post, leave }
}

/** The doors over this ledger, listening nowhere. */
function serverOver({ settings, ledger }: Bench, practice: LivingPractice) {
  const house = openHouse({
    ledger,
    content: CONTENT,
    practice,
    places: [],
    keys: loadDoorKeys(join(settings.dataDir, 'keys')),
    mode: settings.mode,
    version: version(),
    now: Date.now,
    progress: () => ({ done: 0, total: 0 }),
  })
  const log = pino({ level: 'silent' })
  return createServer({ house, origins: [settings.origin], tls: null, appFolder: null, log })
}

function proposalOf({ what, from, read, practice }: HandingIn): object {
  const { title, pieces } = read
  if (what !== 'withdraw') return { do: 'propose', title, from, pieces, ends: [] }
  const given = readGiven(pieces)
  const ends = 'problems' in given ? [] : endsFor(practice.standing(), given.given)
  return { do: 'propose', title: `Withdraw: ${title}`.slice(0, 200), from, pieces: [], ends }
}
