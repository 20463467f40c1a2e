import { randomUUID } from 'node:crypto'
import type { Compartment } from '../../core/entry/compartment.ts'
import type { Header } from '../../core/entry/header.ts'
import { sealBundle } from '../../core/entry/seal.ts'
import type { Subject } from '../../core/entry/subject.ts'
import type { Answers, Value } from '../../core/form/answer.ts'
import type { AppendAnswer } from '../../core/wire/append.ts'
import { type Client, signIn } from '../../run/measuring/client.ts'
import { PASSPHRASE, type Person } from './people.ts'

type Values = { readonly [field: string]: Value }

/** One entry to be written by the door alone, without a browser; a value alone stands for an answer. */
export interface Words {
  readonly subject: Subject
  readonly kind: string
  readonly open: Values
  readonly sealed?: { readonly [compartment in Compartment]?: Values }
  /** When it was, where that is not now. */
  readonly happenedOn?: Header['happenedOn']
  /** What its writer saw, for a decision. */
  readonly stamp?: string
}

/** Signs a person in at the door of a house, with a device of their own. */
export function enterByDoor(port: number, person: Person): Promise<Client> {
  const { account, role } = person
  return signIn(port, { account, role, passphrase: PASSPHRASE, office: '', district: '' })
}

/** Signs some entries as one bundle with new ids and brings them to the door; throws unless they are kept. */
export async function sendByDoor(client: Client, words: readonly Words[]): Promise<void> {
  const now = new Date().toISOString()
  const drafts = words.map(({ subject, kind, open, sealed = {}, stamp, happenedOn }) => ({
    header: {
      id: randomUUID(),
      subject,
      kind,
      version: 1,
      author: client.author,
      device: client.device,
      attestedBy: null,
      happenedOn: happenedOn ?? { from: now, to: now, precision: 'minute' as const },
      writtenAt: now,
      seen: stamp === undefined ? null : { stamp, own: [] },
    },
    parts: { open: said(open), ...partsOf(sealed) },
  }))
  const bundle = await sealBundle(randomUUID(), drafts, client.sealer)
  const body = JSON.stringify({ bundles: [bundle] })
  const answer = await client.wire.ask('POST', '/append', { body, headers: client.headers })
  const { results = [] }: Partial<AppendAnswer> = JSON.parse(answer.body)
  if (results[0]?.outcome !== 'kept') throw new Error(`not kept: ${answer.body}`)
}

/** An answer for each plain value. */
export function said(values: Values): Answers {
  return Object.fromEntries(Object.entries(values).map(([field, v]) => [field, { v }]))
}

function partsOf(sealed: Words['sealed'] = {}): Partial<Record<Compartment, Answers>> {
  return Object.fromEntries(Object.entries(sealed).map(([name, values]) => [name, said(values)]))
}
