export { NotFound as default } from './view.tsx'
