/** Thrown where a test kills the app. */
export class Killed extends Error {
  constructor() {
    super('killed')
    this.name = 'Killed'
  }
}

/**
 * Runs `work` and kills the app at its `at`th write to the store (from 1): as when the browser dies, what the
 * running transaction had written is undone and nothing after it happens. True: it was killed; false: it ended before.
 */
export async function killedAt(at: number, work: () => Promise<unknown>): Promise<boolean> {
  const writes = { at, done: 0 }
  const undo = (['put', 'add', 'delete'] as const).map((name) => watch(name, writes))
  try {
    await work()
  } catch {
    // The app is dead: nobody hears of its errors.
  } finally {
    for (const one of undo) one()
  }
  return writes.done >= at
}

/** Counts one way of writing and kills at the wanted count; returns what takes the watch away. */
function watch(name: 'put' | 'add' | 'delete', writes: { at: number; done: number }): () => void {
  const usual = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, name)
  const write: unknown = usual?.value
  if (!usual || typeof write !== 'function') throw new Error(`A store has no ${name}.`)
  function killing(this: IDBObjectStore, ...given: unknown[]): unknown {
    writes.done += 1
    if (writes.done < writes.at) return Reflect.apply(Object(write), this, given)
    if (writes.done === writes.at) this.transaction.abort()
    throw new Killed()
  }
  Object.defineProperty(IDBObjectStore.prototype, name, { ...usual, value: killing })
  return () => Object.defineProperty(IDBObjectStore.prototype, name, usual)
}
