import { isUuid } from '@cwmis/core/entry/bounds.ts'
import { SUBJECT_TYPES } from '@cwmis/core/entry/subject.ts'
import type { Connector, Known, Look, Wanted } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { type Engine, perEngine } from './engine.ts'
import type { PartnerStanding } from './standing.ts'
import { Together } from './together.ts'

/**
 * Looks up what a connector may know of a message: files under its own business keys, the hand-off it answers where
 * one end of it is the partner's desk, and what its codes mean. Nothing else of the house.
 */
export function lookFor(
  engine: Engine,
  standing: PartnerStanding,
  { connector, message }: { readonly connector: Connector; readonly message: Envelope },
): Promise<Look> {
  const { keys, codes } = connector.wanted(message)
  const { correlationid } = message
  return lookUp(engine, standing, {
    keys,
    codes,
    handoff: correlationid !== null && isUuid(correlationid) ? correlationid : null,
  })
}

type Asked = Wanted & { readonly handoff: string | null }

/** The look by keys, codes and the hand-off's id. */
export async function lookUp(
  engine: Engine,
  { partner, desk }: PartnerStanding,
  { keys, codes, handoff }: Asked,
): Promise<Look> {
  const asked = JSON.stringify(keys)
  const [known = [], nearby = [], handoffs = [], places = []] = await lookingOf(engine).bring([
    { ...KNOWN, values: [partner, asked] },
    { ...NEAR, values: [partner, asked] },
    { ...HANDOFF, values: [handoff, desk] },
    { ...PLACES, values: [partner, JSON.stringify(codes)] },
  ])
  const files = filesIn(known)
  const near = filesIn(nearby)
  const named = new Map(places.map(([code, ...row]) => [code, row]))
  return {
    byKey: (type, key) => files.get(`${type} ${key}`) ?? null,
    near: (type, key) => near.get(`${type} ${key}`) ?? null,
    handoff: handoffs.map((row) => knownOf('handoff', row))[0] ?? null,
    desk: (code) => named.get(code)?.[0] ?? null,
    place: (code) => named.get(code)?.[1] ?? null,
    now: engine.now(),
  }
}

/** Statements of one look, and their rows. */
type Looking = Together<readonly Statement[], Rows[]>

/** Where those that look at the same time go to the database together. */
const lookingOf = perEngine(
  ({ ledger }): Looking =>
    new Together((all) =>
      withConnection(ledger.view, async (client) => {
        const left = await pipeline(client, all.flat())
        return all.map((one) => left.splice(0, one.length))
      }),
    ),
)

function filesIn(rows: Rows): ReadonlyMap<string, Known | null> {
  return new Map(
    rows.map(([type, key, ...row]) => [`${type ?? ''} ${key ?? ''}`, knownOf(type, row)]),
  )
}

function knownOf(
  type: string | null | undefined,
  [id, state, revision]: Rows[number],
): Known | null {
  const known = SUBJECT_TYPES.find((one) => one === type)
  if (known === undefined || id === null || id === undefined) return null
  return {
    subject: { type: known, id },
    state: state ? JSON.parse(state) : {},
    revision: Number(revision ?? 0),
  }
}

/** Looked up for each: a join planned while the ledger was small read all heads there are, each time. */
const HEAD = `select state, revision from head where subject = k.subject and compartment = 'open' limit 1`
const KNOWN: Statement = {
  name: 'exchange-known',
  text: `select x.type, x.key, k.subject::text, h.state::text, h.revision::text
    from jsonb_to_recordset($2) as x (type text, key text)
    join lateral (
      select subject from exchange_known where partner = $1 and type = x.type and key = x.key
      union
      -- Two cases under one number: neither is meant by the number alone.
      select min(subject::text)::uuid from exchange_matter
        where x.type = 'case' and partner = $1 and key = x.key having count(*) = 1
    ) k on true
    left join lateral (${HEAD}) h on true`,
}
const NEAR: Statement = {
  name: 'exchange-near',
  text: `select x.type, x.key, k.subject::text, h.state::text, h.revision::text
    from jsonb_to_recordset($2) as x (type text, key text)
    join lateral (select subject from exchange_known where partner = $1 and type = x.type
      and split_part(key, '#', 1) = x.key and key <> x.key offset 0) k on true
    left join lateral (${HEAD}) h on true`,
}
const HANDOFF: Statement = {
  name: 'exchange-handoff',
  text: `select subject::text, state::text, revision::text from head
    where subject = $1::uuid and type = 'handoff' and compartment = 'open' and $2 in (desk, other_desk)`,
}
const PLACES: Statement = {
  name: 'exchange-places',
  text: `select code, desk, place from exchange_place
    where partner = $1 and code in (select jsonb_array_elements_text($2))`,
}
