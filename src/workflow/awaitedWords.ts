import { ROLES } from './roles'
import type { Awaited } from './waitsFor'

/** Answers in words for whom a story waits; `unitName` and `personName` say how people know an id. */
export const awaitedWords = ({
  who,
  unitName,
  personName,
}: {
  who: Awaited
  unitName: (unit: string) => string
  personName: (person: string) => string
}): string => {
  switch (who.kind) {
    case 'authors':
      return who.people.length === 0 ? 'tác giả' : `tác giả ${who.people.map(personName).join(', ')}`
    case 'desk':
      return who.unit === null ? `${ROLES.desk_editor} của mọi ban` : `${ROLES.desk_editor} của ${unitName(who.unit)}`
    case 'unit':
      return unitName(who.unit)
    case 'signing_desk':
      return `${ROLES.desk_editor} của ${unitName(who.unit)}`
    case 'deciders':
      return ROLES.chief_editor
    case 'second_person':
      return `người thứ hai (${ROLES.chief_editor} hoặc ${ROLES.coordinator})`
    case 'clock':
      return 'hệ thống'
  }
}
