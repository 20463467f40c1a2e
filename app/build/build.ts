import { join } from 'node:path'
import { build } from 'vite'

/** Builds the app into `folder` (default `app/dist`) and returns that folder. `pseudo`: in the pseudo-locale, for tests. */
export async function buildApp(
  options: { folder?: string; pseudo?: boolean } = {},
): Promise<string> {
  const root = join(import.meta.dirname, '..')
  const folder = options.folder ?? join(root, 'dist')
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    ...(options.pseudo ? { define: { __PSEUDO__: 'true' } } : {}),
    build: { outDir: folder, emptyOutDir: true },
  })
  return folder
}
