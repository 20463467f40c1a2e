export const planDecisionWords: Readonly<Record<string, string>> = {
  'screens.plan-decision.nothing': 'No plan of this case waits for a decision.',
  'screens.plan-decision.own': 'You wrote this plan. Somebody else decides about it.',
  'screens.plan-decision.whole': 'The whole plan',
}
