import type { FlowVersion } from '@cwmis/core/exchange/flow.ts'
import type { FlowMode } from '@cwmis/core/wire/partner-setup.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { json, withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { bytesIn, type ExchangeKeys, unseal } from './keys.ts'

/** How one partner stands. */
export interface PartnerStanding {
  readonly partner: string
  readonly actor: string
  readonly post: string
  readonly role: string
  readonly desk: string
  readonly address: string | null
  readonly suspended: boolean
  /** Its keys, opened; `until` null = until further notice. */
  readonly secrets: readonly {
    readonly secret: string
    readonly since: string
    readonly until: string | null
  }[]
  readonly agreements: readonly {
    readonly no: string
    readonly flow: string
    readonly version: string
    readonly since: string
    readonly until: string | null
    readonly mode: FlowMode
    /** Of the fields its flow names those that may pass; null: all. */
    readonly fields: readonly string[] | null
  }[]
}

/** All partners, by code. */
export type Standing = ReadonlyMap<string, PartnerStanding>

const READ: Statement = {
  name: 'exchange-standing',
  text: `select coalesce(json_agg(p), '[]') from (
    select distinct on (e.partner) e.partner, e.actor, e.post, o.role, o.desk, e.address, e.suspended,
      (select coalesce(json_agg(json_build_object('secret', k.sealed, 'since', k.since, 'until', k.until)), '[]')
       from exchange_key k where k.partner = e.partner) as secrets,
      (select coalesce(json_agg(json_build_object('no', a.no::text, 'flow', a.flow, 'version', a.version, 'since', a.since,
        'until', app.agreed_until(a.no), 'mode', a.mode, 'fields', a.fields) order by a.no), '[]')
       from exchange_agreement a where a.partner = e.partner) as agreements
    from exchange_partner e join post o on o.id = e.post order by e.partner, e.no desc) p`,
}

/** Reads how all partners stand. Asked every few seconds, so that a suspension holds within a minute. */
export function readStanding(ledger: Ledger, keys: ExchangeKeys): Promise<Standing> {
  return withConnection(ledger.view, async (client) => {
    const [rows] = await pipeline(client, [READ])
    const partners = json<PartnerStanding[]>(rows) ?? []
    return new Map(partners.map((one) => [one.partner, opened(keys, one)]))
  })
}

function opened(keys: ExchangeKeys, one: PartnerStanding): PartnerStanding {
  const secrets = one.secrets.map((key) => ({
    ...key,
    secret: unseal(keys, `key ${one.partner}`, bytesIn(key.secret)),
  }))
  return { ...one, secrets }
}

/** Is it valid at this instant (ISO 8601)? The database writes its instants with an offset. */
export function isValid(
  { since, until }: { readonly since: string; readonly until: string | null },
  now: string,
): boolean {
  const at = Date.parse(now)
  return Date.parse(since) <= at && (until === null || at < Date.parse(until))
}

/** The agreement on a flow in force at this instant, null where nothing may pass but by hand. */
export function agreementOn(
  { agreements }: PartnerStanding,
  flow: string,
  now: string,
): PartnerStanding['agreements'][number] | null {
  return (
    agreements.find((one) => one.flow === flow && one.mode !== 'hand' && isValid(one, now)) ?? null
  )
}

/** The newest agreement on a flow, in force or not: what came while one was is read by it. */
export function lastAgreementOn(
  { agreements }: PartnerStanding,
  flow: string,
): PartnerStanding['agreements'][number] | null {
  return agreements.findLast((one) => one.flow === flow) ?? null
}

/** The fields of a version that may pass by an agreement: never more than the version's own list. */
export function agreedFields(
  { allow }: Pick<FlowVersion, 'allow'>,
  agreement: Pick<PartnerStanding['agreements'][number], 'fields'> | null,
): readonly string[] {
  const fields = agreement?.fields ?? null
  return fields === null ? allow : allow.filter((path) => fields.includes(path))
}
