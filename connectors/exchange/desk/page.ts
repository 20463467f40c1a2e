import type { PartnerPage } from '@cwmis/core/wire/partners.ts'
import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { json, withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { asideLines } from '../aside.ts'
import { cameAside } from '../came-aside.ts'
import type { Engine } from '../engine.ts'

/** How a partner is set up, what was set aside on both ways and what was done about it; null for one nobody knows. */
export async function partnerPage(engine: Engine, partner: string): Promise<PartnerPage | null> {
  const [aside, came] = [await asideLines(engine, partner), await cameAside(engine, partner)]
  return withConnection(engine.ledger.view, async (client) => {
    const [rows] = await pipeline(client, [{ ...PAGE, values: [partner] }])
    const page = json<Omit<PartnerPage, 'aside' | 'came'>>(rows)
    return page === null ? null : { ...page, aside, came }
  })
}

const PAGE: Statement = {
  name: 'exchange-partner-page',
  text: `select json_build_object('partner', e.partner, 'suspended', e.suspended, 'address', e.address,
      'keys', (select coalesce(json_agg(json_build_object('since', k.since, 'until', k.until) order by k.no desc), '[]')
        from exchange_key k where k.partner = e.partner),
      'agreements', (select coalesce(json_agg(json_build_object('no', a.no::text, 'flow', a.flow, 'version', a.version,
        'basis', a.basis, 'since', a.since, 'until', app.agreed_until(a.no), 'mode', a.mode, 'fields', a.fields) order by a.flow, a.no desc), '[]')
        from exchange_agreement a where a.partner = e.partner),
      'changes', (select coalesce(json_agg(json_build_object('at', c.at, 'by', c.name, 'what', c.what) order by c.no desc), '[]')
        from (select x.no, x.at, x.what, w.name from exchange_change x join actor w on w.id = x.by
          where x.partner = e.partner order by x.no desc limit 50) c))
    from exchange_partner e where e.partner = $1 order by e.no desc limit 1`,
}
