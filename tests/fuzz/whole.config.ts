import { defineConfig } from 'vitest/config'

/** All of the fuzzing, on demand: `npx vitest run --config tests/fuzz/whole.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/whole.fuzz.ts'],
    globalSetup: ['tests/kit/cluster-setup.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
  },
})
