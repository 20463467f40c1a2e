import type { CheckpointLine, Snapshot } from '@cwmis/ledger/keep/backup/snapshot.ts'
import { EMPTY, type Frontier, grow, rootOf } from '@cwmis/ledger/sequence/merkle.ts'

/** Works out both trees anew from the rows of the table `leaf`, as COPY's text in their order. */
export interface LeafRoots {
  readonly add: (text: Buffer) => void
  /** What does not agree with what the snapshot says of its trees, in words; null when all does. */
  readonly problem: () => string | null
}

/** A check of the leaves of this snapshot. */
export function leafRoots(snapshot: Snapshot): LeafRoots {
  const columns = snapshot.tables.find(({ name }) => name === 'leaf')?.columns ?? []
  const at = { tree: columns.indexOf('tree'), hash: columns.indexOf('hash') }
  const grown: Record<keyof CheckpointLine, Frontier> = { ledger: EMPTY, audit: EMPTY }
  const problems: string[] = []
  let rest = ''
  function line(text: string): void {
    const fields = text.split('\t')
    const tree = fields[at.tree] === 'ledger' ? 'ledger' : 'audit'
    const hash = Buffer.from(fields[at.hash]?.replace(/^\\\\x/, '') ?? '', 'hex')
    grown[tree] = grow(grown[tree], [hash]).frontier
    const signed = snapshot.checkpoint?.[tree]
    if (signed?.size !== grown[tree].size) return
    if (rootOf(grown[tree]).toString('hex') !== signed.root)
      problems.push(`${tree}: not the signed root`)
  }
  return {
    add: (text) => {
      const all = (rest + text.toString('utf8')).split('\n')
      rest = all.pop() ?? ''
      for (const one of all) line(one)
    },
    problem: () => problems[0] ?? sizeProblem(snapshot, grown),
  }
}

function sizeProblem(
  { trees }: Snapshot,
  grown: Readonly<Record<keyof CheckpointLine, Frontier>>,
): string | null {
  if (grown.ledger.size !== trees.ledger) return 'ledger: not all positions are there'
  if (grown.audit.size !== trees.audit) return 'audit: not all positions are there'
  return null
}
