import { useState } from 'preact/hooks'
import { newId } from '../../hooks/write.ts'
import { Go } from '../../parts/go.tsx'
import { t } from '../../words/t.ts'
import { FillTask } from '../fill/fill-task.tsx'
import { NotFound } from '../not-found/view.tsx'
import { useMay } from '../shared/use-may.ts'

/** A home is written down for the first time. */
export default function NewHomeScreen() {
  const [id] = useState(newId)
  const may = useMay()
  if (!may.write('home-opened')) return <NotFound />
  const subject = { type: 'home', id } as const
  return (
    <FillTask
      task={{
        key: 'home-opened:new',
        kinds: ['home-opened'],
        subject: null,
        heading: t('screens.write.home-opened.heading'),
        verb: t('screens.write.home-opened.verb'),
        back: '/homes',
        bundles: (answers) => [[{ subject, kind: 'home-opened', answers }]],
        next: () => (
          <p>
            <Go to={`/homes/${id}`}>{t('screens.home.open')}</Go>
          </p>
        ),
      }}
    />
  )
}
