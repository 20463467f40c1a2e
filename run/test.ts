import { CHECKS } from './checks.ts'
import { finish, runStages } from './stage.ts'
import { suiteStage } from './suite.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm test
Runs everything: the checks, the pure tests, the tests with a real database and those with a real
browser. Sets up what it needs and removes it again. Prints each stage's time; the last line is
"N passed, N failed". Ends with 0 when nothing failed, else 1. A suite without a test is a failure.`)

finish(await runStages([...CHECKS, suiteStage('pure'), suiteStage('pg'), suiteStage('e2e')]))
