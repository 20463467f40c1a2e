import { alone, type Group, join, viewOfGroup } from '@cwmis/core/subject/child/group/join.ts'
import type { ChildState } from '@cwmis/core/subject/child/state.ts'
import type { GroupFiles } from '../../hooks/group.ts'
import type { SubjectView } from '../../hooks/subject.ts'
import { Go } from '../../parts/go.tsx'
import { Titled } from '../../parts/titled.tsx'
import { t } from '../../words/t.ts'
import { childRef } from '../shared/subject-words.ts'
import { useMay } from '../shared/use-may.ts'

type File = SubjectView<'child'>

/** The files of a child: the one that is looked at, then those linked with it. */
export function filesOf(view: File, { views }: GroupFiles): readonly File[] {
  return [view, ...views.filter(({ subject }) => subject.id !== view.subject.id)]
}

/** What all files of a child show together: every name, and of the numbers the oldest file's. */
export function shownOf(files: readonly File[]): Pick<ChildState, 'names' | 'number'> {
  const group = files.reduce<Group>(
    (joined, { subject, slices }) => join(joined, alone(subject.id, slices)),
    new Map(),
  )
  const { names, number } = viewOfGroup(group)
  return { names, number }
}

interface FilesProps {
  readonly child: string
  readonly files: readonly File[]
  readonly more: boolean
}

/** The linked files with all their numbers, and the way to link another one. */
export function Files({ child, files, more }: FilesProps) {
  const may = useMay()
  const [own] = files
  const linked = new Set(own?.state.sameChild.map(({ other }) => other))
  return (
    <Titled heading={t('screens.child.files')}>
      {files.length > 1 && (
        <ul class="cards">
          {files.map((file) => (
            <FileCard key={file.subject.id} file={file} child={child} linked={linked} />
          ))}
        </ul>
      )}
      {more && <p>{t('screens.child.files-more')}</p>}
      {may.write('same-child') && (
        <p>
          <Go to={`/children/${child}/same`}>{t('screens.child.another')}</Go>
        </p>
      )}
    </Titled>
  )
}

interface FileProps {
  readonly file: File
  readonly child: string
  readonly linked: ReadonlySet<string>
}

function FileCard({ file, child, linked }: FileProps) {
  const { subject, state } = file
  const names = state.names.map(({ name }) => name).join(', ') || t('screens.no-name')
  const words = t('screens.child.file', { ref: childRef(state, subject.id), names })
  if (subject.id === child) {
    return (
      <li class="card">
        {words} · {t('screens.child.this-file')}
      </li>
    )
  }
  return (
    <li class="card">
      <Go to={`/children/${subject.id}`}>{words}</Go>{' '}
      {linked.has(subject.id) && (
        <Go to={`/children/${child}/same/${subject.id}`}>{t('screens.child.compare')}</Go>
      )}
    </li>
  )
}
