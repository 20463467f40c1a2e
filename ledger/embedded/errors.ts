/** Somebody else runs the database of this data folder. The message is a sentence for a person. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError'
}

/** The embedded database could not be made or started. The message is a sentence for a person. */
export class DatabaseStartError extends Error {
  override name = 'DatabaseStartError'
}
