import type { Form, Section } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int, long, multi, table, text, when, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const death: Section = {
  id: 'death',
  fields: [
    when('diedOn', 'M S2', { with: 'diedOn' }),
    text('age', 'M S1', { with: 'diedOn' }),
    code('diedWhere', 'M S2', { codes: 'death-places', with: 'diedOn' }),
    code('cause', 'M S2', { codes: 'death-causes', with: 'cause' }),
    code('causeBy', 'M S2', { codes: 'cause-sources', with: 'cause' }),
    long('causeNote', 'o S3', { compartment: 'HIV', whyWeAsk: true }),
  ],
}

const law: Section = {
  id: 'law',
  fields: [
    when('policeTold', 'M S2', { with: 'policeTold' }),
    code('inquest', 'M S2', { codes: 'inquest-status', with: 'policeTold' }),
    yesno('deathRegistered', 'o S1', { with: 'policeTold' }),
    when('ministryTold', 'C S2', {
      when: { of: 'diedWhere', in: ['residential', 'remand', 'police'] },
      hint: true,
    }),
    yesno('suspicion', 'M S3', { compartment: 'PERP', whyWeAsk: true, with: 'suspicion' }),
    long('suspicionWords', 'C S3', {
      compartment: 'PERP',
      when: { of: 'suspicion', is: 'yes' },
      whyWeAsk: true,
      with: 'suspicion',
    }),
  ],
}

const before: Section = {
  id: 'before',
  fields: [
    yesno('known', 'M S2', { with: 'known' }),
    date('lastSeenOn', 'o S2', { with: 'known' }),
    table('chronology', 'M S2', {
      columns: [date('on', 'M S2'), text('who', 'o S1'), text('what', 'M S2')],
    }),
    int('otherChildren', 'M S2', { with: 'otherChildren' }),
    yesno('othersSafe', 'M S2', { with: 'otherChildren' }),
  ],
}

const lessons: Section = {
  id: 'lessons',
  fields: [
    multi('couldHelp', 'M S2', { codes: 'review-lessons', hint: true, with: 'couldHelp' }),
    long('lessons', 'M S2', { with: 'couldHelp' }),
    table('actions', 'M S2', {
      columns: [text('what', 'M S2'), text('who', 'M S1'), date('due', 'M S0')],
    }),
  ],
}

const people: Section = {
  id: 'people',
  fields: [
    table('panel', 'M S2', { columns: [text('name', 'M S1'), text('office', 'M S0')] }),
    yesno('familyHeard', 'M S2', { with: 'familyHeard' }),
    long('supportForFamily', 'o S2', { with: 'familyHeard' }),
    long('supportForWorkers', 'o S2', { with: 'familyHeard' }),
  ],
}

/** F29: the death of a child reviewed, to learn and not to blame. */
export const F29: Form = {
  code: 'F29',
  kind: 'death-reviewed',
  version: 1,
  subjects: ['case'],
  sections: [death, law, before, lessons, people, headerBlock()],
  provenance: proposed('Child death review practice; form proposed'),
}
