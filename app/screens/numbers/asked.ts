import { areaOf } from '@cwmis/core/indicator/area.ts'
import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { GRAINS, type Grain, periodOf } from '@cwmis/core/indicator/period.ts'

/** Which number is shown, for which period and area. Stands in the address: codes, a day and a place id. */
export interface AskedNumber {
  readonly indicator: string
  readonly grain: Grain
  /** First day of the period. */
  readonly start: string
  /** Null: the nation. */
  readonly place: string | null
}

interface Ground {
  readonly indicators: readonly Indicator[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Place of the reader's office. */
  readonly own: string | null
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const PLACE = /^\d+(\.\d+){0,2}$/
/** In an address: the whole nation. */
const NATION = 'all'

/** What an address asks for; where it does not say, the present quarter of the reader's own area. */
export function askedOf(search: string, { indicators, today, own }: Ground): AskedNumber {
  const said = new URLSearchParams(search)
  const known = indicators.find(({ code }) => code === said.get('indicator')) ?? indicators[0]
  const grain = GRAINS.find((one) => one === said.get('grain')) ?? 'quarter'
  const start = said.get('start') ?? ''
  const place = said.get('place') ?? ''
  return {
    indicator: known?.code ?? '',
    grain,
    start: periodOf(grain, DAY.test(start) ? start : today),
    place: place === NATION ? null : PLACE.test(place) ? place : own && ownArea(own),
  }
}

/** The district or sub-county in which an office lies. */
export function ownArea(place: string): string {
  return place.includes('.') ? areaOf('sub-county', place) : place
}

/** The address of a number. */
export function hrefOfNumber({ indicator, grain, start, place }: AskedNumber): string {
  const said = new URLSearchParams({ indicator, grain, start, place: place ?? NATION })
  return `/numbers?${said.toString()}`
}
