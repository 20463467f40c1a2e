import type { StatusAnswer } from '@cwmis/core/wire/status.ts'

/** The status as a person reads it at the machine itself, one line a thing. */
export function statusText(status: StatusAnswer): string {
  const { followers, lines, concerns } = status
  const rows: (readonly [string, string])[] = [
    ['look at', concerns.length === 0 ? 'nothing' : concerns.join(', ')],
    ['version', `${status.version}, ${status.mode}`],
    ['ledger', `${status.position} positions, epoch ${status.epoch}`],
    ['positions', `${status.lagMs} ms behind`],
    ['checkpoint', ago(status.checkpointAge)],
    ['backup', ago(status.backupAge)],
    ['last sync', ago(status.lastSyncAge)],
    ['database', `${status.databaseMb} MB`],
    ['disk', status.diskFreeMb === null ? 'not known' : `${status.diskFreeMb} MB free`],
    ...followers.map(
      ({ name, behind, setAside }) =>
        [`follower ${name}`, `${behind} behind, ${setAside} set aside`] as const,
    ),
    ...lines.map(
      ({ weight, running, waiting, admitted, refused, meanMs }) =>
        [
          `line ${weight}`,
          `${running} running, ${waiting} waiting, ${admitted} admitted, ${refused} sent away, ${meanMs} ms each`,
        ] as const,
    ),
  ]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return `${rows.map(([name, words]) => name.padEnd(width) + words).join('\n')}\n`
}

function ago(seconds: number | null): string {
  return seconds === null ? 'none' : `${seconds} s ago`
}
