import { readdirSync, readFileSync } from 'node:fs'

/** A process as the system lists it: its id, its parent's, its name. */
interface Listed {
  readonly pid: number
  readonly parent: number
  readonly name: string
}

/** Which of a program's processes are ended at once, as a power cut or an operator's `kill -9` does. */
export type Victim = 'program' | 'database' | 'both'

/**
 * Ends processes of the tree below `root`, itself with it, by SIGKILL: the database's, the others, or all.
 * Gives how many. Linux only: it reads `/proc`.
 */
export function killTree(root: number, victim: Victim): number {
  const all = treeBelow(root, listed())
  const wanted = all.filter(({ name }) => {
    const isDatabase = name === 'postgres'
    return victim === 'both' || isDatabase === (victim === 'database')
  })
  for (const { pid } of wanted) kill(pid)
  return wanted.length
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

/** The root first: what would bring others up again ends before them. */
function treeBelow(root: number, all: readonly Listed[]): Listed[] {
  const own = all.filter(({ pid }) => pid === root)
  const below = all.filter(({ parent }) => parent === root)
  return [...own, ...below.flatMap(({ pid }) => treeBelow(pid, all))]
}

function listed(): Listed[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [, name = '', rest = ''] = /^\d+ \((.*)\) . (.*)$/s.exec(stat) ?? []
      return [{ pid: Number(pid), parent: Number(rest.split(' ')[0]), name }]
    } catch {
      return []
    }
  })
}
