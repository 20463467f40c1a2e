import { cpus, loadavg, platform, release, totalmem } from 'node:os'

/** What a figure was measured on: without it no figure means anything. */
export function machine(): Readonly<Record<string, unknown>> {
  const cores = cpus()
  return {
    node: process.version,
    system: `${platform()} ${release()}`,
    cores: cores.length,
    processor: cores[0]?.model ?? 'unknown',
    memoryMb: Math.round(totalmem() / 1024 / 1024),
    loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  }
}
