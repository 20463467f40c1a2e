import type { Form } from '@cwmis/core/form/definition.ts'
import { hasWords, t } from '../../words/t.ts'
import type { Task } from '../fill/task.ts'
import { titleOf } from '../shared/tools.tsx'

/** What one comes to do and what the button says; a tool that says nothing of it goes by its own name. */
export function headed(kind: string, form: Form): Pick<Task, 'heading' | 'verb'> {
  const own = `screens.write.${kind}`
  if (!hasWords(`${own}.heading`))
    return { heading: t(titleOf(form)), verb: t('screens.write.save') }
  return { heading: t(`${own}.heading`), verb: t(`${own}.verb`) }
}
