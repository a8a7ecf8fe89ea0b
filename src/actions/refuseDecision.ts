import { ProductError } from '../errors'

/** Why an action is refused, in the three kinds that programs treat apart. */
interface Check {
  notPermitted: { message: string }[]
  wrongState: { message: string }[]
  unmet: { message: string }[]
}

/** The refusal that a check becomes: not his to do (403) before not now and not yet complete (422), each with every reason. */
export const refuseDecision = ({ notPermitted, wrongState, unmet }: Check): ProductError => {
  const code = notPermitted.length > 0 ? 'not_permitted' : 'requirements_unmet'
  const reasons = [...notPermitted, ...wrongState, ...unmet]
  return new ProductError(code, reasons.map(({ message }) => message).join(' '), { details: { reasons } })
}
