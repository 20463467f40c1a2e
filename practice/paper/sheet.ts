/** The papers there are. All but a slip and a twin, which are about a hand-off, are about a case. */
export const SHEETS = ['facesheet', 'slip', 'twin', 'plan-8', 'plan-14', 'court-report'] as const
export type SheetName = (typeof SHEETS)[number]

/** A label and what stands behind it, both in words. */
export interface SheetFact {
  readonly label: string
  readonly words: string
}

/** A piece of a sheet, in words: nothing has to be looked up any more to print it. */
export type SheetBlock =
  | { readonly sort: 'facts'; readonly heading: string; readonly facts: readonly SheetFact[] }
  | { readonly sort: 'lines'; readonly heading: string; readonly lines: readonly string[] }
  | {
      readonly sort: 'table'
      readonly heading: string
      readonly heads: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** One paper in words: the same for a PDF and for the browser's own print. */
export interface Sheet {
  readonly name: SheetName
  /** Names nobody: it becomes the title of the file and of the page. */
  readonly title: string
  /** What people say to each other to find it again; never a name. */
  readonly reference: string
  /** Large letters, for somebody who is learning to read. */
  readonly large: boolean
  readonly blocks: readonly SheetBlock[]
}

/** As much of a sheet as is drawn. */
export type DrawnSheet = Omit<Sheet, 'name'>

/** How a sheet gets its words: the catalogue, and names for ids. An id nobody knows is null. */
export interface SheetWords {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  /** A date or instant as people write it. */
  readonly day: (iso: string) => string
  readonly place: (id: string) => string
  readonly person: (actor: string) => string | null
  /** The office of a desk and the place it serves. */
  readonly office: (desk: string) => { readonly name: string; readonly place: string | null } | null
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** The words of a code, or a dash for one without words or none at all. */
export function codeWords({ say }: SheetWords, list: string, code: string | null): string {
  const key = `codes.${list}.${code ?? ''}`
  const words = code === null ? key : say(key)
  return words === key ? '—' : words
}

/** The last letters of an id, as screens show it. */
export function sheetReference(id: string): string {
  return id.replaceAll('-', '').slice(-6).toUpperCase()
}

/** Who printed a sheet, when (as people write it) and what for: the watermark and the foot of every page. */
export function readByWords(
  say: SheetWords['say'],
  by: {
    readonly reader: string
    readonly at: string
    readonly purpose: string
    readonly reference: string
  },
): string {
  const { reader, at, purpose, reference } = by
  const what = `${say(`paper.purpose.${purpose}`)}.`
  return [
    say('paper.read-by', { reader, at }),
    what,
    say('paper.reference-is', { reference }),
  ].join(' ')
}
