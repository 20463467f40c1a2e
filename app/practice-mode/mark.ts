const KEY = 'cwmis-practising'

/** The account (hashed) that practises in this tab; null: what is done here is real. Another tab is another matter. */
export function practising(): string | null {
  return sessionStorage.getItem(KEY)
}

/** Says that this tab practises from its next start on. */
export function keepPractising(account: string): void {
  sessionStorage.setItem(KEY, account)
}

/** Says that this tab is for real from its next start on. */
export function forgetPractising(): void {
  sessionStorage.removeItem(KEY)
}

/** The store that an account (hashed) practises in: beside its own, never the same. */
export function practiceStoreOf(account: string): string {
  return `practice-${account}`
}
