import {
  type Approval,
  type Approver,
  approversOf,
  type Staff,
} from '@cwmis/core/access/approval.ts'
import { within } from '@cwmis/core/access/place.ts'
import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import { nameId } from '../keys/name-id.ts'
import type { Ledger } from '../ledger.ts'
import { pipeline } from '../pool/pipeline.ts'
import { json, withConnection } from '../pool/transaction.ts'
import { appendForHouse } from './delivery.ts'
import { type Running, type RunOptions, repeat } from './run.ts'

const EVERY_MS = 60_000

/** A decision on a case that waits: the entry that asks for it, and the desks that were asked already. */
interface Waiting extends Approval {
  readonly case: string
  readonly entry: string
  readonly asked: readonly string[]
}

interface Asked {
  readonly waiting: readonly Waiting[]
  readonly staff: Staff & { readonly administrators: readonly string[] }
}

/**
 * Passes decisions that wait to the next who live to take them, by the practice's chain: where the nearer posts
 * are vacant, away, excluded or the author's own, or were silent too long. Each desk is asked once for each
 * decision; the case then shows itself to it until the decision is taken. Where the whole chain has nobody, the
 * administrators are told, once. `now`: ISO 8601 UTC. Gives how many desks were asked.
 */
export async function passApprovals(
  ledger: Ledger,
  content: Content,
  now: string,
): Promise<number> {
  const chain = indexContent(content).process().approvals
  const { waiting, staff } = await readWaiting(ledger, content)
  let passed = 0
  for (const one of waiting) {
    const named = approversOf({ chain, approval: one, staff, asOf: now })
    if (named.length === 0) await tellAdministrators(ledger, one, staff.administrators)
    for (const desk of desksToAsk(content, { one, staff, named })) {
      await ask(ledger, content, { one, desk, now })
      passed += 1
    }
  }
  return passed
}

async function readWaiting(ledger: Ledger, content: Content): Promise<Asked> {
  const { steps } = indexContent(content).process().approvals
  const roles = JSON.stringify(steps.flatMap((step) => step.roles))
  return withConnection(ledger.view, async (client) => {
    const [waiting, staff] = await pipeline(client, [
      { name: 'approvals-waiting', text: 'select app.approvals_waiting()' },
      { name: 'approvals-staff', text: 'select app.staff_for($1)', values: [roles] },
    ])
    const found = json<Asked['staff']>(staff)
    if (found === null) throw new Error('the staff did not answer')
    return { waiting: json<Asked['waiting']>(waiting) ?? [], staff: found }
  })
}

interface Named {
  readonly one: Waiting
  readonly staff: Staff
  readonly named: readonly Approver[]
}

/** The desks that do not see the case by their own place and were not asked yet. */
function desksToAsk(content: Content, { one, staff, named }: Named): readonly string[] {
  const asking = named.filter(({ post }) => !reaches(content, staff, { post, place: one.place }))
  const desks = new Set(asking.map(({ desk }) => desk))
  return [...desks].filter((desk) => !one.asked.includes(desk))
}

function reaches(
  content: Content,
  staff: Staff,
  { post, place }: { readonly post: string; readonly place: string | null },
): boolean {
  const held = staff.posts.find((known) => known.post === post)
  const role = held === undefined ? null : indexContent(content).role(held.role)
  if (role?.reach !== 'office' || role.supervises.length === 0 || place === null) return false
  return held?.place !== null && held?.place !== undefined && within(place, held.place)
}

interface Ask {
  readonly one: Waiting
  readonly desk: string
  readonly now: string
}

function ask(ledger: Ledger, content: Content, { one, desk, now }: Ask): Promise<void> {
  return appendForHouse(ledger, content, {
    cause: nameId(one.entry, desk),
    rule: 'escalation',
    subject: { type: 'case', id: one.case },
    kind: 'approval-passed',
    answers: { desk: { v: desk } },
    at: now,
  })
}

function tellAdministrators(ledger: Ledger, one: Waiting, desks: readonly string[]): Promise<void> {
  return withConnection(ledger.view, async (client) => {
    await pipeline(client, [
      {
        name: 'approvals-nobody',
        text: `insert into outgoing (cause, purpose, recipient, subject, type)
          select 'entry:' || $1, 'approval-without-approver', 'desk:' || desk, $2::uuid, 'case'
          from jsonb_array_elements_text($3) as desk on conflict do nothing`,
        values: [one.entry, one.case, JSON.stringify(desks)],
      },
    ])
  })
}

/** Keeps passing on what waits. `content` gives the practice in force, `now` the time, ISO 8601 UTC. */
export function startApprovals(
  ledger: Ledger,
  { content, now }: { readonly content: () => Content; readonly now: () => string },
  { everyMs = EVERY_MS, onProblem }: RunOptions,
): Running {
  return repeat({ everyMs, onProblem }, async () => {
    await passApprovals(ledger, content(), now())
  })
}
