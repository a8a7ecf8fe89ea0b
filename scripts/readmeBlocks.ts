import { SETTINGS } from '../src/settings'
import { stateDiagram } from '../src/workflow/stateDiagram'
import { accessMarkdown } from '../tests/support/accessTable'

const settingsTable = (): string => {
  const rows = Object.entries(SETTINGS).map(
    ([name, { about, shownDefault }]) => `| \`${name}\` | ${about.en} | ${shownDefault} |`,
  )
  return ['| setting | what it is | when unset |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The blocks of README.md that are made from the program itself, by the name between their markers. */
export const readmeBlocks = (): Record<string, string> => ({
  settings: settingsTable(),
  diagram: stateDiagram(),
  access: accessMarkdown(),
})

/** The page with a block replaced between `<!-- name -->` and `<!-- /name -->`. @throws Error when the markers are missing. */
export const withBlock = ({ page, name, block }: { page: string; name: string; block: string }): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`README.md has no block ${name}`)
  return `${page.slice(0, from + open.length)}\n${block}\n${page.slice(to)}`
}
