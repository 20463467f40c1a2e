import { serviceForm } from '@cwmis/core/service/listed.ts'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter'
import { useContent } from '../../hooks/content.ts'
import { newId } from '../../hooks/write.ts'
import { NotFound } from '../not-found/view.tsx'
import { useMay } from '../shared/use-may.ts'
import { FillService } from './fill.tsx'

/** A service is written down for the first time. */
export default function NewServiceScreen() {
  const [id] = useState(newId)
  const [, go] = useLocation()
  const form = serviceForm(useContent())
  if (!useMay().keepServices || !form) return <NotFound />
  return <FillService form={form} line={{ id, was: 0, answers: {} }} done={() => go('/services')} />
}
