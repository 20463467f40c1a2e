import { join } from 'node:path'
import { CONTENT } from '@cwmis/practice/content.ts'
import { startBrowser } from '../measuring/browser.ts'
import type { Clause, Finding, Setting } from '../measuring/finding.ts'
import { type Fetched, firstVisit, keptFiles, wireBytes } from '../measuring/first-visit.ts'
import { subjectsOf } from '../measuring/held.ts'
import { untilLoaded } from '../measuring/loaded.ts'
import {
  clearCache,
  emptyShelf,
  type FieldBrowser,
  fieldBrowser,
  fieldRoutes,
  opensOffline,
} from '../measuring/offline.ts'
import { type Program, startProgram, temporaryFolder } from '../measuring/program.ts'
import { LIMITS } from '../promises.ts'
import { type ExampleAccount, readAccounts } from '../start/accounts.ts'

const LIMIT = LIMITS.shell

/** How much a first visit and the shell for work without a network cost, and whether that shell is whole. */
export async function measure(setting: Setting): Promise<Finding> {
  const { closing, say } = setting
  const { folder, remove } = temporaryFolder()
  closing.add('the folder', remove)
  const dataDir = join(folder, 'data')
  const isFull = setting.scale >= 1
  say('Starting the program ...')
  const program = await startProgram({ dataDir, args: isFull ? [] : ['--empty'], closing })
  const browser = await startBrowser(join(folder, 'browser'))
  closing.add('the browser', () => browser.close())
  await untilLoaded(program.address, say)
  return measureWith({ setting, program, browser, accounts: readAccounts(dataDir) })
}

interface Ground {
  setting: Setting
  program: Program
  browser: Awaited<ReturnType<typeof startBrowser>>
  accounts: readonly ExampleAccount[]
}

async function measureWith({ setting, program, browser, accounts }: Ground): Promise<Finding> {
  const { address, port } = program
  const first = await firstVisit(browser, address)
  const field = fieldAccounts(accounts, setting.scale)
  const browsers: { browser: FieldBrowser; routes: readonly string[] }[] = []
  for (const account of field) {
    setting.say(`${account.role} signs in ...`)
    const ids = await subjectsOf(port, account)
    const signedIn = await fieldBrowser(browser, address, account)
    browsers.push({ browser: signedIn, routes: fieldRoutes(account.role, ids) })
  }
  const files = browsers[0] ? await keptFiles(browsers[0].browser.page) : []
  const shellBytes = await wireBytes(files)
  setting.say('The server is stopped ...')
  await program.stop()
  const closed: string[] = []
  for (const { browser: one, routes } of browsers) {
    await clearCache(one)
    for (const route of routes) {
      if (!(await opensOffline(one, address + route))) closed.push(`${one.role} ${route}`)
    }
  }
  const opened = browsers.flatMap(({ routes }) => routes).length - closed.length
  const control = await stillOpens(browsers[0]?.browser, address)
  return {
    figures: { first, shellBytes, shellFiles: files.length, opened, closed },
    clauses: judged({ first, shellBytes, opened, closed }),
    controls: [{ name: 'a shell without its parts opens nothing', caught: !control }],
  }
}

/** One account of each role that carries the app in the field. */
function fieldAccounts(accounts: readonly ExampleAccount[], scale: number): ExampleAccount[] {
  const roles = CONTENT.roles.filter(({ field }) => field).map(({ code }) => code)
  const found = roles.flatMap((code) => accounts.find(({ role }) => role === code) ?? [])
  return scale >= 1 ? found : found.slice(0, 1)
}

async function stillOpens(one: FieldBrowser | undefined, address: string): Promise<boolean> {
  if (!one) return true
  await emptyShelf(one)
  await clearCache(one)
  return opensOffline(one, `${address}/`)
}

interface Seen {
  first: Fetched
  shellBytes: number
  opened: number
  closed: readonly string[]
}

/** Sizes and requests are those of the built app at any scale; so they are counts. */
function judged({ first, shellBytes, opened, closed }: Seen): Clause[] {
  const { firstVisitKb, firstVisitRequests, wholeShellKb } = LIMIT
  const said: [string, boolean][] = [
    [`first visit ${first.bytes} bytes`, first.bytes <= firstVisitKb * 1000],
    [`first visit ${first.requests} requests`, first.requests <= firstVisitRequests],
    [`whole shell ${shellBytes} bytes`, shellBytes > 0 && shellBytes <= wholeShellKb * 1000],
    [`screens that did not open: ${closed.join(', ')}`, closed.length === 0 && opened > 0],
  ]
  return said.map(([says, holds]) => ({ says, sort: 'count', holds }))
}
