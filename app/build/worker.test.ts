import vm from 'node:vm'
import { beforeEach, expect, test } from 'vitest'
import { workerSource } from './worker.ts'

type Then = (what: object) => void

/** A service worker's world: shelves of files, a network that may be away, and what it did. */
interface World {
  readonly shelves: Map<string, Map<string, string>>
  readonly fetched: string[]
  readonly hears: Map<string, Then>
  online: boolean
  took: boolean
}

const FILES = ['/', '/assets/app-1.js', '/app.webmanifest']
let world: World

beforeEach(() => {
  world = { shelves: new Map(), fetched: [], hears: new Map(), online: true, took: false }
})

test('everything of a build is kept before it is used', async () => {
  await start('v1')
  await tell('install')
  expect([...(world.shelves.get('cwmis-v1')?.keys() ?? [])]).toEqual(FILES)
})

test('files with a hash in their name are taken over from an older build', async () => {
  await start('v1')
  await tell('install')
  world.fetched.length = 0
  await start('v2')
  await tell('install')
  expect(world.fetched).toEqual(['/', '/app.webmanifest'])
})

test('without a network the shell is served for every screen’s address', async () => {
  await start('v1')
  await tell('install')
  world.online = false
  expect(await ask('/cases/1', 'navigate')).toBe('/')
  expect(await ask('/assets/app-1.js')).toBe('/assets/app-1.js')
})

test('answers with data never pass through it', async () => {
  await start('v1')
  await tell('install')
  for (const path of ['/directory', '/subjects/case/1', '/places/search', '/health']) {
    expect(await ask(path)).toBeNull()
  }
  expect(await ask('/append', 'cors', 'POST')).toBeNull()
  expect(await ask('/health', 'navigate')).toBeNull()
})

test('a new build waits until a person says so; then the old one’s shelf is cleared', async () => {
  await start('v1')
  await tell('install')
  await start('v2')
  await tell('install')
  expect(world.took).toBe(false)
  await tell('message', { data: 'take-over' })
  expect(world.took).toBe(true)
  await tell('activate')
  expect([...world.shelves.keys()]).toEqual(['cwmis-v2'])
})

async function start(version: string): Promise<void> {
  world.hears.clear()
  const address = (asked: string | { url: string }): string =>
    new URL(typeof asked === 'string' ? asked : asked.url, 'https://c.example').pathname
  const shelfOf = (held: Map<string, string>) => ({
    match: (asked: string) => Promise.resolve(held.get(address(asked))),
    put: (asked: string, body: { of: string }) =>
      Promise.resolve(held.set(address(asked), body.of)),
  })
  vm.runInNewContext(workerSource(version, FILES), {
    URL,
    self: {
      location: { origin: 'https://c.example' },
      clients: { claim: () => Promise.resolve() },
      addEventListener: (type: string, then: Then) => void world.hears.set(type, then),
      skipWaiting: () => {
        world.took = true
        return Promise.resolve()
      },
    },
    caches: {
      open: (name: string) => {
        const held = world.shelves.get(name) ?? new Map<string, string>()
        world.shelves.set(name, held)
        return Promise.resolve(shelfOf(held))
      },
      match: (asked: string) => {
        const found = [...world.shelves.values()].map((held) => held.get(address(asked)))
        const of = found.find((one) => one !== undefined)
        return Promise.resolve(of === undefined ? undefined : { of, ok: true })
      },
      keys: () => Promise.resolve([...world.shelves.keys()]),
      delete: (name: string) => Promise.resolve(world.shelves.delete(name)),
    },
    fetch: (asked: string | { url: string }) => {
      if (!world.online) return Promise.reject(new TypeError('no network'))
      world.fetched.push(address(asked))
      return Promise.resolve({ of: address(asked), ok: true })
    },
  })
}

async function tell(type: string, more: object = {}): Promise<void> {
  let work: Promise<unknown> = Promise.resolve()
  world.hears.get(type)?.({ ...more, waitUntil: (given: Promise<unknown>) => (work = given) })
  await work
}

/** What the worker answers a request with; null: it leaves it to the network. */
async function ask(path: string, mode = 'cors', method = 'GET'): Promise<unknown> {
  let answered = Promise.resolve<unknown>(null)
  world.hears.get('fetch')?.({
    request: { url: `https://c.example${path}`, mode, method },
    respondWith: (answer: Promise<unknown>) => (answered = answer),
  })
  const found: unknown = await answered
  return typeof found === 'object' && found !== null && 'of' in found ? found.of : found
}
