import { makeFirstCode } from './first-code.ts'
import type { RunningHouse } from './house.ts'
import { openExample } from './open-example.ts'

/** Prints what people need to come in, and in example mode begins to load the example. */
export async function openForPeople(
  house: RunningHouse,
  say: (text: string) => void,
): Promise<void> {
  const { origin, mode } = house.settings
  if (mode === 'example') await openExample(house, say)
  else await openLive(house, say)
  say(`\nAddress   ${origin}\nStop      Ctrl-C\n`)
}

async function openLive(house: RunningHouse, say: (text: string) => void): Promise<void> {
  const { settings, database, entrance } = house
  if (!settings.tls && settings.origin.startsWith('http:')) {
    say(
      'WARNING: without TLS everything travels in the open. Set TLS_CERT and TLS_KEY, or ORIGIN to the https address of a proxy before it.',
    )
  }
  if (await entrance.hasAccounts()) return
  if (!database.owner) {
    say('Nobody has an account yet: start once with DATABASE_OWNER_URL to get the first one.')
    return
  }
  const { code, minutes, forget } = await makeFirstCode(database.owner, () =>
    say('The code is no longer valid. Start again for a new one.'),
  )
  house.closing.add('the code of the first administrator', forget)
  say(`Nobody has an account yet. Within ${minutes} minutes, give the first administrator this code,
which is shown only here and only now:

          ${code}
`)
}
