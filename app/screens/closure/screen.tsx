import type { ScreenProps } from '../../screen.ts'
import { Write } from '../write/write.tsx'
import { OpenTracks } from './open-tracks.tsx'

/** Asking for closure: what still runs is said first. */
export default function ClosureScreen({ parts }: ScreenProps) {
  return (
    <Write
      type="case"
      id={parts['id'] ?? ''}
      kind="closure-requested"
      intro={(view) => <OpenTracks state={view.state} />}
    />
  )
}
