import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { environment } from '../../run/env.ts'

/** A browser to start: its program and what must stand in its environment. */
export interface BrowserProgram {
  path: string
  environment: Record<string, string>
}

const DEBIAN = '/usr/bin/chromium'
/** What the package holds: the browser, fonts, software drawing, and libraries a bare machine lacks. */
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/** Finds a Chromium: CHROMIUM_PATH, else Debian's, else the one in the npm package, unpacked into `folder`. */
export async function findChromium(folder: string): Promise<BrowserProgram> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const chosen = environment().chromiumPath
  if (chosen) return { path: chosen, environment: { TMPDIR: folder } }
  if (existsSync(DEBIAN)) return { path: DEBIAN, environment: { TMPDIR: folder } }
  return unpack(folder)
}

async function unpack(folder: string): Promise<BrowserProgram> {
  const before = process.env.TMPDIR
  // The package unpacks into the temporary folder of its moment, whoever else's files lie there.
  process.env.TMPDIR = folder
  try {
    for (const archive of ARCHIVES) await inflate(join(packageFolder(), 'bin', archive))
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsIn(folder))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  nameFonts(folder)
  return {
    path: join(folder, 'chromium'),
    environment: {
      TMPDIR: folder,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  }
}

/** The package looks for its fonts in fixed folders only; without this a page has no letters, and no text a size. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0" ?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

/** The package looks for its fonts at fixed places only; without them every text is drawn as nothing. */
function nameFonts(folder: string): void {
  const [fonts, cache] = [join(folder, 'fonts', 'fonts'), join(folder, 'fonts', 'cache')]
  writeFileSync(
    join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`,
  )
}

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
}
