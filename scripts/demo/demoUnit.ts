/** A unit of the demo. Validity: ISO dates in Asia/Ho_Chi_Minh, both days included; null = open. `successors` took its work over. */
export interface DemoUnit {
  id: string
  name: string
  short: string | null
  type: string
  parent: string | null
  validFrom: string | null
  validTo: string | null
  successors: string[]
}
