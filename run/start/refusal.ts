/** Why a program of this house cannot go on. The message is one sentence a person can act on; nothing else is printed. */
export class StartRefusal extends Error {
  override name = 'StartRefusal'
}

/** Errors whose message is already such a sentence, by name: those of the environment and of the embedded database. */
const SENTENCES = new Set([
  'StartRefusal',
  'EnvironmentError',
  'DatabaseBusyError',
  'DatabaseStartError',
  'ChangedMigrationError',
])

/** What to tell a person about a failed start: the sentence if there is one, else what the program knows. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (SENTENCES.has(error.name) || isMistyped(error)) return error.message
  return error.stack ?? error.message
}

/** An option of the command line that does not exist, or was not given what it needs. */
function isMistyped(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
