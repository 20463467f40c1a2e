import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { readByWords, type SheetName, type SheetWords } from '@cwmis/practice/paper/sheet.ts'
import { useState } from 'preact/hooks'
import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { usePaper } from '../../hooks/paper.ts'
import { dayText, momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { useWho } from '../shared/who.ts'
import type { PrintChoice, PrintViewProps } from './view.tsx'

const PURPOSES = ['casework', 'supervision']

/** How a sheet gets its words on this device. */
export function useSheetWords(): SheetWords {
  const directory = useDirectory()
  const place = usePlaceNames()
  const today = dateOf(isoOf(useNow()))
  return {
    say: t,
    day: dayText,
    place,
    person: (actor) => directory.person(actor)?.name ?? null,
    office: (desk) => directory.office(directory.desk(desk)?.office ?? ''),
    today,
  }
}

type Printing = Pick<
  PrintViewProps,
  'names' | 'purposes' | 'choice' | 'choose' | 'saving' | 'save' | 'print'
> & { readonly readBy: (reference: string) => string }

/** What is chosen, and the two ways out of the screen: a PDF of the office, the browser's own print. */
export function usePrint(id: string, names: readonly [SheetName, ...SheetName[]]): Printing {
  const [choice, setChoice] = useState<PrintChoice>({
    name: names[0],
    purpose: 'casework',
    ownWords: false,
  })
  const { name: reader } = useWho()
  const now = useNow()
  const { is, save } = usePaper()
  const { name: sheet, purpose, ownWords } = choice
  return {
    names,
    purposes: PURPOSES,
    choice,
    choose: (part) => setChoice((before) => ({ ...before, ...part })),
    saving: is,
    save: () => void save({ sheet, id, purpose, ownWords }),
    print: () => window.print(),
    readBy: (reference) =>
      readByWords(t, { reader, at: momentText(isoOf(now)), purpose, reference }),
  }
}
