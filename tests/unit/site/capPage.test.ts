import { expect, it } from '@jest/globals'
import { capPage } from '../../../src/site/capPage'

const capped = (query: string): string => capPage(new URL(`https://bao.example/api/stories${query}`)).search

it.each([
  ['', ''],
  ['?limit=1', '?limit=1'],
  ['?where[limit][equals]=0&select[depth]=true', '?where[limit][equals]=0&select[depth]=true'],
  ['?limit=2000&pagination=false', '?limit=2000&pagination=false'],
  ['?where[title][like]=nhà%20đất&limit=25', '?where[title][like]=nh%C3%A0%20%C4%91%E1%BA%A5t&limit=25'],
])('a page that is small enough stays as it was asked: %s', (asked, given) => {
  expect(capped(asked)).toBe(given)
})

it.each(['?limit=2001', '?limit=0', '?limit=-1', '?limit=', '?limit=abc', '?limit=1e9', '?pagination=false'])(
  'everything at once is cut to 2,000 rows: %s',
  (asked) => {
    expect(new URLSearchParams(capped(asked)).get('limit')).toBe('2000')
  },
)

it.each([
  ['limit', '?limit[]=0'],
  ['limit', '?limit%5B%5D=0'],
  ['limit', '?limit[0]=0'],
  ['limit', '?[limit]=0'],
  ['limit', '?limit=10&limit=0'],
  ['limit', '?limit=10&limit[]=0'],
  ['limit', '?limit[a]=0'],
  ['limit', '?%6Cimit[]=0'],
  ['depth', '?depth[]=9'],
  ['depth', '?depth=0&[depth]=9'],
  ['pagination', '?[pagination]=false'],
])('a size written so that Payload’s parser reads another one is refused, by its name %s: %s', (name, asked) => {
  expect(() => capped(asked)).toThrow(`“${name}”`)
})
