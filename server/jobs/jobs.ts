import type { Content } from '@cwmis/core/content.ts'
import type { Messenger } from '@cwmis/core/notice/notice.ts'
import { startApprovals } from '@cwmis/ledger/follow/approvals.ts'
import { deliverySender } from '@cwmis/ledger/follow/delivery.ts'
import { startDigest } from '@cwmis/ledger/follow/digest.ts'
import { DeadLetterError, type Follower } from '@cwmis/ledger/follow/follow.ts'
import { homeClosingSender } from '@cwmis/ledger/follow/homes/closing.ts'
import { fullHomesSender } from '@cwmis/ledger/follow/homes/full.ts'
import { indicatorsView } from '@cwmis/ledger/follow/indicators/view.ts'
import { noticesSender } from '@cwmis/ledger/follow/notices.ts'
import { type Running, repeat, startFollowers, startTicker } from '@cwmis/ledger/follow/run.ts'
import { SEARCH_VIEW } from '@cwmis/ledger/follow/search-view.ts'
import type { Ledger } from '@cwmis/ledger/ledger.ts'
import { startSequencer } from '@cwmis/ledger/sequence/run.ts'
import { messageText } from '@cwmis/practice/notices/text.ts'
import type { Logger } from 'pino'
import { type LivingPractice, shelfOnly } from '../practice/practice.ts'
import { codeOf } from '../problem/name.ts'

export interface JobsOptions {
  readonly ledger: Ledger
  readonly content: Content
  /** The published practice, where one is kept; without one the content stays as it is. */
  readonly practice?: LivingPractice
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log: Logger
  /** The way out for messages to people; without one nobody is written to. */
  readonly messenger?: Messenger
}

/** Numbers are read by period: while many write, they take a hundredth of one processor and catch up after. */
const COUNTING_REST = 99
/** What another process published is known here after so long. */
const LOOK_MS = 2_000

/**
 * Starts what goes on beside the doors: positions and checkpoints, the search view, notices, the delivery
 * of hand-offs, the numbers, the ticker, messages to people, decisions that wait for somebody else. A round that fails is logged by its code alone and tried again.
 */
export function startJobs(options: JobsOptions): Running {
  const { ledger, now, log, messenger, practice = shelfOnly(options.content) } = options
  const { content } = practice
  function onProblem(error: unknown): void {
    if (error instanceof DeadLetterError) {
      const { follower, position } = error
      const why = { name: nameOf(error.cause), code: codeOf(error.cause) }
      log.error({ follower, position, ...why }, 'a follower set an entry aside and went on')
      return
    }
    log.warn({ name: nameOf(error), code: codeOf(error) }, 'a job failed and is tried again')
  }
  const followers = (): readonly Follower[] => followersOf(ledger, content())
  const numbers = (): readonly Follower[] => [indicatorsView(ledger, content())]
  const jobs = [
    startSequencer(ledger, { onProblem }),
    startFollowers(ledger, followers, { onProblem }),
    // By itself: counting a long history must not hold up what people wait for.
    startFollowers(ledger, numbers, { rest: COUNTING_REST, onProblem }),
    startTicker(ledger, { content, now: () => new Date(now()).toISOString() }, { onProblem }),
    repeat({ everyMs: LOOK_MS, onProblem }, () => practice.refresh().then(() => {})),
    ...(messenger === undefined ? [] : [startMessages(ledger, { messenger, now, onProblem })]),
    startApprovals(ledger, { content, now: () => new Date(now()).toISOString() }, { onProblem }),
  ]
  return {
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()))
    },
  }
}

/** All that follows the ledger for whoever waits, in their order. */
export function followersOf(ledger: Ledger, content: Content): readonly Follower[] {
  return [
    SEARCH_VIEW,
    noticesSender(content),
    deliverySender(ledger, content),
    fullHomesSender(content),
    homeClosingSender(ledger, content),
  ]
}

interface Messages {
  readonly messenger: Messenger
  readonly now: () => number
  readonly onProblem: (error: unknown) => void
}

function startMessages(ledger: Ledger, { messenger, now, onProblem }: Messages): Running {
  const asked = { messenger, textOf: messageText, now: () => new Date(now()).toISOString() }
  return startDigest(ledger, asked, { onProblem })
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
