import type { Page } from 'playwright-core'

/** Doors that show nothing of anybody's file. */
const FILES = /^\/(?:assets|places)\/|\.(?:js|css|svg|webmanifest)$/

/** Everything the house answers to a page from now on, as one growing text. */
export function hearAnswers(page: Page): () => string {
  let heard = ''
  page.on('response', (response) => {
    if (FILES.test(new URL(response.url()).pathname)) return
    void response.text().then(
      (text) => {
        heard += text
      },
      () => undefined,
    )
  })
  return () => heard
}
