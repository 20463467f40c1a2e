import { checkAnswers } from '@cwmis/core/form/check.ts'
import { scopeOfAnswers } from '@cwmis/core/form/walk.ts'
import { nameOfService, serviceForm, servicesOf } from '@cwmis/core/service/listed.ts'
import { isoOf } from '@cwmis/core/time/instant.ts'
import { keepService, type ServiceChange } from '@cwmis/ledger/directory/services.ts'
import { readService, readServices } from '@cwmis/ledger/read/services.ts'
import type { ServiceBooks } from '../service-ports.ts'
import type { Shelf } from './books.ts'

/** The directory of services: about no child, kept where its role says so. */
export function servicesBooksOf(shelf: Shelf): ServiceBooks {
  const readerOf = (token: string) => ({ token, purpose: 'casework', door: 'services' }) as const
  return {
    services: ({ token }) => readServices(shelf, readerOf(token)),
    service: ({ token }, id) => readService(shelf, readerOf(token), id),
    keepService: async ({ token }, change) => {
      if (isMalformed(shelf, change)) return 'malformed'
      const named = nameOfService(change.answers) !== '' && servicesOf(change.answers).length > 0
      return named ? keepService(shelf, readerOf(token), change) : 'incomplete'
    },
  }
}

function isMalformed({ content }: Shelf, { answers }: ServiceChange): boolean {
  const form = serviceForm(content)
  if (form === null) return true
  const body = { form, kind: form.kind, lists: content.codeLists }
  const scope = scopeOfAnswers(answers, isoOf(0))
  return checkAnswers(body, answers, scope).some(({ blocking }) => blocking)
}
