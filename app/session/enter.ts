import type { Content } from '@cwmis/core/content.ts'
import type { DirectoryAnswer } from '@cwmis/core/wire/house.ts'
import type { KnownAccount } from '../device/accounts.ts'
import { type Machine, type OpenAccount, stand } from '../machine.ts'
import { publishedIn } from '../published/content.ts'
import { keepDirectory } from '../store/facts.ts'
import { createNews } from '../store/news.ts'
import { closeStore, openStore } from '../store/open.ts'
import { forgetSent } from '../store/sent.ts'
import { keepMark } from './mark.ts'

/** Opens the account's store and shows its screens. Starts nothing that needs the network. */
export async function enter(machine: Machine, account: KnownAccount): Promise<OpenAccount> {
  const content = await machine.loadContent()
  leave(machine)
  const { practice } = machine
  const open = practice ? await practice.open(account) : await openWork(account, content)
  keepMark({ account: account.id, at: machine.now() })
  machine.last = open
  stand(machine, { is: 'open', open })
  return open
}

/** The account's own store, with what is real, and the practice as last heard of. */
export async function openWork(account: KnownAccount, content: Content): Promise<OpenAccount> {
  const news = createNews(new BroadcastChannel(`cwmis-${account.id}`))
  const store = await openStore(account.id, news)
  return { account, store, ...(await publishedIn(store, content)) }
}

/** Closes the store that was open, if one was. */
export function leave(machine: Machine): void {
  if (machine.last) closeStore(machine.last.store)
  machine.last = null
}

/** Fetches who I am and whom I may send to; keeps the older answer where none is to be had. */
export async function fetchDirectory(machine: Machine, open: OpenAccount): Promise<void> {
  const answered = await machine.door.get<DirectoryAnswer>('/directory')
  if (!answered.ok) return
  const fetchedAt = new Date(machine.now()).toISOString()
  await keepDirectory(open.store, { answer: answered.body, fetchedAt })
  if (answered.body.horizon) await forgetSent(open.store, answered.body.horizon)
}
