import * as migration_20261122_181148_newsroom from './20261122_181148_newsroom';

export const migrations = [
  {
    up: migration_20261122_181148_newsroom.up,
    down: migration_20261122_181148_newsroom.down,
    name: '20261122_181148_newsroom'
  },
];
