import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, in this order: begun first, so that at the end no worker waits for one of them alone.
 * What is not named follows, the largest first.
 */
const LONGEST = [
  'run/measures/worklist.pg.test.ts',
  'run/start/start.pg.test.ts',
  'run/keeping/bundle.pg.test.ts',
  'run/importing/bounded.pg.test.ts',
  'server/doors.pg.test.ts',
  'app/screens/screens.e2e.ts',
  'app/screens/files.e2e.ts',
  'tests/s01-night-call.e2e.ts',
  'tests/screens.e2e.ts',
  'app/screens/write/every-form.e2e.ts',
  'tests/s02-arrested.e2e.ts',
  'tests/main-job.e2e.ts',
  'tests/other-district.e2e.ts',
  'tests/paper.e2e.ts',
  'tests/main-job-phone.e2e.ts',
  'tests/practice.e2e.ts',
  'tests/practice-roles.e2e.ts',
  'run/measures/shell.e2e.ts',
  'app/practice-mode/machine.test.ts',
  'core/subject/folds.property.test.ts',
]

/** Begins with the longest files, whatever was kept of earlier runs. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((path) => moduleId.endsWith(`/${path}`))
  return at < 0 ? LONGEST.length : at
}
