import type { Sum } from '@cwmis/core/indicator/contribution.ts'
import type { PoolClient } from 'pg'
import { pipeline } from '../../pool/pipeline.ts'

const KEY = 'grain, level, start, indicator, version, place, sex, band, more'
const ROWS = `jsonb_to_recordset($1) as x (grain text, level text, start date, indicator text, version int,
  place text, sex text, band text, more text, numerator bigint, denominator bigint, placed bigint)`

/** Where sums stand: the view's own table, or the one a rebuild makes beside it. */
export type SumTable = 'indicator_sum' | 'recounted_sum'

/** Adds a difference to the sums; cells that are left with nothing go. */
export async function addSums(
  client: PoolClient,
  sums: readonly Sum[],
  table: SumTable = 'indicator_sum',
): Promise<void> {
  if (sums.length === 0) return
  const values = [JSON.stringify(sums)]
  const emptied = sums.filter(({ numerator, denominator }) => numerator < 0 || denominator < 0)
  await pipeline(client, [
    {
      name: `${table}-add`,
      text: `insert into ${table} as s (${KEY}, numerator, denominator, placed)
        select ${KEY}, numerator, denominator, placed from ${ROWS}
        on conflict (${KEY}) do update set numerator = s.numerator + excluded.numerator,
          denominator = s.denominator + excluded.denominator, placed = s.placed + excluded.placed`,
      values,
    },
    {
      name: `${table}-clear`,
      text: `delete from ${table} s using ${ROWS} where (s.grain, s.level, s.start, s.indicator, s.version, s.place,
          s.sex, s.band, s.more) = (x.grain, x.level, x.start, x.indicator, x.version, x.place, x.sex, x.band, x.more)
        and s.numerator = 0 and s.denominator = 0 and s.placed = 0`,
      values: [JSON.stringify(emptied)],
    },
  ])
}
