import type { Content } from '@cwmis/core/content.ts'
import type { KnownAccount } from '../device/accounts.ts'
import { makeKey } from '../device/key.ts'
import type { Failure } from '../door/call.ts'
import type { Machine, OpenAccount, Practising } from '../machine.ts'
import { sendAll } from '../outbox/send.ts'
import { publishedIn } from '../published/content.ts'
import { leave, openWork } from '../session/enter.ts'
import { signOut } from '../session/session.ts'
import { directoryFact } from '../store/facts.ts'
import { createNews } from '../store/news.ts'
import { openStore, removeStore } from '../store/open.ts'
import { sendings } from '../store/sendings.ts'
import { fillStore } from './fill.ts'
import { PRACTICE_DEVICE } from './ground.ts'
import { forgetPractising, practiceStoreOf } from './mark.ts'
import { createPracticeOffice } from './office.ts'

/**
 * The machine of a tab that practises: the real one's clock and settings, but a store, a key and an office of its own.
 * It has no way to any server. `restart` starts the page anew.
 */
export function createPracticeMachine(real: Machine, restart: () => void): Machine {
  const door = createPracticeOffice({ open: () => machine.last, now: real.now })
  const machine: Machine = {
    ...real,
    locks: (name, work) => real.locks(`practice-${name}`, work),
    door,
    news: createNews(),
    wake: () => undefined,
    standing: { is: 'starting' },
    last: null,
    welcome: true,
    practice: practisingOf(real, () => machine, restart),
  }
  return machine
}

function practisingOf(real: Machine, mine: () => Machine, restart: () => void): Practising {
  function done(): void {
    forgetPractising()
    restart()
  }
  return {
    open: (account) => openPractice(real, mine(), account),
    reset: async () => {
      const account = mine().last?.account.id
      leave(mine())
      if (account !== undefined) await removeStore(practiceStoreOf(account))
      restart()
    },
    leave: done,
    signOut: async () => {
      leave(mine())
      await signOut(real)
      done()
    },
  }
}

/** The practice store under a key that no office knows; filled where it is empty. */
async function openPractice(
  real: Machine,
  machine: Machine,
  known: KnownAccount,
): Promise<OpenAccount> {
  const bundled = await machine.loadContent()
  const work = await workBeside(real, known, bundled)
  const { content } = await publishedIn(work.store, bundled, { trials: true })
  const name = practiceStoreOf(known.id)
  const store = await openStore(name, createNews(new BroadcastChannel(`cwmis-${name}`)))
  const account = { ...known, ...(await makeKey()), device: PRACTICE_DEVICE }
  const open = { account, store, content }
  if (!(await directoryFact(store))) await fillStore(machine, { open, work })
  return open
}

/** What is real and unsent goes on being sent while one practises, as it does behind the lock. */
async function workBeside(
  real: Machine,
  known: KnownAccount,
  content: Content,
): Promise<OpenAccount> {
  if (real.last?.account.id !== known.id) {
    leave(real)
    real.last = await openWork(known, content)
  }
  real.wake()
  return real.last ?? (await openWork(known, content))
}

/** One round of the real machine behind a practice: sends what waits, asks for nothing. Null: nothing waits. */
export function sendRest(real: Machine, work: OpenAccount): Promise<Failure | null> {
  return real.locks(`cwmis-send-${work.account.id}`, async () => {
    const waits = (await sendings(work.store)).some((sending) => sending.state === 'waiting')
    return waits ? sendAll(real, work) : null
  })
}
