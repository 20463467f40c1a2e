import type { StatusAnswer } from '@cwmis/core/wire/status.ts'

/** One sample: the labels that tell it from its like, and its value; null is left out. */
type Sample = readonly [labels: Readonly<Record<string, string>>, value: number | null]

/** The status and this process in the text format of Prometheus. Labels are names of ours, never of a person. */
export function metricsText(status: StatusAnswer): string {
  return [...ofTheHouse(status), ...ofFollowers(status), ...ofLines(status), ...ofProcess()].join(
    '',
  )
}

function ofTheHouse(status: StatusAnswer): readonly string[] {
  return [
    family('info', 'gauge', [[{ version: status.version, mode: status.mode }, 1]]),
    family('ledger_positions', 'counter', [[{}, status.position]]),
    family('position_lag_seconds', 'gauge', [[{}, status.lagMs / 1000]]),
    family('checkpoint_age_seconds', 'gauge', [[{}, status.checkpointAge]]),
    family('backup_age_seconds', 'gauge', [[{}, status.backupAge]]),
    family('last_sync_age_seconds', 'gauge', [[{}, status.lastSyncAge]]),
    family('database_megabytes', 'gauge', [[{}, status.databaseMb]]),
    family('disk_free_megabytes', 'gauge', [[{}, status.diskFreeMb]]),
  ]
}

function ofFollowers({ followers }: StatusAnswer): readonly string[] {
  const by = (value: (one: StatusAnswer['followers'][number]) => number) =>
    followers.map((one): Sample => [{ follower: one.name }, value(one)])
  return [
    family(
      'follower_behind',
      'gauge',
      by(({ behind }) => behind),
    ),
    family(
      'follower_set_aside',
      'gauge',
      by(({ setAside }) => setAside),
    ),
  ]
}

function ofLines({ lines }: StatusAnswer): readonly string[] {
  const by = (value: (one: StatusAnswer['lines'][number]) => number) =>
    lines.map((one): Sample => [{ line: one.weight }, value(one)])
  return [
    family(
      'requests_running',
      'gauge',
      by(({ running }) => running),
    ),
    family(
      'requests_waiting',
      'gauge',
      by(({ waiting }) => waiting),
    ),
    family(
      'requests_admitted',
      'counter',
      by(({ admitted }) => admitted),
    ),
    family(
      'requests_refused',
      'counter',
      by(({ refused }) => refused),
    ),
  ]
}

function ofProcess(): readonly string[] {
  const { rss, heapUsed } = process.memoryUsage()
  return [
    family('process_resident_bytes', 'gauge', [[{}, rss]]),
    family('process_heap_bytes', 'gauge', [[{}, heapUsed]]),
  ]
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
