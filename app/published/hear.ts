import { dateOf } from '@cwmis/core/time/instant.ts'
import type { PracticeAnswer } from '@cwmis/core/wire/practice.ts'
import type { Machine, OpenAccount } from '../machine.ts'
import { keepPractice, practiceFact } from '../store/facts.ts'
import { publishedIn } from './content.ts'

const NOTHING: PracticeAnswer = { digest: '', pieces: [], trials: [] }

/**
 * Fetches and lays out what was published, where the office says that it is other than what is held here; and anew
 * when a day begins, for what was published ahead. Running drafts keep the version they were begun with.
 */
export async function hearPractice(
  machine: Machine,
  open: OpenAccount,
  digest: string,
): Promise<void> {
  const { practice = '', content } = open
  const today = dateOf(new Date(machine.now()).toISOString())
  const isToday = content.asOf === undefined || content.asOf === today
  if (digest === practice && isToday) return
  const held = (await practiceFact(open.store))?.digest ?? ''
  if (held !== digest) {
    const answered = digest === '' ? null : await machine.door.get<PracticeAnswer>('/practice')
    if (answered?.ok === false) return
    await keepPractice(open.store, answered?.body ?? NOTHING)
  }
  Object.assign(open, await publishedIn(open.store, await machine.loadContent()))
  machine.news.tell('session')
}
