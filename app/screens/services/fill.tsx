import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { nameOfService, placeOfService, servicesOf } from '@cwmis/core/service/listed.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { useLayoutEffect } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import { useDraft } from '../../hooks/draft.ts'
import { useNow } from '../../hooks/live.ts'
import { type KeepingService, useKeepService } from '../../hooks/services.ts'
import { Tools } from '../../parts/fields/tools.ts'
import { settledAnswers } from '../../parts/form/closing.ts'
import { Fill } from '../../parts/form/fill.tsx'
import { t } from '../../words/t.ts'
import { Loading } from '../shared/states.tsx'
import { useFormTools } from '../shared/use-form-tools.ts'

interface FillServiceProps {
  readonly form: Form
  /** The line that is changed, or a new one. */
  readonly line: { readonly id: string; readonly was: number; readonly answers: Answers }
  /** Where it leads when it is kept or left. */
  readonly done: () => void
}

/** Fills in a line of the directory: the same questions as on paper, kept at the office. */
export function FillService({ form, line, done }: FillServiceProps) {
  const key = `${form.kind}:${line.was === 0 ? 'new' : line.id}`
  const draft = useDraft(key, { form: `${form.code}@${String(form.version)}`, subject: null })
  const { is, keep } = useKeepService()
  const content = useContent()
  const tools = useFormTools()
  const asOf = isoOf(useNow())
  const fresh = draft.ready && draft.savedAt === null
  useLayoutEffect(() => {
    if (fresh && line.was > 0) draft.setAll(line.answers)
  }, [fresh])
  if (!draft.ready) return <Loading />
  const asked = { answers: draft.answers, roots: {}, asOf, form, kinds: [form.kind] }
  async function send(): Promise<void> {
    if (!(await keep({ id: line.id, was: line.was, answers: settledAnswers(asked) }))) return
    await draft.clear()
    done()
  }
  return (
    <Tools.Provider value={tools}>
      <Fill
        {...asked}
        lists={content.codeLists}
        heading={t('screens.services.new')}
        verb={t('screens.services.verb')}
        at={draft.at}
        savedAt={draft.savedAt}
        asksWhen={false}
        set={draft.set}
        goTo={draft.goTo}
        stop={done}
        send={() => void send()}
        sending={is === 'asking'}
        problem={problemWords(is)}
        blocked={isNamed(draft.answers) ? null : t('screens.services.incomplete')}
      />
    </Tools.Provider>
  )
}

function isNamed(answers: Answers): boolean {
  return (
    nameOfService(answers) !== '' &&
    servicesOf(answers).length > 0 &&
    placeOfService(answers) !== null
  )
}

/** Why a line was not kept, in words. */
export function problemWords(is: KeepingService): string | null {
  return is === 'idle' || is === 'asking' ? null : t(`screens.services.${is}`)
}
