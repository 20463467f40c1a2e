import { t } from '../words/t.ts'

/** Stands above every screen and print of an installation whose people are invented. */
export function ExampleBanner() {
  return (
    <section class="example-banner" aria-label={t('parts.example.name')}>
      {t('parts.example')}
    </section>
  )
}

/** Until what is kept on a phone is sealed there. */
export function PhoneNotice() {
  return (
    <section class="phone-notice" aria-label={t('parts.not-for-real.name')}>
      {t('parts.not-for-real')}
    </section>
  )
}
