import type { Content } from '@cwmis/core/content.ts'
import type { Answer, Answers, Value } from '@cwmis/core/form/answer.ts'
import { broughtTogether } from '../../append/house-bundle.ts'
import { append } from '../../append.ts'
import { nameId } from '../../keys/name-id.ts'
import type { Ledger } from '../../ledger.ts'
import { pipeline, type Statement } from '../../pool/pipeline.ts'
import { withConnection } from '../../pool/transaction.ts'
import type { Resident } from './residents.ts'

/** What is opened for one child of a closing home, and to whom it is handed. */
export interface Transition {
  /** Of the entry that opens the case. */
  readonly id: string
  readonly decision: string
  readonly home: string
  readonly resident: Resident
  /** The row of the hand-off table. */
  readonly code: string
  /** The desk it is handed to. */
  readonly to: string | null
  readonly at: string
}

const RULE = 'home-closing'
const REFERENCE = 8

/**
 * Opens the case and sends the hand-off, both or neither; nothing where the ledger has it already, for what is known
 * of the child may have changed since. @throws when it was refused
 */
export async function openTransition(
  ledger: Ledger,
  content: Content,
  transition: Transition,
): Promise<void> {
  if (await isKnown(ledger, transition.id)) return
  const result = await append(
    ledger,
    content,
    broughtTogether(ledger.keys, content, wordsOf(transition)),
  )
  if (result.outcome === 'refused') throw new Error(`transition-opened: ${result.rule ?? ''}`)
}

async function isKnown(ledger: Ledger, id: string): Promise<boolean> {
  return withConnection(ledger.view, async (client) => {
    const [rows = []] = await pipeline(client, [{ ...KNOWN, values: [id] }])
    return rows.length > 0
  })
}

const KNOWN: Statement = { name: 'homes-known', text: 'select 1 from entry where id = $1' }

function wordsOf(transition: Transition) {
  const { id, at } = transition
  const opened = { type: 'case', id: nameId(id, 'case') } as const
  const handoff = { type: 'handoff', id: handoffOf(id) } as const
  return {
    id: nameId(id, 'bundle'),
    rule: RULE,
    at,
    entries: [
      { id, subject: opened, kind: 'transition-opened', answers: openedAnswers(transition) },
      {
        id: nameId(id, 'handoff-sent'),
        subject: handoff,
        kind: 'handoff-sent',
        answers: sentAnswers(transition, opened.id),
      },
    ],
  }
}

/** The hand-off sent with what was opened. */
export function handoffOf(id: string): string {
  return nameId(id, 'handoff')
}

function openedAnswers({ resident, home, decision }: Transition): Answers {
  const { child, case: placed, origin } = resident
  return {
    ...said({ child, home, decision, from: placed.id, desk: placed.desk }),
    ...said({ village: origin === null ? null : { place: origin } }),
  }
}

function sentAnswers({ resident, code, to }: Transition, opened: string): Answers {
  return said({
    code,
    fromDesk: resident.case.desk,
    toDesk: to,
    about: `case:${opened}`,
    reference: opened.slice(0, REFERENCE),
    childName: resident.name,
    basis: 'public-duty',
    urgency: '72h',
  })
}

function said(values: { readonly [field: string]: Value | null }): Answers {
  const answers: Record<string, Answer> = {}
  for (const [field, v] of Object.entries(values)) if (v !== null) answers[field] = { v }
  return answers
}
