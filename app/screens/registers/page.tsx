import type { RegisterDefinition } from '@cwmis/core/register/definition.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { REGISTERS } from '@cwmis/practice/registers/index.ts'
import type { CellWords } from '@cwmis/practice/registers/words.ts'
import { useState } from 'preact/hooks'
import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { useRegister, useRegisterFile } from '../../hooks/registers.ts'
import type { ScreenProps } from '../../screen.ts'
import { dayText, momentText } from '../../words/dates.ts'
import { t } from '../../words/t.ts'
import { NotFound } from '../not-found/view.tsx'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { useWho } from '../shared/who.ts'
import { ChooseOf } from './choose.tsx'
import { loadRegisterWords } from './load-words.ts'
import { RegisterView } from './view.tsx'

loadRegisterWords()

/** One register, as the reader may see it now. */
export default function RegisterScreen({ parts }: ScreenProps) {
  const roles = useWho().roles ?? []
  const register = REGISTERS.find(({ code }) => code === parts['code'])
  if (!register?.roles.some((role) => roles.includes(role))) return <NotFound />
  return <OneRegister register={register} />
}

function OneRegister({ register }: { readonly register: RegisterDefinition }) {
  const now = useNow()
  const [month, setMonth] = useState(dateOf(isoOf(now)).slice(0, 7))
  const [of, setOf] = useState('')
  const asked = { code: register.code, month, of }
  const { isMore, ...lines } = useRegister(asked)
  const { is, save } = useRegisterFile()
  const who = useWho()
  return (
    <RegisterView
      code={register.code}
      asked={lines}
      isMore={isMore}
      choose={
        register.sort !== 'list' && (
          <ChooseOf
            of={register.sort === 'return' ? 'home' : 'worker'}
            chosen={of}
            pick={setOf}
            month={month}
            setMonth={setMonth}
            now={now}
          />
        )
      }
      words={useCellWords()}
      readBy={t('screens.registers.read-by', {
        who: who.name,
        at: momentText(lines.fetchedAt ?? isoOf(now)),
      })}
      saving={is}
      save={(sort) => void save(asked, sort)}
    />
  )
}

/** The words of cells, from what is on this device. */
function useCellWords(): CellWords {
  const directory = useDirectory()
  return {
    say: t,
    day: dayText,
    place: usePlaceNames(),
    desk: (id) => directory.desk(id)?.name ?? '',
    person: (actor) => directory.person(actor)?.name ?? '',
  }
}
