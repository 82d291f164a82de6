/** Messages over SMTP. Errors name no address: they are logged. */
import { createTransport } from 'nodemailer'
import { defineProblem } from '../problem.ts'
import { type Mail, messageOf } from './message.ts'

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Final: sending it again would be refused again. */
export const mailRefused = defineProblem(502, 'mail-refused', 'The mail server does not take the message')

type Failure = { code?: string; responseCode?: number }

const toldWithoutAddress = (error: Failure): Error => {
  const { code = 'unknown', responseCode } = error
  const what = `${code}${responseCode === undefined ? '' : ` ${responseCode}`}`
  // a wrong password is mended by the operator, an address that does not exist by nobody here
  const isFinal = responseCode !== undefined && responseCode >= 500 && ['EENVELOPE', 'EMESSAGE'].includes(code)
  return isFinal ? mailRefused(`The mail server answered ${what}.`) : new Error(`mail was not sent: ${what}`)
}

const isHere = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)

/** A password crosses a network encrypted or not at all. Parameters of the address, such as ?requireTLS=false, win. */
const mustEncrypt = ({ protocol, username, hostname }: URL) =>
  protocol === 'smtp:' && username !== '' && !isHere(hostname)

export const overServer = (url: string, from: string) => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    ...PATIENCE,
    requireTLS: mustEncrypt(new URL(url))
  })
  return {
    send: async (mail: Mail, now: Date): Promise<void> => {
      await transport.sendMail(messageOf(mail, from, now)).catch((error) => {
        throw toldWithoutAddress(error)
      })
    },
    close: () => transport.close()
  }
}
