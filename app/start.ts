import type { Content } from '@cwmis/core/content.ts'
import { knownAccount, openDevice, settings } from './device/accounts.ts'
import { createDoor } from './door/call.ts'
import { renewingDoor } from './door/renewing.ts'
import { type Locks, type Machine, stand, startWith } from './machine.ts'
import { forgetPractising, practising } from './practice-mode/mark.ts'
import { enter } from './session/enter.ts'
import { watchIdle } from './session/idle.ts'
import { idleMs, readMark, standingAfter } from './session/mark.ts'
import { renewSession } from './session/renew.ts'
import { sessionOf } from './session/session-of.ts'
import { keepShared } from './session/shared.ts'
import { createNews } from './store/news.ts'
import { keepShell } from './sw/register.ts'
import { startRunner } from './sync/runner.ts'
import { spokenOf } from './words/spoken.ts'
import { addWords, speak } from './words/t.ts'

/** Builds the app's machine on this browser, goes where the last use left it, and starts what runs by itself. */
export async function startApp(): Promise<Machine> {
  const machine = await practisedOr(await buildMachine())
  startWith(machine)
  await useSettings(machine)
  machine.news.hear(['settings'], () => void useSettings(machine))
  const runner = startRunner(machine, inView)
  machine.wake = runner.wake
  machine.news.hear(['session'], runner.wake)
  window.addEventListener('online', runner.wake)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') runner.wake()
  })
  watchIdle(machine, document)
  await resume(machine)
  keepShell(machine)
  return machine
}

async function buildMachine(): Promise<Machine> {
  const plain = createDoor((path, init) => fetch(path, init))
  const fits = (): boolean => machine.last === null || sessionOf() === machine.last.account.id
  const door = renewingDoor(plain, { fits, renew: () => renewSession(machine, plain) })
  const machine: Machine = {
    now: () => Date.now(),
    random: () => Math.random(),
    locks: webLocks,
    device: await openDevice(),
    door,
    news: createNews(),
    loadContent,
    wake: () => undefined,
    standing: { is: 'starting' },
    last: null,
    welcome: true,
  }
  return machine
}

/** Where this tab practises for the account in use: the machine of its practice, with the real one sending behind it. */
async function practisedOr(real: Machine): Promise<Machine> {
  const mark = readMark()
  const account = practising()
  const fits = account === mark?.account && standingAfter(mark, real.now()) !== 'signed-out'
  if (account === null || !fits) {
    forgetPractising()
    return real
  }
  const { createPracticeMachine, sendRest } = await import('./practice-mode/machine.ts')
  real.wake = startRunner(real, inView, sendRest).wake
  return createPracticeMachine(real, () => location.assign('/'))
}

function inView(): boolean {
  return document.visibilityState === 'visible'
}

/** A page that was in use less than two minutes ago goes on; later the passphrase is asked for. */
async function resume(machine: Machine): Promise<void> {
  const mark = readMark()
  const known = mark ? await knownAccount(machine.device, mark.account) : null
  const after = standingAfter(mark, machine.now(), idleMs())
  if (!known || after === 'signed-out') stand(machine, { is: 'signed-out' })
  else if (after === 'open') await enter(machine, known)
  else stand(machine, { is: 'locked', account: known.id })
}

async function useSettings(machine: Machine): Promise<void> {
  const { language, pseudo, textSize, shared } = await settings(machine.device)
  keepShared(shared)
  speak(await spokenOf(language), pseudo || __PSEUDO__)
  document.documentElement.lang = language
  document.documentElement.dataset.text = textSize
}

/** The practice and its words: in a chunk of their own, loaded when somebody is let in. */
async function loadContent(): Promise<Content> {
  const { CONTENT, words } = await import('./practice.ts')
  addWords(words)
  return CONTENT
}

const webLocks: Locks = (name, work) => navigator.locks.request(name, work)
