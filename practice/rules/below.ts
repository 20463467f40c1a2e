import type { Condition } from '@cwmis/core/condition/condition.ts'
import { RISKS, type Risk } from '@cwmis/core/subject/owner.ts'

function belowLevel(path: string, than: string, level: Risk): Condition {
  const lower = RISKS.slice(RISKS.indexOf(level) + 1)
  return {
    all: [
      { of: than, is: level },
      { of: path, in: lower },
    ],
  }
}

/** The risk level at `path` is less grave than the one at `than`; an unknown level is below nothing. */
export function below(path: string, than: string): Condition {
  return { any: RISKS.slice(0, -1).map((level) => belowLevel(path, than, level)) }
}
