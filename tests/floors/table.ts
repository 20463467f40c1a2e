/** What one floor may import besides itself. */
export interface Floor {
  /** Floors it may import, by package name. */
  floors: readonly string[]
  /** Packages any of its files may import. */
  packages: readonly string[]
  /** Packages that only files below a folder (or one file) may import. */
  only: Readonly<Record<string, readonly string[]>>
  /** Where Node's own modules may be imported: everywhere, nowhere, or below one folder. */
  node: boolean | string
}

/** Nothing imports upward; every package a floor leans on stands here. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  core: { floors: [], packages: [], only: { 'core/wire/': ['typebox'] }, node: false },
  practice: {
    floors: ['core'],
    packages: [],
    only: { 'practice/places/': ['ug-locale'] },
    node: 'practice/places/',
  },
  ledger: { floors: ['core'], packages: ['pg'], only: {}, node: true },
  server: {
    floors: ['core', 'practice', 'ledger'],
    packages: [
      'fastify',
      '@fastify/cookie',
      '@fastify/static',
      '@fastify/swagger',
      '@fastify/type-provider-typebox',
      'typebox',
      '@node-rs/argon2',
      'uuidv7',
      'pino',
    ],
    only: {
      'server/paper/': ['pdfkit', '@expo-google-fonts/noto-sans'],
      'server/sheets/': ['@e965/xlsx', 'write-excel-file'],
    },
    node: true,
  },
  connectors: {
    floors: ['core', 'practice', 'ledger'],
    packages: ['csv-parse', 'uuidv7'],
    only: {
      'connectors/exchange/': ['standardwebhooks', 'typebox', 'cloudevents', 'yauzl', 'yazl'],
    },
    node: true,
  },
  app: {
    floors: ['core', 'practice'],
    packages: ['preact', 'wouter', 'idb', '@lingui/core', 'minisearch'],
    only: {
      'app/vite.config.ts': ['vite', '@preact/preset-vite'],
      'app/build/': ['vite', '@preact/preset-vite', '@lingui/message-utils'],
      'app/published/': ['@lingui/message-utils'],
    },
    node: 'app/build/',
  },
  run: {
    floors: ['core', 'practice', 'ledger', 'server', 'connectors', 'app'],
    packages: ['pg', '@node-rs/argon2', 'csv-parse', 'pino', 'uuidv7', 'vite'],
    only: { 'run/measuring/': ['playwright-core'] },
    node: true,
  },
}

/** What a test beside the code may import on top of its floor's own. */
export const FOR_TESTS = [
  'vitest',
  'fast-check',
  'fake-indexeddb',
  'playwright-core',
  '@axe-core/playwright',
]

/** The test kit, which a test may reach by a relative path. */
export const KIT = 'tests/kit/'
