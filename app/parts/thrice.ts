/** Three presses of Shift within this time hide the screen. */
const WITHIN_MS = 5000

/** As much of a key's going down or up as is needed. */
type Key = Pick<KeyboardEvent, 'type' | 'key' | 'timeStamp'>

/**
 * Tells, key by key, whether Shift alone was pressed three times within five seconds. A Shift held for a capital or
 * for going back with Tab is not alone: typing and walking by keyboard never hide the screen.
 */
export function createThrice(): (key: Key) => boolean {
  let presses: readonly number[] = []
  let alone = false
  return ({ type, key, timeStamp }) => {
    if (key !== 'Shift') {
      alone = false
      presses = []
    } else if (type === 'keydown') alone = true
    else if (alone) presses = [...presses.filter((at) => timeStamp - at < WITHIN_MS), timeStamp]
    return presses.length >= 3
  }
}
