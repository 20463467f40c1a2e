import type { Content } from '@cwmis/core/content.ts'
import type { Seen } from '@cwmis/core/entry/header.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import type { AppendResult } from '@cwmis/ledger/append.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { readSubject } from '@cwmis/ledger/read/subject.ts'
import { kindOf } from '@cwmis/practice/example/parts.ts'
import type { Said, Step } from '@cwmis/practice/example/tale.ts'
import type { Signer } from './signer.ts'

/** These entries make the house write on another subject, behind their author's back. */
const WITH_CONSEQUENCES = [
  'report-registered',
  'handoff-sent',
  'handoff-accepted',
  'service-answered',
]

/** What the people of one story have on their screens. */
export class Screens {
  readonly #ledger: Ledger
  readonly #content: Content
  /** The stamp somebody got for a subject, by person and subject. */
  readonly #stamps = new Map<string, string>()
  /** Who wrote last about a subject; empty after the house itself. */
  readonly #last = new Map<string, string>()

  constructor(ledger: Ledger, content: Content) {
    this.#ledger = ledger
    this.#content = content
  }

  /** What the author of an entry had seen of its subject: for a decision the newest, which is looked up if need be. */
  async seenBy(signer: Signer, entry: Said, step: Step): Promise<Seen | null> {
    if (step.blind) return null
    const { subject } = entry
    const { actor } = signer.staff
    const known = this.#last.has(subjectKey(subject))
    const kind = kindOf(entry)
    const isNewest = this.#last.get(subjectKey(subject)) === actor
    if (known && !isNewest && (kind.sort === 'decision' || kind.opens === true)) {
      await this.#look(signer, subject)
    }
    return { stamp: this.#stamps.get(`${actor} ${subjectKey(subject)}`) ?? null, own: [] }
  }

  /** A step is in the ledger, with this answer. */
  learn({ staff }: Signer, { entries }: Step, { stamps = {} }: AppendResult): void {
    for (const { subject, kind } of entries) {
      if (WITH_CONSEQUENCES.includes(kind))
        for (const key of this.#last.keys()) this.#last.set(key, '')
      const key = subjectKey(subject)
      this.#last.set(key, kind === 'handoff-sent' ? '' : staff.actor)
      const stamp = stamps[key]
      if (stamp !== undefined) this.#stamps.set(`${staff.actor} ${key}`, stamp)
    }
  }

  /** A step was in the ledger before: others may have written since. */
  forget({ entries }: Step): void {
    for (const { subject } of entries) this.#last.set(subjectKey(subject), '')
  }

  async #look({ staff, token }: Signer, subject: Subject): Promise<void> {
    const reader = { token, purpose: 'casework', door: 'subjects' } as const
    const read = await readSubject(this.#ledger, this.#content, { reader, subject })
    if (read !== null) this.#stamps.set(`${staff.actor} ${subjectKey(subject)}`, read.stamp)
  }
}
