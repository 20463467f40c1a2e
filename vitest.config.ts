import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/kit/longest-first.ts'

/** What every suite leaves alone: built output and fixtures that are wrong on purpose. */
const exclude = ['**/node_modules/**', '**/.types/**', '**/dist/**', '**/fixtures/**']

/** The limits only end what hangs: a busy machine is no failure, and a database or a browser is waited for on its promise. */
const patient = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
}

/** One project a cost: pure (milliseconds), pg (a database), e2e (a browser). */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.pg.test.ts'],
          // What a pure test reads is read once for all of them: nothing of it holds a state of its own.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pg',
          include: ['**/*.pg.test.ts'],
          // As with the pure ones: each file has a database and a ledger of its own, and what it imports holds neither.
          isolate: false,
          exclude,
          globalSetup: ['tests/kit/cluster-setup.ts'],
          maxWorkers: 2,
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['**/*.e2e.ts'],
          // Each file has a house and a browser of its own.
          isolate: false,
          exclude,
          globalSetup: ['tests/kit/cluster-setup.ts', 'tests/kit/browser-setup.ts'],
          maxWorkers: 2,
          ...patient,
        },
      },
    ],
  },
})
