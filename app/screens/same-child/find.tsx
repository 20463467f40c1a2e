import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useState } from 'preact/hooks'
import { useNow } from '../../hooks/live.ts'
import { useSearch } from '../../hooks/search.ts'
import { type SubjectView, useSubject, useSubjects } from '../../hooks/subject.ts'
import { ageText } from '../../parts/born-text.ts'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Titled } from '../../parts/titled.tsx'
import type { ScreenProps } from '../../screen.ts'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { knownPerson } from '../register/person.ts'
import { type Candidate, sameChild } from '../register/same-child.ts'
import { Missing } from '../shared/states.tsx'
import { childRef, displayName, lineTitle } from '../shared/subject-words.ts'
import { useMay } from '../shared/use-may.ts'
import { Elsewhere } from './elsewhere.tsx'

const CHILDREN = ['child'] as const

/** Is there another file of this child? On this device, in the office's reach, and blindly beyond it. */
export default function FindScreen({ parts }: ScreenProps) {
  const view = useSubject('child', parts['id'] ?? '')
  const may = useMay()
  if (!may.write('same-child')) return <NotFound />
  if (!view.ready) return <Missing why={view.why} />
  return <Find view={view} />
}

function Find({ view }: { readonly view: SubjectView<'child'> }) {
  const { state, subject } = view
  const linked = new Set(state.sameChild.map(({ other }) => other))
  const known = (useSubjects('child') ?? []).filter((one) => !linked.has(one.subject.id))
  const candidates = sameChild(knownPerson(view), known.map(knownPerson))
  return (
    <Page
      heading={t('screens.same-child.find', { name: displayName(state.names) })}
      title={t('screens.same-child.find-title', { ref: childRef(state, subject.id) })}
      back={`/children/${subject.id}`}
    >
      <p>{t('screens.same-child.find-why')}</p>
      {candidates.length > 0 && <Likely child={subject.id} candidates={candidates} />}
      <Search child={subject.id} />
      <Elsewhere state={state} />
    </Page>
  )
}

interface LikelyProps {
  readonly child: string
  readonly candidates: readonly Candidate[]
}

function Likely({ child, candidates }: LikelyProps) {
  const today = dateOf(isoOf(useNow()))
  return (
    <Titled heading={t('screens.register.maybe')}>
      <ul class="cards">
        {candidates.map(({ person, reasons, twin }) => (
          <li class="card" key={person.id}>
            <Go to={`/children/${child}/same/${person.id}`}>
              {person.names.join(', ') || t('screens.no-name')}
            </Go>{' '}
            {ageText(person.born, today)}
            <p>{reasons.map((reason) => t(`screens.register.reason.${reason}`)).join(', ')}</p>
            {twin && <p>{t('screens.register.twin')}</p>}
          </li>
        ))}
      </ul>
    </Titled>
  )
}

function Search({ child }: { readonly child: string }) {
  const [text, setText] = useState('')
  const found = useSearch(text, CHILDREN)
  const others = found.lines.filter(({ subject }) => subject.id !== child)
  return (
    <Titled heading={t('screens.same-child.search')}>
      <SearchBox label={t('screens.same-child.search-label')} value={text} change={setText} />
      <p role="status">
        {found.is === 'ready' ? t('parts.combo.count', { count: others.length }) : ''}
      </p>
      <ul class="cards">
        {others.map(({ subject, open }) => (
          <li class="card" key={subject.id}>
            <Go to={`/children/${child}/same/${subject.id}`}>{lineTitle(subject, open)}</Go>
          </li>
        ))}
      </ul>
    </Titled>
  )
}
