import { asTally, finish, runStages } from './stage.ts'
import { offerHelp, runTool } from './tool.ts'

offerHelp(`npm run fix
Formats every file and mends what the linters can mend by themselves.`)

finish(
  await runStages([
    { name: 'format', run: async () => asTally(await runTool('biome', ['check', '--write'])) },
    {
      name: 'lint',
      run: async () => asTally(await runTool('oxlint', ['--type-aware', '--fix'])),
    },
  ]),
)
