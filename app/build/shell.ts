import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { iconFiles } from './icon.ts'
import { districtFiles, nationFile } from './places.ts'
import { workerSource } from './worker.ts'

const COMPRESSED = /\.(?:js|css|html|svg|json|webmanifest)$/
const WORTH_BYTES = 600

interface Emitted {
  readonly name: string
  readonly source: string | Uint8Array
}

/**
 * Makes what a browser needs besides the bundles: the service worker (readable, with the list of files it
 * keeps), the web manifest with its icon, the places, and a .br and .gz beside every file worth compressing.
 */
export function shell(): Plugin {
  return {
    name: 'cwmis-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files: Emitted[] = Object.values(bundle).map((file) => ({
          name: file.fileName,
          source: file.type === 'chunk' ? file.code : file.source,
        }))
        files.push(...iconFiles(), nationFile())
        files.push({ name: 'sw.js', source: worker(files) }, ...districtFiles())
        for (const file of files.filter((made) => !(made.name in bundle))) emit(this, file)
        for (const file of files) for (const packed of packedOf(file)) emit(this, packed)
      },
    },
  }
}

interface Emitter {
  emitFile: (file: { type: 'asset'; fileName: string; source: string | Uint8Array }) => unknown
}

function emit(to: Emitter, file: Emitted): void {
  to.emitFile({ type: 'asset', fileName: file.name, source: file.source })
}

/** The service worker, with the files it keeps and a name that changes when any of them does. */
function worker(files: readonly Emitted[]): string {
  const kept = files.map((file) => (file.name === 'index.html' ? '/' : `/${file.name}`)).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.name).update(file.source)
  return workerSource(hash.digest('hex').slice(0, 12), kept)
}

function packedOf(file: Emitted): Emitted[] {
  const bytes = Buffer.from(file.source)
  if (!COMPRESSED.test(file.name) || bytes.length < WORTH_BYTES) return []
  const quality = file.name.startsWith('places/') ? 9 : constants.BROTLI_MAX_QUALITY
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }
  return [
    { name: `${file.name}.br`, source: brotliCompressSync(bytes, best) },
    { name: `${file.name}.gz`, source: gzipSync(bytes, { level: 9 }) },
  ]
}
