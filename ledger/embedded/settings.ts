/** What a server's settings depend on. */
export interface SettingsWanted {
  socketFolder: string
  /** false only for tests, and for invented worlds while they are made: a power cut would lose what was written. */
  durable: boolean
  /** Bytes of memory of this machine. */
  memory: number
  /** Bytes free where the cluster lies. */
  room: number
}

const MEBIBYTE = 1024 * 1024

/** A quarter of memory, as PostgreSQL's manual advises, between 128 MB and 1 GB. */
function sharedBuffers(memory: number): string {
  return `${Math.min(1024, Math.max(128, Math.floor(memory / 4 / MEBIBYTE)))}MB`
}

/**
 * How much is written between two checkpoints: after each, every page is written whole into the log at its first change,
 * which made an entry six times as long (0036). An eighth of what is free, between PostgreSQL's own 1 GB and 4 GB.
 */
function logSize(room: number): string {
  return `${Math.min(4096, Math.max(1024, Math.floor(room / 8 / MEBIBYTE)))}MB`
}

/** Settings of every server: no TCP port, and nothing of a person in the log. */
function common(wanted: SettingsWanted): Record<string, string> {
  return {
    listen_addresses: '',
    synchronous_commit: 'on',
    unix_socket_directories: wanted.socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '100',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The text and the key values of a failing statement would carry names into the log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
  }
}

function durableSettings({ memory, room }: SettingsWanted): Record<string, string> {
  return {
    fsync: 'on',
    shared_buffers: sharedBuffers(memory),
    max_wal_size: logSize(room),
    min_wal_size: '512MB',
    checkpoint_timeout: '15min',
  }
}

const FAST_AND_LOSABLE = {
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '128MB',
}

/** Arguments for `postgres`, one `-c name=value` for each setting. */
export function serverSettings(wanted: SettingsWanted): string[] {
  const strength = wanted.durable ? durableSettings(wanted) : FAST_AND_LOSABLE
  const all = { ...common(wanted), ...strength }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
