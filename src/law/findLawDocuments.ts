import type { LawDocument, LawRegister } from './LawRegister'
import { tokenize } from './tokenize'

type Find = { name: string; register: LawRegister }

/**
 * The documents of a register that a citation's `document` may mean: by number, or by any of their titles in whatever case and
 * place of the tone mark, with the year of issue if the name ends with one. None for an unknown name. Sources: R127; domain.md 6.1, 7.
 */
export const findLawDocuments = ({ name, register }: Find): LawDocument[] => {
  const byNumber = register.documents.filter(({ number, otherNumbers }) => [number, ...otherNumbers].includes(name))
  return byNumber.length > 0 ? byNumber : findByTitle({ name, register })
}

const findByTitle = ({ name, register }: Find): LawDocument[] => {
  const dated = /^(.+) (\d{4})$/u.exec(name)
  const title = keyOf(dated?.[1] ?? name)
  const year = dated?.[2]
  return register.documents.filter(
    (document) =>
      document.titles.some((candidate) => keyOf(candidate) === title) && (!year || yearOf(document) === year),
  )
}

const yearOf = ({ issuedOn, number }: LawDocument): string | undefined =>
  issuedOn?.slice(0, 4) ?? /\/(\d{4})\//.exec(number ?? '')?.[1]

const keyOf = (title: string): string =>
  tokenize(title.normalize('NFC'))
    .tokens.map(({ key }) => key)
    .filter((key) => key !== ',')
    .join(' ')
