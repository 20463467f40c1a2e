import type { Content } from '@cwmis/core/content.ts'
import type { OpenAccount } from '../machine.ts'
import { practiceFact } from '../store/facts.ts'
import type { Store } from '../store/open.ts'

/**
 * The practice in force on this device: what the app brings, with what this account's store holds as published.
 * `trials`: with what is on trial, for practice mode alone.
 */
export async function publishedIn(
  store: Store,
  bundled: Content,
  { trials = false }: { readonly trials?: boolean } = {},
): Promise<Required<Pick<OpenAccount, 'content' | 'practice'>>> {
  const fact = await practiceFact(store)
  if (fact === null || fact.digest === '') return { content: bundled, practice: '' }
  // What most devices never need is no part of what is loaded first.
  const { laidOut } = await import('./laid-out.ts')
  return { content: laidOut(bundled, fact, trials), practice: fact.digest }
}
