import { indexContent } from '@cwmis/core/content-index.ts'
import { type HandoffSide, sidesOf } from '@cwmis/core/handoff/machine.ts'
import { useEffect, useRef } from 'preact/hooks'
import { useContent } from '../../hooks/content.ts'
import { useDirectory } from '../../hooks/directory.ts'
import { useNow } from '../../hooks/live.ts'
import { useMarkMessages } from '../../hooks/messages.ts'
import { type SubjectView, useSubject } from '../../hooks/subject.ts'
import { write } from '../../hooks/write.ts'
import type { ScreenProps } from '../../screen.ts'
import { messagesForMe } from '../../view/messages.ts'
import { Missing } from '../shared/states.tsx'
import { useMay } from '../shared/use-may.ts'
import { useWho } from '../shared/who.ts'
import { HandoffView } from './view.tsx'

/** One hand-off, whole, for both desks. */
export default function HandoffScreen({ parts }: ScreenProps) {
  const view = useSubject('handoff', parts['id'] ?? '')
  if (!view.ready) return <Missing why={view.why} />
  return <Opened view={view} />
}

function Opened({ view }: { readonly view: SubjectView<'handoff'> }) {
  const session = useWho()
  const directory = useDirectory()
  const now = useNow()
  const may = useMay()
  const index = indexContent(useContent())
  const row = view.state.code === null ? null : index.handoff(view.state.code)
  const sides = sidesOf(
    view.state,
    session.posts.map((post) => post.desk),
  )
  useOpening(view, sides)
  useMarkMessages(view.subject.id, messagesForMe(view.state, sides))
  return (
    <HandoffView
      view={view}
      sides={sides}
      may={may}
      isOutside={(row?.outsideSystem ?? null) !== null}
      now={now}
      deskName={(desk) => (desk ? (directory.desk(desk)?.name ?? '—') : '—')}
      personName={(actor) => (actor ? (directory.person(actor)?.name ?? '—') : '—')}
    />
  )
}

/** The receiver's first look is a fact of its own: the sender sees that somebody read it. Written once. */
function useOpening(view: SubjectView<'handoff'>, sides: readonly HandoffSide[]): void {
  const written = useRef(false)
  const may = useMay().write('handoff-opened')
  const unread = view.state.status === 'sent' || view.state.status === 'delivered'
  const opens = unread && may && sides.includes('receiver') && !sides.includes('sender')
  useEffect(() => {
    if (!opens || written.current) return
    written.current = true
    void write([{ subject: view.subject, kind: 'handoff-opened', answers: {} }])
  }, [opens])
}
