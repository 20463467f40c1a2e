/** Line icons on a 24-unit grid, drawn here so that nothing is fetched. Always beside words. */
const PATHS = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  children: 'M12 4a3 3 0 1 0 0 6a3 3 0 0 0 0-6M6 21v-4a6 6 0 0 1 12 0v4',
  report: 'M12 5v14M5 12h14',
  outbox: 'M12 15V4M8 8l4-4l4 4M4 14v6h16v-6',
  handoff: 'M3 8h14l-4-4M21 16H7l4 4',
  search: 'M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12M15 15l6 6',
  hide: 'M3 3h18v18H3zM7 7h10v10H7z',
  help: 'M9 9a3 3 0 1 1 4 3c-1 .6-1 1-1 2M12 18v.5',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
  news: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  numbers: 'M3 20h18M6 20v-6M12 20V5M18 20v-9',
  back: 'M15 5l-7 7l7 7',
  phone: 'M5 4h4l2 5l-3 2a11 11 0 0 0 5 5l2-3l5 2v4c-9 1-16-6-15-15z',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.5',
  late: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 8v4l3 2M4 4l16 16',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 8v4l3 2',
  pause: 'M8 5v14M16 5v14',
  triangle: 'M12 4l9 16H3z',
  diamond: 'M12 3l9 9l-9 9l-9-9z',
  dot: 'M12 7a5 5 0 1 0 0 10a5 5 0 0 0 0-10',
  circle: 'M12 5a7 7 0 1 0 0 14a7 7 0 0 0 0-14',
  check: 'M4 13l5 5L20 6',
  waiting: 'M12 20V5M6 11l6-6l6 6',
  sending: 'M4 12a8 8 0 0 1 14-5M18 3v4h-4M20 12a8 8 0 0 1-14 5M6 21v-4h4',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  offline: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M6 6l12 12',
  shield: 'M12 3l8 3v6c0 5-4 8-8 9c-4-1-8-4-8-9V6z',
} as const

export type IconName = keyof typeof PATHS

/** One icon. It is decoration: the word beside it is what counts, so screen readers pass it by. */
export function Icon({ name, filled }: { readonly name: IconName; readonly filled?: boolean }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
