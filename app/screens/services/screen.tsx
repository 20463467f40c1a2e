import { serviceForm } from '@cwmis/core/service/listed.ts'
import { dateOf, isoOf } from '@cwmis/core/time/instant.ts'
import { useBlank } from '../../hooks/blank.ts'
import { useContent } from '../../hooks/content.ts'
import { useNow } from '../../hooks/live.ts'
import { useServices } from '../../hooks/services.ts'
import { usePlaceNames } from '../shared/use-place-names.ts'
import { ServicesView } from './view.tsx'

export default function ServicesScreen() {
  const { is, save } = useBlank()
  const form = serviceForm(useContent())
  const { keeps, ...asked } = useServices()
  return (
    <ServicesView
      asked={asked}
      keeps={keeps}
      today={dateOf(isoOf(useNow()))}
      placeName={usePlaceNames()}
      printing={is}
      print={() => {
        if (form) void save(`${form.code}@${String(form.version)}`)
      }}
    />
  )
}
