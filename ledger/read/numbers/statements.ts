import { areaOf } from '@cwmis/core/indicator/area.ts'
import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import type { Grain } from '@cwmis/core/indicator/period.ts'
import type { Statement } from '../../pool/pipeline.ts'

const SUMS = 'sum(numerator)::text, sum(denominator)::text, sum(placed)::text'

/** One area over some periods, told apart. */
export const OWN: Statement = {
  name: 'numbers-own',
  text: `select start::text, place, sex, band, more, ${SUMS} from indicator_sum
    where grain = $1 and level = $2 and start = any ($3::date[]) and indicator = $4 and version = $5::int and place = $6
    group by start, place, sex, band, more`,
}

/** The areas within one, for one period. Ids of what lies within begin with its own and a point: one range. */
export const AREAS: Statement = {
  name: 'numbers-areas',
  text: `select start::text, place, '', '', '', ${SUMS} from indicator_sum
    where grain = $1 and level = $2 and start = $3::date and indicator = $4 and version = $5::int
      and place >= $6 and place < $7
    group by start, place order by place`,
}

/** How far the follower is, how far it could be, and what it could not take in. */
export const STANDING: Statement = {
  name: 'numbers-standing',
  text: `select (select to_char(moved_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from follower where name = 'indicators'),
    (select size from tree where tree = 'ledger') - coalesce((select next_position from follower where name = 'indicators'), 0),
    (select count(*) from dead_letter where follower = 'indicators')`,
}

interface Asked {
  readonly grain: Grain
  readonly start: string
  readonly place: string | null
}

export function ownValues(
  { code, version }: Indicator,
  { grain, place }: Asked,
  periods: readonly string[],
): readonly (string | null)[] {
  const level = levelOf(place)
  const own = areaOf(level, place)
  return [grain, level, `{${periods.join(',')}}`, code, String(version), own]
}

export function areaValues(
  { code, version }: Indicator,
  { grain, start, place }: Asked,
): readonly (string | null)[] {
  const level = levelOf(place)
  const under = { nation: 'district', district: 'sub-county', 'sub-county': 'none' }[level]
  const [from, to] = place === null ? ['', '~'] : [`${place}.`, `${place}/`]
  return [grain, under, start, code, String(version), from, to]
}

/** Numbers stand for districts and sub-counties; what lies deeper is asked for as its sub-county. */
function levelOf(place: string | null): 'nation' | 'district' | 'sub-county' {
  if (place === null) return 'nation'
  return place.includes('.') ? 'sub-county' : 'district'
}
