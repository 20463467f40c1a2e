/** What one comes to do, and what the button that signs says, by kind. */
const ACTS: Readonly<Record<string, readonly [heading: string, verb: string]>> = {
  'report-made': ['Report a concern', 'Send the report'],
  'risk-screened': ['Ten quick questions about danger', 'Save the answers'],
  'report-triaged': ['Say how urgent it is', 'Save and route'],
  'report-level-lowered': ['Lower the urgency', 'Lower it'],
  'report-screened-out': ['Close the report without a case', 'Close without a case'],
  'risk-raised': ['Raise the risk', 'Raise the risk'],
  'risk-lowered': ['Lower the risk', 'Lower the risk'],
  'safety-assessed': ['Assess safety', 'Save the assessment'],
  'plan-drafted': ['Write the plan', 'Send for approval'],
  'plan-approved': ['Approve the plan', 'Approve the plan'],
  'plan-returned': ['Return the plan', 'Return the plan'],
  'visit-recorded': ['Record a visit', 'Save the visit'],
  'action-updated': ['Update an action', 'Save'],
  'track-ended': ['End a track', 'End the track'],
  'closure-requested': ['Ask to close the case', 'Ask to close'],
  'case-closed': ['Close the case', 'Close the case'],
  'case-reopened': ['Open the case again', 'Open again'],
  'case-assigned': ['Give the case to an officer', 'Assign'],
  'child-arrested': ['The child was arrested', 'Save'],
  'child-released': ['The child was released', 'Save'],
  'clock-paused': ['Pause a time limit', 'Pause'],
  'clock-resumed': ['Let a time limit run again', 'Run again'],
  'officer-excluded': ['Keep an officer away', 'Keep away'],
  'handoff-accepted': ['Accept the hand-off', 'Accept'],
  'handoff-declined': ['Decline the hand-off', 'Decline'],
  'handoff-recalled': ['Take the hand-off back', 'Take back'],
  'handoff-closed': ['Close the hand-off', 'Close'],
  'service-answered': ['Answer the referral', 'Send the answer'],
  'referral-made': ['Refer to another office', 'Send the referral'],
  'case-opened': ['Register the child', 'Register'],
  'entry-misfiled': ['Say that an entry is in the wrong file', 'Say so'],
}

const KIND_WORDS = Object.fromEntries(
  Object.entries(ACTS).flatMap(([kind, [heading, verb]]) => [
    [`screens.write.${kind}.heading`, heading],
    [`screens.write.${kind}.verb`, verb],
  ]),
)

export const writeWords: Readonly<Record<string, string>> = {
  ...KIND_WORDS,
  'screens.write.suggests': 'Your answers give this level',
  'screens.write.suggests-nothing': 'Your answers give no reason for a level so far.',
}
