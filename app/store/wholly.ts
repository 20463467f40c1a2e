/** As much of a transaction as `wholly` needs. */
interface Transaction {
  readonly done: Promise<void>
  abort: () => void
}

/** Does the work within the transaction and waits until it is durable: all of it, or, when anything fails, nothing. */
export async function wholly<T extends Transaction>(
  transaction: T,
  work: (transaction: T) => Promise<unknown>,
): Promise<void> {
  const working = work(transaction).catch((error: unknown) => {
    undo(transaction)
    throw error
  })
  await Promise.all([working, transaction.done])
}

function undo(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // It has ended already; `done` tells how.
  }
}
