/** What somebody who only reports may write. */
export const REPORTING: readonly string[] = ['report-made', 'handoff-sent']

/** What a desk does with what is sent to it. */
export const RECEIVING: readonly string[] = [
  'handoff-opened',
  'handoff-accepted',
  'handoff-declined',
  'handoff-message',
  'service-answered',
]

/** What a desk does with what it sent. */
export const SENDING: readonly string[] = [
  'handoff-sent',
  'handoff-recalled',
  'handoff-message',
  'handoff-closed',
]

/** Putting one's own writing right. */
export const MENDING: readonly string[] = ['entry-misfiled', 'conflict-resolved']

/** What a worker close to the family writes. */
export const VISITING: readonly string[] = [
  ...REPORTING,
  ...RECEIVING,
  ...SENDING,
  ...MENDING,
  'risk-screened',
  'visit-recorded',
  'schooling-noted',
  'schooling-asked',
  'action-updated',
  'risk-raised',
]

/** A child comes to live in a home and leaves it. */
export const PLACING: readonly string[] = ['placed', 'placement-ended']
/** What is asked of a household, close to it. */
export const HOUSEHOLDS: readonly string[] = ['household-screened', 'household-assessed']

/** The tools beside the process, for whoever answers for the case. */
export const TOOLS: readonly string[] = [
  ...HOUSEHOLDS,
  'foster-placed',
  'kinship-placed',
  'child-reunified',
  'panel-heard',
  'police-followed',
  'court-followed',
  'birth-record-asked',
  'tracing-recorded',
  'best-interests-weighed',
  'complaint-made',
  'own-file-asked',
]

/** What is written of an arrested child, of supervision and of a death, by those who may see it. */
export const OVERSEEING: readonly string[] = [
  'remand-admitted',
  'supervision-noted',
  'death-reviewed',
  'home-return-kept',
  'home-inspected',
]

/** What an officer who answers for cases writes and decides. */
export const CASEWORK: readonly string[] = [
  ...VISITING,
  'report-triaged',
  'report-screened-out',
  'report-registered',
  'child-described',
  'same-child',
  'same-child-withdrawn',
  'case-opened',
  'safety-assessed',
  'assessment-begun',
  'domain-assessed',
  'assessment-completed',
  'consent-recorded',
  'consent-withdrawn',
  'child-told',
  'review-held',
  'school-reported',
  'call-answered',
  'conference-held',
  'transfer-prepared',
  'plan-drafted',
  'referral-made',
  ...PLACING,
  'track-ended',
  'closure-requested',
  'child-arrested',
  'child-released',
  'clock-paused',
  'clock-resumed',
  ...TOOLS,
]

/** What is written down about homes. */
export const HOMES: readonly string[] = ['home-opened', 'home-licensed']

/** What a probation officer tells a court. */
export const TELLING_COURTS: readonly string[] = [
  'inquiry-reported',
  'inquiry-approved',
  'inquiry-returned',
  'court-paper-made',
  'welfare-reported',
  'court-report-asked',
  'hearing-set',
  'hearing-disputed',
  'court-report-filed',
  'matter-linked',
  'matter-unlinked',
]

/** What the court's system tells of a matter that was linked with a case. It reads nothing. */
export const TOLD_BY_COURTS: readonly string[] = [
  'court-report-asked',
  'hearing-set',
  'court-report-filed',
  'court-followed',
]

/** What only an officer who supervises others decides. */
export const SUPERVISING: readonly string[] = [
  ...OVERSEEING,
  'report-level-lowered',
  'case-assigned',
  'risk-lowered',
  'assessment-approved',
  'supervisor-looked',
  'plan-approved',
  'plan-returned',
  'case-closed',
  'case-reopened',
  'officer-excluded',
  'quarantine-released',
]

/** What whoever is asked in a supervisor's place decides, and nothing else. */
export const APPROVING: readonly string[] = ['plan-approved', 'plan-returned', 'case-closed']
