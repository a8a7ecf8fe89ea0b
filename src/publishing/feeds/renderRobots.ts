/** Answers robots.txt: readers' pages are open, the newsroom's doors are not; unpublished texts are kept by access, never by this. */
export const renderRobots = (url: string): string =>
  ['User-agent: *', 'Disallow: /admin', 'Disallow: /api/', 'Allow: /', '', `Sitemap: ${url}/sitemap.xml`, ''].join('\n')
