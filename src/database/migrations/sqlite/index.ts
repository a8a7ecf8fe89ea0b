import * as migration_20261122_180022_initial from './20261122_180022_initial';
import * as migration_20261122_181642_publication_files from './20261122_181642_publication_files';

export const migrations = [
  {
    up: migration_20261122_180022_initial.up,
    down: migration_20261122_180022_initial.down,
    name: '20261122_180022_initial',
  },
  {
    up: migration_20261122_181642_publication_files.up,
    down: migration_20261122_181642_publication_files.down,
    name: '20261122_181642_publication_files'
  },
];
