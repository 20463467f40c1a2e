import type { Content } from '@cwmis/core/content.ts'
import { indexContent } from '@cwmis/core/content-index.ts'
import type { Entry } from '@cwmis/core/entry/entry.ts'
import type { Author } from '@cwmis/core/entry/header.ts'
import type { Kind } from '@cwmis/core/entry/kind.ts'
import { sealBundle, type Unsealed } from '@cwmis/core/entry/seal.ts'
import { type Subject, subjectKey } from '@cwmis/core/entry/subject.ts'
import { splitAnswers } from '@cwmis/core/form/split.ts'
import type { Slices } from '@cwmis/core/subject/fold.ts'
import { initialSlice } from '@cwmis/core/subject/folds.ts'
import { deviceSealer } from '../device/sealer.ts'
import type { DraftEntry } from '../hooks/write.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { directoryFact } from '../store/facts.ts'
import { keepSending } from '../store/sendings.ts'
import type { Sending } from '../store/shapes.ts'
import { type SeenSubject, seenSubject } from '../view/seen.ts'
import { authorOf, type Writer } from './author.ts'
import { HOLD_MS, hold } from './hold.ts'
import { minuteOf } from './minute.ts'
import { predicted } from './predict.ts'

/** What is to be written in one bundle. */
export interface Writing {
  readonly drafts: readonly DraftEntry[]
  readonly draft?: string
  /** The form it was filled in with; absent: the newest of each kind. */
  readonly form?: string
  readonly urgent?: boolean
  /** Holds it back for a moment, for its author to take it back. */
  readonly hold?: boolean
}

const UNANSWERED = { state: 'waiting', rule: null, repeated: false, answeredAt: null } as const

/** What stands the same in every entry of a bundle. */
interface Common {
  readonly author: Author
  readonly device: string
  readonly writtenAt: string
}

interface Piece {
  readonly draft: DraftEntry
  readonly kind: Kind
  readonly seen: SeenSubject | null
}

/**
 * Signs the entries and keeps them: bundle, what a fold needs of it, and the end of the draft, in one transaction.
 * Resolves with the bundle's id when that is durable; sending begins by itself.
 * Throws for an unknown kind and for a bundle that is neither facts only nor one decision.
 */
export async function writeBundle(
  machine: Machine,
  open: OpenAccount,
  { drafts, draft, form, urgent = false, hold: waits = false }: Writing,
): Promise<string> {
  const id = crypto.randomUUID()
  const writer = await writerOf(open)
  const common = commonOf(machine, open, { writer, drafts })
  const pieces = await piecesOf(open, drafts, form)
  const unsealed = unsealedOf(open.content, pieces, common)
  const bundle = await sealBundle(id, unsealed, deviceSealer(open.account.key))
  const slicesOf = (subject: Subject) => heldSlices(open, subject)
  const ground = { content: open.content, writer, slicesOf }
  const entries: Entry[] = []
  for (const [at, { header }] of bundle.entries.entries()) {
    entries.push(...(await predicted(ground, { header, parts: unsealed[at]?.parts ?? {} })))
  }
  const subjects = [...new Set(entries.map((entry) => subjectKey(entry.header.subject)))]
  const sending: Sending = {
    id,
    bundle,
    entries,
    subjects,
    urgent,
    writtenAt: common.writtenAt,
    ...UNANSWERED,
  }
  if (waits && !urgent) hold(open, id, machine.now() + HOLD_MS)
  await keepSending(open.store, sending, draft)
  machine.wake()
  return id
}

/** The slices shown of a subject; those held of which nothing stands yet are empty, not withheld. */
async function heldSlices(open: OpenAccount, subject: Subject): Promise<Slices | null> {
  const seen = await seenSubject(open.store, open, subject)
  if (!seen) return null
  const empty = seen.compartments.map((held) => [held, initialSlice(subject.type, held)])
  return { ...Object.fromEntries(empty), ...seen.slices }
}

async function writerOf(open: OpenAccount): Promise<Writer> {
  const fact = await directoryFact(open.store)
  if (!fact) throw new Error('Nobody is known on this device yet.')
  return fact.answer.me
}

function commonOf(
  machine: Machine,
  open: OpenAccount,
  { writer, drafts }: { writer: Writer; drafts: readonly DraftEntry[] },
): Common {
  const writtenAt = new Date(machine.now()).toISOString()
  const kinds = drafts.map((draft) => draft.kind)
  const author = authorOf(open.content, writer, { kinds, at: writtenAt })
  return { author, device: open.account.device, writtenAt }
}

async function piecesOf(
  open: OpenAccount,
  drafts: readonly DraftEntry[],
  form: string | undefined,
): Promise<Piece[]> {
  const index = indexContent(open.content)
  const pieces: Piece[] = []
  for (const draft of drafts) {
    const kind =
      form === undefined ? index.newestKind(draft.kind) : index.kindWith(draft.kind, form)
    if (!kind) throw new Error(`There is no kind ${draft.kind}.`)
    pieces.push({ draft, kind, seen: await seenSubject(open.store, open, draft.subject) })
  }
  const decisions = new Set(pieces.filter(isDecision).map((piece) => piece.kind.kind))
  const mixed = decisions.size > 0 && pieces.some((piece) => !isDecision(piece))
  if (mixed || decisions.size > 1) throw new Error('A bundle is facts only, or one decision.')
  return pieces
}

function isDecision(piece: Piece): boolean {
  return piece.kind.sort === 'decision'
}

function unsealedOf(content: Content, pieces: readonly Piece[], common: Common): Unsealed[] {
  const made: Unsealed[] = []
  for (const piece of pieces) {
    const { subject } = piece.draft
    const earlier = made.map(({ header }) => header).filter((one) => one.subject.id === subject.id)
    const own = [...(piece.seen?.unsent ?? []), ...earlier.map((header) => header.id)]
    const seen = { stamp: piece.seen?.stamp ?? null, own }
    const header = { ...headerOf(piece, common), seen }
    made.push({ header, parts: partsOf(content, piece.kind, piece.draft) })
  }
  return made
}

function headerOf({ draft, kind }: Piece, common: Common): Omit<Unsealed['header'], 'seen'> {
  return {
    id: crypto.randomUUID(),
    subject: draft.subject,
    kind: kind.kind,
    version: kind.version,
    author: common.author,
    device: common.device,
    attestedBy: null,
    happenedOn: draft.happenedOn ?? minuteOf(common.writtenAt),
    writtenAt: common.writtenAt,
  }
}

function partsOf(content: Content, kind: Kind, draft: DraftEntry): Unsealed['parts'] {
  const form = indexContent(content).form(kind.form)
  if (!form) return { open: draft.answers }
  return splitAnswers({ form, kind: kind.kind, lists: content.codeLists }, draft.answers)
}
