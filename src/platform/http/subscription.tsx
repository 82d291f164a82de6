/** Subscribing to a calendar: a link that calendar programs open, and the same for telephones, to be scanned. */
import { QrCode } from './qr-code.tsx'

/** By this scheme, which no standard names, systems know that an address is to be subscribed to and not downloaded. */
export const webcal = (address: string): string => address.replace(/^https?:/, 'webcal:')

export const SubscribeLink = ({ address, children }: { address: string; children: string }) => (
  <a className="button" href={webcal(address)}>
    {children}
  </a>
)

/** One press on the address selects it. `hint` says what to do with the code, `label` what it is. */
export const SubscribeElsewhere = ({
  address,
  ask,
  hint,
  label
}: Record<'address' | 'ask' | 'hint' | 'label', string>) => (
  <div className="elsewhere">
    <QrCode text={webcal(address)} label={label} />
    <div>
      <p className="quiet">{hint}</p>
      <p className="quiet">
        {ask}{' '}
        <code className="address" dir="ltr">
          {address}
        </code>
      </p>
    </div>
  </div>
)
