import { t } from '../words/t.ts'

/** Stands above every screen and print of an installation whose people are invented. */
export function ExampleBanner() {
  return (
    <p class="example-banner" role="note">
      {t('parts.example')}
    </p>
  )
}

/** Until what is kept on a phone is sealed there. */
export function PhoneNotice() {
  return (
    <p class="phone-notice" role="note">
      {t('parts.not-for-real')}
    </p>
  )
}
