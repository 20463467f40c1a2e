import { CHECKS, HOUSE_TESTS } from './checks.ts'
import { finish, runStages } from './stage.ts'
import { suiteStage } from './suite.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run check
Compiles, lints, looks for dead code and checks the floors, the glossary and the house rules.
Starts no database and no browser. Ends with 0 when all is well, else 1.`)

finish(await runStages([...CHECKS, suiteStage('pure', HOUSE_TESTS)]))
