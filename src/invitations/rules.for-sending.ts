/** How messages are handed to the queue. Pure. */

export type SendJob = { workshopId: string; id: string }

/** Links that people wait for go first. Eight attempts are an hour and a half. */
export const SENDING = { priority: 10, maxAttempts: 8 }

/** A message waits in the queue once. */
export const sendKey = ({ id }: SendJob): string => `invitations.send ${id}`
