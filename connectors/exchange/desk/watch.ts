import { dateOf, HOUR, instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { BEGIN, COMMIT, pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from '../engine.ts'
import { agreementOn, type PartnerStanding } from '../standing.ts'
import { isSilent } from './silence.ts'
import { WATCH_LIMITS, type WatchLimit, watchLimitOn } from './watch-limits.ts'

/** What is wrong with a partner now. The cause is the same as long as it is the same trouble. */
interface Trouble {
  readonly partner: string
  readonly purpose: 'partner-silent' | 'partner-counts-differ'
  readonly cause: string
  /** Told, where it was not yet; the others only stand. */
  readonly tells: boolean
}

/**
 * Tells everybody who administers of a partner that is silent too long, and of a day whose counts differ too long: each
 * once, of a partner's days at most one in a round, naming no child. What is over ends, and is no news any more.
 */
export async function watchOnce(
  engine: Engine,
  limits: readonly WatchLimit[] = WATCH_LIMITS,
): Promise<void> {
  const now = engine.now()
  const limit = watchLimitOn(limits, dateOf(now))
  await withConnection(engine.ledger.view, async (client) => {
    const partners = [...engine.standing().keys()]
    const [heard = [], days = []] = await pipeline(client, [
      { ...HEARD, values: [JSON.stringify(partners)] },
      DIFFER,
    ])
    const lastAt = new Map(heard.map(([partner, at]) => [partner, at ?? null]))
    const silent = [...engine.standing().values()].flatMap((one) =>
      silence(engine, one, { limit, lastAt: lastAt.get(one.partner) ?? null }),
    )
    const differing = limit === null ? [] : differences(days, { limit, now })
    const troubles = JSON.stringify([...silent, ...differing])
    await pipeline(client, [
      BEGIN,
      { ...TELL, values: [troubles, now] },
      { ...END, values: [troubles, now] },
      COMMIT,
    ])
  })
}

interface Heard {
  readonly limit: WatchLimit | null
  /** ISO 8601; null: nothing ever came. */
  readonly lastAt: string | null
}

/** A partner is expected to speak as often as its most frequent flow that may come in now; any message of it counts. */
function silence(
  engine: Engine,
  standing: PartnerStanding,
  { limit, lastAt }: Heard,
): readonly Trouble[] {
  const { partner, suspended } = standing
  const now = engine.now()
  const expected = (connectorOf(engine, partner)?.flows ?? []).flatMap((flow) => {
    const agreed = flow.direction === 'in' ? agreementOn(standing, flow.code, now) : null
    return agreed === null ? [] : [{ gap: flow.usualGapHours, since: agreed.since }]
  })
  if (suspended || limit === null || expected.length === 0) return []
  const usualGapHours = Math.min(...expected.map(({ gap }) => gap))
  const since = isoOf(Math.min(...expected.map((one) => Date.parse(one.since))))
  const asked = { lastAt, since, usualGapHours, now }
  if (!isSilent(asked, limit)) return []
  const cause = `partner:${partner}:silent:${lastAt ?? since}`
  return [{ partner, purpose: 'partner-silent', cause, tells: true }]
}

/** Days that stand so for too long; the newest of each partner, which comes first, is told. */
function differences(
  days: readonly (readonly (string | null)[])[],
  { limit, now }: { readonly limit: WatchLimit; readonly now: string },
): readonly Trouble[] {
  const latest = isoOf(instantOf(now) - limit.differHours * HOUR)
  const long = days.filter(([, , at]) => (at ?? '') <= latest)
  return long.map(([name, day], place) => {
    const partner = name ?? ''
    const tells = long.findIndex(([other]) => other === name) === place
    const cause = `partner:${partner}:counts:${day ?? ''}`
    return { partner, purpose: 'partner-counts-differ', cause, tells }
  })
}

const HEARD: Statement = {
  name: 'exchange-heard',
  text: `select x.partner, to_char((select max(came_at) from exchange_message m where m.partner = x.partner and m.twin = '')
      at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from jsonb_array_elements_text($1) as x (partner)`,
}
/** Since when the sides knew of a day that they do not agree, whatever they found out since. */
const DIFFER: Statement = {
  name: 'exchange-differ',
  text: `select partner, day::text, to_char(min(at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from exchange_day where state in ('differs', 'lacking')
    group by partner, day order by partner, day desc`,
}
const TROUBLES = `jsonb_to_recordset($1::jsonb) as x (partner text, purpose text, cause text, tells boolean)`
const TELL: Statement = {
  name: 'exchange-watch-tell',
  text: `insert into outgoing (cause, purpose, recipient, partner, made_at)
    select distinct x.cause, x.purpose, 'actor:' || h.actor, x.partner, $2::timestamptz
    from ${TROUBLES} join holding h on h.since <= $2::timestamptz join post p on p.id = h.post join role r on r.code = p.role
    where x.tells and r.administers and coalesce(least(h.until, p.until), 'infinity') > $2::timestamptz
    on conflict do nothing`,
}
const END: Statement = {
  name: 'exchange-watch-end',
  text: `update outgoing o set ended_at = $2, seen_at = coalesce(o.seen_at, $2)
    where o.partner is not null and o.ended_at is null
      and not exists (select from ${TROUBLES} where x.cause = o.cause and x.purpose = o.purpose)`,
}
