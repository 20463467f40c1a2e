import { defineConfig } from 'vitest/config'

/** What every suite leaves alone: built output and fixtures that are wrong on purpose. */
const exclude = ['**/node_modules/**', '**/.types/**', '**/dist/**', '**/fixtures/**']

/** A database or a browser is waited for on its promise; the limits only end what hangs. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000 }

/** One project a cost: pure (milliseconds), pg (a database), e2e (a browser). */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.pg.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pg',
          include: ['**/*.pg.test.ts'],
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
          exclude,
          globalSetup: ['tests/kit/cluster-setup.ts', 'tests/kit/browser-setup.ts'],
          fileParallelism: false,
          ...patient,
        },
      },
    ],
  },
})
