import type { Payload } from 'payload'
import { findRows } from '../../database/findRows'
import type { GrantRow } from '../../workflow/validRoles'

export interface UnitRow {
  id: string
  name: string
  validFrom?: string | null
  validTo?: string | null
}

export interface PersonRow {
  id: string
  name: string
  roles?: GrantRow[] | null
}

/** Every unit and every person with all their dates, as the registers have them. */
export interface Organisation {
  units: UnitRow[]
  people: PersonRow[]
}

/** Reads both registers, whoever asks: who can be asked and who is told is a fact of the organisation, not of what a person may read. */
export const loadOrganisation = async (payload: Payload): Promise<Organisation> => {
  const [units, people] = await Promise.all([
    findRows<UnitRow>({ payload, collection: 'units', columns: ['name', 'validFrom', 'validTo'] }),
    findRows<PersonRow>({ payload, collection: 'people', columns: ['name', 'roles'] }),
  ])
  return { units, people }
}

/** The organisation as one request knows it: read when it is first asked for, and not again until the request is answered. */
export type KnownOrganisation = () => Promise<Organisation>

export const organisationOnce = (payload: Payload): KnownOrganisation => {
  let organisation: Promise<Organisation> | null = null
  return () => {
    organisation ??= loadOrganisation(payload)
    return organisation
  }
}
