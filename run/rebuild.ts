import { rebuildIndicators } from '@cwmis/ledger/follow/indicators/rebuild.ts'
import { rebuildHeads } from '@cwmis/ledger/keep/rebuild.ts'
import { runOnLedger } from './start/on-ledger.ts'
import { offerHelp } from './tool.ts'

/** Differences printed at most; the number says how many there were. */
const SHOWN = 20

offerHelp(`npm run rebuild [-- --check]
Works heads, search and numbers out anew from the ledger and replaces what differs.
  --check  only compares, and ends with 1 when something differs
Uses the running database if there is one, else starts it. Ends with 0 when done, else 1.`)

const write = !process.argv.includes('--check')

await runOnLedger(async ({ ledger, practice, say }) => {
  const content = practice.content()
  const heads = await rebuildHeads(ledger, content, { write })
  tell('heads', heads.differences, `${heads.entries} entries of ${heads.subjects} subjects`)
  tell('search', heads.keys, `${heads.subjects} subjects`)
  const counted = await rebuildIndicators(ledger, content, { write })
  tell('indicators', counted.differences, `${counted.entries} entries of ${counted.units} units`)
  const differences = [heads.differences, heads.keys, counted.differences].flat().length
  return write || differences === 0 ? 0 : 1

  function tell(what: string, wrong: readonly string[], of: string): void {
    const done = write ? 'replaced' : 'different'
    say(`${what}: ${of}, ${wrong.length} ${done}`)
    for (const one of wrong.slice(0, SHOWN)) say(`  ${one}`)
  }
})
