import { isUuid } from '@cwmis/core/entry/bounds.ts'
import { SUBJECT_TYPES } from '@cwmis/core/entry/subject.ts'
import type { Connector, Known, Look, Wanted } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'
import type { PartnerStanding } from './standing.ts'

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

/** The look by keys, codes and the hand-off's id. */
export function lookUp(
  { ledger, now }: Engine,
  { partner, desk }: PartnerStanding,
  { keys, codes, handoff }: Wanted & { readonly handoff: string | null },
): Promise<Look> {
  return withConnection(ledger.view, async (client) => {
    const [known = [], nearby = [], handoffs = [], places = []] = await pipeline(client, [
      { ...KNOWN, values: [partner, JSON.stringify(keys)] },
      { ...NEAR, values: [partner, JSON.stringify(keys)] },
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
      now: now(),
    }
  })
}

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
    left join head h on h.subject = k.subject and h.compartment = 'open'`,
}
const NEAR: Statement = {
  name: 'exchange-near',
  text: `select x.type, x.key, k.subject::text, h.state::text, h.revision::text
    from jsonb_to_recordset($2) as x (type text, key text)
    join exchange_known k on k.partner = $1 and k.type = x.type and split_part(k.key, '#', 1) = x.key and k.key <> x.key
    left join head h on h.subject = k.subject and h.compartment = 'open'`,
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
