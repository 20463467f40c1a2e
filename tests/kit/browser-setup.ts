import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type BrowserProgram, findChromium } from './chromium.ts'
import { makeScratch, removeScratch } from './scratch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of this run. */
    chromium: BrowserProgram
  }
}

/** Finds or unpacks one browser for a whole test run and returns what removes it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const scratch = await makeScratch()
  project.provide('chromium', await findChromium(join(scratch, 'b')))
  return () => removeScratch(scratch)
}
