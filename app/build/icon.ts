/** A neutral mark: nothing on the phone's home screen tells what the app is for. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#0b5d57"/><path d="M18 34l10 10 18-24" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/></svg>\n`

const MANIFEST = {
  name: 'Kazi',
  short_name: 'Kazi',
  start_url: '/',
  display: 'standalone',
  background_color: '#f5f6f4',
  theme_color: '#0b5d57',
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
}

/** The web manifest and the icon it names. */
export function iconFiles(): { name: string; source: string }[] {
  return [
    { name: 'icon.svg', source: ICON },
    { name: 'app.webmanifest', source: `${JSON.stringify(MANIFEST)}\n` },
  ]
}
