const KEY = 'cwmis-shared'

/** Several people use this browser. A setting of the device, known before anybody is let in. */
export function isShared(): boolean {
  return localStorage.getItem(KEY) === 'yes'
}

/** Keeps what the settings say of this device. */
export function keepShared(shared: boolean): void {
  if (shared) localStorage.setItem(KEY, 'yes')
  else localStorage.removeItem(KEY)
}
