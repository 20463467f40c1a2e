import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newPassphrase } from './passphrase.ts'

/** An account of the example, with the passphrase it has in this data folder only. */
export interface ExampleAccount {
  account: string
  passphrase: string
  role: string
  office: string
  district: string
}

function pathOf(dataDir: string): string {
  return join(dataDir, 'example-accounts.json')
}

/** The example's accounts as they stand in a data folder; none before its first start. */
export function readAccounts(dataDir: string): readonly ExampleAccount[] {
  const path = pathOf(dataDir)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}

/**
 * Gives each person a passphrase, the one they had if the data folder knows them, and writes all
 * into the folder, readable by its owner only. Whoever else it knows (the people of a bulk world) stays.
 */
export function keepAccounts(
  dataDir: string,
  people: readonly Omit<ExampleAccount, 'passphrase'>[],
): readonly ExampleAccount[] {
  const there = readAccounts(dataDir)
  const known = new Map(there.map((one) => [one.account, one.passphrase]))
  const accounts = people.map(({ account, role, office, district }) => {
    const passphrase = known.get(account) ?? newPassphrase()
    return { account, passphrase, role, office, district }
  })
  const named = new Set(accounts.map(({ account }) => account))
  const others = there.filter(({ account }) => !named.has(account))
  const draft = `${pathOf(dataDir)}.new`
  writeFileSync(draft, `${JSON.stringify([...accounts, ...others], null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, pathOf(dataDir))
  return accounts
}
