import { REGISTERS } from '@cwmis/practice/registers/index.ts'
import { Go } from '../../parts/go.tsx'
import { Page } from '../../parts/page.tsx'
import { t } from '../../words/t.ts'
import { useWho } from '../shared/who.ts'
import { loadRegisterWords } from './load-words.ts'

loadRegisterWords()

/** The registers there are for one's work. */
export default function RegistersScreen() {
  const roles = useWho().roles ?? []
  const mine = REGISTERS.filter((register) => register.roles.some((role) => roles.includes(role)))
  return (
    <Page heading={t('screens.registers.heading')}>
      <p class="hint">{t('screens.registers.lead')}</p>
      {mine.length === 0 && <p>{t('screens.registers.none')}</p>}
      <ul>
        {mine.map(({ code }) => (
          <li key={code}>
            <Go to={`/registers/${code}`}>{t(`registers.title.${code}`)}</Go>
          </li>
        ))}
      </ul>
    </Page>
  )
}
