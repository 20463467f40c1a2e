import type { Provenance } from '@cwmis/core/provenance.ts'
import { toVerify } from '@cwmis/practice/provenance.ts'

/** What the police call an offence against a child: the offence of F17 and the concern of a report. */
export interface OffenceMeaning {
  readonly offence: string
  readonly concerns: readonly string[]
}

/** Where the table comes from: nobody at the police has confirmed its codes. */
export const OFFENCES_FROM: Provenance = toVerify(
  'Offences against children of the Penal Code, the Children Act and the trafficking law; codes of the police awaited',
)

/** By the code of the police; another code is "other", and a person says the concern. */
export const OFFENCES: Readonly<Record<string, OffenceMeaning>> = {
  DEFILEMENT: { offence: 'defilement', concerns: ['SX.01'] },
  'AGGRAVATED-DEFILEMENT': { offence: 'aggravated-defilement', concerns: ['SX.02'] },
  'INDECENT-ASSAULT': { offence: 'indecent-assault', concerns: ['SX.04'] },
  RAPE: { offence: 'other-sexual', concerns: ['SX.08'] },
  ASSAULT: { offence: 'assault', concerns: ['PH.01'] },
  CRUELTY: { offence: 'cruelty', concerns: ['PH.04'] },
  MURDER: { offence: 'murder', concerns: ['PH.07'] },
  NEGLECT: { offence: 'neglect', concerns: ['NG.01'] },
  DESERTION: { offence: 'desertion', concerns: ['NG.05'] },
  TRAFFICKING: { offence: 'trafficking', concerns: ['TR.01'] },
  'CHILD-LABOUR': { offence: 'child-labour', concerns: ['CL.01'] },
  'CHILD-MARRIAGE': { offence: 'marriage', concerns: ['HP.01'] },
  FGM: { offence: 'fgm', concerns: ['HP.03'] },
}

/** What a child is said to have done; another code is the general concern of a matter before the court. */
export const ACCUSATIONS: Readonly<Record<string, string>> = {
  THEFT: 'CJ.01',
  AFFRAY: 'CJ.01',
  'COMMON-ASSAULT': 'CJ.01',
  MURDER: 'CJ.03',
  'AGGRAVATED-ROBBERY': 'CJ.03',
  'AGGRAVATED-DEFILEMENT': 'CJ.03',
}

/** How far the police are, by their word: the status of F17. */
export const STATUSES: Readonly<Record<string, string>> = {
  REGISTERED: 'sd-only',
  'UNDER-INQUIRY': 'inquiry',
  'AT-DPP': 'at-prosecutor',
  'DPP-RETURNED': 'returned',
  SANCTIONED: 'sanctioned',
  'NOT-PROCEEDED': 'not-proceeded',
  SETTLED: 'mediated',
  TRANSFERRED: 'transferred',
  'IN-COURT': 'court',
}
