import { join } from 'node:path'
import { destination, type Logger, pino } from 'pino'

/** The log of a data folder, and how to end it with nothing lost. */
export interface HouseLog {
  log: Logger
  close: () => void
}

/** Opens `DATA_DIR/server.log`, read by its owner only. It holds no names, ids or addresses. */
export function openLog(dataDir: string): HouseLog {
  const file = destination({
    dest: join(dataDir, 'server.log'),
    mode: 0o600,
    sync: false,
    minLength: 4096,
  })
  // Hardly used otherwise: what waits in memory is written after a second at the latest.
  const timer = setInterval(() => file.flush(), 1000)
  timer.unref()
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, file)
  return {
    log,
    close: () => {
      clearInterval(timer)
      file.flushSync()
      file.end()
    },
  }
}
