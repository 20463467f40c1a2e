import type { Flow } from '@cwmis/core/exchange/flow.ts'
import { DAY, dateOf, instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { FlowLine, PartnerLine } from '@cwmis/core/wire/partners.ts'
import { pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { dayStandings } from '../days.ts'
import { connectorOf, type Engine } from '../engine.ts'
import { agreementOn, type PartnerStanding } from '../standing.ts'
import { isSilent } from './silence.ts'
import { WATCH_LIMITS, watchLimitOn } from './watch-limits.ts'

/** How the exchange with every partner goes now, by code: counts and times alone, of no subject and no content. */
export async function monitor(engine: Engine): Promise<PartnerLine[]> {
  const now = engine.now()
  const yesterday = dateOf(isoOf(instantOf(now) - DAY))
  const [passed, refused, days] = await Promise.all([
    read(engine, PASSED, pairsOf(engine)),
    read(engine, REFUSED, isoOf(instantOf(now) - 6 * DAY).slice(0, 10)),
    dayStandings(engine, yesterday),
  ])
  const figures = new Map(passed.map(([partner, flow, ...rest]) => [`${partner} ${flow}`, rest]))
  return [...engine.standing().values()].map((standing) => ({
    partner: standing.partner,
    suspended: standing.suspended,
    flows: flowsOf(engine, standing).map((flow) =>
      lineOf(flow, standing, { now, row: figures.get(`${standing.partner} ${flow.code}`) ?? [] }),
    ),
    refusals: refused
      .filter(([partner]) => partner === standing.partner)
      .map(([, reason, times]) => ({ reason: reason ?? '', times: Number(times) })),
    yesterday: days
      .filter(({ partner, day }) => partner === standing.partner && day === yesterday)
      .map(({ direction, state }) => ({ direction, state })),
  }))
}

function flowsOf(engine: Engine, { partner }: PartnerStanding): readonly Flow[] {
  return connectorOf(engine, partner)?.flows ?? []
}

/** Nothing is expected of a flow that may not pass, nor while the partner is suspended. */
function lineOf(
  { code, direction, usualGapHours }: Flow,
  standing: PartnerStanding,
  { now, row }: { readonly now: string; readonly row: Rows[number] },
): FlowLine {
  const [at = null, waiting, setAside] = row
  const lastAt = at === null ? null : isoOf(instantOf(at))
  const limit = watchLimitOn(WATCH_LIMITS, dateOf(now))
  const agreed = standing.suspended ? null : agreementOn(standing, code, now)
  return {
    flow: code,
    direction,
    lastAt,
    waiting: Number(waiting ?? 0),
    setAside: Number(setAside ?? 0),
    silent:
      agreed !== null &&
      limit !== null &&
      isSilent({ lastAt, since: agreed.since, usualGapHours, now }, limit),
  }
}

function pairsOf(engine: Engine): string {
  const pairs = [...engine.standing().values()].flatMap((standing) =>
    flowsOf(engine, standing).map(({ code, direction }) => ({
      partner: standing.partner,
      flow: code,
      direction,
    })),
  )
  return JSON.stringify(pairs)
}

function read({ ledger }: Engine, statement: Statement, value: string): Promise<Rows> {
  return withConnection(ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [{ ...statement, values: [value] }])
    return rows
  })
}

const PASSED: Statement = {
  name: 'exchange-passed',
  text: `select x.partner, x.flow, to_char(p.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), p.waiting::text, p.aside::text
    from jsonb_to_recordset($1) as x (partner text, flow text, direction text) cross join lateral (
      select (select max(came_at) from exchange_message where partner = x.partner and flow = x.flow) as at,
        (select count(*) from exchange_message where partner = x.partner and flow = x.flow and state = 'waiting') as waiting,
        (select count(*) from exchange_message where partner = x.partner and flow = x.flow
          and (state = 'question' or (state = 'refused' and sealed is not null))) as aside
      where x.direction = 'in'
      union all
      select (select max(settled_at) from exchange_sending where partner = x.partner and flow = x.flow and state = 'sent'),
        count(*) filter (where state = 'waiting'), count(*) filter (where state <> 'waiting')
      from exchange_sending where partner = x.partner and flow = x.flow and state in ('waiting', 'aside', 'withheld')
      having x.direction = 'out') p`,
}
/** Refused at the door, and when it was taken up. */
const REFUSED: Statement = {
  name: 'exchange-refused-lately',
  text: `select partner, refusal, sum(times)::text from (
      select partner, refusal, times from exchange_refused where day >= $1::date
      union all
      select m.partner, coalesce(m.reason, ''), 1 from (select distinct partner from exchange_partner) p
        join exchange_message m on m.partner = p.partner and m.twin = '' and m.came_at >= $1::date
        where m.state = 'refused' and m.settled_at is not null) r
    group by partner, refusal order by partner, sum(times) desc, refusal`,
}
