import { parseArgs } from 'node:util'
import { COLUMNS } from '@cwmis/connectors/register/columns.ts'
import { EnvironmentError, environment } from './env.ts'
import { applyFile, dryRun } from './importing/file.ts'
import { generateFile } from './importing/generate-file.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run import -- reports FILE.csv [--apply --as ACCOUNT] [--resume]
Takes in a typed paper register. Without --apply nothing is written: it says what it would do.
Refused rows go to FILE.refused.csv with line and reason (mend and feed them again); what was taken
but not read as written goes to FILE.reasons.csv. The same row twice is one report. A killed import
is run again (--resume skips what is already in); it doubles nothing.
Exit code: 0 done, 1 failed, 2 done but some rows were refused.

npm run import -- reports --generate-dirty N --seed S [FILE.csv]
Writes a register of N rows with faults, and the truth of what was planted.

Columns (the first line names them; a concern and a place are enough):
${Object.entries(COLUMNS)
  .map(([name, text]) => `  ${name.padEnd(16)}${text}`)
  .join('\n')}`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    apply: { type: 'boolean', default: false },
    as: { type: 'string' },
    resume: { type: 'boolean', default: false },
    'generate-dirty': { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})

function fail(text: string): never {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

async function main(): Promise<number> {
  const [what, file] = positionals
  if (what !== 'reports') fail('Say what to import: reports. See --help.')
  const wanted = values['generate-dirty']
  if (wanted !== undefined) {
    const count = Number(wanted)
    if (!Number.isSafeInteger(count) || count < 1) fail('--generate-dirty needs a number of rows.')
    generateFile(file ?? 'register.csv', { count, seed: Number(values.seed) })
    return 0
  }
  if (file === undefined) fail('Name the file to import. See --help.')
  if (!values.apply) return dryRun(file, environment())
  if (values.as === undefined) fail('--apply needs --as ACCOUNT: somebody answers for an import.')
  return applyFile(file, { settings: environment(), account: values.as, resume: values.resume })
}

try {
  process.exitCode = await main()
} catch (error) {
  const known =
    error instanceof EnvironmentError ||
    (error instanceof Error && ['HeadingError', 'NoImporter', 'StartRefusal'].includes(error.name))
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  if (known) fail(error.message)
  if (missing) fail('The file does not exist.')
  throw error
}
