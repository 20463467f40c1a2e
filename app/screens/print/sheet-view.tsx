import type { Sheet, SheetBlock } from '@cwmis/practice/paper/sheet.ts'
import { ListTable } from '../../parts/list-table.tsx'

interface SheetViewProps {
  readonly sheet: Sheet
  /** Who reads it, when, what for. */
  readonly readBy: string
  /** Something on it has not reached the office yet. */
  readonly unsent: string | null
}

/** A paper as it will lie on the table: on the screen a preview, by the browser's own print the sheet itself. */
export function SheetView({ sheet, readBy, unsent }: SheetViewProps) {
  return (
    <article class={sheet.large ? 'sheet sheet-large' : 'sheet'} aria-labelledby="sheet-title">
      <h2 id="sheet-title">
        {sheet.title} · {sheet.reference}
      </h2>
      {unsent && <p class="sheet-unsent">{unsent}</p>}
      {sheet.blocks.map((block, place) => (
        <Block key={`${block.heading}${String(place)}`} block={block} />
      ))}
      <p class="sheet-foot">{readBy}</p>
      <p class="sheet-mark" aria-hidden="true">
        {readBy}
      </p>
    </article>
  )
}

/** A row of cells and its place in the table. */
interface Line {
  readonly cells: readonly string[]
  readonly at: number
}

function Block({ block }: { readonly block: SheetBlock }) {
  return (
    <section>
      {block.heading !== '' && block.sort !== 'table' && <h3>{block.heading}</h3>}
      <Inside block={block} />
    </section>
  )
}

function Inside({ block }: { readonly block: SheetBlock }) {
  switch (block.sort) {
    case 'lines':
      return (
        <>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )
    case 'facts':
      return (
        <dl class="sheet-facts">
          {block.facts.map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return (
        <ListTable<Line>
          caption={block.heading}
          rows={block.rows.map((cells, at) => ({ cells, at }))}
          rowKey={({ at }) => String(at)}
          columns={block.heads.map((head, at) => ({
            key: head,
            head,
            cell: ({ cells }) => cells[at] ?? '—',
          }))}
        />
      )
  }
}
