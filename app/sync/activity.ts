/** What the exchange with the server is doing in this tab. */
export interface Doing {
  readonly sending: boolean
  /** The last exchange was not answered. */
  readonly failed: boolean
}

let doing: Doing = { sending: false, failed: false }
const hearers = new Set<() => void>()

/** Told by the sender and the fetcher, shown by the status pill. */
export const activity = {
  now: (): Doing => doing,
  tell(change: Partial<Doing>): void {
    doing = { ...doing, ...change }
    for (const hearer of Array.from(hearers)) hearer()
  },
  hear(then: () => void): () => void {
    hearers.add(then)
    return () => hearers.delete(then)
  },
}
