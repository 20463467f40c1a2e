import type { Subject } from '@cwmis/core/entry/subject.ts'
import { useState } from 'preact/hooks'
import type { Found } from '../../hooks/search.ts'
import { Button } from '../../parts/button.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { t } from '../../words/t.ts'
import { lineTitle, shortRef } from '../shared/subject-words.ts'

interface ReleaseProps {
  readonly own: Subject
  /** The system does not know the subject the entry names: another must be found for it. */
  readonly unknown: boolean
  readonly useFound: (text: string, types: readonly Subject['type'][]) => Found
  readonly release: (on: Subject) => void
}

/** Takes an entry into the file it names, or into one that the supervisor looks for. */
export function Release({ own, unknown, useFound, release }: ReleaseProps) {
  const [text, setText] = useState<string | null>(unknown ? '' : null)
  const { lines } = useFound(text ?? '', [own.type])
  return (
    <>
      {!unknown && (
        <Button look="quiet" press={() => release(own)}>
          {t('screens.quarantine.release')}
        </Button>
      )}
      {text === null ? (
        <Button look="quiet" press={() => setText('')}>
          {t('screens.quarantine.elsewhere')}
        </Button>
      ) : (
        <>
          <SearchBox label={t('screens.quarantine.find')} value={text} change={setText} />
          <ul class="cards">
            {lines
              .filter(({ subject }) => subject.type === own.type)
              .map(({ subject, open }) => (
                <li class="card" key={subject.id}>
                  <span>
                    {lineTitle(subject, open)} {shortRef(subject.id)}
                  </span>
                  <Button look="quiet" press={() => release(subject)}>
                    {t('screens.quarantine.release-here')}
                  </Button>
                </li>
              ))}
          </ul>
        </>
      )}
    </>
  )
}
