import * as migration_20261122_190435_newsroom from './20261122_190435_newsroom';
import * as migration_20261127_182059_settings from './20261127_182059_settings';
import * as migration_20261127_184239_publications_by_change from './20261127_184239_publications_by_change';

export const migrations = [
  {
    up: migration_20261122_190435_newsroom.up,
    down: migration_20261122_190435_newsroom.down,
    name: '20261122_190435_newsroom',
  },
  {
    up: migration_20261127_182059_settings.up,
    down: migration_20261127_182059_settings.down,
    name: '20261127_182059_settings',
  },
  {
    up: migration_20261127_184239_publications_by_change.up,
    down: migration_20261127_184239_publications_by_change.down,
    name: '20261127_184239_publications_by_change'
  },
];
