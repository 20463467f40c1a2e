import type { Content } from '@cwmis/core/content.ts'
import { canonical } from '@cwmis/core/entry/canonical.ts'
import { addedUp, type Contribution, type Sum } from '@cwmis/core/indicator/contribution.ts'
import type { PoolClient } from 'pg'
import type { Keys } from '../../keys/keys.ts'
import type { Ledger } from '../../ledger.ts'
import { pipeline } from '../../pool/pipeline.ts'
import type { Followed, Follower } from '../follow.ts'
import { type Recounted, recount } from './histories.ts'
import { addSums } from './sums.ts'
import { pseudonyms, unitsOf } from './units.ts'

/** The name under which the view remembers its position and sets entries aside. */
export const INDICATORS = 'indicators'

/** The histories of so many files are gone through without a break: writers wait no longer. */
const AT_ONCE = 50

/**
 * The view "indicators". Whatever was written on a file, the whole set of its unit is worked out anew and the
 * difference to the set that stood is written: late, corrected, linked and parted are one mechanism.
 */
export function indicatorsView(ledger: Pick<Ledger, 'keys'>, content: Content): Follower {
  return {
    name: INDICATORS,
    as: 'count',
    most: AT_ONCE,
    write: (client, entries) => writeNumbers(client, { keys: ledger.keys, content }, entries),
  }
}

interface Means {
  readonly keys: Keys
  readonly content: Content
}

async function writeNumbers(
  client: PoolClient,
  { keys, content }: Means,
  entries: readonly Followed[],
): Promise<void> {
  const units = await unitsOf(
    client,
    entries.map(({ subject }) => subject),
  )
  const recounted = await recount(client, content, units)
  if (recounted.length === 0) return
  const all = recounted.flatMap(({ unit }) => pseudonyms(keys, unit))
  const stood = await contributionsUnder(client, all)
  await replace(client, { all, made: recounted.map((one) => rowOf(keys, one)) })
  const now = recounted.flatMap(({ contributions }) => contributions)
  await addSums(client, difference(stood, now))
}

/** What a set of contributions changes of the sums where it takes the place of another. */
export function difference(
  stood: readonly Contribution[],
  now: readonly Contribution[],
): readonly Sum[] {
  return addedUp([
    { contributions: stood, sign: -1 },
    { contributions: now, sign: 1 },
  ])
}

/** A unit's row: its set under the pseudonym of its first member. */
export function rowOf(
  keys: Keys,
  { unit, contributions }: Recounted,
): { readonly unit: string; readonly made: string | null } {
  const [first = ''] = pseudonyms(keys, unit)
  return { unit: first, made: contributions.length === 0 ? null : canonical(contributions) }
}

async function contributionsUnder(
  client: PoolClient,
  units: readonly string[],
): Promise<readonly Contribution[]> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'indicators-stood',
      text: `select made::text from contribution
        where unit = any (array(select decode(x, 'base64') from jsonb_array_elements_text($1) as x))`,
      values: [JSON.stringify(units)],
    },
  ])
  return rows.flatMap(([made]): Contribution[] => JSON.parse(made ?? '[]'))
}

interface Replacing {
  /** Every pseudonym under which something of these units may stand. */
  readonly all: readonly string[]
  readonly made: readonly { readonly unit: string; readonly made: string | null }[]
}

async function replace(client: PoolClient, { all, made }: Replacing): Promise<void> {
  await pipeline(client, [
    {
      name: 'indicators-clear',
      text: `delete from contribution
        where unit = any (array(select decode(x, 'base64') from jsonb_array_elements_text($1) as x))`,
      values: [JSON.stringify(all)],
    },
    {
      name: 'indicators-write',
      text: `insert into contribution (unit, made)
        select decode(unit, 'base64'), made::json from jsonb_to_recordset($1) as x (unit text, made text)
        where made is not null`,
      values: [JSON.stringify(made)],
    },
  ])
}
