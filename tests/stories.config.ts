import { defineConfig } from 'vitest/config'

/** The whole stories, on demand: `npx vitest run --config tests/stories.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/s*.e2e.ts'],
    exclude: ['tests/screens.e2e.ts', 'tests/shared-computer.e2e.ts'],
    globalSetup: ['tests/kit/cluster-setup.ts', 'tests/kit/browser-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
