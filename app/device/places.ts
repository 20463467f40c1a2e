import type { DeviceStore } from './accounts.ts'

/** A packed file of places as kept on this device, null where it never was fetched. */
export async function keptPlaces(device: DeviceStore, name: string): Promise<string | null> {
  return (await device.get('places', name)) ?? null
}

/** Keeps a packed file of places. They are public and the same for everybody. */
export async function keepPlaces(device: DeviceStore, name: string, packed: string): Promise<void> {
  await device.put('places', packed, name)
}
