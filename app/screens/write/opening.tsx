import { indexContent } from '@cwmis/core/content-index.ts'
import type { Subject } from '@cwmis/core/entry/subject.ts'
import { useContent } from '../../hooks/content.ts'
import { FillTask } from '../fill/fill-task.tsx'
import { NotFound } from '../not-found/view.tsx'
import { headed } from './headed.ts'

/** Writes the first entry of a subject nobody knows yet; it is known by it from then on. */
export function Opening({ subject, kind }: { readonly subject: Subject; readonly kind: string }) {
  const index = indexContent(useContent())
  const newest = index.newestKind(kind)
  const form = index.form(newest?.form ?? '')
  if (newest?.opens !== true || !newest.subjects.includes(subject.type) || !form)
    return <NotFound />
  const task = {
    key: [kind, subject.id].join(':'),
    kinds: [kind],
    subject,
    back: '/',
    asksWhen: true,
    ...headed(kind, form),
  }
  return (
    <FillTask
      task={{
        ...task,
        bundles: (answers, happenedOn) => [
          [{ subject, kind, answers, ...(happenedOn ? { happenedOn } : {}) }],
        ],
      }}
    />
  )
}
