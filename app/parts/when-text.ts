import type { When } from '@cwmis/core/entry/header.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { dayText, momentText } from '../words/dates.ts'
import { locales, t } from '../words/t.ts'

/** When something happened, never more exactly than it is known: "3 May 2026, 14:05", "3 May 2026", "May 2026", "2026". */
export function whenText(when: When): string {
  switch (when.precision) {
    case 'minute':
    case 'hour':
      return momentText(when.from)
    case 'day':
      return dayText(when.from)
    case 'week':
      return t('parts.when.week-of', { day: dayText(when.from) })
    case 'month':
      return monthText(when.from)
    case 'year':
      return dateOf(when.from).slice(0, 4)
    case 'range':
      return t('parts.when.between', { from: dayText(when.from), to: dayText(when.to) })
  }
}

function monthText(iso: string): string {
  const how = { month: 'long', year: 'numeric', timeZone: 'Africa/Kampala' } as const
  return new Intl.DateTimeFormat(locales(), how).format(Date.parse(iso))
}
