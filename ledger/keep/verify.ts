import type { JsonWebKey } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Ledger } from '../ledger.ts'
import { pipeline } from '../pool/pipeline.ts'
import { withConnection } from '../pool/transaction.ts'
import { isSigned, noteOf } from '../sequence/checkpoint.ts'
import { EMPTY, type Frontier, grow, leafHash, rootOf } from '../sequence/merkle.ts'
import { TREES, type TreeName } from '../sequence/window.ts'
import { entryProblems } from './verify-entry.ts'

/** What a verification found of one tree: how far it reached, its root, and the first things that are wrong. */
export interface VerifiedTree {
  readonly size: number
  readonly root: string
  readonly problems: readonly string[]
}

export type Verified = Readonly<Record<TreeName, VerifiedTree>>

const BATCH = 2000
const MOST_PROBLEMS = 100

/**
 * Reads both trees from the first leaf to the last and checks, without trusting anything stored twice: every
 * leaf is the hash of its row, positions are gapless, every checkpoint names the roots that come out and is
 * signed, and of each entry the columns, commitments and signature agree with its signed header.
 */
export function verify(ledger: Ledger): Promise<Verified> {
  return withConnection(ledger.keeper, async (client) => {
    const checkpoints = await readCheckpoints(ledger, client)
    const devices = await readDevices(client)
    const result = { ledger: NOTHING, audit: NOTHING }
    for (const tree of TREES)
      result[tree] = await verifyTree({ ledger, client, devices }, tree, checkpoints)
    return result
  })
}

const NOTHING: VerifiedTree = { size: 0, root: '', problems: [] }

/** What the verifier reads with. */
interface Verifier {
  readonly ledger: Ledger
  readonly client: PoolClient
  readonly devices: ReadonlyMap<string, JsonWebKey>
}

interface Standing {
  readonly ledger: { readonly size: number; readonly root: string }
  readonly audit: { readonly size: number; readonly root: string }
  readonly problem: string | null
}

async function verifyTree(
  verifier: Verifier,
  tree: TreeName,
  checkpoints: readonly Standing[],
): Promise<VerifiedTree> {
  const wanted = new Map(checkpoints.map((one) => [one[tree].size, one[tree].root]))
  const problems = checkpoints.flatMap(({ problem }) => problem ?? [])
  let frontier = EMPTY
  for (let rows = await readLeaves(verifier, tree, 0); rows.length > 0; ) {
    for (const row of rows) {
      problems.push(
        ...(await leafProblems(verifier, row, frontier.size)).map((one) => `${tree} ${one}`),
      )
      frontier = grow(frontier, [Buffer.from(row.hash, 'base64')]).frontier
      problems.push(...rootProblem(tree, frontier, wanted))
      if (problems.length > MOST_PROBLEMS) return { size: frontier.size, root: '', problems }
    }
    rows = await readLeaves(verifier, tree, frontier.size)
  }
  const size = await sizeOf(verifier.client, tree)
  if (size !== frontier.size)
    problems.push(`${tree}: ${String(size)} leaves were given, ${String(frontier.size)} are there`)
  return { size: frontier.size, root: rootOf(frontier).toString('hex'), problems }
}

function rootProblem(
  tree: TreeName,
  frontier: Frontier,
  wanted: ReadonlyMap<number, string>,
): string[] {
  const root = wanted.get(frontier.size)
  if (root === undefined || root === rootOf(frontier).toString('hex')) return []
  return [`${tree} ${String(frontier.size)}: not the root of the checkpoint`]
}

/** A leaf with the row it stands for, whatever of it is there. */
interface LeafRow {
  readonly position: number
  readonly hash: string
  readonly text: string | null
  readonly entry: string | null
}

async function readLeaves({ client }: Verifier, tree: TreeName, from: number): Promise<LeafRow[]> {
  const text = tree === 'ledger' ? LEDGER_LEAVES : AUDIT_LEAVES
  const [rows = []] = await pipeline(client, [
    { name: `verify-leaves-${tree}`, text, values: [String(from)] },
  ])
  return rows.map(([position, hash, line, entry]) => ({
    position: Number(position),
    hash: hash ?? '',
    text: line ?? null,
    entry: entry ?? null,
  }))
}

const LEDGER_LEAVES = `
  select l.position::text, encode(l.hash, 'base64'), coalesce(e.header || E'\\n' || e.receipt, q.header || E'\\n' || q.receipt),
    case when l.author is null then l.entry::text end
  from leaf l
  left join entry e on e.id = l.entry and l.author is null
  left join quarantine q on q.id = l.entry and q.author = l.author
  where l.tree = 'ledger' and l.position >= $1 order by l.position limit ${String(BATCH)}`

const AUDIT_LEAVES = `
  select l.position::text, encode(l.hash, 'base64'), a.line, null
  from leaf l left join audit a on a.no = l.audit
  where l.tree = 'audit' and l.position >= $1 order by l.position limit ${String(BATCH)}`

async function leafProblems(verifier: Verifier, row: LeafRow, expected: number): Promise<string[]> {
  const at = String(row.position)
  if (row.position !== expected) return [`${String(expected)}: no leaf at this position`]
  if (row.text === null) return [`${at}: its row is gone`]
  if (leafHash(Buffer.from(row.text)).toString('base64') !== row.hash)
    return [`${at}: not the hash of its row`]
  if (row.entry === null) return []
  const { client, devices, ledger } = verifier
  const problems = await entryProblems({ client, devices, keys: ledger.keys }, row.entry)
  return problems.map((problem) => `${at}: ${problem}`)
}

async function sizeOf(client: PoolClient, tree: TreeName): Promise<number> {
  const [rows] = await pipeline(client, [
    { name: 'verify-size', text: 'select size::text from tree where tree = $1', values: [tree] },
  ])
  return Number(rows?.[0]?.[0] ?? 0)
}

async function readCheckpoints({ keys }: Ledger, client: PoolClient): Promise<Standing[]> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'verify-checkpoints',
      text: 'select no::text, note, signature from checkpoint order by checkpoint.no',
    },
  ])
  return rows.map(([no, note, signature]) => {
    const [, epoch = '', at = '', ledger = '', audit = ''] = (note ?? '').split('\n')
    const standing = { ledger: sizeAndRoot(ledger), audit: sizeAndRoot(audit) }
    const whole = noteOf({ epoch, at, ...standing }) === note
    const signed = isSigned(keys.checkpoint, note ?? '', signature ?? '')
    return { ...standing, problem: whole && signed ? null : `checkpoint ${no ?? ''}: not signed` }
  })
}

function sizeAndRoot(line: string): { size: number; root: string } {
  const [, size, root = ''] = line.split(' ')
  return { size: Number(size), root }
}

async function readDevices(client: PoolClient): Promise<ReadonlyMap<string, JsonWebKey>> {
  const [rows = []] = await pipeline(client, [
    { name: 'verify-devices', text: 'select id, key::text from device' },
  ])
  return new Map(rows.map(([id, key]) => [id ?? '', JSON.parse(key ?? '{}')]))
}
