import { PickList } from '../../parts/pick-list.tsx'
import { t } from '../../words/t.ts'

const REASONS = ['told-otherwise', 'not-needed', 'mistaken'] as const
/** Why a message is given up. */
export type Why = (typeof REASONS)[number]
export const FIRST_WHY: Why = REASONS[0]

interface WhyProps {
  readonly label: string
  readonly chosen: Why
  readonly pick: (why: Why) => void
}

/** Lets somebody say why a message is given up. */
export function WhyList({ label, chosen, pick }: WhyProps) {
  return (
    <PickList
      label={label}
      chosen={chosen}
      options={REASONS.map((value) => ({ value, words: t(`screens.partners.discard.${value}`) }))}
      pick={(value) => pick(REASONS.find((one) => one === value) ?? chosen)}
    />
  )
}
