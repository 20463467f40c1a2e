import type { MatterQuestion } from '@cwmis/core/wire/matters.ts'
import { useState } from 'preact/hooks'
import { linkMatter, notOurs, useCasesHere, useMatterQuestions } from '../../hooks/matters.ts'
import type { Answer } from './matters.tsx'

/** The questions about partners' matters, and what was answered from this device. */
export function useMatters() {
  const asked = useMatterQuestions()
  const cases = useCasesHere()
  const [answered, setAnswered] = useState<ReadonlyMap<string, Answer>>(new Map())
  const say = (id: string, answer: Answer) => setAnswered((now) => new Map([...now, [id, answer]]))
  return {
    asked,
    cases,
    answered,
    link: async (question: MatterQuestion, id: string) => {
      await linkMatter(question, id)
      say(question.id, 'linked')
    },
    notOurs: async (question: MatterQuestion) => {
      say(question.id, (await notOurs(question)) ? 'not-ours' : 'failed')
    },
  }
}
