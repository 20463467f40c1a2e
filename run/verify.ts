import { deadLetters } from '@cwmis/ledger/keep/dead-letters.ts'
import { verify } from '@cwmis/ledger/keep/verify.ts'
import { runOnLedger } from './start/on-ledger.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run verify
Reads the ledger and the audit trail from the first row to the last and checks every hash, position,
signature, commitment and checkpoint. Names what followers could not digest. Uses the running database if there is one, else starts it.
Ends with 0 when all is as it was written, else 1.`)

await runOnLedger(async ({ ledger, say }) => {
  const found = await verify(ledger)
  const problems = [...found.ledger.problems, ...found.audit.problems]
  say(`ledger: ${found.ledger.size} entries, root ${found.ledger.root}`)
  say(`audit: ${found.audit.size} rows, root ${found.audit.root}`)
  for (const { follower, count, first } of await deadLetters(ledger))
    say(`SET ASIDE ${follower} went on without ${count} entries, the first at position ${first}`)
  for (const problem of problems) say(`WRONG ${problem}`)
  say(problems.length === 0 ? 'Everything is as it was written.' : `${problems.length} problems.`)
  return problems.length === 0 ? 0 : 1
})
