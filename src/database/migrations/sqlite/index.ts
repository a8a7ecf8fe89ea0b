import * as migration_20261122_181148_newsroom from './20261122_181148_newsroom';
import * as migration_20261122_181718_publication_files from './20261122_181718_publication_files';

export const migrations = [
  {
    up: migration_20261122_181148_newsroom.up,
    down: migration_20261122_181148_newsroom.down,
    name: '20261122_181148_newsroom',
  },
  {
    up: migration_20261122_181718_publication_files.up,
    down: migration_20261122_181718_publication_files.down,
    name: '20261122_181718_publication_files'
  },
];
