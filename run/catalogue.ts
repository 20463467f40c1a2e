import { SCREENS } from '@cwmis/app/screens/index.ts'
import { catalogue } from '@cwmis/practice/catalogue.ts'
import { CONTENT } from '@cwmis/practice/content.ts'
import { LANGUAGES } from '@cwmis/practice/languages/languages.ts'
import { MAP_SHELF } from '@cwmis/practice/map.ts'
import { loadPlaces } from '@cwmis/practice/places/places.ts'
import { DOORS } from '@cwmis/server/doors/index.ts'
import { offerHelp } from './tool.ts'

offerHelp(`npm run catalogue
Prints one JSON object of what there is: forms with their fields by sensitivity, kinds, hand-offs,
clocks, case types, roles, rules, code lists, stages, indicators, needs, outside systems, services,
law, tools in use today, places by level, doors, screens.
Needs no database.`)

const languages = await Promise.all(
  LANGUAGES.map(async ({ code, name, reviewed, load }) => {
    const { messages } = await load()
    return { code, name, reviewed, texts: Object.keys(messages).length }
  }),
)

const whole = {
  ...catalogue(CONTENT, MAP_SHELF, loadPlaces()),
  languages,
  doors: DOORS.map(({ method, url, access, summary }) => ({ method, url, access, summary })),
  screens: SCREENS.map(({ route, roles, weight, fixtures }) => ({
    route,
    roles,
    weight,
    fixtures,
  })),
}

process.stdout.write(`${JSON.stringify(whole)}\n`)
