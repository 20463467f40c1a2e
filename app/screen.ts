import type { ComponentType } from 'preact'

/** What every screen is given: the named parts of its route (`/cases/:id` → `id`). */
export interface ScreenProps {
  readonly parts: Readonly<Record<string, string | undefined>>
}

/**
 * One screen of the app, as listed in `screens/index.ts`. `roles` says who sees it: role codes,
 * everybody signed in, or anybody (`public`: sign-in, first administrator). `weight` puts it into the
 * chunks a field phone carries offline or into those an office loads when it needs them.
 */
export interface Screen {
  readonly route: string
  readonly roles: readonly string[] | 'signed-in' | 'public'
  readonly weight: 'field' | 'office'
  readonly load: () => Promise<{ readonly default: ComponentType<ScreenProps> }>
  /** Names of the states it is shown in by tests (loading, empty, partial, error, offline …). */
  readonly fixtures: readonly string[]
}
