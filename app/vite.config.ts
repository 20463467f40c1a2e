import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { shell } from './build/shell.ts'
import { words } from './build/words.ts'

/** Libraries that change seldom: a chunk of their own, so that a release does not send them again. */
const VENDOR = /node_modules\/(preact|wouter|idb|@lingui|regexparam)\//

export default defineConfig({
  root: import.meta.dirname,
  define: { __PSEUDO__: 'false' },
  plugins: [preact(), words(), shell()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: { groups: [{ name: 'vendor', test: VENDOR }] },
      },
    },
  },
})
