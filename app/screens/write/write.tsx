import { indexContent } from '@cwmis/core/content-index.ts'
import type { When } from '@cwmis/core/entry/header.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { prefilled } from '@cwmis/core/form/prefill.ts'
import { openState } from '@cwmis/core/subject/folds.ts'
import { dateOf, isoOf, whenOfDate } from '@cwmis/core/time/instant.ts'
import type { ComponentChildren } from 'preact'
import { useContent } from '../../hooks/content.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { type SubjectView, useSubject } from '../../hooks/subject.ts'
import { textOf } from '../../parts/fields/values.ts'
import { dayText } from '../../words/dates.ts'
import { hasWords, t } from '../../words/t.ts'
import { FillTask } from '../fill/fill-task.tsx'
import type { Task } from '../fill/task.ts'
import { NotFound } from '../not-found/view.tsx'
import { lastAnswers } from '../shared/last-answers.ts'
import { Loading, Missing } from '../shared/states.tsx'
import { hrefOf } from '../shared/subject-words.ts'
import { titleOf } from '../shared/tools.tsx'
import { useWho } from '../shared/who.ts'
import { onFile, paperInQuestion } from './on-file.ts'
import { StillTrue } from './still-true.tsx'
import { Suggested } from './suggested.tsx'
import { suggesting } from './suggesting.ts'
import { type WriteContext, type WriteKind, type WrittenType, writeKind } from './tasks.ts'

interface WriteProps<T extends WrittenType> {
  readonly type: T
  readonly id: string
  readonly kind: string
  readonly row?: string | undefined
  readonly intro?: (view: SubjectView<T>) => ComponentChildren
  readonly next?: Task['next']
  readonly urgent?: Task['urgent']
  readonly targets?: Task['targets']
  /** Answers of the machine that hang on what was chosen. */
  readonly adds?: (answers: Answers) => Answers
}

/** Writes one entry of a kind about a subject that exists: the generic form with what the kind adds of itself. */
export function Write<T extends WrittenType>(props: WriteProps<T>) {
  const view = useSubject(props.type, props.id)
  const index = indexContent(useContent())
  const session = useWho()
  const may = session.roles.some((role) => index.role(role)?.writes.includes(props.kind))
  if (!may) return <NotFound />
  if (!view.ready) return <Missing why={view.why} />
  return <WriteOn {...props} view={view} />
}

function WriteOn<T extends WrittenType>(props: WriteProps<T> & { readonly view: SubjectView<T> }) {
  const { type, kind, row, view } = props
  const session = useWho()
  const content = useContent()
  const asOf = isoOf(useNow())
  const directory = useDirectory()
  const person = (actor: string) => directory.person(actor)?.name ?? null
  const index = indexContent(content)
  const special = writeKind(content, type, kind)
  const form = index.form(index.newestKind(kind)?.form ?? '')
  if (!special || !form) return <NotFound />
  // What it begins with is laid down once, with the names of those who wrote it.
  if (special.prefill && !directory.ready) return <Loading />
  const context: WriteContext<T> = {
    state: view.state,
    actor: session.actor,
    desk: session.posts[0]?.desk ?? null,
    today: dateOf(asOf),
    row: row ?? null,
    suggest: suggesting({ content, kind, form, state: view.state, asOf }),
    onFile: () => onFile({ kind, view, content, words: { say: t, day: dayText, person } }),
    courtPaper: paperInQuestion(view),
    told: prefilled({ form, kind }, [lastAnswers(kind, view.entries, view.slices)]),
  }
  return (
    <FillTask
      key={`${kind}:${props.id}:${row ?? ''}`}
      task={{ ...taskOf(props, special, context), ...headed(kind, form) }}
    />
  )
}

/** What stands beside the questions: the level the answers give, and what was told before. */
function besideOf<T extends WrittenType>(
  { kind, view }: WriteProps<T> & { readonly view: SubjectView<T> },
  { suggestsAt, stillTrue }: WriteKind<T>,
  { suggest }: WriteContext<T>,
): NonNullable<Task['beside']> {
  const child = openState('case', view.slices)?.child ?? ''
  return (fields, filling) => (
    <>
      {suggestsAt !== undefined && fields.includes(suggestsAt) && (
        <Suggested suggestion={suggest(filling.answers)} />
      )}
      {stillTrue && (
        <StillTrue
          entries={view.entries}
          child={child}
          kind={kind}
          fields={fields}
          filling={filling}
        />
      )}
    </>
  )
}

function taskOf<T extends WrittenType>(
  props: WriteProps<T> & { readonly view: SubjectView<T> },
  special: WriteKind<T>,
  context: WriteContext<T>,
): Omit<Task, 'heading' | 'verb'> {
  const { kind, view } = props
  const auto = (answers: Answers): Answers => ({
    ...special.auto?.(context, answers),
    ...props.adds?.(answers),
  })
  return {
    key: [kind, props.id, props.row ?? ''].join(':'),
    kinds: [kind],
    subject: view.subject,
    back: hrefOf(view.subject),
    state: view.state,
    asksWhen: special.asksWhen ?? false,
    ...(special.prefill ? { prefill: special.prefill(context) } : {}),
    ...(props.next ? { next: props.next } : {}),
    ...(props.urgent ? { urgent: props.urgent } : {}),
    ...(props.targets ? { targets: props.targets } : {}),
    beside: besideOf(props, special, context),
    intro: props.intro?.(view),
    bundles: (answers, happenedOn) => [
      [
        {
          subject: view.subject,
          kind,
          answers: { ...answers, ...auto(answers) },
          ...whenOf(happenedOn, textOf(answers[special.happensOn ?? ''])),
        },
      ],
    ],
  }
}

/** What one comes to do and what the button says; a tool that says nothing of it goes by its own name. */
function headed(kind: string, form: Form): Pick<Task, 'heading' | 'verb'> {
  const own = `screens.write.${kind}`
  if (!hasWords(`${own}.heading`))
    return { heading: t(titleOf(form)), verb: t('screens.write.save') }
  return { heading: t(`${own}.heading`), verb: t(`${own}.verb`) }
}

/** When it happened: as it was asked, else the day another question names, else now. */
function whenOf(asked: When | undefined, day: string): { readonly happenedOn?: When } {
  if (asked) return { happenedOn: asked }
  return day === '' ? {} : { happenedOn: whenOfDate(day, 'day') }
}
