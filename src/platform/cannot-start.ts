/** What keeps Plenary from starting and is the operator's to mend: shown as its message alone, without a stack. */
export class CannotStart extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CannotStart'
  }
}
