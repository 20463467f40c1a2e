import type { PlaceRow } from '../places/match.ts'
import type { DeviceStore } from './accounts.ts'

/** The places of a district as kept on this device, null where they never were fetched. */
export async function keptPlaces(
  device: DeviceStore,
  district: string,
): Promise<readonly PlaceRow[] | null> {
  return (await device.get('places', district)) ?? null
}

/** Keeps the places of a district. They are public and the same for everybody. */
export async function keepPlaces(
  device: DeviceStore,
  district: string,
  rows: readonly PlaceRow[],
): Promise<void> {
  await device.put('places', rows, district)
}
