import type { BrowserContext } from 'playwright-core'

/** What a server says that could not. */
const FAILURE = {
  status: 500,
  contentType: 'application/problem+json',
  body: '{"code":"internal","status":500}',
}

/** `partial`: the office answers that not everything is counted. */
async function disturbNumbers(context: BrowserContext): Promise<() => Promise<void>> {
  const asked = /\/numbers\//
  await context.route(asked, async (route) => {
    const response = await route.fetch()
    const body = await response.json()
    const counted = { ...body.counted, waiting: 3, setAside: 1 }
    return route.fulfill({ response, json: { ...body, counted } })
  })
  return () => context.unroute(asked)
}

/** `error`: the office answers that it failed. `offline`: it does not answer; `device`: nor does it, but something is here. `loading`: it takes for ever. */
export async function disturb(
  context: BrowserContext,
  state: string,
): Promise<() => Promise<void>> {
  if (state === 'partial') return disturbNumbers(context)
  const silent = state === 'offline' || state.endsWith('device')
  const fails = state === 'error'
  if (!silent && !fails && state !== 'loading') return () => Promise.resolve()
  const data =
    /\/(subjects|timeline|worklists|outgoing|quarantine|sync|append|directory|numbers|status|posts|problems|sendings|hand-backs|homes|map-remarks|services|registers|practice|questions|flows|partners|setup)(\/|\?|$)/
  await context.route(data, (route) => {
    if (route.request().isNavigationRequest()) return route.fallback()
    if (fails) return route.fulfill(FAILURE)
    return silent ? route.abort() : undefined
  })
  return () => context.unroute(data)
}
