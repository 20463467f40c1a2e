import { instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { SetupLine } from '@cwmis/core/wire/partner-setup.ts'
import { dayText } from '../../../words/dates.ts'
import { hasWords, t } from '../../../words/t.ts'
import { nameOf } from '../names.ts'

/** One thing a proposal says, with its head. */
export interface Said {
  readonly head: string
  readonly words: string
}

/** What a proposal says, in words: of each sort what it asks for. */
export function saidOf(
  { partner, what }: Pick<SetupLine, 'partner' | 'what'>,
  deskName: (desk: string) => string,
): readonly Said[] {
  const { name, desk, address, no, flow, version, mode, fields, basis, since, until } = what
  const all = [
    ['partner', nameOf('partner', partner)],
    ['name', name],
    ['desk', desk && deskName(desk)],
    ['address', address === null ? t('screens.partners.nowhere') : address],
    ['agreement', no],
    ['flow', flow && `${nameOf('flow', flow)} ${version ?? ''}`],
    ['mode', mode && t(`screens.partners.mode.${mode}`)],
    ['fields', fields?.map(fieldWords).join(', ')],
    ['basis', basis],
    ['from', since && dayText(since)],
    ['until', until && lastDay(until)],
  ] as const
  return all.flatMap(([head, words]) =>
    words === undefined ? [] : [{ head: t(`screens.partners.box.${head}`), words }],
  )
}

/** A field in plain words: in a list of children or days like anywhere else. */
export function fieldWords(path: string): string {
  const key = `screens.partners.field.${path.replace(/^\w+\[\]\./, '')}`
  return hasWords(key) ? t(key) : path
}

/** The last day that ends at an instant (ISO 8601). */
export function lastDay(until: string): string {
  const at = instantOf(until)
  return dayText(Number.isNaN(at) ? until : isoOf(at - 1))
}
