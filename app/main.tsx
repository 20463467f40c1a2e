import { render } from 'preact'
import { App } from './app.tsx'
import './screens/sign-in/screen.tsx'
import { startApp } from './start.ts'
import './style/index.css'

const root = document.getElementById('app')
if (root) {
  const started = startApp()
  void started.then(() => render(<App />, root))
}
