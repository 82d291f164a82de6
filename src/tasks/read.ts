/** A task as its person sees it. */
import type { ReadTask } from './queries.ts'

/** Of a line of the list too, which has no result. */
export const taskView = <Row extends Omit<ReadTask, 'result'>>({ fileName, fileType, fileSize, ...task }: Row) => ({
  ...task,
  file: fileSize === null ? null : { name: fileName, type: fileType, size: fileSize }
})
