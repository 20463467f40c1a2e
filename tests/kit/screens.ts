import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ROOT } from '../house/files.ts'

const FOLDER = join(ROOT, 'docs', 'screens')
/** Small enough to be looked at and kept. */
const LOOK = { type: 'jpeg', quality: 55, animations: 'disabled', caret: 'hide' } as const

/** Keeps a picture of what stands on the page in docs/screens/, unless it is there: delete one to have it taken anew. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.jpeg`)
  if (existsSync(path)) return
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ ...LOOK, path })
}
