import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { COMPILER, chunkOf, VENDOR } from './build/chunks.ts'
import { shell } from './build/shell.ts'
import { words } from './build/words.ts'

/** Also where a test runner calls itself `test`, what is built is what is shipped. */
const SHIPPED = { __SHIPPED__: 'true', 'process.env.NODE_ENV': '"production"' }

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  define: { __PSEUDO__: 'false', __SHIPPED__: 'false', ...(command === 'build' ? SHIPPED : {}) },
  plugins: [preact({ devToolsEnabled: false }), words(), shell()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { ineffectiveDynamicImport: false },
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'compiler', test: COMPILER, priority: 3 },
            { name: 'vendor', test: VENDOR, priority: 2 },
            { name: chunkOf, debugName: 'app', priority: 1 },
          ],
        },
      },
    },
  },
}))
