import type { Count } from './count.ts'

/** Shows how far the import is on one line of the terminal, or every tenth of the way in a log. */
export function progressTo(
  stream: NodeJS.WriteStream,
  lines: number,
): (line: number, count: Count) => void {
  let shown = -1
  return (line, count) => {
    const share = lines === 0 ? 100 : Math.min(100, Math.floor((100 * line) / lines))
    const step = stream.isTTY ? share : Math.floor(share / 10)
    if (step === shown) return
    shown = step
    const text = `${String(share)} %  ${String(count.imported)} in, ${String(count.refused)} refused`
    stream.write(stream.isTTY ? `\r${text}   ` : `${text}\n`)
  }
}
