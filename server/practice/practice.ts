import { createHash } from 'node:crypto'
import type { Content } from '@cwmis/core/content.ts'
import { canonical } from '@cwmis/core/entry/canonical.ts'
import { composeContent, publishedWords } from '@cwmis/core/publication/compose.ts'
import { differenceTo } from '@cwmis/core/publication/difference.ts'
import type { PublishedPiece } from '@cwmis/core/publication/piece.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { practiceMark, readPractice, settleRoles } from '@cwmis/ledger/practice/published.ts'
import { messages } from '@cwmis/practice/languages/en.ts'
import type { Messages } from '@cwmis/practice/lint/form-words.ts'
import type { Standing } from '@cwmis/practice/publication/complete.ts'
import { knownPieces } from '@cwmis/practice/publication/named.ts'

/** What devices of this release lack of the practice. `digest`: the empty text where they lack nothing. */
export interface PracticeNews {
  readonly digest: string
  readonly pieces: readonly PublishedPiece[]
  /** On trial: only for practice mode. */
  readonly trials: readonly PublishedPiece[]
}

/** The practice in force, as this process holds it. */
export interface LivingPractice {
  /** The same one until something is published or a new day begins. */
  readonly content: () => Content
  readonly news: () => PracticeNews
  /** The English words in force, by message key. */
  readonly words: () => Messages
  /** With its words and everything ever published: what a proposal is judged against. */
  readonly standing: () => Standing
  /** Looks whether there is news, and takes it in. True when the content is another one now. */
  readonly refresh: () => Promise<boolean>
}

const NOTHING: readonly PublishedPiece[] = []
const NO_NEWS: PracticeNews = { digest: '', pieces: [], trials: [] }

/** Only what is on the shelf: where nothing can be published. */
export function shelfOnly(shelf: Content): LivingPractice {
  return {
    content: () => shelf,
    news: () => NO_NEWS,
    words: () => messages,
    standing: () => ({ content: shelf, messages, known: knownPieces(shelf, []) }),
    refresh: async () => false,
  }
}

/** The shelf with what was published in this ledger, read now. `now` in milliseconds since 1970. */
export async function openPractice(
  ledger: Pick<Ledger, 'view'>,
  shelf: Content,
  now: () => number,
): Promise<LivingPractice> {
  const today = (): string => dateOf(new Date(now()).toISOString())
  let held = {
    mark: '',
    day: '',
    content: shelf,
    news: NO_NEWS,
    words: messages,
    published: NOTHING,
  }
  async function readAnew(): Promise<boolean> {
    const day = today()
    const isNewDay = held.day !== day
    if (!isNewDay && held.mark === (await practiceMark(ledger))) return false
    if (isNewDay) await settleRoles(ledger)
    const { mark, published, trials } = await readPractice(ledger)
    const pieces = differenceTo(shelf, published)
    const content = composeContent(shelf, pieces, day)
    const words = { ...messages, ...publishedWords(published, 'en', day) }
    held = { mark, day, content, news: newsOf(pieces, trials), words, published }
    return true
  }
  // What was read earlier must not be laid over what was read later.
  const refresh = inTurn(readAnew)
  await refresh()
  return {
    content: () => held.content,
    news: () => held.news,
    words: () => held.words,
    standing: () => ({
      content: held.content,
      messages: held.words,
      known: knownPieces(held.content, held.published),
    }),
    refresh,
  }
}

/** The same work, one after the other, however often it is asked for at once. */
function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve()
  return () => {
    const mine = turn.then(work, work)
    turn = mine.catch(() => {})
    return mine
  }
}

function newsOf(
  pieces: readonly PublishedPiece[],
  trials: readonly PublishedPiece[],
): PracticeNews {
  if (pieces.length + trials.length === 0) return NO_NEWS
  const bytes = canonical({ pieces, trials })
  return { digest: createHash('sha256').update(bytes).digest('base64url'), pieces, trials }
}
