import type { Provenance } from '@cwmis/core/provenance.ts'
import { recalled, sourced, toVerify } from '../provenance.ts'

/** Where the names come from. The list says nothing of dates, codes or borders. */
export const PLACES_PROVENANCE: Provenance = sourced(
  'Administrative units of the package ug-locale 1.0.0, collected from the public form of passports.go.ug',
)

/** A unit of the first level that the list lacks, made of counties or municipalities that it still files elsewhere. */
export interface NewUnit {
  /** First part of its place ids; 1001 and up, so that it never meets a number of the list. */
  readonly id: string
  readonly name: string
  readonly sort: 'district' | 'city'
  /** Ids, in the list, of the counties it took over; what else it absorbed is not known here. */
  readonly counties: readonly string[]
  /** Valid from its provenance's `from`. */
  readonly provenance: Provenance
}

const FIRST_CITIES =
  'Resolution of Parliament on cities, 2020; absorbed sub-counties not listed here'
const LATER_CITIES = 'Resolution of Parliament on cities, 2020; day of effect to be verified'

function city(id: string, name: string, counties: readonly string[]): NewUnit {
  return { id, name, sort: 'city', counties, provenance: recalled(FIRST_CITIES, '2020-07-01') }
}

function laterCity(id: string, name: string, counties: readonly string[]): NewUnit {
  return { id, name, sort: 'city', counties, provenance: toVerify(LATER_CITIES, '2020-07-01') }
}

/** Terego and the ten cities. Proposed until the ministry or the bureau of statistics confirms each line. */
export const NEW_UNITS: readonly NewUnit[] = [
  {
    id: '1001',
    name: 'Terego',
    sort: 'district',
    counties: ['9', '5'],
    provenance: recalled('District carved out of Arua in 2020', '2020-07-01'),
  },
  city('1002', 'Arua City', ['7']),
  city('1003', 'Gulu City', ['16']),
  city('1004', 'Jinja City', ['25', '26']),
  city('1005', 'Mbarara City', ['129']),
  city('1006', 'Fort Portal City', ['31']),
  city('1007', 'Mbale City', ['126']),
  city('1008', 'Masaka City', ['120']),
  laterCity('1009', 'Hoima City', ['18']),
  laterCity('1010', 'Lira City', ['114']),
  laterCity('1011', 'Soroti City', ['158']),
]
