import { t } from '../words/t.ts'
import { Icon } from './icon.tsx'
import { useHeading } from './page.tsx'

interface IdentityBarProps {
  readonly name: string
  readonly sex: string | null
  /** "about 9 (born 2016–2017, mother's estimate)", already in words. */
  readonly age: string
  readonly place: string
  readonly reference: string
  /** "You are the responsible officer", already in words. */
  readonly relation: string
  /** At most three are shown: safety, medical, communication. */
  readonly flags: readonly string[]
}

/** Who this page is about: stays on top of every page of a child or case, and never shows a photo. */
export function IdentityBar(props: IdentityBarProps) {
  const heading = useHeading()
  return (
    <section class="identity" aria-label={t('parts.identity')}>
      <span class="initials" aria-hidden="true">
        {initials(props.name)}
      </span>
      <div>
        <div class="identity-name">
          {heading ?? <strong>{props.name}</strong>}
          {props.sex && <span> · {t(`codes.sex.${props.sex}`)}</span>}
          <span> · {props.age}</span>
          {props.place && <span> · {props.place}</span>}
        </div>
        <p class="identity-more">
          {props.reference} · {props.relation}
          {props.flags.slice(0, 3).map((flag) => (
            <span key={flag} class="flag">
              <Icon name="triangle" /> {flag}
            </span>
          ))}
        </p>
      </div>
    </section>
  )
}

/** First letters of the first two words of a name. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word.length > 0)
    .slice(0, 2)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase()
}
