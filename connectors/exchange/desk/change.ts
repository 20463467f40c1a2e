import { randomBytes } from 'node:crypto'
import { isUuid } from '@cwmis/core/entry/bounds.ts'
import type { PartnerBody, PartnerChanged } from '@cwmis/core/wire/partners.ts'
import { auditLine } from '@cwmis/ledger/audit-line.ts'
import { BEGIN, COMMIT, pipeline, ROLLBACK, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { discarding, replaying } from '../aside.ts'
import { puttingAway, takingAgain } from '../came-aside.ts'
import { AUDIT } from '../deliver-statements.ts'
import type { Engine } from '../engine.ts'
import { seal } from '../keys.ts'

/** A change to a partner, and who makes it. */
export interface PartnerChange {
  readonly partner: string
  readonly actor: string
  readonly change: PartnerBody
}

/**
 * Makes one change to a partner in an administrator's name and keeps who did what with it. A new key holds at once and
 * is told this once; those before it end at the instant that is given. What is not there is refused and changes nothing.
 */
export async function changePartner(engine: Engine, asked: PartnerChange): Promise<PartnerChanged> {
  const { partner, change } = asked
  if (!engine.standing().has(partner)) return { refused: 'not-there' }
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  const changed = await together(engine, asked, statementsOf(engine, asked, secret))
  if (!changed) return { refused: 'not-there' }
  return change.do === 'add-key' ? { secret } : {}
}

function statementsOf(
  engine: Engine,
  { partner, actor, change }: PartnerChange,
  secret: string,
): Statement[] {
  const now = engine.now()
  switch (change.do) {
    case 'suspend':
    case 'lift':
      return [{ ...SUSPEND, values: [partner, now, actor, String(change.do === 'suspend')] }]
    case 'add-key': {
      const sealed = seal(engine.keys, `key ${partner}`, secret)
      return [
        { ...END_KEYS, values: [partner, change.oldUntil] },
        { ...ADD_KEY, values: [partner, sealed, now] },
      ]
    }
    case 'end-agreement':
      return [{ ...END_AGREEMENT, values: [partner, change.no, change.until, actor, now] }]
    case 'replay':
      return isUuid(change.id) ? [replaying({ id: change.id, partner, actor, now })] : []
    case 'discard':
      return isUuid(change.id)
        ? [discarding({ id: change.id, partner, actor, now }, change.reason)]
        : []
    case 'take-again':
      return [takingAgain({ id: change.id, partner, actor, now })]
    case 'put-away':
      return puttingAway({ id: change.id, partner, actor, now }, change.reason)
  }
}

/** The change and who made it, or neither. The last of the statements says whether there was something to change. */
function together(
  engine: Engine,
  asked: PartnerChange,
  statements: readonly Statement[],
): Promise<boolean> {
  return withConnection(engine.ledger.view, async (client) => {
    const rows = await pipeline(client, [BEGIN, ...statements])
    const changed = (rows[statements.length] ?? []).length > 0
    await pipeline(client, changed ? [...told(engine, asked), COMMIT] : [ROLLBACK])
    return changed
  })
}

/** Its line of history, and in the audit what was done to which message, agreement or key, and why: no key, no words. */
function told(engine: Engine, { partner, actor, change }: PartnerChange): Statement[] {
  const at = engine.now()
  const line = auditLine({
    at,
    actor,
    device: null,
    door: 'exchange',
    purpose: 'administration',
    subjects: [],
    outcome: 'partner-changed',
    more: { partner, ...change },
  })
  return [
    { ...TELL, values: [at, actor, partner, change.do] },
    { ...AUDIT, values: [at, actor, '{}', line] },
  ]
}

const SUSPEND: Statement = {
  name: 'exchange-suspend',
  text: `insert into exchange_partner (partner, at, by, actor, post, address, suspended)
    select partner, $2, $3, actor, post, address, $4::boolean from exchange_partner
    where partner = $1 order by no desc limit 1 returning partner`,
}
const END_KEYS: Statement = {
  name: 'exchange-end-keys',
  text: 'update exchange_key set until = $2 where partner = $1 and (until is null or until > $2::timestamptz)',
}
const ADD_KEY: Statement = {
  name: 'exchange-add-key',
  text: 'insert into exchange_key (partner, sealed, since) values ($1, $2, $3) returning partner',
}
const END_AGREEMENT: Statement = {
  name: 'exchange-end-agreement',
  text: `insert into exchange_term (agreement, until, by, at)
    select no, $3::timestamptz, $4, $5::timestamptz from exchange_agreement where partner = $1 and no::text = $2
      and coalesce(app.agreed_until(no), 'infinity') > $3::timestamptz returning agreement`,
}
const TELL: Statement = {
  name: 'exchange-tell-change',
  text: 'insert into exchange_change (at, by, partner, what) values ($1, $2, $3, $4)',
}
