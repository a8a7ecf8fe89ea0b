import type { UniqueIndex } from './findMissingIndexes'

/**
 * Unique indexes without which the product would write twice: an event, a mail, a page or a request of the same key (design: idea 4),
 * and whatever names one thing only. Ids are unique on both engines by themselves.
 */
export const REQUIRED_INDEXES: UniqueIndex[] = [
  { collection: 'events', fields: ['seq'] },
  { collection: 'notices', fields: ['key'] },
  { collection: 'requests', fields: ['key'] },
  { collection: 'publications', fields: ['path'] },
  { collection: 'media', fields: ['sha256'] },
  { collection: 'sections', fields: ['slug'] },
  { collection: 'users', fields: ['email'] },
  { collection: 'users', fields: ['person'] },
]
