import { rowWords } from './handoff-row.ts'

/** Words of the hand-offs h33 to h48. */
export const HANDOFF_WORDS_33: Record<string, string> = {
  ...rowWords('h33', {
    title: 'Place a child with a foster carer',
    shares: 'Rights/duties, contacts.',
    trigger: 'Placement; visits',
    when: 'On event',
    feedback: 'Undertaking signed',
  }),
  ...rowWords('h34', {
    title: 'Foster carer tells what happened',
    shares: 'Nothing but what is asked.',
    trigger: 'Change of address, illness, breakdown',
    when: 'Within 24 h',
    feedback: 'Visit',
  }),
  ...rowWords('h35', {
    label: 'Hand over to another district',
    title: 'Ask another district to take the case on',
    shares: 'Who the child is and how urgent it is. The file itself goes over once they accept.',
    trigger: 'Child traced or moved to other district',
    when: 'Within 48 h',
    feedback: 'Acceptance',
  }),
  ...rowWords('h36', {
    title: 'Work with the refugee agencies',
    shares: 'Best-interests summary.',
    trigger: 'Refugee child, cross-case',
    when: 'Within 72 h',
    feedback: 'Reference',
  }),
  ...rowWords('h37', {
    title: 'Work with another country',
    shares: 'Tracing form.',
    trigger:
      'Cross-border child; closed to any state authority for a child marked refugee, asylum or stateless',
    when: 'On event',
  }),
  ...rowWords('h38', {
    title: 'School reports a case',
    shares: 'Who/what; teacher involved?.',
    trigger: 'Case under the school reporting guidelines',
    when: 'Severe within 24 h; others weekly',
    feedback: 'Outcome to head (need-to-know)',
  }),
  ...rowWords('h39', {
    title: 'Ask the school to act',
    shares: 'Instruction only.',
    trigger: 'Safety plan, re-entry, attendance watch',
    when: 'Within 3 d',
    feedback: 'Attendance at 30/60/90 d',
  }),
  ...rowWords('h40', {
    title: 'Ask the school register',
    shares: 'LIN or name, date of birth and school.',
    trigger: 'Status query',
    when: 'On need / termly',
    feedback: 'Enrolled? class, attendance, last seen term',
  }),
  ...rowWords('h41', {
    title: 'Absence from school',
    shares: 'Nothing but what is asked.',
    trigger:
      'Absence at least N days under an active case; a pregnancy comes as one teacher’s referral about one girl, never as a list; for all others a count',
    when: 'Termly/monthly',
    feedback: 'Action',
  }),
  ...rowWords('h42', {
    title: 'Ask for birth registration',
    shares: 'Parents, place, evidence, foundling report.',
    trigger: 'Unregistered child',
    when: 'Within 14 d',
    feedback: 'BRN/NIN',
  }),
  ...rowWords('h43', {
    title: 'Check an identity number',
    shares: 'NIN, name, date of birth.',
    trigger: 'Verify NIN/BRN',
    when: 'As needed: only when a step needs it (court paper, registration, disputed identity), never at intake, never for refugee or stateless children',
    feedback: 'Match yes/no/partial',
  }),
  ...rowWords('h44', {
    label: 'Tell the labour officer',
    shares: 'Employer, work, hours, hazard.',
    trigger: 'Child labour',
    when: 'Within 48 h',
    feedback: 'Inspection outcome',
  }),
  ...rowWords('h45', {
    label: 'Tell the trafficking office',
    shares: 'Victim profile, route.',
    trigger: 'Trafficking',
    when: 'Immediate',
    feedback: 'Shelter; case no.',
  }),
  ...rowWords('h46', {
    label: 'Ask a partner for a service',
    shares: 'What the child needs and what was agreed. No concern, no risk.',
    trigger: 'Service need',
    when: 'Within 48 h',
    feedback: 'Counter-referral within 7/14 d',
  }),
  ...rowWords('h47', {
    title: 'Partner tells of a child',
    shares: 'Nothing but what is asked.',
    trigger: 'New child enrolled; protection concern found',
    when: 'Within 24 h concern; monthly enrolment',
    feedback: 'Acceptance',
  }),
  ...rowWords('h48', {
    title: 'Quarterly figures of partners',
    shares: 'Served by age, sex and core programme area.',
    trigger: 'Quarterly figures of orphans and vulnerable children',
    when: 'Quarterly, by about 15 d after quarter',
    feedback: 'Data-quality feedback',
  }),
}
