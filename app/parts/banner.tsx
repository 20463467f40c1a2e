import { t } from '../words/t.ts'

interface BannerProps {
  /** The people of this installation are invented. */
  readonly example: boolean
  /** What is kept on this device is not sealed there. */
  readonly notForReal: boolean
  /** Several people use this computer: nothing is kept after signing out. */
  readonly shared?: boolean
}

/**
 * Stands above every screen and print for as long as no real case may be written here: one line on a phone.
 * Where everything is invented, the reasons are left to wider screens and to those who listen.
 */
export function Banner({ example, notForReal, shared = false }: BannerProps) {
  if (!example && !notForReal && !shared) return null
  const more = example ? 'banner-more' : ''
  return (
    <section class="banner" aria-label={t('parts.banner')}>
      {example && (
        <>
          <strong>{t('parts.example')}</strong> <span class={more}>{t('parts.example.more')} </span>
        </>
      )}
      {notForReal && (
        <>
          {t('parts.not-for-real')} <span class={more}>{t('parts.not-for-real.more')}</span>
        </>
      )}
      {shared && <span> {t('parts.shared')}</span>}
    </section>
  )
}
