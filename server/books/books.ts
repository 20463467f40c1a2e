import type { Content } from '@cwmis/core/content.ts'
import { type AppendResult, append, type Brought } from '@cwmis/ledger/append.ts'
import { changeDirectory, readPosts } from '@cwmis/ledger/directory/change.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { readDirectory } from '@cwmis/ledger/read/directory.ts'
import { readHandBacks } from '@cwmis/ledger/read/hand-backs.ts'
import { readHome, readHomes } from '@cwmis/ledger/read/homes.ts'
import { Pages } from '@cwmis/ledger/read/pages.ts'
import { readProblems, tellProblem } from '@cwmis/ledger/read/problems.ts'
import { readQuarantine } from '@cwmis/ledger/read/quarantine.ts'
import { readEpoch, readHorizon, readStanding } from '@cwmis/ledger/read/standing.ts'
import { administers, readStatus } from '@cwmis/ledger/read/status.ts'
import type { Books } from '../ports.ts'
import type { LivingPractice } from '../practice/practice.ts'
import { appendAs } from './append.ts'
import { blindMatchAs } from './blind-match.ts'
import { searchAs, worklistAs } from './lists.ts'
import { mapOf } from './map.ts'
import { mattersOf } from './matters.ts'
import { tellingOf } from './notices.ts'
import { numbersAs } from './numbers.ts'
import { papersOf } from './papers.ts'
import { practiceOf } from './practice.ts'
import { registersOf } from './registers.ts'
import { servicesBooksOf } from './services.ts'
import { setupBooksOf } from './setup.ts'
import { subjectAs } from './subject.ts'
import { syncAs } from './sync.ts'
import { timelineAs } from './timeline.ts'

/** Keeps a bundle by this practice, here or in a thread of its own. */
export type Append = (content: Content, brought: Brought) => Promise<AppendResult>

/** The ledger with what every question to it needs. */
export interface Shelf {
  readonly ledger: Ledger
  /** The practice in force at this question. */
  readonly content: Content
  readonly practice: LivingPractice
  readonly append: Append
  /** Files that were opened lately. */
  readonly pages: Pages
  /** A restored ledger is opened anew, so the epoch is read once. */
  readonly epoch: () => Promise<string>
}

function shelfOver(ledger: Ledger, practice: LivingPractice, keep: Append): Shelf {
  let known: string | null = null
  return {
    ledger,
    practice,
    get content() {
      return practice.content()
    },
    append: keep,
    pages: new Pages(),
    epoch: async () => {
      known ??= await readEpoch(ledger)
      return known
    },
  }
}

/** The ledger as the doors ask it. */
export function createBooks(
  ledger: Ledger,
  practice: LivingPractice,
  keep: Append = (content, brought) => append(ledger, content, brought),
): Books {
  const shelf = shelfOver(ledger, practice, keep)
  const { epoch } = shelf
  return {
    append: (session, bundle) => appendAs(shelf, session, bundle),
    subject: (session, asked) => subjectAs(shelf, session, asked),
    timeline: (session, asked) => timelineAs(shelf, session, asked),
    worklist: (session, asked) => worklistAs(shelf, session, asked),
    search: (session, asked) => searchAs(shelf, session, asked),
    blindMatch: (session, body) => blindMatchAs(shelf, session, body),
    sync: (session, body) => syncAs(shelf, session, body),
    numbers: (session, asked) => numbersAs(shelf, session, asked),
    ...plainOf(shelf),
    ...tellingOf(shelf),
    ...practiceOf(shelf),
    ...papersOf(shelf),
    ...postsOf(shelf),
    ...mapOf(shelf),
    ...servicesBooksOf(shelf),
    ...registersOf(shelf),
    ...setupBooksOf(shelf),
    ...mattersOf(shelf),
    ...problemsOf(shelf),
    epoch,
    health: () => readStanding(ledger),
    status: () => readStatus(ledger),
    administers: ({ token }) =>
      administers(ledger, shelf.content, { token, purpose: 'supervision', door: 'status' }),
  }
}

/** What people say does not work. */
function problemsOf(shelf: Shelf): Pick<Books, 'tellProblem' | 'problems'> {
  const { ledger } = shelf
  return {
    tellProblem: ({ token }, told) =>
      tellProblem(ledger, { token, purpose: 'casework', door: 'problems' }, told),
    problems: ({ token }) =>
      readProblems(ledger, shelf.content, { token, purpose: 'administration', door: 'problems' }),
  }
}

type Plain = 'quarantine' | 'directory'

/** Questions that name no subject and need no purpose of the caller's own. */
function plainOf({ ledger, epoch }: Shelf): Pick<Books, Plain> {
  return {
    quarantine: async ({ token }) => {
      const reader = { token, purpose: 'supervision', door: 'quarantine' } as const
      return { epoch: await epoch(), lines: await readQuarantine(ledger, reader) }
    },
    directory: async ({ token }) => {
      const reader = { token, purpose: 'casework', door: 'directory' } as const
      const [known, horizon] = await Promise.all([epoch(), readHorizon(ledger)])
      return { epoch: known, horizon, ...(await readDirectory(ledger, reader)) }
    },
  }
}

/** Homes, and who lives in them. */
function homesOf(shelf: Shelf): Pick<Books, 'homes' | 'home'> {
  const { ledger } = shelf
  const reader = (token: string) => ({ token, purpose: 'supervision', door: 'homes' }) as const
  return {
    homes: ({ token }) => readHomes(ledger, shelf.content, reader(token)),
    home: ({ token }, home) => readHome(ledger, shelf.content, { reader: reader(token), home }),
  }
}

/** Who sits where, and what acting leaves behind. */
function postsOf(
  shelf: Shelf,
): Pick<Books, 'posts' | 'changePosts' | 'handBacks' | 'homes' | 'home'> {
  const { ledger } = shelf
  return {
    ...homesOf(shelf),
    handBacks: ({ token }) =>
      readHandBacks(ledger, shelf.content, { token, purpose: 'casework', door: 'hand-backs' }),
    posts: ({ token }) => readPosts(ledger, { token, purpose: 'administration', door: 'posts' }),
    changePosts: ({ token }, change) =>
      changeDirectory(ledger, { token, purpose: 'administration', door: 'posts' }, change),
  }
}
