import { defineConfig } from 'vitest/config'

/** What every suite leaves alone: built output and fixtures that are wrong on purpose. */
const exclude = ['**/node_modules/**', '**/.types/**', '**/dist/**', 'tests/fixtures/**']

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
        test: { name: 'pg', include: ['**/*.pg.test.ts'], exclude },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['**/*.e2e.ts'], exclude },
      },
    ],
  },
})
