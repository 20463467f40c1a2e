import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const QUIET_MS = 500

/** The whole page at this width: what the bar at the bottom covers is reached by scrolling and is no small target. */
export async function unroll(
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize({ width, height })
  const whole: number = await page.evaluate('document.documentElement.scrollHeight')
  await page.setViewportSize({ width, height: Math.max(height, whole) })
}

/**
 * What is wrong with the page as it stands: for assistive technology, and at the edge of the window. What is found is
 * looked at once more when the page has come to rest, unrolled as it is then: a page that still grows bars nobody.
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  if ((await barriersNow(page)).length === 0) return []
  await atRest(page)
  const size = page.viewportSize()
  if (size) await unroll(page, size)
  const found = await barriersNow(page)
  if (size) await page.setViewportSize(size)
  return found
}

/** Waits until nothing on the page has changed for a moment. */
export async function atRest(page: Page, quietMs = QUIET_MS): Promise<void> {
  await page.evaluate((quietMs) => {
    return new Promise<void>((resolve) => {
      const rest = (): void => {
        watch.disconnect()
        resolve()
      }
      let timer = setTimeout(rest, quietMs)
      const watch = new MutationObserver(() => {
        clearTimeout(timer)
        timer = setTimeout(rest, quietMs)
      })
      watch.observe(document, { subtree: true, childList: true, attributes: true })
    })
  }, quietMs)
}

async function barriersNow(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  // Judged in the page itself: a page that has a browser context to itself cannot open a second one beside it.
  // What is in order is not listed: it would take as long again.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
  const { violations } = await builder.analyze()
  const wide: boolean = await page.evaluate('document.documentElement.scrollWidth > innerWidth + 1')
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html)
          .join(' ')
          .slice(0, 300)}`,
    ),
    ...(wide ? ['scrolls sideways'] : []),
  ]
}

/** What bars somebody from the page, and where it fails to say that it is invented. */
export async function faults(page: Page): Promise<readonly string[]> {
  return [...(await barriers(page)), ...(await saysExample(page))]
}

/** An invented house says so on every screen, and its paper too. */
async function saysExample(page: Page): Promise<readonly string[]> {
  const banner = page.getByText(/^EXAMPLE/).first()
  // The way in asks the office first what sort of house it is.
  const screen = await banner.waitFor({ timeout: 30_000 }).then(
    () => true,
    () => false,
  )
  await page.emulateMedia({ media: 'print' })
  const paper: string = await page.evaluate(
    "getComputedStyle(document.body, '::before').content + getComputedStyle(document.body, '::after').content + document.body.innerText",
  )
  await page.emulateMedia({ media: null })
  return [
    ...(screen ? [] : ['the screen does not say EXAMPLE']),
    ...(paper.includes('EXAMPLE') ? [] : ['the paper does not say EXAMPLE']),
  ]
}
