export const planDecisionWords: Readonly<Record<string, string>> = {
  'screens.plan-decision.nothing': 'No plan of this case waits for a decision.',
  'screens.plan-decision.own': 'You wrote this plan. Somebody else decides about it.',
  'screens.plan-decision.changes': 'What changes from version {from} to {to}',
  'screens.plan-decision.no-changes': 'No step changes.',
  'screens.plan-decision.added': 'New: {step}',
  'screens.plan-decision.gone': 'Falls away: {step}',
  'screens.plan-decision.changed': 'Changed: {before} → {after}',
  'screens.plan-decision.review': 'Next look on {on}',
  'screens.plan-decision.whole': 'The whole plan',
}
