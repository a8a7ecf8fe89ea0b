/** A place that keeps a promise: the text that keeps it, what is left when it is taken away, and the suite that must notice. */
export interface Guard {
  name: string
  file: string
  keeps: string
  without: string
  suite: string
  /** Name of the tests to run, where the whole suite would take long. */
  only?: string
  /** Why the histories don't notice it; absent = they do. */
  unnoticed?: string
}

export const GUARDS: readonly Guard[] = [
  {
    name: 'a frozen text takes no save',
    file: 'src/database/guardWrites.ts',
    keeps: ', stage: { in: [...OPEN_STAGES] }',
    without: '',
    suite: 'tests/int/doors/otherRoutes.test.ts',
    only: 'frozen text',
  },
  {
    name: 'a save compares the revision it started from',
    file: 'src/database/guardWrites.ts',
    keeps: 'rev: { equals: data.rev - 1 }',
    without: 'rev: { exists: true }',
    suite: 'tests/int/saves/races.test.ts',
    only: 'of 20 from one revision',
  },
  {
    name: 'an action compares the revision it started from',
    file: 'src/database/compareAndSet.ts',
    keeps: 'const where = { id: { equals: id }, rev: { equals: rev } }',
    without: 'const where = { id: { equals: id } }',
    suite: 'tests/int/saves/races.test.ts',
    only: 'on one story',
  },
  {
    name: 'a projection writes only over an older row',
    file: 'src/database/writeOverOlder.ts',
    keeps: ', seq: { less_than: data.seq }',
    without: '',
    suite: 'tests/int/relay/lateRelay.test.ts',
  },
  {
    name: 'an author does not decide about his own text',
    file: 'src/workflow/pairs.ts',
    keeps: "  { part: 'author', bars: 'decide', code: 'decider_is_author' },\n",
    without: '',
    suite: 'tests/unit/workflow/refusals.test.ts',
  },
  {
    name: 'only the cleared edition goes out',
    file: 'src/workflow/requirements/publishing.ts',
    keeps: 'story.cleared !== null && story.cleared.edition === story.edition',
    without: 'story.id',
    suite: 'tests/unit/workflow/refusals.test.ts',
  },
  {
    name: 'rich text is walked at every save',
    file: 'collections/fields/textCollection.ts',
    keeps: 'beforeValidate: [walkBody]',
    without: 'beforeValidate: []',
    suite: 'tests/int/doors/saves.test.ts',
    only: 'javascript',
  },
  {
    name: 'a stale save is refused with the other’s words',
    file: 'hooks/saves/refuseStaleSave.ts',
    keeps: "operation !== 'update' || data.rev === originalDoc.rev",
    without: "operation !== 'update' || data",
    suite: 'tests/int/doors/saves.test.ts',
    only: 'from an older text',
  },
  {
    name: 'a save says which revision it started from',
    file: 'collections/fields/textCollection.ts',
    keeps: '[refuseBulk, refuseBlindSave]',
    without: '[refuseBulk]',
    suite: 'tests/int/doors/saves.test.ts',
    only: 'from an older text',
  },
  {
    name: 'texts are read by editors, and by those whose they are',
    file: 'collections/access/readableTexts.ts',
    keeps: 'if (actor === null) return false',
    without: 'if (actor !== null) return true',
    suite: 'tests/int/actions/dossier.test.ts',
    only: 'reads what his unit is asked',
  },
  {
    name: 'only files of publications are served',
    file: 'src/site/serveMedia.ts',
    keeps: "      if (file === null) return next('route')\n      await sendFile({ response, file,",
    without:
      "      const any = { file: String(request.params.file), type: 'image/jpeg', bytes: 0, width: null, height: null }\n      await sendFile({ response, file: file ?? any,",
    suite: 'tests/http/media.test.ts',
  },
  {
    name: 'one press is done once',
    file: 'src/actions/performAction.ts',
    keeps: 'if (await isDone(asked)) return row',
    without: '',
    suite: 'tests/int/doors/statusCodes.test.ts',
    only: 'same press',
  },
  {
    name: 'nobody vouches for a text that was saved since',
    file: 'src/actions/savedColumns.ts',
    keeps: '    vouched: [],\n',
    without: '',
    suite: 'tests/int/doors/otherRoutes.test.ts',
    only: 'saved since',
  },
  {
    name: 'a withdrawn publication keeps no word of the text',
    file: 'src/publishing/foldPublication.ts',
    keeps: '{ ...publication, ...WITHOUT_WORDS }',
    without: 'publication',
    suite: 'tests/int/relay/lateRelay.test.ts',
  },
  {
    name: 'whoever is not concerned learns nothing at the door of an action',
    file: 'src/actions/visibleRow.ts',
    keeps: 'if ((await mayRead(looking)) || isConcerned({ kind, actor, row })) return row',
    without: 'if ((await mayRead(looking)) || isConcerned({ kind, actor, row }) || row) return row',
    suite: 'tests/int/doors/statusCodes.test.ts',
    only: 'may not know of it',
  },
  {
    name: 'the words of a newer text are told to its readers only',
    file: 'src/actions/refuseMoved.ts',
    keeps: 'isReader ? { ...details, text } : details',
    without: 'isReader ? { ...details, text } : { ...details, text }',
    suite: 'tests/int/doors/statusCodes.test.ts',
    only: 'saved meanwhile',
  },
  {
    name: 'words erased by order do not come back',
    file: 'src/actions/facts/loadFacts.ts',
    keeps: '[...missingText(text), ...erasedAgain({ frozen, erased })]',
    without: '[...missingText(text), ...erasedAgain({ frozen: null, erased })]',
    suite: 'tests/int/relay/erasure.test.ts',
    only: 'come back',
  },
]
