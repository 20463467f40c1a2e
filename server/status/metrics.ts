import type { StatusAnswer } from '@cwmis/core/wire/status.ts'

/** One sample: the labels that tell it from its like, and its value; null is left out. */
type Sample = readonly [labels: Readonly<Record<string, string>>, value: number | null]

/** The status and this process in the text format of Prometheus. Labels are names of ours, never of a person. */
export function metricsText(status: StatusAnswer): string {
  const { lines, followers } = status
  const by = <T>(all: readonly T[], label: (one: T) => Sample[0], value: (one: T) => number) =>
    all.map((one): Sample => [label(one), value(one)])
  const line = ({ weight }: { readonly weight: string }) => ({ line: weight })
  const named = ({ name }: { readonly name: string }) => ({ follower: name })
  const { rss, heapUsed } = process.memoryUsage()
  const families: readonly string[] = [
    family('info', 'gauge', [[{ version: status.version, mode: status.mode }, 1]]),
    family('ledger_positions', 'counter', [[{}, status.position]]),
    family('position_lag_seconds', 'gauge', [[{}, status.lagMs / 1000]]),
    family('checkpoint_age_seconds', 'gauge', [[{}, status.checkpointAge]]),
    family('backup_age_seconds', 'gauge', [[{}, status.backupAge]]),
    family('last_sync_age_seconds', 'gauge', [[{}, status.lastSyncAge]]),
    family('database_megabytes', 'gauge', [[{}, status.databaseMb]]),
    family('disk_free_megabytes', 'gauge', [[{}, status.diskFreeMb]]),
    family(
      'follower_behind',
      'gauge',
      by(followers, named, ({ behind }) => behind),
    ),
    family(
      'follower_set_aside',
      'gauge',
      by(followers, named, ({ setAside }) => setAside),
    ),
    family(
      'requests_running',
      'gauge',
      by(lines, line, ({ running }) => running),
    ),
    family(
      'requests_waiting',
      'gauge',
      by(lines, line, ({ waiting }) => waiting),
    ),
    family(
      'requests_admitted',
      'counter',
      by(lines, line, ({ admitted }) => admitted),
    ),
    family(
      'requests_refused',
      'counter',
      by(lines, line, ({ refused }) => refused),
    ),
    family('process_resident_bytes', 'gauge', [[{}, rss]]),
    family('process_heap_bytes', 'gauge', [[{}, heapUsed]]),
  ]
  return families.join('')
}

function family(name: string, type: 'gauge' | 'counter', samples: readonly Sample[]): string {
  const full = `cwmis_${name}${type === 'counter' ? '_total' : ''}`
  const rows = samples.flatMap(([labels, value]) =>
    value === null ? [] : [`${full}${labelText(labels)} ${value}\n`],
  )
  return rows.length === 0 ? '' : `# TYPE ${full} ${type}\n${rows.join('')}`
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '_')}"`,
  )
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
