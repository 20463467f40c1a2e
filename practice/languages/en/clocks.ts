/** Clocks: their own name, the cover others read, and why there is a limit. */
export const CLOCK_WORDS = {
  'clocks.triage.label': 'Look at the report',
  'clocks.triage.cover': 'Look at the report',
  'clocks.triage.why': 'So that no report waits unread. Proposed standard.',
  'clocks.registration.label': 'Decide about every child',
  'clocks.registration.cover': 'Decide about every child',
  'clocks.registration.why': 'So that every child gets an answer. Proposed standard.',
  'clocks.safety-contact.label': 'See the child',
  'clocks.safety-contact.cover': 'See the child',
  'clocks.safety-contact.why': 'So that somebody sees the child soon. Proposed standard.',
  'clocks.assessment.label': 'Assess the child’s situation',
  'clocks.assessment.cover': 'Assess the child’s situation',
  'clocks.assessment.why': 'So that the plan rests on knowledge. Proposed standard.',
  'clocks.plan.label': 'Agree and approve a plan',
  'clocks.plan.cover': 'Agree and approve a plan',
  'clocks.plan.why': 'So that help begins. Proposed standard.',
  'clocks.follow-up.label': 'Next contact with the child',
  'clocks.follow-up.cover': 'Next contact with the child',
  'clocks.follow-up.why': 'So that no child is forgotten. Proposed standard.',
  'clocks.handoff-accept.label': 'Accept or decline',
  'clocks.handoff-accept.cover': 'Accept or decline',
  'clocks.handoff-accept.why':
    'So that nobody waits for an office that never saw it. Proposed standard.',
  'clocks.handoff-answer.label': 'Say what was given',
  'clocks.handoff-answer.cover': 'Say what was given',
  'clocks.handoff-answer.why':
    'So that the outcome comes back: sending is not yet help. Proposed standard.',
  'clocks.medical-care.label': 'Medical care, best within 72 h',
  'clocks.medical-care.cover': 'Medical care, best within 72 h',
  'clocks.medical-care.why': 'Some care works best within 72 hours. After that, still go today.',
  'clocks.medical-care.detail':
    'After 72 hours still go today: emergency contraception (up to 120 hours, to be confirmed), infection, injuries, evidence, counselling.',
  'clocks.medical-care-report.label': 'Medical care, best within 72 h',
  'clocks.medical-care-report.cover': 'Medical care, best within 72 h',
  'clocks.medical-care-report.why':
    'Some care works best within 72 hours. After that, still go today.',
  'clocks.medical-care-report.detail':
    'After 72 hours still go today: emergency contraception (up to 120 hours, to be confirmed), infection, injuries, evidence, counselling.',
  'clocks.restricted-24h.label': 'Child in police custody: 24 hours',
  'clocks.restricted-24h.cover': 'Restricted time limit',
  'clocks.restricted-24h.why': 'A limit of the law. It runs day and night, weekends included.',
  'clocks.restricted-24h.detail':
    'A child in custody comes before a court or goes home within 24 hours, nights and weekends included.',
}
