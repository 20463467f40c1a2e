import { storiesOf } from '@cwmis/practice/example/history.ts'
import { HISTORY, loadHistory } from '../example/history.ts'
import { EXAMPLE, loadExample } from '../example/load.ts'
import { settleNotices } from '../example/notices.ts'
import type { Standing } from './house.ts'

/**
 * Loads the example while people work, then the years behind it; `progress` says how far it is. Ends with the house, after the stories at
 * hand; the next start goes on with it.
 */
export function loadInBackground(standing: Standing): void {
  const { ledger, database, practice, progress, closing, log, say } = standing
  const { owner } = database
  if (!owner) return
  let isStopped = false
  const where = {
    ledger,
    owner,
    content: practice.content(),
    now: Date.now,
    isStopped: () => isStopped,
  }
  const years = storiesOf(HISTORY.children)
  const loading = loadExample({
    ...where,
    ...EXAMPLE,
    onProgress: (done, total) => Object.assign(progress, { done, total: total + years }),
  })
    .then(({ length }) => {
      if (isStopped) return
      const onProgress = (done: number) =>
        Object.assign(progress, { done: length + done, total: length + years })
      return loadHistory({ ...where, ...HISTORY, onProgress })
    })
    .then(() => Object.assign(progress, { done: progress.total }))
    .then(() => settleNotices(owner, Date.now(), () => isStopped))
    .catch((error: unknown) => {
      if (isStopped) return
      // Nothing more will come: nobody is to wait for it.
      progress.total = progress.done
      const name = error instanceof Error ? error.name : typeof error
      log.error({ name }, 'the example could not be loaded')
      say(`The example could not be loaded: ${error instanceof Error ? error.message : name}`)
    })
  closing.add('the example', () => {
    isStopped = true
    return loading
  })
}
