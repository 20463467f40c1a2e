import type { Connector, Known, Look, Mapped, NamedMatter } from '@cwmis/core/exchange/connector.ts'
import { NO_OWNER } from '@cwmis/core/subject/owner.ts'
import { BEGIN, COMMIT, pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from './engine.ts'

/** A matter nobody linked with a case, the desk that may know of it, and the case our own record speaks for. */
export interface AskedMatter extends NamedMatter {
  readonly key: string
  readonly desk: string
  readonly subject: string | null
}

/**
 * Of which matters of a message a desk is asked: the desk of the case our record speaks for, else the one that was
 * written down for the partner's place. Where there is neither, the message waits for whoever looks after the exchange.
 */
export function whoIsAsked(connector: Connector, made: Mapped, look: Look): readonly AskedMatter[] {
  const matters = 'matters' in made ? (made.matters ?? []) : []
  return matters.flatMap((matter) => {
    const key = connector.matterKey?.(matter) ?? null
    const near = key === null ? null : look.near('case', key)
    const desk = deskOf(near) ?? look.desk(matter.place)
    return key === null || desk === null
      ? []
      : [{ ...matter, key, desk, subject: near?.subject.id ?? null }]
  })
}

function deskOf(near: Known | null): string | null {
  const { desk }: { readonly desk?: unknown } = Object(near?.state['owner'] ?? NO_OWNER)
  return typeof desk === 'string' ? desk : null
}

/** A matter as a case says it, and whose. */
export type LinkedMatter = NamedMatter & { readonly partner: string }

/**
 * Brings what the exchange knows of a case's matters in line with what stands on the case. What was asked about a
 * matter that means one case now is answered, and the messages that waited for it are taken up once more.
 */
export async function settleMatters(
  engine: Engine,
  { subject, matters }: { readonly subject: string; readonly matters: readonly LinkedMatter[] },
): Promise<void> {
  const rows = matters.flatMap(({ partner, ...matter }) => {
    const key = connectorOf(engine, partner)?.matterKey?.(matter) ?? null
    return key === null ? [] : [{ partner, key }]
  })
  const values = [subject, JSON.stringify(rows)]
  await withConnection(engine.ledger.view, (client) =>
    pipeline(client, [
      BEGIN,
      { ...GONE, values },
      { ...COME, values },
      { ...AGAIN, values: [JSON.stringify(rows)] },
      COMMIT,
    ]),
  )
}

const GONE: Statement = {
  name: 'exchange-matter-gone',
  text: `delete from exchange_matter m where m.subject = $1::uuid and not exists (
      select 1 from jsonb_to_recordset($2) as x (partner text, key text) where x.partner = m.partner and x.key = m.key)`,
}
const COME: Statement = {
  name: 'exchange-matter-come',
  text: `insert into exchange_matter (partner, key, subject)
    select x.partner, x.key, $1::uuid from jsonb_to_recordset($2) as x (partner text, key text) on conflict do nothing`,
}
const AGAIN: Statement = {
  name: 'exchange-matter-again',
  text: `with answered as (
      update exchange_question q set answer = 'linked', answered_at = now()
      from jsonb_to_recordset($1) as x (partner text, key text)
      where q.answer is null and q.partner = x.partner and q.key = x.key
        and (select count(*) from exchange_matter m where m.partner = x.partner and m.key = x.key) = 1
      returning q.no)
    update exchange_message set state = 'waiting', again_at = now()
    where no in (select no from answered) and sealed is not null and state in ('question', 'taken')`,
}
