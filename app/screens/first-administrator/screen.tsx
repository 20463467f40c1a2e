import { useState } from 'preact/hooks'
import { theMachine } from '../../machine.ts'
import { useMode } from '../sign-in/mode.ts'
import { type Administrator, FirstAdministratorView } from './view.tsx'

/** Only in a new, empty system: the office refuses it once there is an administrator. */
export default function FirstAdministratorScreen() {
  const [done, setDone] = useState(false)
  const example = useMode() === 'example'
  async function make(administrator: Administrator): Promise<string | null> {
    const answered = await theMachine().door.post('/first-administrator', administrator)
    if (answered.ok) setDone(true)
    if (answered.ok) return null
    return answered.offline ? 'offline' : 'refused'
  }
  return <FirstAdministratorView make={make} done={done} example={example} />
}
