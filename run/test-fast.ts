import { finish, runStages } from './stage.ts'
import { suiteStage } from './suite.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run test:fast
Runs the pure tests only: no database, no browser.`)

finish(await runStages([suiteStage('pure')]))
