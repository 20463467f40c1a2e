/** Why a decision was refused, or a fact flagged. */
export const RULE_WORDS = {
  'rules.screen-out-protected.refusal':
    'This report may be ended without a case by a supervisor only.',
  'rules.plan-nothing-to-approve.refusal':
    'This plan does not wait for approval. Open the newest one.',
  'rules.plan-own-approval.refusal': 'You wrote this plan. Somebody else approves it.',
  'rules.closure-own-approval.refusal': 'You asked for closing. Somebody else decides it.',
  'rules.closure-open-tracks.refusal':
    'A service is still open. End it, or say why the case should close all the same.',
  'rules.closure-untraceable.refusal':
    'A child at high risk, missing or trafficked who is not found stays a case. Tell the probation officer.',
  'rules.no-mediation.refusal': 'There is no mediation for this concern. Choose another service.',
  'rules.triage-below-screen.refusal':
    'This level is lower than the quick questions suggest. A supervisor will look at it.',
  'rules.raise-below-level.refusal':
    'This level is not higher than before. Only a supervisor lowers a risk.',
  'rules.level-below-score.refusal':
    'This level is lower than the answers give, or than before. A supervisor will look at it.',
  'rules.override-without-reason.refusal': 'Say why you find another level than the answers give.',
  'rules.assessment-nothing-to-approve.refusal':
    'No assessment waits for agreement, or it is not the newest one. Open it again.',
  'rules.assessment-own-approval.refusal': 'You wrote this assessment. Somebody else agrees to it.',
  'rules.inquiry-nothing-to-approve.refusal':
    'This is not the newest report to the court. Open it again.',
  'rules.inquiry-own-approval.refusal': 'You wrote this report. Somebody else approves it.',
  'rules.consent-not-there.refusal':
    'The consent was not given or was taken back. Name the basis on which this was shared.',
  'rules.handoff-without-basis.refusal': 'No basis for sharing was named. Please add it.',
  'rules.restricted-age.refusal':
    'A restricted entry needs a look by the probation officer at once.',
  'rules.not-at-this-stage.refusal': 'This cannot be decided at this stage.',
  'rules.not-your-decision.refusal': 'Your post does not decide this.',
  'rules.needs-current-view.refusal':
    'This decision needs the newest view of the file. Open it again and decide.',
  'rules.changed-since-seen.refusal': 'The file changed since you saw it. Look again and decide.',
  'rules.not-yours.refusal': 'This could not be done.',
  'rules.code-has-compartment.refusal':
    'A code in this belongs in a closed part of the file. Take the newest lists and write it again.',
  'rules.id-taken.refusal': 'This could not be kept. Write it again.',
  'rules.id-reused.refusal': 'This was sent before with other content.',
}
