/** What has to be ended again, ended in the opposite order of its beginning. */
export interface Closing {
  /** Adds what ends something that has just begun. */
  add: (name: string, end: () => unknown) => void
  /** Ends everything, once; a failure in one does not keep the others from ending. */
  all: () => Promise<void>
}

/** Starts an empty list of things to end; `failed` is told what did not end well. */
export function closing(failed: (name: string, error: unknown) => void): Closing {
  const ends: { name: string; end: () => unknown }[] = []
  let ended: Promise<void> | undefined
  async function endAll(): Promise<void> {
    for (let one = ends.pop(); one; one = ends.pop()) {
      try {
        await one.end()
      } catch (error) {
        failed(one.name, error)
      }
    }
  }
  return {
    add: (name, end) => ends.push({ name, end }),
    all: () => {
      ended ??= endAll()
      return ended
    },
  }
}
