import type { Stage } from '@cwmis/core/entry/process.ts'

/** The safety response, which may come at any time, and the rail. Where a tool is not in use yet, the stage is passed with a visible mark. */
export const STAGES: readonly Stage[] = [
  { name: 'safety', doneBy: ['safety-assessed'], tool: 'F03B', toolInUse: true, beside: true },
  {
    name: 'reported',
    doneBy: ['report-made', 'case-opened', 'transition-opened'],
    tool: 'F01',
    toolInUse: true,
  },
  {
    name: 'screened',
    doneBy: ['report-triaged', 'case-opened', 'transition-opened'],
    tool: 'F03A',
    toolInUse: true,
  },
  {
    name: 'registered',
    doneBy: ['case-registered', 'transition-opened'],
    tool: 'F02',
    toolInUse: true,
  },
  { name: 'assessment', doneBy: ['assessment-completed'], tool: 'F04', toolInUse: true },
  { name: 'plan', doneBy: ['plan-approved'], tool: 'F05', toolInUse: true },
  { name: 'services', doneBy: ['closure-requested'], tool: 'F06', toolInUse: true },
  { name: 'closure', doneBy: ['case-closed'], tool: 'F11', toolInUse: true },
  { name: 'after-care', doneBy: [], tool: 'F11', toolInUse: false },
]
