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
    const [known = [], handoffs = [], places = []] = await pipeline(client, [
      { ...KNOWN, values: [partner, JSON.stringify(keys)] },
      { ...HANDOFF, values: [handoff, desk] },
      { ...PLACES, values: [partner, JSON.stringify(codes)] },
    ])
    const files = new Map(
      known.map(([type, key, ...row]) => [`${type ?? ''} ${key ?? ''}`, knownOf(type, row)]),
    )
    const named = new Map(places.map(([code, ...row]) => [code, row]))
    return {
      byKey: (type, key) => files.get(`${type} ${key}`) ?? null,
      handoff: handoffs.map((row) => knownOf('handoff', row))[0] ?? null,
      desk: (code) => named.get(code)?.[0] ?? null,
      place: (code) => named.get(code)?.[1] ?? null,
      now: now(),
    }
  })
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
  text: `select k.type, k.key, k.subject::text, h.state::text, h.revision::text
    from jsonb_to_recordset($2) as x (type text, key text)
    join exchange_known k on k.partner = $1 and k.type = x.type and k.key = x.key
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
