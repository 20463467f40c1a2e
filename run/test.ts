import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKS } from './checks.ts'
import { countMusts, readMusts } from './musts.ts'
import { finish, runStages } from './stage.ts'
import { suiteStage } from './suite.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm test
Runs everything: the checks, the pure tests, the tests with a real database and those with a real
browser. Sets up what it needs and removes it again. Prints each stage's time, and how many musts
of the scenarios have a test; the last line is "N passed, N failed". Ends with 0 when nothing failed, else 1. A suite without a test is a failure.`)

const tally = await runStages([...CHECKS, suiteStage('pure'), suiteStage('pg'), suiteStage('e2e')])
const musts = join(import.meta.dirname, '..', 'tests', 'musts.tsv')
process.stdout.write(`${countMusts(readMusts(readFileSync(musts, 'utf8')))}\n`)
finish(tally)
