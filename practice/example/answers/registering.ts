import type { When } from '@cwmis/core/entry/header.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import type { Child } from '../child.ts'
import type { Concern } from '../concern.ts'
import type { Tongue } from '../own-names.ts'
import { pick } from '../seeded.ts'
import type { Staff } from '../staff.ts'
import type { Tale } from '../tale.ts'
import type { Level } from './report.ts'
import { no, rows, said } from './say.ts'

const LANGUAGES: Readonly<Record<Tongue, string>> = {
  runyoro: 'nyo',
  luo: 'ach',
  ateso: 'teo',
  luganda: 'lug',
  runyankole: 'nyn',
  lusoga: 'xog',
  lumasaba: 'myx',
  lugbara: 'lgg',
  karimojong: 'kdj',
}
const CLASSES = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'S1', 'S2', 'S3']
const HOMES = ['mother', 'both-parents', 'grandparent', 'relative', 'stepparent']

/** Who the child is (F02, first half). */
export function childAnswers({ next }: Tale, child: Child): Answers {
  const { years } = child
  return said({
    names: rows([{ name: child.name, kind: 'given', preferred: true }], 'n'),
    sex: child.sex,
    born: child.born,
    multipleBirth: child.multipleBirth,
    birthOrder: child.birthOrder ?? no('NAPP'),
    village: { place: child.village.id },
    nationality: 'UGA',
    languages: [LANGUAGES[child.tongue]],
    communicationNeeds: next() < 0.9 ? ['none'] : ['slow'],
    schooling: years < 6 ? 'pre' : next() < 0.2 ? 'none' : (CLASSES[years - 6] ?? 'S3'),
    orphanStatus: next() < 0.75 ? 'none' : next() < 0.5 ? 'paternal' : no('NK'),
    livingArrangement: pick(next, HOMES),
    caregivers: rows([caregiver(next, child)], 'c'),
    hivKnown: next() < 0.9 ? 'not-disclosed' : no('NOT_ASKED'),
  })
}

function caregiver(next: () => number, child: Child): Parameters<typeof said>[0] {
  return {
    person: child.caregiver,
    relation: pick(next, ['mother', 'grandmother', 'aunt', 'father', 'uncle']),
    legalAuthority: next() < 0.7 ? 'parent' : 'informal',
    livesWith: 'yes',
    contact: `+25678${String(1_000_000 + Math.floor(next() * 8_999_999))}`,
    isAllegedPerp: next() < 0.9 ? 'no' : no('NOT_ASKED'),
    canConsent: 'yes',
  }
}

/** What a case is opened from (F02, second half). */
export interface Registering {
  readonly child: Child
  readonly childId: string
  readonly reportId: string
  readonly concern: Concern
  readonly level: Level
  readonly owner: Staff
  readonly incidentDate?: When
}

export function caseAnswers({ next, team }: Tale, registering: Registering): Answers {
  const { child, concern, level, owner } = registering
  return said({
    child: registering.childId,
    report: registering.reportId,
    row: child.row,
    village: { place: child.village.id },
    searchPerformed: 'yes',
    matchDecision: 'new',
    concernCodes: [concern.code],
    primaryConcern: concern.code,
    incidentDate: registering.incidentDate,
    tracks: ['PROTECTION'],
    riskLevel: level,
    owner: owner.actor,
    post: owner.post,
    desk: owner.desk,
    supervisor: team.pswo.actor,
    lawfulBasis: next() < 0.5 ? 'legal-duty' : 'public-duty',
    consent: next() < 0.85 ? 'given' : 'not-safe',
    consentBy: ['caregiver'],
    assent: child.years < 6 ? no('NAPP') : 'yes',
  })
}
