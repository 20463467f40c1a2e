import { csvText } from '@cwmis/core/register/csv.ts'
import type { RegisterDefinition, RegisterTable } from '@cwmis/core/register/definition.ts'
import type { MapFile } from '@cwmis/core/wire/map.ts'
import { registerMessages } from '@cwmis/practice/languages/en-registers.ts'
import { type CellWords, cellText } from '@cwmis/practice/registers/words.ts'
import type { Places } from '../places.ts'
import type { Books } from '../ports.ts'
import { dayWords, momentWords, type Say } from './words.ts'

/** What the file is made of. `now`: milliseconds since 1970. */
interface Making {
  readonly register: RegisterDefinition
  readonly tables: readonly RegisterTable[]
  readonly more: boolean
  readonly month: string
  readonly directory: Awaited<ReturnType<Books['directory']>>
  readonly example: boolean
  readonly now: number
  readonly say: Say
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const OWN: Readonly<Record<string, string>> = registerMessages

/** The register as a file that says in its first rows whose reading it is; its name tells the sort alone. */
export async function registerFileOf(
  sort: 'xlsx' | 'csv',
  making: Making,
  places: Pick<Places, 'rows'>,
): Promise<MapFile> {
  const { register, example } = making
  const rows = rowsOf(making, wordsWith(making, places))
  const name = `${example ? 'EXAMPLE-' : ''}register-${register.code}.${sort}`
  if (sort === 'csv') {
    const bytes = Buffer.from(csvText(rows)).toString('base64')
    return { name, type: 'text/csv;charset=utf-8', bytes }
  }
  const { writeSheets } = await import('../sheets/write.ts')
  const bytes = await writeSheets([{ name: register.code, rows }])
  return { name, type: XLSX, bytes: bytes.toString('base64') }
}

function rowsOf(making: Making, words: CellWords): readonly (readonly string[])[] {
  const { register, tables, more, month, directory, example, now, say } = making
  const own = sayBeside(say)
  const fill = (key: string, values: Readonly<Record<string, string>>): string =>
    own(key).replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const at = momentWords(now)
  return [
    ...(example ? [[say('paper.example')]] : []),
    [own(`registers.title.${register.code}`)],
    [fill('registers.file.read', { who: directory.me.name, at })],
    ...(register.sort === 'list' ? [] : [[fill('registers.file.month', { month })]]),
    ...(more ? [[own('registers.file.more')]] : []),
    ...tables.flatMap(({ name, columns, rows }) => [
      [],
      ...(tables.length > 1 ? [[own(`registers.table.${name}`)]] : []),
      columns.map(({ id }) => own(`registers.column.${id}`)),
      ...rows.map((row) => columns.map((column, place) => cellText(words, column, row[place]))),
    ]),
  ]
}

/** The words of the practice in force, and of registers beside them. */
function sayBeside(say: Say): (key: string) => string {
  return (key) => OWN[key] ?? say(key)
}

function wordsWith({ directory, say }: Making, places: Pick<Places, 'rows'>): CellWords {
  const named = new Map<string, string>()
  for (const [id, name] of places.rows(null)) named.set(id, name)
  const placeName = (id: string): string => {
    const district = id.split('.')[0] ?? null
    const own = named.get(id) ?? places.rows(district).find(([one]) => one === id)?.[1] ?? id
    const above = named.get(district ?? '')
    return above === undefined || district === id ? own : `${own}, ${above}`
  }
  return {
    say: sayBeside(say),
    day: dayWords,
    place: placeName,
    desk: (id) => directory.desks.find((desk) => desk.id === id)?.name ?? id,
    person: (actor) => directory.people.find((person) => person.actor === actor)?.name ?? actor,
  }
}
