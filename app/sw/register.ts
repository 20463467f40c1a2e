import type { Machine } from '../machine.ts'

/** The page stands first; what follows shares its thin line. */
const AFTER_MS = 1_500

/** Told when a newer build is kept and waits to be used. */
let waiting: ServiceWorker | null = null

interface ScriptPolicy {
  createScriptURL: (url: string) => string
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, policy: ScriptPolicy) => ScriptPolicy }
  }
}

/** Keeps the app's own files for use without a network, and asks the browser not to throw the store away. */
export function keepShell(machine: Machine): void {
  if (!('serviceWorker' in navigator) || !__SHIPPED__) return
  setTimeout(() => void register(machine).catch(() => undefined), AFTER_MS)
}

/** Is a newer build ready? It takes over only when a person says so. */
export function isNewerReady(): boolean {
  return waiting !== null
}

/** Uses the newer build: the page starts again with it. Drafts are kept as always. */
export function takeNewer(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  waiting?.postMessage('take-over')
}

async function register(machine: Machine): Promise<void> {
  addManifest()
  const registration = await navigator.serviceWorker.register(workerAddress())
  watch(machine, registration)
  await navigator.storage.persist()
}

function watch(machine: Machine, registration: ServiceWorkerRegistration): void {
  function see(worker: ServiceWorker | null): void {
    if (worker?.state !== 'installed' || !navigator.serviceWorker.controller) return
    waiting = worker
    machine.news.tell('settings')
  }
  see(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => see(coming))
  })
}

/** The one script address the page may load by itself, where the browser asks for such a promise. */
function workerAddress(): string {
  const { trustedTypes } = window
  const own = (url: string): string => {
    if (url !== '/sw.js') throw new TypeError('Only the app’s own service worker.')
    return url
  }
  const policy = trustedTypes?.createPolicy('cwmis', { createScriptURL: own })
  return policy ? policy.createScriptURL('/sw.js') : '/sw.js'
}

/** Not in the page itself: the first visit does not wait for it. */
function addManifest(): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = '/app.webmanifest'
  document.head.append(link)
}
