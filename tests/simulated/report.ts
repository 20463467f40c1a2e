import { randomUUID } from 'node:crypto'
import { sealBundle } from '@cwmis/core/entry/seal.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { type Client, signIn } from '../../run/measuring/client.ts'
import { PASSPHRASE, PEOPLE, type Person } from '../kit/people.ts'

/** An officer of the stories, the probation officer unless said, signed in. */
export async function officerAt(
  port: number,
  { account, role }: Person = PEOPLE.probation,
): Promise<Client> {
  const known = { account, passphrase: PASSPHRASE, role, office: '', district: '' }
  return signIn(port, known)
}

/** Writes a bundle: `kept`, or `refused` and the rule. */
export async function append({ wire, headers }: Client, bundle: object): Promise<string> {
  const body = JSON.stringify({ bundles: [bundle] })
  const { body: answer } = await wire.ask('POST', '/append', { body, headers })
  const [{ outcome, rule = '' }] = JSON.parse(answer).results
  return `${String(outcome)}${String(rule)}`
}

/** What the officer's desks are asked about matters of partners. */
export async function questionsOf({ wire, headers }: Client): Promise<readonly object[]> {
  const { body } = await wire.ask('GET', '/exchange/v1/questions', { headers })
  return JSON.parse(body).lines
}

/** Says of a case that the court's matter is its child's. @throws where it is refused */
export async function linkMatter(
  client: Client,
  about: string,
  { court, caseNo }: { readonly court: string; readonly caseNo: string },
): Promise<void> {
  const subject = { type: 'case', id: about } as const
  const matter = { partner: { v: 'court' }, matterAt: { v: court }, matterNo: { v: caseNo } }
  const header = { ...headerOf(client, subject), kind: 'matter-linked' }
  const entry = { header, parts: { open: {}, CICL: matter } }
  const bundle = await sealBundle(randomUUID(), [entry], client.sealer)
  const outcome = await append(client, bundle)
  if (outcome !== 'kept') throw new Error(outcome)
}

function headerOf(client: Client, subject: Subject) {
  const now = Date.now()
  return {
    id: randomUUID(),
    subject,
    version: 1,
    author: client.author,
    device: client.device,
    attestedBy: null,
    happenedOn: {
      from: isoOf(now - 60_000),
      to: isoOf(now),
      precision: 'minute' as const,
    },
    writtenAt: isoOf(now),
    seen: { stamp: null, own: [] },
  }
}

/** Sends the case to the police desk; gives the hand-off. @throws where it is refused */
export async function reportToPolice(
  client: Client,
  about: string,
  { desk }: Person = PEOPLE.probation,
): Promise<string> {
  const subject = { type: 'handoff', id: randomUUID() } as const
  const header = { ...headerOf(client, subject), kind: 'handoff-sent' }
  const said = {
    code: 'h12',
    fromDesk: desk,
    toDesk: PEOPLE.police.desk,
    about: `case:${about}`,
    reference: 'C-7K2M',
    urgency: 'now',
    childName: 'Invented CANARY',
  }
  const open = Object.fromEntries(Object.entries(said).map(([field, v]) => [field, { v }]))
  const bundle = await sealBundle(randomUUID(), [{ header, parts: { open } }], client.sealer)
  const outcome = await append(client, bundle)
  if (outcome !== 'kept') throw new Error(outcome)
  return subject.id
}
