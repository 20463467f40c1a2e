import type { Content } from '@cwmis/core/content.ts'
import type { AppendResult, Caller } from '../append/caller.ts'

/** What the thread that judges is told; null: to end. */
export type JudgeTold = JudgePractice | JudgeAskedAll | null

/** The practice by which it judges from now on. */
export interface JudgePractice {
  readonly content: Content
}

/** What was asked in one turn of the other thread. */
export interface JudgeAskedAll {
  readonly asked: readonly JudgeAsked[]
}

/** A bundle for the thread. In JSON: a text crosses more cheaply than a tree of small values. */
export interface JudgeAsked {
  readonly no: number
  readonly bundle: string
  readonly caller: Omit<Caller, 'session'>
  /** In hex: bytes would arrive as another kind of them. */
  readonly session: string | null
}

/** What became of it. They cross as a list. */
export interface JudgeAnswer {
  readonly no: number
  readonly came: { readonly result: AppendResult } | { readonly failed: Failure }
}

/** An error as it crosses from thread to thread: a clone would lose its code. */
export interface Failure {
  readonly name: string
  readonly message: string
  readonly code: string | null
}
