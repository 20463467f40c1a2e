import type { Content } from '@cwmis/core/content.ts'
import type { MapFile } from '@cwmis/core/wire/map.ts'
import type { MapRemarkLine } from '@cwmis/ledger/read/map-remarks.ts'
import { MAP_SHELF } from '@cwmis/practice/map.ts'
import { sayBeside } from '@cwmis/practice/map-names.ts'
import type { MapTable } from '@cwmis/practice/map-table.ts'
import { mapTables } from '@cwmis/practice/map-tables.ts'
import { pdfOf } from './pdf.ts'
import { momentWords, type Say } from './words.ts'

/** What the file is made of besides the practice. `now`: milliseconds since 1970. */
interface Making {
  /** The practice in force. */
  readonly content: Content
  readonly remarks: readonly MapRemarkLine[]
  readonly example: boolean
  readonly now: number
  readonly say: Say
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What a committee reads on paper; the long lists of questions stand in the workbook. */
const ON_PAPER: Readonly<Record<string, readonly number[]>> = {
  needs: [1, 0, 2, 3],
  numbers: [1, 0, 3, 13],
  flows: [1, 2, 3, 4],
  systems: [0, 1, 2, 3],
  services: [1, 2],
  law: [1, 2, 3, 4],
  crosswalk: [0, 2, 3, 4],
  remarks: [0, 1, 2, 3, 5],
}

/** Drawing costs half a second: whoever asks within the same minute gets what was made for another. */
const made = new Map<
  string,
  { readonly of: string; readonly content: Content; readonly file: Promise<MapFile> }
>()

/** The Map as a file, with every remark. Its name says what it is and nothing else. */
export function mapFileOf(sort: 'xlsx' | 'pdf', making: Making): Promise<MapFile> {
  const { content, remarks, example, now } = making
  const of = `${momentWords(now)} ${String(remarks.length)} ${String(example)}`
  const known = made.get(sort)
  if (known?.of === of && known.content === content) return known.file
  const file = makeFile(sort, { ...making, say: both(making.say) })
  made.set(sort, { of, content, file })
  file.catch(() => made.delete(sort))
  return file
}

/** The words in force, the Map's own among them. */
function both(say: Say): Say {
  const plain = sayBeside(say)
  return (key, values) => (values === undefined ? plain(key) : say(key, values))
}

async function makeFile(sort: 'xlsx' | 'pdf', making: Making): Promise<MapFile> {
  const tables = [...mapTables(making.content, MAP_SHELF, making.say), remarksTable(making)]
  const bytes = sort === 'xlsx' ? await workbook(tables, making.say) : await paper(tables, making)
  return {
    name: `${making.example ? 'EXAMPLE-' : ''}map.${sort}`,
    type: sort === 'xlsx' ? XLSX : 'application/pdf',
    bytes: Buffer.from(bytes).toString('base64'),
  }
}

async function workbook(tables: readonly MapTable[], say: Say): Promise<Uint8Array> {
  const { writeSheets } = await import('../sheets/write.ts')
  return writeSheets(tables.map(({ name, rows }) => ({ name: say(`map.table.${name}`), rows })))
}

function paper(tables: readonly MapTable[], { example, now, say }: Making): Promise<Uint8Array> {
  const blocks = tables.flatMap(({ name, rows }) => {
    const columns = ON_PAPER[name]
    if (columns === undefined) return []
    const [heads = [], ...lines] = rows.map((row) => columns.map((at) => row[at] ?? ''))
    return [{ sort: 'table' as const, heading: say(`map.table.${name}`), heads, rows: lines }]
  })
  const marks = {
    example: example ? say('paper.example') : null,
    readBy: `${say('map.file.about')} ${momentWords(now)}`,
    page: (page: number, pages: number) => say('paper.page', { page, pages }),
  }
  const title = say('map.file.title')
  return pdfOf({ title, reference: momentWords(now), large: false, blocks }, marks, now)
}

function remarksTable({ remarks, say }: Making): MapTable {
  const heads = ['about', 'agreed', 'words', 'by', 'at', 'as'].map((head) =>
    say(`map.head.${head}`),
  )
  const lines = remarks.map(({ about, agreed, words, by, at, reviewer }) => [
    about,
    say(`map.agreed.${agreed}`),
    words,
    by,
    momentWords(Date.parse(at)),
    say(reviewer ? 'map.as.reviewer' : 'map.as.reader'),
  ])
  return { name: 'remarks', rows: [heads, ...lines] }
}
