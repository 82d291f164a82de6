/** To be written. */
export const TasksTray = (_given: { workshop: string }) => null
