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
  const store = IDBObjectStore.prototype
  const usual = { put: store.put, add: store.add, delete: store.delete }
  let writes = 0
  function counted<A extends unknown[], R>(write: (this: IDBObjectStore, ...given: A) => R) {
    return function killing(this: IDBObjectStore, ...given: A): R {
      writes += 1
      if (writes < at) return write.apply(this, given)
      if (writes === at) this.transaction.abort()
      throw new Killed()
    }
  }
  store.put = counted(usual.put)
  store.add = counted(usual.add)
  store.delete = counted(usual.delete)
  try {
    await work()
  } catch {
    // The app is dead: nobody hears of its errors.
  } finally {
    Object.assign(store, usual)
  }
  return writes >= at
}
