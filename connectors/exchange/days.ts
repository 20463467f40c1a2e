import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'

/**
 * How a day with a partner stands, one way. *Told*: we said our count and wait for their word. *Differs*: their count
 * is another, the hours are being looked into. *Lacking*: messages were lost and asked for. *Agreed*: nothing is missing.
 */
export interface DayStanding {
  readonly partner: string
  /** `YYYY-MM-DD` in Kampala. */
  readonly day: string
  /** in = what they sent us, out = what we sent them. */
  readonly direction: 'in' | 'out'
  readonly ours: number
  readonly theirs: number | null
  readonly state: 'told' | 'differs' | 'lacking' | 'agreed'
  /** How many messages never came. */
  readonly lacking: number
  /** Ids of the first twenty of them. */
  readonly ids: readonly string[]
}

const DAYS: Statement = {
  name: 'exchange-days',
  text: `select partner, day::text, direction, ours::text, theirs::text, state, cardinality(lacking)::text,
      to_json(lacking[1:20])::text
    from exchange_day where day >= $1::date order by partner, day desc, direction`,
}

/** How the days since one (`YYYY-MM-DD`, Kampala) stand with each partner, the newest first; a day nobody spoke of is not there. */
export function dayStandings(
  { ledger }: Pick<Engine, 'ledger'>,
  since: string,
): Promise<DayStanding[]> {
  return withConnection(ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [{ ...DAYS, values: [since] }])
    return rows.map(([partner, day, direction, ours, theirs, state, lacking, ids]) => ({
      partner: partner ?? '',
      day: day ?? '',
      direction: direction === 'in' ? 'in' : 'out',
      ours: Number(ours),
      theirs: theirs == null ? null : Number(theirs),
      state: STATES.find((one) => one === state) ?? 'told',
      lacking: Number(lacking),
      ids: JSON.parse(ids ?? '[]'),
    }))
  })
}

const STATES = ['told', 'differs', 'lacking', 'agreed'] as const
