/** What a task of importing tells: who would come or came, and what stands in the way. */
import type { components } from '../api/schema.d.ts'

export type ImportFault = components['schemas']['ImportFault']
/** `faults` may be cut; the task's file has more. */
export type Report = components['schemas']['ImportReport'] & { faultCount: number }

/** The result of a task that is done, or the problem of one that found faults at the last moment. */
export const reportIn = (told: Record<string, unknown> | null | undefined): Report | undefined =>
  told && Array.isArray(told.faults) ? (told as unknown as Report) : undefined
