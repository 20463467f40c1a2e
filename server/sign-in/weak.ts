/** Parts nobody may build a passphrase on. */
const WORN = ['password', 'passphrase', 'qwerty', 'letmein', 'welcome', '12345', 'uganda', 'cwmis']

/**
 * May this not be an administrator's passphrase? Fewer than 15 characters, or hardly anything
 * but a repeated, a worn or the account's own word. No rules of composition.
 */
export function isWeak(passphrase: string, account: string): boolean {
  const text = passphrase.normalize('NFKC').toLowerCase()
  const worn = [...WORN, account.toLowerCase()].filter((word) => word.length > 2)
  const rest = worn.reduce((left, word) => left.replaceAll(word, ''), text)
  return Array.from(text).length < 15 || new Set(rest).size < 5
}
