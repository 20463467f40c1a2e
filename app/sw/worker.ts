/*
 * The service worker: keeps the files of one build and serves them when there is no network.
 * It never touches an answer with data: only the app's own files pass through it, everything
 * else goes to the network as if it were not there.
 */

/** What a service worker has and a page has not. Written out here: both kinds of globals do not fit one compilation. */
interface Extendable extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface Fetching extends Extendable {
  readonly request: Request
  respondWith: (answer: Promise<Response>) => void
}
interface Telling extends Extendable {
  readonly data: unknown
}
interface Worker {
  readonly location: Location
  readonly clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: ((type: 'install' | 'activate', then: (what: Extendable) => void) => void) &
    ((type: 'fetch', then: (what: Fetching) => void) => void) &
    ((type: 'message', then: (what: Telling) => void) => void)
}
declare const self: Worker

const VERSION = '__VERSION__'
const FILES = ['__FILES__']
const SHELF = `cwmis-${VERSION}`
/** Addresses a person may open by hand that are not screens of the app. */
const NOT_SCREENS = ['/health', '/openapi.json', '/status.txt', '/metrics']

/** Fetches what is not yet there: files with a hash in their name are taken over from older builds. */
async function fill(): Promise<void> {
  const shelf = await caches.open(SHELF)
  for (const file of FILES) {
    const older = file.startsWith('/assets/') ? await caches.match(file) : undefined
    const found = older ?? (await fetch(file, { cache: 'no-cache' }))
    if (!found.ok) throw new Error(`The file ${file} is not there.`)
    await shelf.put(file, found)
  }
}

async function clear(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('cwmis-') && name !== SHELF)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** The kept file a request asks for, or null: then the network has it alone. */
function kept(request: Request): string | null {
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return null
  if (request.mode === 'navigate') return NOT_SCREENS.includes(pathname) ? null : '/'
  return FILES.includes(pathname) || pathname.startsWith('/assets/') ? pathname : null
}

/** From the shelf of this build, else from the network, else (a tab of an older build) from any shelf. */
async function serve(file: string, request: Request): Promise<Response> {
  const shelf = await caches.open(SHELF)
  const found = (await shelf.match(file)) ?? (await caches.match(file))
  return found ?? fetch(request)
}

self.addEventListener('install', (installing) => installing.waitUntil(fill()))
self.addEventListener('activate', (activating) => activating.waitUntil(clear()))
self.addEventListener('fetch', (fetching) => {
  const file = kept(fetching.request)
  if (file !== null) fetching.respondWith(serve(file, fetching.request))
})
/** The page says when: a new version never takes over in the middle of a form. */
self.addEventListener('message', (telling) => {
  if (telling.data === 'take-over') telling.waitUntil(self.skipWaiting())
})

export {}
