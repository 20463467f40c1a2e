/** The message keys of what was told, the most telling first: `alert:0.75:CLOCK` says what follows where there are words for it. */
export function purposeKeys(purpose: string): readonly string[] {
  const [sort = '', share = '', clock] = purpose.split(':')
  const plain = `screens.notifications.purpose.${sort}`
  return clock === undefined
    ? [plain]
    : [`screens.notifications.purpose.${sort}.${clock}.${share}`, plain]
}
