import { newRecoveryKey, readBackupKeys } from '../keeping/house-keys.ts'
import { settleExample } from './example.ts'
import { makeFirstCode } from './first-code.ts'
import type { Standing } from './house.ts'
import { StartRefusal } from './refusal.ts'

/**
 * Makes what people need to come in, before anybody can: the example's accounts, or the code of the
 * first administrator. Gives what to print once the doors are open.
 */
export async function readyForPeople(standing: Standing): Promise<string> {
  const { settings, secrets } = standing
  const { origin, mode } = settings
  const lines = mode === 'example' ? await example(standing) : await live(standing)
  const keyless = readBackupKeys(secrets.folder) ? [] : giveRecoveryKey(standing)
  return ['', ...lines, ...keyless, '', `Address   ${origin}`, 'Stop      Ctrl-C', ''].join('\n')
}

/**
 * A first start shows the recovery key, but never the one of real children's backups to what may be a log: there it is
 * asked for on a terminal. Gives what is to be said of it.
 */
function giveRecoveryKey({ settings, secrets, say }: Standing): string[] {
  if (settings.mode === 'live' && !process.stdout.isTTY) return NO_KEY
  newRecoveryKey(secrets.folder, say)
  return []
}

const NO_KEY = [
  '',
  'No recovery key yet, so no backup can be taken: run npm run backup -- --new-key on a terminal.',
  'It is not shown here, where a log may keep what is printed.',
]

async function example({ settings, database }: Standing): Promise<string[]> {
  if (!database.owner) {
    throw new StartRefusal(
      'The example needs DATABASE_OWNER_URL, to make its offices and accounts.',
    )
  }
  const accounts = await settleExample(database.owner, settings.dataDir)
  const lines = accounts.map(
    ({ role, account, passphrase, district }) =>
      `  ${role.padEnd(14)} ${account.padEnd(22)} ${passphrase.padEnd(32)} ${district}`,
  )
  return [
    'EXAMPLE: every child, office and officer in it is invented. Sign in as any of them:',
    ...lines,
  ]
}

async function live(standing: Standing): Promise<string[]> {
  const { settings, database, entrance, closing, say } = standing
  const isBare = !settings.tls && settings.origin.startsWith('http:')
  const warning = isBare
    ? [
        'WARNING: without TLS everything travels in the open. Set TLS_CERT and TLS_KEY, or ORIGIN to the https address of a proxy before it.',
      ]
    : []
  if (await entrance.hasAccounts()) return warning
  if (!database.owner) {
    return [...warning, 'Nobody has an account yet: start once with DATABASE_OWNER_URL.']
  }
  const { code, minutes, forget } = await makeFirstCode(database.owner, () =>
    say('The code is no longer valid. Start again for a new one.'),
  )
  closing.add('the code of the first administrator', forget)
  return [
    ...warning,
    `Nobody has an account yet. Within ${minutes} minutes, give the first administrator this code,`,
    'which is shown only here and only now:',
    '',
    `          ${code}`,
  ]
}
