import { formWords } from './form-words.ts'

/** Words of linking two records of a child, and of taking the link back. */
export const SAME_CHILD_WORDS = {
  ...formWords(
    { form: 'same-child', title: 'Two files found to be one child' },
    {
      other: { label: 'The other file' },
      grounds: { label: 'How do you know?' },
      reason: {
        label: 'What else shows it?',
        hint: 'This stands in both files. Write nothing that only one of them may tell.',
      },
    },
  ),
  ...formWords(
    { form: 'same-child-withdrawn', title: 'Link between two files taken back' },
    {
      other: { label: 'The other file' },
      reason: {
        label: 'Why are they not one child?',
        hint: 'This stands in both files. Write nothing that only one of them may tell.',
      },
    },
  ),
  'kinds.same-child.title': 'Found to be the same child as in another file',
  'kinds.same-child-withdrawn.title': 'Found not to be the child of the other file',
  'codes.same-child-grounds.number': 'The same number or reference',
  'codes.same-child-grounds.paper': 'The same paper, seen',
  'codes.same-child-grounds.child-says': 'The child says so',
  'codes.same-child-grounds.carer-says': 'A carer says so',
  'codes.same-child-grounds.seen': 'I know the child in both',
  'codes.same-child-grounds.name-and-age': 'The same names and age',
  'codes.same-child-grounds.carer': 'The same parents or carers',
  'codes.same-child-grounds.phone': 'The same telephone',
  'codes.same-child-grounds.home': 'The same home',
  'rules.already-linked.refusal': 'These two files are linked already.',
  'rules.not-linked.refusal': 'These two files are not linked.',
  'rules.too-many-links.refusal':
    'One of these files has as many links as it can carry. Link to another file of this child.',
}
