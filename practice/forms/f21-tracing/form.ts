import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, long, multi, place, ref, table, text, when } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const missing: Section = {
  id: 'missing',
  fields: [
    code('sort', 'M S2', { codes: 'tracing-sorts' }),
    when('missingSince', 'C S2', { when: { of: 'sort', is: 'missing' }, with: 'missingSince' }),
    place('lastSeen', 'o S1', { with: 'missingSince' }),
    text('policeDiary', 'o S2', { claimed: true, length: 60, hint: true, with: 'missingSince' }),
  ],
}

const looks: Section = {
  id: 'looks',
  fields: [
    text('clothing', 'o S1', { with: 'clothing' }),
    text('marks', 'o S1', { with: 'clothing' }),
    multi('languages', 'M S1', { codes: 'languages', with: 'languages' }),
    text('saidNames', 'M S1', { hint: true, with: 'languages' }),
    long('villageWords', 'o S1', { hint: true, with: 'villageWords' }),
    text('school', 'o S1', { with: 'villageWords' }),
    long('relatives', 'o S1', { with: 'villageWords' }),
    ref('photo', 'o S2', { refers: 'attachment', auto: true }),
    text('clan', 'o S3', { compartment: 'TRACE', whyWeAsk: true, with: 'clan' }),
    text('totem', 'o S3', { compartment: 'TRACE', whyWeAsk: true, with: 'clan' }),
  ],
}

const found: Section = {
  id: 'found',
  fields: [
    when('foundOn', 'o S2', { with: 'foundOn' }),
    place('foundWhere', 'o S1', { with: 'foundOn' }),
    text('foundBy', 'o S1', { with: 'foundOn' }),
    text('whereNow', 'o S3', { compartment: 'LOC', whyWeAsk: true }),
  ],
}

const check: Section = {
  id: 'check',
  fields: [
    code('status', 'M S2', { codes: 'tracing-status' }),
    table('verification', 'C S3', {
      compartment: 'LOC',
      when: { of: 'status', in: ['possible', 'verified', 'reunified'] },
      hint: true,
      whyWeAsk: true,
      columns: [
        text('question', 'M S3', { compartment: 'LOC' }),
        text('childSays', 'o S3', { compartment: 'LOC' }),
        text('familySays', 'o S3', { compartment: 'LOC' }),
        code('fits', 'o S3', { codes: 'fits', compartment: 'LOC' }),
      ],
    }),
  ],
}

/** F21: a missing, found or separated child: what may lead to the family, and how one makes sure. */
export const F21: Form = {
  code: 'F21',
  kind: 'tracing-recorded',
  version: 1,
  subjects: ['case'],
  sections: [missing, looks, found, check, headerBlock()],
  provenance: proposed('Tracing after the inter-agency guidelines on separated children'),
}
